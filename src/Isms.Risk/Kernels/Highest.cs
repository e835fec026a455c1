namespace Isms.Risk.Kernels;

/// <summary>Finds the pairs with the highest entries of a table, without sorting: how many pairs have each entry is known, so each place in the result is too.</summary>
internal static class Highest
{
    private const int Chunk = 4096;

    /// <summary>Finds the pairs with the highest entries; of equal ones the first.</summary>
    /// <param name="table">The entries; 0 is no entry.</param>
    /// <param name="rows">Rows of the table.</param>
    /// <param name="columns">Columns of the table; as many.</param>
    /// <param name="entryCounts">How many pairs have each entry, 256 of them; used up.</param>
    /// <param name="indices">Gets the indices of the pairs, highest entry first, then by index.</param>
    /// <returns>How many were found: fewer than there is room for where not as many pairs have an entry.</returns>
    public static int Find(GridTable table, ReadOnlySpan<byte> rows, ReadOnlySpan<byte> columns, Span<long> entryCounts, Span<int> indices)
    {
        // From counts to the place of the next pair with that entry, and how many of them are wanted.
        Span<int> next = stackalloc int[256];
        int wanted = 0;
        int lowest = 256;
        for (int entry = 255; entry > 0; entry--)
        {
            next[entry] = wanted;
            entryCounts[entry] = Math.Min(entryCounts[entry], indices.Length - wanted);
            wanted += (int)entryCounts[entry];
            lowest = entryCounts[entry] > 0 ? entry : lowest;
        }

        Span<byte> entries = stackalloc byte[Math.Min(Chunk, rows.Length)];
        int found = 0;
        for (int start = 0; found < wanted; start += Chunk)
        {
            int length = Math.Min(Chunk, rows.Length - start);
            Span<byte> some = entries.Slice(0, length);
            GridLookup.Run(table, rows.Slice(start, length), columns.Slice(start, length), some);
            for (int i = IndexOf(some, lowest); i < length; i += 1 + IndexOf(some.Slice(i + 1), lowest))
            {
                int entry = some[i];
                if (entryCounts[entry] == 0)
                {
                    continue;
                }

                indices[next[entry]++] = start + i;
                entryCounts[entry]--;
                found++;
                while (lowest < 256 && entryCounts[lowest] == 0)
                {
                    lowest++;
                }
            }
        }

        return wanted;
    }

    // The first entry that is not below the lowest, or the length.
    private static int IndexOf(ReadOnlySpan<byte> entries, int lowest)
    {
#if NET
        int index = lowest > byte.MaxValue ? -1 : entries.IndexOfAnyInRange((byte)lowest, byte.MaxValue);
        return index < 0 ? entries.Length : index;
#else
        int i = 0;
        while (i < entries.Length && entries[i] < lowest)
        {
            i++;
        }

        return i;
#endif
    }
}
