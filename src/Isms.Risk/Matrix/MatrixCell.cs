namespace Isms.Risk.Matrix;

/// <summary>A cell of a matrix: its level, and its score where the matrix gives one. Immutable, with value equality.</summary>
public sealed record MatrixCell
{
    internal MatrixCell(RiskLevel level, int? score)
    {
        Level = level;
        Score = score;
    }

    /// <summary>The level.</summary>
    public RiskLevel Level { get; }

    /// <summary>The score, or null where the matrix gives none.</summary>
    public int? Score { get; }
}
