using Isms.Core;
using Isms.Risk.Matrix;

namespace Isms.Reporting.Svg.HeatMaps;

/// <summary>How many risks lie in each cell, where there are too many to name them. Immutable, with value equality.</summary>
public sealed record HeatMapCounts
{
    private readonly ValueList<long> table;
    private readonly int stride;

    private HeatMapCounts(ValueList<long> table, int stride)
    {
        this.table = table;
        this.stride = stride;
    }

    /// <summary>The risks that a likelihood or a consequence is missing of.</summary>
    public long NotAssessed => Total - Assessed;

    /// <summary>The risks that lie in a cell.</summary>
    public long Assessed => table.Where((_, place) => place >= stride && place % stride > 0).Sum();

    private long Total => table.Sum();

    /// <summary>The counts as <see cref="RiskMatrix.CountCells(ReadOnlySpan{byte}, ReadOnlySpan{byte}, Span{long})"/> gives them.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="counts">(n+1) x (m+1), row by row, row and column 0 for not assessed; none below 0.</param>
    /// <returns>The counts.</returns>
    /// <exception cref="ArgumentException">There is another number of counts, or one is below 0.</exception>
    public static HeatMapCounts Of(RiskMatrix matrix, ReadOnlySpan<long> counts)
    {
        Guard.NotNull(matrix);
        int stride = matrix.Consequence.Count + 1;
        if (counts.Length != (matrix.Likelihood.Count + 1) * stride || counts.ContainsAnyInRange(long.MinValue, -1))
        {
            throw new ArgumentException("One count for each cell and for each not assessed row and column was expected, none below 0.", nameof(counts));
        }

        return new HeatMapCounts(counts.ToArray().ToValueList(), stride);
    }

    /// <summary>The count of a cell.</summary>
    /// <param name="likelihood">The likelihood step, 1 the lowest.</param>
    /// <param name="consequence">The consequence step, 1 the lowest.</param>
    /// <returns>The count, 0 or more.</returns>
    public long At(int likelihood, int consequence) => table[(likelihood * stride) + consequence];

    internal bool Fits(int rows, int columns) => stride == columns + 1 && table.Count == (rows + 1) * stride;
}
