namespace Isms.Risk.Matrix.Findings;

/// <summary>What consistent colouring (Cox 2008) asks of a cell: the clause that the cell breaks.</summary>
public enum ColouringClause
{
    /// <summary>
    /// The cell must have the highest level: its greatest risk is at least that of some highest cell, and its least risk at least that of every lowest cell.
    /// </summary>
    MustBeHighest = 0,

    /// <summary>
    /// The cell must have the lowest level: its least risk is at most that of some lowest cell, and its greatest risk at most the least risk of every highest cell.
    /// </summary>
    MustBeLowest = 1,

    /// <summary>
    /// The cell may not have a level between: it lies neither between a lowest cell (weakly below left) and a highest (weakly above right), nor has it risks
    /// above the least of a highest cell together with risks below the greatest of a lowest cell.
    /// </summary>
    MayNotBeBetween = 2,
}
