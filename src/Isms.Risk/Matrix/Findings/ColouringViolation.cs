namespace Isms.Risk.Matrix.Findings;

/// <summary>A cell whose level breaks consistent colouring, and the clause it breaks. Immutable, with value equality.</summary>
public sealed record ColouringViolation
{
    internal ColouringViolation(CellPosition cell, int rank, ColouringClause clause)
    {
        Cell = cell;
        Rank = rank;
        Clause = clause;
    }

    /// <summary>The cell.</summary>
    public CellPosition Cell { get; }

    /// <summary>The rank of the level it has, 1 the lowest.</summary>
    public int Rank { get; }

    /// <summary>The clause it breaks.</summary>
    public ColouringClause Clause { get; }
}
