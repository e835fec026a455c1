using Isms.Core;
using Isms.Risk.Migration.Mapping;

namespace Isms.Risk.Migration.Comparison;

/// <summary>
/// What becomes of one rating: the older one as it was, with its matrix, the newer one, and why. Kept after a migration, so that nothing is lost
/// and the rating can be restored. Immutable, with value equality.
/// </summary>
public sealed record RatingMigration : DocumentElement
{
    /// <summary>The risk.</summary>
    public required RiskId Risk { get; init; }

    /// <summary>The stage of the rating.</summary>
    public required RiskStage Stage { get; init; }

    /// <summary>The matrix and version that the older rating was given by.</summary>
    public required MatrixVersion From { get; init; }

    /// <summary>The older rating as it stood, with the score that was claimed, its day, and its unknown members.</summary>
    public required Rating Older { get; init; }

    /// <summary>The level of the older rating by the older matrix; null where the rating was off its scale.</summary>
    public RiskLevelId? OlderLevel { get; init; }

    /// <summary>The newer rating; null where a step has no image: not assessed, until a person decides.</summary>
    public Rating? Newer { get; init; }

    /// <summary>The level of the newer rating by the newer matrix; null where there is no newer rating.</summary>
    public RiskLevelId? NewerLevel { get; init; }

    /// <summary>Where the level goes.</summary>
    public required LevelMove Move { get; init; }

    /// <summary>What happens and why, in both languages.</summary>
    public required LocalizedText Why { get; init; }

    /// <summary>Whether a person must rate anew.</summary>
    public bool NeedsDecision => Newer is null;
}
