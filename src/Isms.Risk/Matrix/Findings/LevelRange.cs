namespace Isms.Risk.Matrix.Findings;

/// <summary>
/// The risks (likelihood times consequence) that the cells of a level can hold: from the lowest corner of any of its cells to the highest. Immutable, with value equality.
/// </summary>
public sealed record LevelRange
{
    internal LevelRange(int rank, Fraction from, Fraction to, CellPosition lowest, CellPosition highest)
    {
        Rank = rank;
        From = from;
        To = to;
        Lowest = lowest;
        Highest = highest;
    }

    /// <summary>The rank of the level, 1 the lowest.</summary>
    public int Rank { get; }

    /// <summary>The least risk a cell of the level can hold; of 1 for equal widths, in the units of the scales multiplied for bands.</summary>
    public Fraction From { get; }

    /// <summary>The greatest risk a cell of the level can hold; of 1 for equal widths, in the units of the scales multiplied for bands.</summary>
    public Fraction To { get; }

    /// <summary>The first cell that reaches down to <see cref="From"/>.</summary>
    public CellPosition Lowest { get; }

    /// <summary>The first cell that reaches up to <see cref="To"/>.</summary>
    public CellPosition Highest { get; }
}
