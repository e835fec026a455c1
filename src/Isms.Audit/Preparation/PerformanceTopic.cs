using Isms.Audit.Improvement;
using Isms.Audit.Programme;
using Isms.Audit.Records;
using Isms.Audit.Summaries;
using Isms.Controls.Measurement;
using Isms.Controls.Objectives;
using Isms.Core;
using Isms.Core.Time;

namespace Isms.Audit.Preparation;

/// <summary>c) performance: nonconformities and corrective actions, measures, audit results, objectives.</summary>
internal static class PerformanceTopic
{
    public static ReviewInputTopic Of(ReviewWindow window, ManagementReviewSource source)
    {
        MeasurementCalendar? calendar = source.Organization is { } organization ? MeasurementCalendar.Of(organization.FiscalYear, window.AsOf) : null;
        ReviewInputItem[] nonconformities = Nonconformities(window, source.Records).ToArray();
        ReviewInputItem[] measures = source.Controls.Measures.Select(measure => Measure(window, measure, calendar)).ToArray();
        InternalAudit[] audits = source.Records.Audits.Where(audit => window.Contains(audit.Date)).ToArray();
        ReviewInputItem[] objectives = source.Controls.Objectives.Select(objective => Objective(window, ObjectiveStatus.Of(objective, source.Controls.Measures, calendar))).ToArray();
        int found = nonconformities.Count(item => item.Kind == "nonconformity");
        return new ReviewInputTopic
        {
            Input = ReviewInputKind.Performance,
            Summary = LocalizedText.Create(
                FormattableString.Invariant($"不適合{found}、監査{audits.Length}、測定項目{measures.Length}(要注意{Attention(measures)})、目的{objectives.Length}(要注意{Attention(objectives)})。"),
                FormattableString.Invariant($"{found} nonconformities, {audits.Length} audits, {measures.Length} measures ({Attention(measures)} to look at), {objectives.Length} objectives ({Attention(objectives)} to look at).")),
            Items = [.. nonconformities, .. measures, .. audits.Select(audit => Audit(window, audit, source.Records)), .. objectives],
            Missing = Gaps(source, audits, calendar).ToValueList(),
        };
    }

    // Those that came to light or were closed since the review before, and those that are open.
    private static IEnumerable<ReviewInputItem> Nonconformities(ReviewWindow window, AuditRecords records)
    {
        foreach (NonconformityStanding standing in NonconformityStatusReport.Of(records, window.AsOf).Items)
        {
            Nonconformity item = standing.Nonconformity;
            bool isNew = window.Contains(item.DetectedOn);
            if (!isNew && !standing.IsOpen && !(item.ClosedOn is { } closed && window.Contains(closed)))
            {
                continue;
            }

            yield return window.Item(ReviewInputKind.Performance, "nonconformity", item.Id, standing.Course.Why, isNew || standing.IsOpen);
            if (standing.Action is { } action)
            {
                bool isBad = action.Progress == CorrectiveActionProgress.Overdue || action.Effectiveness == EffectivenessVerdict.Ineffective;
                yield return window.Item(ReviewInputKind.Performance, "correctiveAction", action.Action, action.Why, isBad);
            }
        }
    }

    private static ReviewInputItem Measure(ReviewWindow window, EffectivenessMeasure measure, MeasurementCalendar? calendar)
    {
        MeasureStatus status = MeasureStatus.Of(measure, calendar);
        return window.Item(ReviewInputKind.Performance, "measure", measure.Id, Named(measure.Name, status.Why), status.State == MeasureState.Missed || status.Missing.Count > 0);
    }

    private static ReviewInputItem Objective(ReviewWindow window, ObjectiveStatus status) => window.Item(
        ReviewInputKind.Performance,
        "objective",
        status.Objective.Id,
        Named(status.Objective.Name, status.Why),
        status.State == AchievementState.NotAchieved || status.MissedMeasures.Count > 0);

    private static ReviewInputItem Audit(ReviewWindow window, InternalAudit audit, AuditRecords records)
    {
        int findings = records.Findings.Count(finding => finding.Audit == audit.Id);
        int nonconforming = records.Findings.Count(finding => finding.Audit == audit.Id && finding.IsNonconforming);
        string date = IsoDate.Format(audit.Date);
        return window.Item(
            ReviewInputKind.Performance,
            "audit",
            audit.Id,
            LocalizedText.Create(
                FormattableString.Invariant($"{date}実施、所見{findings}件(うち不適合{nonconforming})"),
                FormattableString.Invariant($"carried out on {date}, {findings} findings, {nonconforming} of them nonconformities")),
            needsAttention: true);
    }

    private static IEnumerable<LocalizedText> Gaps(ManagementReviewSource source, InternalAudit[] audits, MeasurementCalendar? calendar)
    {
        if (audits.Length == 0)
        {
            yield return LocalizedText.Create("前回以降の監査の結果", "results of audits since the review before");
        }

        if (source.Controls.Measures.Count == 0)
        {
            yield return LocalizedText.Create("監視及び測定の結果", "results of monitoring and measurement");
        }

        if (source.Controls.Objectives.Count == 0)
        {
            yield return LocalizedText.Create("情報セキュリティ目的の達成状況", "fulfilment of objectives");
        }

        string[] unread = source.Controls.Measures
            .Where(measure => MeasureStatus.Of(measure, calendar) is { Missing.Count: > 0 } or { Value: null })
            .Select(measure => measure.Id.Value)
            .ToArray();
        if (unread.Length > 0)
        {
            yield return LocalizedText.Create($"測定値: {string.Join(", ", unread)}", $"readings of {string.Join(", ", unread)}");
        }

        string[] withoutResult = source.Controls.Objectives
            .Where(objective => ObjectiveStatus.StateOf(objective) == AchievementState.NoResult)
            .Select(objective => objective.Id.Value)
            .ToArray();
        if (withoutResult.Length > 0)
        {
            yield return LocalizedText.Create($"目的の結果: {string.Join(", ", withoutResult)}", $"results of {string.Join(", ", withoutResult)}");
        }
    }

    private static int Attention(ReviewInputItem[] items) => items.Count(item => item.NeedsAttention);

    private static LocalizedText Named(LocalizedText name, LocalizedText state) =>
        LocalizedText.Create($"{name.In(IsmsLanguage.Japanese)}: {state.Japanese}", $"{name.In(IsmsLanguage.English)}: {state.English}");
}
