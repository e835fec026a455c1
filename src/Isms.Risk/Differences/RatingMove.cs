using Isms.Core;
using Isms.Risk.Evaluation;
using Isms.Risk.Migration.Comparison;

namespace Isms.Risk.Differences;

/// <summary>How one stage of a risk moved between two registers. Immutable, with value equality.</summary>
public sealed record RatingMove
{
    internal RatingMove(RiskStage stage, Rating? from, Rating? to, RatedStage? fromRated, RatedStage? toRated, LevelMove? move)
    {
        Stage = stage;
        From = from;
        To = to;
        FromLevel = fromRated?.Level.Id;
        ToLevel = toRated?.Level.Id;
        Move = move;
        Text = LocalizedText.Create(
            $"{stage.Name.Japanese}: {Describe(from, FromLevel, "未評価")} → {Describe(to, ToLevel, "未評価")}{(move is null ? string.Empty : $"({move.Name.Japanese})")}",
            $"{stage.Value}: {Describe(from, FromLevel, "not assessed")} → {Describe(to, ToLevel, "not assessed")}{(move is null ? string.Empty : $" ({move.Name.English})")}");
    }

    /// <summary>The stage.</summary>
    public RiskStage Stage { get; }

    /// <summary>The older rating; null where it was not assessed.</summary>
    public Rating? From { get; }

    /// <summary>The newer rating; null where it is not assessed any more.</summary>
    public Rating? To { get; }

    /// <summary>The level of the older rating by the older matrix; null where there is none.</summary>
    public RiskLevelId? FromLevel { get; }

    /// <summary>The level of the newer rating by the newer matrix; null where there is none.</summary>
    public RiskLevelId? ToLevel { get; }

    /// <summary>Where the level goes; null where one of the two has no level.</summary>
    public LevelMove? Move { get; }

    /// <summary>The move in words.</summary>
    public LocalizedText Text { get; }

    private static string Describe(Rating? rating, RiskLevelId? level, string none) =>
        rating is null ? none : FormattableString.Invariant($"{rating.Likelihood} × {rating.Consequence}") + (level is null ? string.Empty : " " + level);
}
