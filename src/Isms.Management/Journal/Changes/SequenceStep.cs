namespace Isms.Management.Journal.Changes;

/// <summary>One step that turns a list of different keys into another: a key comes in, goes, or moves.</summary>
/// <param name="Key">The key.</param>
/// <param name="From">Where it stands before the step; -1 where it comes in.</param>
/// <param name="To">Where it stands after the step; -1 where it goes.</param>
/// <param name="Before">The key that follows it after the step; null at the end.</param>
internal readonly record struct SequenceStep(string Key, int From, int To, string? Before)
{
    /// <summary>The steps from one list to another: first those that go, then the others from left to right; as many keys as can stay where they are do not move.</summary>
    public static List<SequenceStep> Between(IReadOnlyList<string> older, IReadOnlyList<string> newer)
    {
        List<SequenceStep> steps = [];
        Dictionary<string, int> wanted = Positions(newer);
        List<string> current = [.. older];
        for (int i = current.Count - 1; i >= 0; i--)
        {
            if (!wanted.ContainsKey(current[i]))
            {
                steps.Add(new SequenceStep(current[i], i, -1, null));
                current.RemoveAt(i);
            }
        }

        HashSet<string> known = new(current, StringComparer.Ordinal);
        HashSet<string> staying = Staying(current, wanted);
        int last = -1;
        foreach (string key in newer)
        {
            if (staying.Contains(key))
            {
                // What stands between will move further to the right.
                last = current.IndexOf(key, last + 1);
                continue;
            }

            int from = -1;
            if (known.Contains(key))
            {
                from = current.IndexOf(key);
                current.RemoveAt(from);
                last -= from <= last ? 1 : 0;
            }

            last++;
            current.Insert(last, key);
            steps.Add(new SequenceStep(key, from, last, last + 1 < current.Count ? current[last + 1] : null));
        }

        return steps;
    }

    private static Dictionary<string, int> Positions(IReadOnlyList<string> keys)
    {
        Dictionary<string, int> positions = new(StringComparer.Ordinal);
        for (int i = 0; i < keys.Count; i++)
        {
            positions.Add(keys[i], i);
        }

        return positions;
    }

    // A longest run of keys that stand in the wanted order already (patience sorting).
    private static HashSet<string> Staying(List<string> current, Dictionary<string, int> wanted)
    {
        List<int> tops = [];
        int[] before = new int[current.Count];
        for (int i = 0; i < current.Count; i++)
        {
            int low = 0;
            int high = tops.Count;
            while (low < high)
            {
                int middle = (low + high) / 2;
                (low, high) = wanted[current[tops[middle]]] < wanted[current[i]] ? (middle + 1, high) : (low, middle);
            }

            before[i] = low == 0 ? -1 : tops[low - 1];
            if (low == tops.Count)
            {
                tops.Add(i);
            }
            else
            {
                tops[low] = i;
            }
        }

        HashSet<string> staying = new(StringComparer.Ordinal);
        for (int i = tops.Count == 0 ? -1 : tops[tops.Count - 1]; i >= 0; i = before[i])
        {
            staying.Add(current[i]);
        }

        return staying;
    }
}
