using System.Numerics;
using Isms.Core;
using Isms.Risk.Matrix.Findings;

namespace Isms.Risk.Matrix.Geometry;

/// <summary>How much do the numbers shown exaggerate from a cell to its neighbour?</summary>
internal static class LieFactors
{
    /// <summary>The factor of every step to the right and upwards, cell by cell.</summary>
    /// <param name="grid">The cells.</param>
    /// <param name="shown">The number that a cell shows, above zero.</param>
    public static ValueList<LieFactor> Of(MeasuredGrid grid, Func<int, int> shown)
    {
        RankGrid ranks = grid.Ranks;
        List<LieFactor> factors = new(2 * ranks.Count);
        for (int cell = 0; cell < ranks.Count; cell++)
        {
            if (ranks.ColumnOf(cell) + 1 < ranks.Columns)
            {
                factors.Add(Between(cell, cell + 1));
            }

            if (ranks.RowOf(cell) + 1 < ranks.Rows)
            {
                factors.Add(Between(cell, cell + ranks.Columns));
            }
        }

        return factors.ToValueList();

        LieFactor Between(int lower, int upper)
        {
            BigInteger shownBefore = shown(lower);
            BigInteger risk = grid.FourMiddles(lower);
            return new LieFactor(
                ranks.Pair(lower, upper),
                Fraction.Create((shown(upper) - shownBefore) * risk, shownBefore * (grid.FourMiddles(upper) - risk)));
        }
    }
}
