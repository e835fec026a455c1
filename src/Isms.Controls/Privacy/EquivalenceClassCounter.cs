using Isms.Core;

namespace Isms.Controls.Privacy;

/// <summary>
/// Counts equivalence classes row by row, so that a release need not be held in memory: it keeps each distinct value of a column
/// once and, for each class, 16 bytes and 4 for each column, while it grows up to three times that. With a sensitive column it keeps each pair of class and value once too.
/// The order of the rows makes no difference. Not safe for use by several threads at once.
/// </summary>
public sealed class EquivalenceClassCounter
{
    private readonly Dictionary<string, int>[] codes;
    private readonly List<string>[] values;
    private readonly int[] row;

    // Class number c has its codes at keys[c * columns], its size in sizes[c], and c + 1 in a slot of the open hash table; 0 is an empty slot.
    private int[] keys;
    private long[] sizes = new long[16];
    private int[] slots = new int[32];
    private int classes;
    private long rows;

    // Of the sensitive column, where there is one: the code of each value, the pairs of class and code met, and how many of them each class has.
    private readonly Dictionary<string, int>? sensitiveCodes;
    private readonly HashSet<(int Class, int Code)> pairs = [];
    private long[] distinct = [];

    /// <summary>A counter without rows.</summary>
    /// <param name="columns">The number of quasi-identifiers; 1 or more.</param>
    /// <param name="withSensitive">Whether rows have a sensitive value too, whose diversity is counted.</param>
    /// <exception cref="ArgumentException"><paramref name="columns"/> is less than 1.</exception>
    public EquivalenceClassCounter(int columns, bool withSensitive = false)
    {
        if (columns < 1)
        {
            throw new ArgumentException("At least one column was expected.", nameof(columns));
        }

        codes = Enumerable.Range(0, columns).Select(_ => new Dictionary<string, int>(StringComparer.Ordinal)).ToArray();
        values = Enumerable.Range(0, columns).Select(_ => new List<string>()).ToArray();
        row = new int[columns];
        keys = new int[sizes.Length * columns];
        sensitiveCodes = withSensitive ? new(StringComparer.Ordinal) : null;
    }

    /// <summary>Counts a row.</summary>
    /// <param name="quasiIdentifiers">Its quasi-identifiers, one for each column, none of them null.</param>
    /// <param name="sensitive">Its sensitive value; null where the counter is without such a column.</param>
    /// <exception cref="ArgumentException">
    /// There are more or fewer than columns, one is null, or the sensitive value is there where none was announced or the other way round; the row is not counted.
    /// </exception>
    public void Add(ReadOnlySpan<string> quasiIdentifiers, string? sensitive = null)
    {
        if (sensitiveCodes is null != sensitive is null)
        {
            throw new ArgumentException(sensitive is null ? "A sensitive value was expected." : "No sensitive value was expected.", nameof(sensitive));
        }

        if (quasiIdentifiers.Length != row.Length)
        {
            throw new ArgumentException(FormattableString.Invariant($"{row.Length} values were expected; there are {quasiIdentifiers.Length}."), nameof(quasiIdentifiers));
        }

        foreach (string value in quasiIdentifiers)
        {
            if (value is null)
            {
                throw new ArgumentException("A value is null; an empty one is written as an empty text.", nameof(quasiIdentifiers));
            }
        }

        for (int column = 0; column < row.Length; column++)
        {
            row[column] = Encode(column, quasiIdentifiers[column]);
        }

        // Found first: the sizes may be a larger array afterwards.
        int number = ClassOfRow();
        sizes[number]++;
        rows++;
        if (sensitive is not null)
        {
            CountSensitive(number, sensitive);
        }
    }

    /// <summary>The k-anonymity of the rows so far.</summary>
    /// <param name="smallest">How many of the smallest classes to keep; 0 or more.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="smallest"/> is negative.</exception>
    public KAnonymity ToKAnonymity(int smallest = KAnonymity.DefaultSmallest)
    {
        if (smallest < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(smallest), smallest, "A number of 0 or more was expected.");
        }

        SortedDictionary<long, long> counts = [];
        SortedSet<int> kept = new(Comparer<int>.Create(Compare));
        for (int number = 0; number < classes; number++)
        {
            counts.TryGetValue(sizes[number], out long count);
            counts[sizes[number]] = count + 1;

            // The values are only compared where the sizes leave it open.
            if (kept.Count < smallest || (smallest > 0 && Compare(number, kept.Max) < 0))
            {
                kept.Add(number);
                if (kept.Count > smallest)
                {
                    kept.Remove(kept.Max);
                }
            }
        }

        return new KAnonymity(
            rows,
            classes,
            counts.Select(pair => new EquivalenceClassSize(pair.Key, pair.Value)).ToValueList(),
            kept.Select(number => new EquivalenceClass(ValuesOf(number).ToValueList(), sizes[number])).ToValueList(),
            sensitiveCodes is null ? null : ToLDiversity());
    }

    private LDiversity ToLDiversity()
    {
        SortedDictionary<long, (long Classes, long Rows)> counts = [];
        for (int number = 0; number < classes; number++)
        {
            counts.TryGetValue(distinct[number], out (long Classes, long Rows) count);
            counts[distinct[number]] = (count.Classes + 1, count.Rows + sizes[number]);
        }

        return new LDiversity(counts.Select(pair => new ClassDiversity(pair.Key, pair.Value.Classes, pair.Value.Rows)).ToValueList());
    }

    private void CountSensitive(int number, string value)
    {
        if (!sensitiveCodes!.TryGetValue(value, out int code))
        {
            code = sensitiveCodes.Count;
            sensitiveCodes.Add(value, code);
        }

        if (pairs.Add((number, code)))
        {
            if (distinct.Length <= number)
            {
                Array.Resize(ref distinct, sizes.Length);
            }

            distinct[number]++;
        }
    }

    private int Encode(int column, string value)
    {
        if (!codes[column].TryGetValue(value, out int code))
        {
            code = values[column].Count;
            codes[column].Add(value, code);
            values[column].Add(value);
        }

        return code;
    }

    private int ClassOfRow()
    {
        int slot = SlotOf(row);
        for (; slots[slot] != 0; slot = (slot + 1) & (slots.Length - 1))
        {
            if (CodesOf(slots[slot] - 1).SequenceEqual(row))
            {
                return slots[slot] - 1;
            }
        }

        if (classes == sizes.Length)
        {
            Grow();
            slot = SlotOf(row);
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & (slots.Length - 1);
            }
        }

        row.CopyTo(keys, classes * row.Length);
        slots[slot] = ++classes;
        return classes - 1;
    }

    // Twice as many slots as classes, so that a search is short.
    private void Grow()
    {
        Array.Resize(ref sizes, checked(sizes.Length * 2));
        Array.Resize(ref keys, checked(sizes.Length * row.Length));
        slots = new int[checked(sizes.Length * 2)];
        for (int number = 0; number < classes; number++)
        {
            int slot = SlotOf(CodesOf(number));
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & (slots.Length - 1);
            }

            slots[slot] = number + 1;
        }
    }

    private int SlotOf(ReadOnlySpan<int> key)
    {
        ulong hash = 14695981039346656037;
        foreach (int code in key)
        {
            hash = unchecked((hash ^ (uint)code) * 0x9E3779B97F4A7C15);
            hash ^= hash >> 32;
        }

        return (int)(hash & (uint)(slots.Length - 1));
    }

    private ReadOnlySpan<int> CodesOf(int number) => keys.AsSpan(number * row.Length, row.Length);

    private IEnumerable<string> ValuesOf(int number) => Enumerable.Range(0, row.Length).Select(column => values[column][keys[(number * row.Length) + column]]);

    // By size, then by the values: an order that does not depend on the order of the rows.
    private int Compare(int one, int other)
    {
        int order = sizes[one].CompareTo(sizes[other]);
        for (int column = 0; column < row.Length && order == 0; column++)
        {
            order = string.CompareOrdinal(values[column][CodesOf(one)[column]], values[column][CodesOf(other)[column]]);
        }

        return order;
    }
}
