using Isms.Risk.Kernels;

namespace Isms.Risk.Matrix;

/// <content>The highest of many ratings.</content>
public sealed partial class RiskMatrix
{
    // Made when first wanted; made twice by two threads it is the same.
    private GridTable? orderTable;

    /// <summary>
    /// Finds the highest of many ratings: by level, among equal levels by score where the matrix has scores, then the first. Ratings that are not assessed are not among them.
    /// Does not sort and does not allocate (but for a table of the matrix on the first call).
    /// </summary>
    /// <param name="likelihoods">A step of likelihood each, 0 for not assessed.</param>
    /// <param name="consequences">A step of consequence each, 0 for not assessed; as many.</param>
    /// <param name="indices">Gets the indices of the highest ratings, highest first; as many as it has room for.</param>
    /// <returns>How many were found; what follows them in <paramref name="indices"/> is left as it was.</returns>
    /// <exception cref="ArgumentException">The lengths differ, or a value is off its scale (the message names its index; nothing is written then).</exception>
    public int FindHighest(ReadOnlySpan<byte> likelihoods, ReadOnlySpan<byte> consequences, Span<int> indices)
    {
        GridTable order = orderTable ??= MakeOrderTable();
        Span<long> cellCounts = stackalloc long[ranks.Length];
        CountCells(likelihoods, consequences, cellCounts);
        Span<long> counts = stackalloc long[256];
        counts.Clear();
        for (int place = 0; place < cellCounts.Length; place++)
        {
            counts[order.Entries[place]] += cellCounts[place];
        }

        return Highest.Find(order, likelihoods, consequences, counts, indices);
    }

    // At most 225 cells, so that a place in their order is a byte; cells of the same level and score have the same.
    private GridTable MakeOrderTable()
    {
        int[] assessed = Enumerable.Range(0, ranks.Length).Where(place => ranks[place] > 0).ToArray();
        (int Rank, int Score)[] kinds = assessed.Select(KindOf).Distinct().OrderBy(kind => kind).ToArray();
        byte[] order = new byte[ranks.Length];
        foreach (int place in assessed)
        {
            order[place] = (byte)(Array.BinarySearch(kinds, KindOf(place)) + 1);
        }

        return new GridTable(order, stride);
    }

    private (int Rank, int Score) KindOf(int place) => (ranks[place], cells[place].Score ?? 0);
}
