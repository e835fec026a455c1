namespace Isms.Risk.Differences;

/// <summary>
/// The difference of two lists whose elements have a key. Where a key stands several times, the first of one list is paired with the first of the other, the second
/// with the second. Applied to the older list it gives the newer one, order included.
/// </summary>
internal sealed class KeyedDifference<T>
    where T : class
{
    private readonly List<(string Key, int Nth)> order;

    private KeyedDifference(List<(string Key, int Nth)> order, List<KeyedPair<T>> pairs, bool isReordered)
    {
        this.order = order;
        Pairs = pairs;
        IsReordered = isReordered;
    }

    /// <summary>What is not the same in both: first in the order of the newer list, then what it does not have.</summary>
    public IReadOnlyList<KeyedPair<T>> Pairs { get; }

    /// <summary>Whether what both have stands in another order.</summary>
    public bool IsReordered { get; }

    public bool IsEmpty => Pairs.Count == 0 && !IsReordered;

    public static KeyedDifference<T> Of(IReadOnlyList<T> older, IReadOnlyList<T> newer, Func<T, string> keyOf)
    {
        List<((string, int) Key, T Element)> before = Keyed(older, keyOf);
        List<((string, int) Key, T Element)> after = Keyed(newer, keyOf);
        Dictionary<(string, int), T> olderByKey = before.ToDictionary(pair => pair.Key, pair => pair.Element);
        HashSet<(string, int)> newerKeys = new(after.Select(pair => pair.Key));
        List<KeyedPair<T>> pairs = [];
        foreach (((string, int) key, T element) in after)
        {
            T? was = olderByKey.TryGetValue(key, out T? found) ? found : null;
            if (!element.Equals(was))
            {
                pairs.Add(new KeyedPair<T>(key, was, element));
            }
        }

        pairs.AddRange(before.Where(pair => !newerKeys.Contains(pair.Key)).Select(pair => new KeyedPair<T>(pair.Key, pair.Element, null)));
        bool isReordered = !before.Select(pair => pair.Key).Where(newerKeys.Contains).SequenceEqual(after.Select(pair => pair.Key).Where(olderByKey.ContainsKey));
        return new KeyedDifference<T>(after.ConvertAll(pair => pair.Key), pairs, isReordered);
    }

    /// <exception cref="ArgumentException">The list is not the older one of the difference.</exception>
    public IEnumerable<T> Apply(IReadOnlyList<T> older, Func<T, string> keyOf, string name)
    {
        Dictionary<(string, int), T> elements = Keyed(older, keyOf).ToDictionary(pair => pair.Key, pair => pair.Element);
        foreach (KeyedPair<T> pair in Pairs)
        {
            if (!Equals(elements.TryGetValue(pair.Key, out T? found) ? found : null, pair.Older))
            {
                throw NotOlder(name, pair.Key.Name);
            }

            if (pair.Newer is null)
            {
                elements.Remove(pair.Key);
            }
            else
            {
                elements[pair.Key] = pair.Newer;
            }
        }

        if (elements.Count != order.Count)
        {
            throw NotOlder(name, elements.Keys.Except(order).Select(key => key.Item1).FirstOrDefault() ?? "-");
        }

        return order.Select(key => elements.TryGetValue(key, out T? element) ? element : throw NotOlder(name, key.Key)).ToArray();
    }

    private static ArgumentException NotOlder(string name, string key) =>
        new($"The older register of the difference was expected; in this one {key} is another.", name);

    private static List<((string, int) Key, T Element)> Keyed(IReadOnlyList<T> elements, Func<T, string> keyOf)
    {
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        List<((string, int), T)> keyed = new(elements.Count);
        foreach (T element in elements)
        {
            string key = keyOf(element);
            seen[key] = seen.TryGetValue(key, out int count) ? count + 1 : 1;
            keyed.Add(((key, seen[key]), element));
        }

        return keyed;
    }
}
