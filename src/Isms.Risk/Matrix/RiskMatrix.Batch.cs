using System.Globalization;
using Isms.Risk.Kernels;

namespace Isms.Risk.Matrix;

/// <content>Many ratings at once: levels, counts of levels, the heat map. None of it allocates.</content>
public sealed partial class RiskMatrix
{
    // As many as the counters of a heat map take in one go; what was counted is still in the cache when it is classified.
    private const int Chunk = 255 * 64;

    /// <summary>The levels of many ratings. The destination may be one of the inputs, but not overlap one in another way.</summary>
    /// <param name="likelihoods">A step of likelihood each, 0 for not assessed.</param>
    /// <param name="consequences">A step of consequence each, 0 for not assessed; as many.</param>
    /// <param name="levels">Gets the rank of each, 0 where either input is 0; as many.</param>
    /// <exception cref="ArgumentException">
    /// The lengths differ, the destination overlaps an input partly, or a value is off its scale: the message names its index, and from that index on nothing is written.
    /// </exception>
    public void Classify(ReadOnlySpan<byte> likelihoods, ReadOnlySpan<byte> consequences, Span<byte> levels)
    {
        CheckSpans(likelihoods, consequences, levels);
        int done = GridLookup.Run(table, likelihoods, consequences, levels);
        if (done < likelihoods.Length)
        {
            ThrowOffScale(likelihoods[done], consequences[done], done);
        }
    }

    /// <summary>The levels of many ratings that are held as whole numbers.</summary>
    /// <param name="likelihoods">A step of likelihood each, 0 for not assessed.</param>
    /// <param name="consequences">A step of consequence each, 0 for not assessed; as many.</param>
    /// <param name="levels">Gets the rank of each, 0 where either input is 0; as many.</param>
    /// <exception cref="ArgumentException">The lengths differ, or a value is off its scale: the message names its index, and from that index on nothing is written.</exception>
    public void Classify(ReadOnlySpan<int> likelihoods, ReadOnlySpan<int> consequences, Span<byte> levels)
    {
        CheckLength(likelihoods.Length, consequences.Length);
        CheckLength(likelihoods.Length, levels.Length);
        Span<byte> rows = stackalloc byte[Math.Min(likelihoods.Length, SmallChunk)];
        Span<byte> columns = stackalloc byte[rows.Length];
        for (int start = 0; start < likelihoods.Length; start += SmallChunk)
        {
            int length = Math.Min(SmallChunk, likelihoods.Length - start);
            Narrowing.Run(likelihoods.Slice(start, length), rows);
            Narrowing.Run(consequences.Slice(start, length), columns);
            int done = GridLookup.Run(table, rows.Slice(0, length), columns.Slice(0, length), levels.Slice(start, length));
            if (done < length)
            {
                ThrowOffScale(likelihoods[start + done], consequences[start + done], start + done);
            }
        }
    }

    /// <summary>How many ratings have each level.</summary>
    /// <param name="likelihoods">A step of likelihood each, 0 for not assessed.</param>
    /// <param name="consequences">A step of consequence each, 0 for not assessed; as many.</param>
    /// <param name="counts">Gets the counts, overwriting what was there: index 0 not assessed, then by rank; one more than there are levels.</param>
    /// <exception cref="ArgumentException">The lengths do not fit, or a value is off its scale (the message names its index; the counts are then undefined).</exception>
    public void CountLevels(ReadOnlySpan<byte> likelihoods, ReadOnlySpan<byte> consequences, Span<long> counts)
    {
        CheckLength(byRank.Length, counts.Length);
        Span<long> cellCounts = stackalloc long[ranks.Length];
        CountCells(likelihoods, consequences, cellCounts);
        SumLevels(cellCounts, counts);
    }

    /// <summary>How many ratings lie in each cell: the heat map.</summary>
    /// <param name="likelihoods">A step of likelihood each, 0 for not assessed.</param>
    /// <param name="consequences">A step of consequence each, 0 for not assessed; as many.</param>
    /// <param name="counts">Gets the counts, overwriting what was there: (n+1) x (m+1) row by row, row and column 0 for not assessed.</param>
    /// <exception cref="ArgumentException">The lengths do not fit, or a value is off its scale (the message names its index; the counts are then undefined).</exception>
    public void CountCells(ReadOnlySpan<byte> likelihoods, ReadOnlySpan<byte> consequences, Span<long> counts)
    {
        CheckLength(likelihoods.Length, consequences.Length);
        CheckLength(ranks.Length, counts.Length);
        counts.Clear();
        int done = GridCounts.Add(likelihoods, consequences, stride, counts);
        if (done < likelihoods.Length)
        {
            ThrowOffScale(likelihoods[done], consequences[done], done);
        }
    }

    /// <summary>The levels of many ratings and how many have each, in one go through them. The destination may be one of the inputs, but not overlap one in another way.</summary>
    /// <param name="likelihoods">A step of likelihood each, 0 for not assessed.</param>
    /// <param name="consequences">A step of consequence each, 0 for not assessed; as many.</param>
    /// <param name="levels">Gets the rank of each, 0 where either input is 0; as many.</param>
    /// <param name="counts">Gets the counts as <see cref="CountLevels"/> does.</param>
    /// <exception cref="ArgumentException">As <see cref="Classify(ReadOnlySpan{byte}, ReadOnlySpan{byte}, Span{byte})"/>; the counts are then undefined.</exception>
    public void ClassifyAndCountLevels(ReadOnlySpan<byte> likelihoods, ReadOnlySpan<byte> consequences, Span<byte> levels, Span<long> counts)
    {
        CheckLength(byRank.Length, counts.Length);
        Span<long> cellCounts = stackalloc long[ranks.Length];
        ClassifyAndCountCells(likelihoods, consequences, levels, cellCounts);
        SumLevels(cellCounts, counts);
    }

    /// <summary>The levels of many ratings and the heat map, in one go through them. The destination may be one of the inputs, but not overlap one in another way.</summary>
    /// <param name="likelihoods">A step of likelihood each, 0 for not assessed.</param>
    /// <param name="consequences">A step of consequence each, 0 for not assessed; as many.</param>
    /// <param name="levels">Gets the rank of each, 0 where either input is 0; as many.</param>
    /// <param name="counts">Gets the counts as <see cref="CountCells"/> does.</param>
    /// <exception cref="ArgumentException">As <see cref="Classify(ReadOnlySpan{byte}, ReadOnlySpan{byte}, Span{byte})"/>; the counts are then undefined.</exception>
    public void ClassifyAndCountCells(ReadOnlySpan<byte> likelihoods, ReadOnlySpan<byte> consequences, Span<byte> levels, Span<long> counts)
    {
        CheckSpans(likelihoods, consequences, levels);
        CheckLength(ranks.Length, counts.Length);
        counts.Clear();
        for (int start = 0; start < likelihoods.Length; start += Chunk)
        {
            // Counted first: where the destination is an input, classifying overwrites it.
            int length = Math.Min(Chunk, likelihoods.Length - start);
            ReadOnlySpan<byte> rows = likelihoods.Slice(start, length);
            ReadOnlySpan<byte> columns = consequences.Slice(start, length);
            GridCounts.Add(rows, columns, stride, counts);
            int done = GridLookup.Run(table, rows, columns, levels.Slice(start, length));
            if (done < length)
            {
                ThrowOffScale(rows[done], columns[done], start + done);
            }
        }
    }

    private static void CheckSpans(ReadOnlySpan<byte> likelihoods, ReadOnlySpan<byte> consequences, Span<byte> levels)
    {
        CheckLength(likelihoods.Length, consequences.Length);
        CheckLength(likelihoods.Length, levels.Length);
        if ((likelihoods.Overlaps(levels, out int offset) && offset != 0) || (consequences.Overlaps(levels, out offset) && offset != 0))
        {
            throw new ArgumentException("A destination was expected that is one of the inputs or apart from both; it overlaps one partly.", nameof(levels));
        }
    }

    private static void CheckLength(int expected, int actual)
    {
        if (expected != actual)
        {
            throw new ArgumentException(FormattableString.Invariant($"A length of {expected} was expected; there is {actual}."));
        }
    }

    private void SumLevels(ReadOnlySpan<long> cellCounts, Span<long> counts)
    {
        counts.Clear();
        for (int place = 0; place < cellCounts.Length; place++)
        {
            counts[ranks[place]] += cellCounts[place];
        }
    }

    private void ThrowOffScale(int likelihood, int consequence, int index) => throw new ArgumentException(string.Format(
        CultureInfo.InvariantCulture,
        "The rating at index {0} is off the scale: likelihood {1} of {2}, consequence {3} of {4}.",
        index,
        likelihood,
        rows - 1,
        consequence,
        stride - 1));
}
