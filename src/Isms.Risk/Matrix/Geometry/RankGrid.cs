using Isms.Risk.Matrix.Findings;

namespace Isms.Risk.Matrix.Geometry;

/// <summary>The ranks of the levels of a grid of cells, rows by likelihood and columns by consequence, lowest first: all that questions without widths need.</summary>
internal sealed class RankGrid
{
    private readonly int[] ranks;
    private readonly CellPosition[] places;
    private readonly int[] used;

    /// <param name="rows">How many rows, at least 1.</param>
    /// <param name="columns">How many columns, at least 1.</param>
    /// <param name="firstRow">The step of likelihood of the first row, from 1.</param>
    /// <param name="firstColumn">The step of consequence of the first column, from 1.</param>
    /// <param name="rankOf">The rank of a step of likelihood and a step of consequence, from 1.</param>
    public RankGrid(int rows, int columns, int firstRow, int firstColumn, Func<int, int, int> rankOf)
    {
        Rows = rows;
        Columns = columns;
        ranks = new int[rows * columns];
        places = new CellPosition[ranks.Length];
        for (int cell = 0; cell < ranks.Length; cell++)
        {
            CellPosition place = new(firstRow + (cell / columns), firstColumn + (cell % columns));
            places[cell] = place;
            ranks[cell] = rankOf(place.Likelihood, place.Consequence);
        }

        used = ranks.Distinct().OrderBy(rank => rank).ToArray();
    }

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>The ranks that some cell has, lowest first.</summary>
    public IReadOnlyList<int> Used => used;

    /// <summary>The lowest rank that some cell has: "green".</summary>
    public int Bottom => used[0];

    /// <summary>The highest rank that some cell has: "red".</summary>
    public int Top => used[used.Length - 1];

    /// <summary>Whether there is a level between the lowest and the highest: without one the axioms say nothing.</summary>
    public bool HasLevelBetween => used.Length > 2;

    /// <summary>How many cells; they are counted from 0, row by row.</summary>
    public int Count => ranks.Length;

    public int RankOf(int cell) => ranks[cell];

    public CellPosition PlaceOf(int cell) => places[cell];

    public int RowOf(int cell) => cell / Columns;

    public int ColumnOf(int cell) => cell % Columns;

    /// <summary>The rank at a row and a column, 0 outside the grid.</summary>
    public int RankAt(int row, int column) => row < 0 || column < 0 || row >= Rows || column >= Columns ? 0 : ranks[(row * Columns) + column];

    public CellPair Pair(int first, int second) => new(places[first], places[second]);
}
