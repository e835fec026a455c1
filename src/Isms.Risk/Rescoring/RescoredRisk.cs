using Isms.Core;

namespace Isms.Risk.Rescoring;

/// <summary>What becomes of one risk when the criteria change: its older rating and evaluation, the newer ones, and which rule makes the difference. Immutable, with value equality.</summary>
public sealed record RescoredRisk : DocumentElement
{
    /// <summary>The risk.</summary>
    public required RiskId Risk { get; init; }

    /// <summary>Threat or opportunity.</summary>
    public required RiskDirection Direction { get; init; }

    /// <summary>By the older criteria.</summary>
    public required EvaluatedRating Older { get; init; }

    /// <summary>By the newer criteria.</summary>
    public required EvaluatedRating Newer { get; init; }

    /// <summary>Where the evaluation goes.</summary>
    public required EvaluationMove Move { get; init; }

    /// <summary>What changes and by which rule, in both languages.</summary>
    public required LocalizedText Why { get; init; }

    /// <summary>The risk of one register under both criteria.</summary>
    internal static RescoredRisk Of(RiskId risk, RiskDirection direction, EvaluatedRating older, EvaluatedRating newer)
    {
        EvaluationMove move = EvaluationMove.Of(older.Evaluation, newer.Evaluation);
        return new RescoredRisk { Risk = risk, Direction = direction, Older = older, Newer = newer, Move = move, Why = Explain(older, newer, move) };
    }

    private static LocalizedText Explain(EvaluatedRating older, EvaluatedRating newer, EvaluationMove move)
    {
        List<(string Japanese, string English)> changes = [];
        Add("マトリックス", "matrix", older.Matrix?.ToString(), newer.Matrix?.ToString());
        Add("段階", "stage", older.Stage?.Value, newer.Stage?.Value);
        Add("評価値", "rating", Describe(older.Rating), Describe(newer.Rating));
        Add("レベル", "level", older.Level?.Value, newer.Level?.Value);
        Add("規則", "rule", older.Rule, newer.Rule);
        return LocalizedText.Create(
            $"評価 {older.Evaluation}→{newer.Evaluation}({move.Name.Japanese})。" + (changes.Count == 0 ? "該当する規則に変更なし。" : string.Join("、", changes.Select(change => change.Japanese)) + "。"),
            $"Evaluation {older.Evaluation} -> {newer.Evaluation} ({move.Name.English}): " + (changes.Count == 0 ? "no rule that bears on it changed." : string.Join("; ", changes.Select(change => change.English)) + "."));

        void Add(string ja, string en, string? before, string? after)
        {
            if (!string.Equals(before, after, StringComparison.Ordinal))
            {
                changes.Add(($"{ja} {before ?? "-"}→{after ?? "-"}", $"{en} {before ?? "-"} -> {after ?? "-"}"));
            }
        }
    }

    private static string? Describe(Rating? rating) => rating is null ? null : FormattableString.Invariant($"{rating.Likelihood}x{rating.Consequence}");
}
