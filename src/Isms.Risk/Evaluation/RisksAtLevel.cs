namespace Isms.Risk.Evaluation;

/// <summary>How many risks are at a level. Immutable, with value equality.</summary>
public sealed record RisksAtLevel
{
    internal RisksAtLevel(RiskLevelId level, int count)
    {
        Level = level;
        Count = count;
    }

    /// <summary>The level of the matrix.</summary>
    public RiskLevelId Level { get; }

    /// <summary>How many risks, zero or more.</summary>
    public int Count { get; }
}
