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

    /// <summary>Whether it lies above another cell. Two cells of one level may still differ: where both have a score, the scores are compared.</summary>
    internal bool IsAbove(MatrixCell other) => Score is { } score && other.Score is { } otherScore ? score > otherScore : Level.Rank > other.Level.Rank;
}
