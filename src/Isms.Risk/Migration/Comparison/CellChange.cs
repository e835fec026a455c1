using Isms.Core;

namespace Isms.Risk.Migration.Comparison;

/// <summary>A cell of the older matrix whose level or score is another in the newer one. Immutable, with value equality.</summary>
public sealed record CellChange
{
    /// <summary>The likelihood in the older matrix, from 1.</summary>
    public required int OlderLikelihood { get; init; }

    /// <summary>The consequence in the older matrix, from 1.</summary>
    public required int OlderConsequence { get; init; }

    /// <summary>The likelihood in the newer matrix, from 1.</summary>
    public required int NewerLikelihood { get; init; }

    /// <summary>The consequence in the newer matrix, from 1.</summary>
    public required int NewerConsequence { get; init; }

    /// <summary>The level in the older matrix.</summary>
    public required RiskLevelId LevelBefore { get; init; }

    /// <summary>The level in the newer matrix.</summary>
    public required RiskLevelId LevelAfter { get; init; }

    /// <summary>Where the level goes: up, down, same (only the score differs), or notComparable.</summary>
    public required LevelMove Move { get; init; }

    /// <summary>The score in the older matrix; null where it gives none.</summary>
    public int? ScoreBefore { get; init; }

    /// <summary>The score in the newer matrix; null where it gives none.</summary>
    public int? ScoreAfter { get; init; }

    /// <summary>The change in one sentence, in both languages.</summary>
    public required LocalizedText Text { get; init; }
}
