using Isms.Audit.Findings;
using Isms.Audit.Improvement;
using Isms.Audit.Records;
using Isms.Core;
using Isms.Core.Time;
using Isms.Risk.Register;
using Isms.Risk;

namespace Isms.Audit.Preparation;

/// <summary>f) improvements under way, what audits found to improve or worth spreading, and the opportunities on the register.</summary>
internal static class ImprovementTopic
{
    public static ReviewInputTopic Of(ReviewWindow window, ManagementReviewSource source)
    {
        AuditRecords records = source.Records;
        HashSet<FindingId> taken = [.. records.Improvements.Select(improvement => improvement.From).OfType<FindingId>()];
        AuditFinding[] findings = records.Findings
            .Where(finding => !finding.IsNonconforming && records.FindAudit(finding.Audit) is { } audit && window.Contains(audit.Date))
            .ToArray();
        string[] untaken = findings.Where(finding => finding.Grade == FindingGrade.OpportunityForImprovement && !taken.Contains(finding.Id)).Select(finding => finding.Id.Value).ToArray();
        ReviewInputItem[] improvements = records.Improvements.Where(improvement => improvement.Status != ActionStatus.Done).Select(improvement => Improvement(window, improvement)).ToArray();
        IdentifiedRisk[] opportunities = source.Register.Risks.Where(risk => risk.Direction == RiskDirection.Opportunity && !risk.IsClosedOn(window.AsOf)).ToArray();
        return new ReviewInputTopic
        {
            Input = ReviewInputKind.Improvement,
            Summary = LocalizedText.Create(
                FormattableString.Invariant($"継続中の改善{improvements.Length}件(期限超過{improvements.Count(item => item.NeedsAttention)})、前回以降の改善の機会・優れた実践{findings.Length}件、機会{opportunities.Length}件。"),
                FormattableString.Invariant($"{improvements.Length} improvements not done ({improvements.Count(item => item.NeedsAttention)} overdue), {findings.Length} findings to improve or to spread since, {opportunities.Length} opportunities.")),
            Items = improvements
                .Concat(findings.Select(finding => Finding(window, finding, taken)))
                .Concat(opportunities.Select(risk => window.Item(ReviewInputKind.Improvement, "risk", risk.Id, Opportunity(risk), needsAttention: false)))
                .ToValueList(),
            Missing = untaken.Length == 0 ? [] : [LocalizedText.Create($"改善の機会に対する改善: {string.Join(", ", untaken)}", $"an improvement for {string.Join(", ", untaken)}")],
        };
    }

    private static ReviewInputItem Improvement(ReviewWindow window, ImprovementAction improvement)
    {
        bool isOverdue = improvement.Due < window.AsOf;
        string due = improvement.Due is { } day ? IsoDate.Format(day) : "-";
        string japanese = $"{improvement.Status.Name.Japanese}、期限{due}{(isOverdue ? "を超過" : string.Empty)}";
        string english = $"{improvement.Status.Name.English}, due {due}{(isOverdue ? ", overdue" : string.Empty)}";
        return window.Item(
            ReviewInputKind.Improvement,
            "improvement",
            improvement.Id,
            LocalizedText.Create(
                improvement.Action is null ? japanese : $"{improvement.Action.In(IsmsLanguage.Japanese)}: {japanese}",
                improvement.Action is null ? english : $"{improvement.Action.In(IsmsLanguage.English)}: {english}"),
            isOverdue);
    }

    private static ReviewInputItem Finding(ReviewWindow window, AuditFinding finding, HashSet<FindingId> taken)
    {
        bool isTaken = taken.Contains(finding.Id);
        return window.Item(
            ReviewInputKind.Improvement,
            "finding",
            finding.Id,
            LocalizedText.Create(
                $"{finding.Grade.Name.Japanese}({finding.Text.In(IsmsLanguage.Japanese)}): {(isTaken ? "改善あり" : "改善なし")}",
                $"{finding.Grade.Name.English} ({finding.Text.In(IsmsLanguage.English)}): {(isTaken ? "taken up by an improvement" : "not taken up")}"),
            finding.Grade == FindingGrade.OpportunityForImprovement && !isTaken);
    }

    private static LocalizedText Opportunity(IdentifiedRisk risk)
    {
        LocalizedText decision = risk.Decision?.Name ?? LocalizedText.Create("未決定", "not decided");
        return risk.Event is null
            ? decision
            : LocalizedText.Create($"{risk.Event.In(IsmsLanguage.Japanese)}: {decision.In(IsmsLanguage.Japanese)}", $"{risk.Event.In(IsmsLanguage.English)}: {decision.In(IsmsLanguage.English)}");
    }
}
