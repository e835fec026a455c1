using Isms.Controls;
using Isms.Core;

namespace Isms.Audit.Preparation;

/// <summary>a) what became of the decisions of earlier reviews: all of the one before, and of the others those that are not done.</summary>
internal static class PreviousActionsTopic
{
    public static ReviewInputTopic Of(ReviewWindow window, ValueList<DecisionStanding> followUp)
    {
        HashSet<ManagementReviewId> earlier = [.. window.Earlier.Select(review => review.Id)];
        DecisionStanding[] decisions = followUp.Where(standing => earlier.Contains(standing.Review) && (standing.Review == window.Previous?.Id || !standing.IsDone)).ToArray();
        int done = decisions.Count(standing => standing.IsDone);
        int overdue = decisions.Count(standing => standing.Progress == DecisionProgress.Overdue);
        return new ReviewInputTopic
        {
            Input = ReviewInputKind.PreviousActions,
            Summary = window.Previous is null
                ? LocalizedText.Create("前回のレビューはない。", "There is no review before.")
                : LocalizedText.Create(
                    FormattableString.Invariant($"決定{decisions.Length}件: 完了{done}、期限超過{overdue}、その他未完了{decisions.Length - done - overdue}。"),
                    FormattableString.Invariant($"{decisions.Length} decisions: {done} done, {overdue} overdue, {decisions.Length - done - overdue} otherwise open.")),
            Items = decisions
                .Select(standing => window.Item(ReviewInputKind.PreviousActions, "reviewOutput", standing.Output.Id, Describe(standing), needsAttention: true))
                .ToValueList(),
            Missing = decisions.SelectMany(Gaps).ToValueList(),
        };
    }

    private static LocalizedText Describe(DecisionStanding standing) => standing.Output.Text is not { } text
        ? standing.Why
        : LocalizedText.Create($"{text.In(IsmsLanguage.Japanese)}: {standing.Why.Japanese}", $"{text.In(IsmsLanguage.English)}: {standing.Why.English}");

    private static IEnumerable<LocalizedText> Gaps(DecisionStanding standing)
    {
        string id = standing.Output.Id.Value;
        if (standing.Output.Owner is null)
        {
            yield return LocalizedText.Create($"{id}の責任者", $"who answers for {id}");
        }

        if (standing.Output.Due is null)
        {
            yield return LocalizedText.Create($"{id}の期限", $"the last day for {id}");
        }
    }
}
