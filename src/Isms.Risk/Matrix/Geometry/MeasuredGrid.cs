using System.Numerics;
using Isms.Risk.Matrix.Findings;

namespace Isms.Risk.Matrix.Geometry;

/// <summary>
/// A grid of ranks whose rows and columns have edges. Every edge is a whole number of a unit that the scale shares, so the risks at the corners of the cells are whole numbers too
/// and are compared exactly.
/// </summary>
internal sealed class MeasuredGrid
{
    private readonly BigInteger[] corners;

    /// <param name="ranks">The ranks.</param>
    /// <param name="likelihood">The edges of the rows.</param>
    /// <param name="consequence">The edges of the columns.</param>
    public MeasuredGrid(RankGrid ranks, ScaleEdges likelihood, ScaleEdges consequence)
    {
        Ranks = ranks;
        Likelihood = likelihood;
        Consequence = consequence;
        Unit = likelihood.Unit * consequence.Unit;
        corners = new BigInteger[(ranks.Rows + 1) * (ranks.Columns + 1)];
        for (int row = 0; row <= ranks.Rows; row++)
        {
            for (int column = 0; column <= ranks.Columns; column++)
            {
                corners[(row * (ranks.Columns + 1)) + column] = likelihood[row] * consequence[column];
            }
        }
    }

    public RankGrid Ranks { get; }

    public ScaleEdges Likelihood { get; }

    public ScaleEdges Consequence { get; }

    /// <summary>What the risks below are divided by.</summary>
    public BigInteger Unit { get; }

    /// <summary>The area of the whole grid, in units.</summary>
    public BigInteger Area => Likelihood.Length * Consequence.Length;

    /// <summary>The least risk in a cell, in units.</summary>
    public BigInteger Low(int cell) => corners[(Ranks.RowOf(cell) * (Ranks.Columns + 1)) + Ranks.ColumnOf(cell)];

    /// <summary>The greatest risk in a cell, in units.</summary>
    public BigInteger High(int cell) => corners[((Ranks.RowOf(cell) + 1) * (Ranks.Columns + 1)) + Ranks.ColumnOf(cell) + 1];

    /// <summary>The area of a cell, in units.</summary>
    public BigInteger AreaOf(int cell) => Likelihood.WidthOf(Ranks.RowOf(cell)) * Consequence.WidthOf(Ranks.ColumnOf(cell));

    /// <summary>Four times the risk in the middle of a cell, in units.</summary>
    public BigInteger FourMiddles(int cell)
    {
        int row = Ranks.RowOf(cell);
        int column = Ranks.ColumnOf(cell);
        return (Likelihood[row] + Likelihood[row + 1]) * (Consequence[column] + Consequence[column + 1]);
    }

    /// <summary>A number of units as a fraction.</summary>
    public Fraction Measure(BigInteger units) => Fraction.Create(units, Unit);
}
