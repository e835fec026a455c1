using Isms.Core;
using Isms.Core.Time;
using Isms.Risk.Context;

namespace Isms.Audit.Preparation;

/// <summary>b) the issues that changed since the review before; of those without a day the ones that no earlier review took up.</summary>
internal static class IssueChangesTopic
{
    public static ReviewInputTopic Of(ReviewWindow window, OrganizationContext context)
    {
        HashSet<string> taken = new(
            window.Earlier.SelectMany(review => review.Inputs?.ChangesInIssues?.Refs ?? []).Select(id => id.Value), StringComparer.Ordinal);
        ContextIssue[] changed = context.Issues.Where(issue => issue.ChangedOn is { } day && window.Contains(day)).ToArray();
        ContextIssue[] undated = context.Issues.Where(issue => issue.ChangedOn is null).ToArray();
        ContextIssue[] untaken = undated.Where(issue => !taken.Contains(issue.Id.Value)).ToArray();
        return new ReviewInputTopic
        {
            Input = ReviewInputKind.ChangesInIssues,
            Summary = LocalizedText.Create(
                FormattableString.Invariant($"課題{context.Issues.Count}件: 前回以降の変化{changed.Length}、変化の日の記録なし{undated.Length}(うち過去のレビューで未検討{untaken.Length})。"),
                FormattableString.Invariant($"{context.Issues.Count} issues: {changed.Length} changed since, {undated.Length} without a day of change, of these {untaken.Length} never before a review.")),
            Items = changed
                .Select(issue => window.Item(
                    ReviewInputKind.ChangesInIssues, "issue", issue.Id, Describe(issue, $"{IsoDate.Format(issue.ChangedOn!.Value)}に変化", $"changed on {IsoDate.Format(issue.ChangedOn.Value)}"), needsAttention: true))
                .Concat(untaken.Select(issue => window.Item(
                    ReviewInputKind.ChangesInIssues, "issue", issue.Id, Describe(issue, "過去のレビューで未検討、変化の日は不明", "never before a review; day of change not known"), needsAttention: false)))
                .ToValueList(),
            Missing = context.Issues.Count == 0 ? [LocalizedText.Create("外部及び内部の課題", "external and internal issues")]
                : undated.Length == 0 ? []
                : [LocalizedText.Create(
                    $"課題が変化した日: {string.Join(", ", undated.Select(issue => issue.Id.Value))}",
                    $"the day of the last change of {string.Join(", ", undated.Select(issue => issue.Id.Value))}")],
        };
    }

    private static LocalizedText Describe(ContextIssue issue, string japanese, string english) =>
        LocalizedText.Create($"{issue.Name.In(IsmsLanguage.Japanese)}: {japanese}", $"{issue.Name.In(IsmsLanguage.English)}: {english}");
}
