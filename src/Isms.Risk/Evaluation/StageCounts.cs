using Isms.Core;

namespace Isms.Risk.Evaluation;

/// <summary>How many risks of a direction are at each level at a stage, and how many are not assessed there. Immutable, with value equality.</summary>
public sealed record StageCounts
{
    internal StageCounts(RiskDirection direction, RiskStage stage, ValueList<RisksAtLevel> levels, int notAssessed)
    {
        Direction = direction;
        Stage = stage;
        Levels = levels;
        NotAssessed = notAssessed;
    }

    /// <summary>The direction of the risks counted.</summary>
    public RiskDirection Direction { get; }

    /// <summary>The stage of the ratings counted.</summary>
    public RiskStage Stage { get; }

    /// <summary>Every level of the matrix of the direction, lowest first, those without a risk included; empty where the criteria have no such matrix.</summary>
    public ValueList<RisksAtLevel> Levels { get; }

    /// <summary>How many risks of the direction have no rating at the stage, or one off the scale.</summary>
    public int NotAssessed { get; }

    /// <summary>How many risks of the direction there are: those at all levels and those not assessed.</summary>
    public int Total => Levels.Sum(level => level.Count) + NotAssessed;

    /// <summary>How many risks are at a level.</summary>
    /// <param name="level">The level.</param>
    /// <returns>The number; zero for a level that the matrix does not have.</returns>
    public int At(RiskLevelId level) => Levels.FirstOrDefault(count => count.Level == level)?.Count ?? 0;
}
