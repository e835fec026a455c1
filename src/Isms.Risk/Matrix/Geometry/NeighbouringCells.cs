using Isms.Core;
using Isms.Risk.Matrix.Findings;

namespace Isms.Risk.Matrix.Geometry;

/// <summary>Does a small step lead from the lowest level to the highest? Asked only of grids with at least two levels in use.</summary>
internal static class NeighbouringCells
{
    // Right, above, and above right; then above left, which only a grid that is not monotone can fail alone.
    private static readonly (int Row, int Column)[] Steps = [(0, 1), (1, 0), (1, 1), (1, -1)];

    /// <summary>Cox's axiom, strictly: the lowest cells with a highest cell to the right, above, or diagonally above right. First the lowest, second the highest cell.</summary>
    public static ValueList<CellPair> OneStepFromLowestToHighest(RankGrid grid) => Find(grid, steps: 3, bothWays: false);

    /// <summary>The lowest cells that share an edge or a corner with a highest cell, in whatever direction. First the lowest, second the highest cell.</summary>
    public static ValueList<CellPair> LowestTouchingHighest(RankGrid grid) => Find(grid, steps: 4, bothWays: true);

    private static ValueList<CellPair> Find(RankGrid grid, int steps, bool bothWays)
    {
        List<CellPair>? found = null;
        for (int cell = 0; cell < grid.Count; cell++)
        {
            int rank = grid.RankOf(cell);
            if (rank != grid.Bottom && !(bothWays && rank == grid.Top))
            {
                continue;
            }

            for (int step = 0; step < steps; step++)
            {
                int row = grid.RowOf(cell) + Steps[step].Row;
                int column = grid.ColumnOf(cell) + Steps[step].Column;
                int neighbour = (row * grid.Columns) + column;
                if (grid.RankAt(row, column) == (rank == grid.Bottom ? grid.Top : grid.Bottom))
                {
                    (found ??= []).Add(rank == grid.Bottom ? grid.Pair(cell, neighbour) : grid.Pair(neighbour, cell));
                }
            }
        }

        return found?.ToValueList() ?? [];
    }
}
