using System.Numerics;
using Isms.Core;
using Isms.Risk.Matrix.Findings;

namespace Isms.Risk.Matrix.Geometry;

/// <summary>
/// Has each cell the level that the cells of the lowest and the highest level call for? The literal reading of Cox's third axiom, with weak inequalities as written in
/// <see cref="ColouringClause"/>. Asked only of grids with at least three levels in use.
/// </summary>
internal static class ConsistentColouring
{
    /// <summary>Every clause that a cell breaks, cell by cell.</summary>
    public static ValueList<ColouringViolation> Violations(MeasuredGrid grid)
    {
        RankGrid ranks = grid.Ranks;
        Extremes lowest = new(grid, ranks.Bottom);
        Extremes highest = new(grid, ranks.Top);
        List<ColouringViolation>? found = null;
        for (int cell = 0; cell < ranks.Count; cell++)
        {
            int rank = ranks.RankOf(cell);
            BigInteger low = grid.Low(cell);
            BigInteger high = grid.High(cell);
            if (rank != ranks.Top && high >= highest.LeastHigh && low >= lowest.GreatestHigh)
            {
                Add(ColouringClause.MustBeHighest);
            }

            if (rank != ranks.Bottom && low <= lowest.GreatestLow && high <= highest.LeastLow)
            {
                Add(ColouringClause.MustBeLowest);
            }

            if (rank != ranks.Bottom && rank != ranks.Top && !(high > highest.LeastLow && low < lowest.GreatestHigh) && !IsBetween(ranks, cell))
            {
                Add(ColouringClause.MayNotBeBetween);
            }

            void Add(ColouringClause clause) => (found ??= []).Add(new ColouringViolation(ranks.PlaceOf(cell), rank, clause));
        }

        return found?.ToValueList() ?? [];
    }

    /// <summary>Whether a lowest cell lies weakly below left and a highest weakly above right.</summary>
    private static bool IsBetween(RankGrid grid, int cell) =>
        Any(grid, 0, grid.RowOf(cell), 0, grid.ColumnOf(cell), grid.Bottom)
        && Any(grid, grid.RowOf(cell), grid.Rows - 1, grid.ColumnOf(cell), grid.Columns - 1, grid.Top);

    private static bool Any(RankGrid grid, int firstRow, int lastRow, int firstColumn, int lastColumn, int rank)
    {
        for (int row = firstRow; row <= lastRow; row++)
        {
            for (int column = firstColumn; column <= lastColumn; column++)
            {
                if (grid.RankAt(row, column) == rank)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The extremes of the corners of the cells of a level.</summary>
    private sealed class Extremes
    {
        public Extremes(MeasuredGrid grid, int rank)
        {
            bool first = true;
            for (int cell = 0; cell < grid.Ranks.Count; cell++)
            {
                if (grid.Ranks.RankOf(cell) == rank)
                {
                    BigInteger low = grid.Low(cell);
                    BigInteger high = grid.High(cell);
                    LeastLow = first ? low : BigInteger.Min(LeastLow, low);
                    GreatestLow = first ? low : BigInteger.Max(GreatestLow, low);
                    LeastHigh = first ? high : BigInteger.Min(LeastHigh, high);
                    GreatestHigh = first ? high : BigInteger.Max(GreatestHigh, high);
                    first = false;
                }
            }
        }

        public BigInteger LeastLow { get; }

        public BigInteger GreatestLow { get; }

        public BigInteger LeastHigh { get; }

        public BigInteger GreatestHigh { get; }
    }
}
