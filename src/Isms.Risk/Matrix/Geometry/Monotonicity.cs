using Isms.Core;
using Isms.Risk.Matrix.Findings;

namespace Isms.Risk.Matrix.Geometry;

/// <summary>Does a higher step ever have a lower level?</summary>
internal static class Monotonicity
{
    /// <summary>Every pair of cells of which the second is at least as high on both scales and has a lower level.</summary>
    public static ValueList<CellPair> Violations(RankGrid grid)
    {
        List<CellPair>? found = null;
        for (int upper = 0; upper < grid.Count; upper++)
        {
            for (int row = 0; row <= grid.RowOf(upper); row++)
            {
                for (int column = 0; column <= grid.ColumnOf(upper); column++)
                {
                    int lower = (row * grid.Columns) + column;
                    if (grid.RankOf(lower) > grid.RankOf(upper))
                    {
                        (found ??= []).Add(grid.Pair(lower, upper));
                    }
                }
            }
        }

        return found?.ToValueList() ?? [];
    }
}
