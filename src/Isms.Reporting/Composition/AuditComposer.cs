using Isms.Audit.Findings;
using Isms.Audit.Improvement;
using Isms.Audit.Records;
using Isms.Audit.Review;
using Isms.Audit.Summaries;
using Isms.Core;
using Isms.Reporting.Sources;
using Isms.Reporting.Views;

namespace Isms.Reporting.Composition;

/// <summary>Audit, improvement and management review.</summary>
internal static class AuditComposer
{
    public static AuditView Compose(ReportSource source)
    {
        AuditRecords records = source.System.Audit;
        return new AuditView
        {
            Programme = records.Programme is { } programme
                ? source.Join([programme.Id.Value, source.TextOrNull(programme.Objectives), source.Person(programme.Manager), ReportSource.Date(programme.ApprovedOn)])
                : null,
            Audits = records.Audits.Select(audit => new AuditRow(
                audit.Id.Value,
                audit.Date,
                source.Join(audit.Units.Select(source.Unit)),
                source.Join(audit.Members.Prepend(audit.Lead).Select(source.Person)),
                string.Join(", ", audit.Findings),
                audit.ReportedOn)).ToValueList(),
            Findings = records.Findings.Select(finding => new FindingRow(
                finding.Id.Value,
                finding.Audit.Value,
                finding.Grade.Name.In(source.Language),
                ToneOf(finding.Grade),
                finding.Clause,
                source.Text(finding.Text),
                source.TextOrNull(finding.Evidence),
                finding.Nonconformity?.Value)).ToValueList(),
            Nonconformities = NonconformityStatusReport.Of(records, source.AsOf).Items.Select(standing => Nonconformity(source, standing)).ToValueList(),
            CorrectiveActions = records.CorrectiveActions.Select(action => Action(source, action)).ToValueList(),
            Improvements = records.Improvements.Select(improvement => new ImprovementRow(
                improvement.Id.Value,
                improvement.From?.Value,
                source.Text(improvement.Action),
                source.Person(improvement.Owner),
                improvement.Due,
                improvement.Status.Name.In(source.Language),
                source.ToneOf(improvement.Status.Value, improvement.Due))).ToValueList(),
        };
    }

    public static ValueList<ReviewCard> Reviews(ReportSource source) => source.System.Audit.Reviews.Select(review => new ReviewCard
    {
        Id = review.Id.Value,
        Date = review.Date,
        Chair = source.Person(review.Chair),
        Attendees = review.Attendees.Select(person => source.Person(person)!).ToValueList(),
        Inputs = Inputs(source, review.Inputs).ToValueList(),
        Outputs = review.Outputs.Select(output => new ReviewOutputRow(
            output.Id.Value,
            output.Kind?.Name.In(source.Language),
            source.Text(output.Text),
            source.Person(output.Owner),
            output.Due,
            output.Status.Name.In(source.Language),
            source.ToneOf(output.Status.Value, output.Due))).ToValueList(),
        Suitability = review.Conclusion?.Suitability,
        Adequacy = review.Conclusion?.Adequacy,
        Effectiveness = review.Conclusion?.Effectiveness,
        Conclusion = source.TextOrNull(review.Conclusion?.Text),
    }).ToValueList();

    private static IEnumerable<(string What, string Text)> Inputs(ReportSource source, ReviewInputs? inputs)
    {
        if (inputs is null)
        {
            yield break;
        }

        yield return (source.Say("a) 前回までの処置の状況", "a) actions of earlier reviews"), Topic(source, inputs.PreviousActions));
        yield return (source.Say("b) 課題の変化", "b) changes in issues"), Topic(source, inputs.ChangesInIssues));
        yield return (source.Say("c) パフォーマンス", "c) performance"), inputs.Performance is not { } performance ? source.Text(null) : source.Join(
            performance.NonconformitiesAndCorrectiveActions.Select(id => (string?)id.Value)
                .Concat(performance.MonitoringAndMeasurement.Select(id => id.Value))
                .Concat(performance.AuditResults.Select(id => id.Value))
                .Concat(performance.Objectives.Select(id => id.Value))));
        yield return (source.Say("d) 利害関係者からのフィードバック", "d) feedback from interested parties"), Topic(source, inputs.Feedback));
        yield return (source.Say("e) リスクアセスメントの結果", "e) results of risk assessment"), inputs.RiskResults is not { } results
            ? source.Text(null)
            : With(source, source.Text(results.Text), results.Refs));
        yield return (source.Say("f) 継続的改善の機会", "f) opportunities for improvement"), Topic(source, inputs.Improvement));
    }

    private static string Topic(ReportSource source, ReviewTopic? topic) => topic is null ? source.Text(null) : With(source, source.Text(topic.Text), topic.Refs);

    private static string With(ReportSource source, string text, ValueList<ElementId> refs) =>
        refs.Count == 0 ? text : text + source.Say("(", " (") + string.Join(", ", refs) + source.Say(")", ")");

    private static NonconformityRow Nonconformity(ReportSource source, NonconformityStanding standing)
    {
        Nonconformity found = standing.Nonconformity;
        return new NonconformityRow
        {
            Id = found.Id.Value,
            Source = source.Join([found.Source.Kind.Name.In(source.Language), found.Source.Finding?.Value ?? found.Source.Incident?.Value]),
            DetectedOn = found.DetectedOn,
            Grade = found.Grade.Name.In(source.Language),
            Clause = found.Clause,
            Consequence = source.TextOrNull(found.Consequence),
            Owner = source.Person(found.Owner),
            CorrectiveAction = found.CorrectiveAction?.Value,
            Status = standing.WhyOpen is { } why
                ? source.Say("未完了: ", "open: ") + why.In(source.Language)
                : found.Status.Name.In(source.Language),
            Tone = standing.IsOpen ? ReportTone.Caution : ReportTone.Good,
            ClosedOn = found.ClosedOn,
        };
    }

    private static CorrectiveActionRow Action(ReportSource source, CorrectiveAction action)
    {
        CorrectiveActionStatus status = CorrectiveActionStatus.Of(action, source.AsOf);
        return new CorrectiveActionRow
        {
            Id = action.Id.Value,
            Nonconformity = action.Nonconformity.Value,
            RootCause = source.TextOrNull(action.RootCause),
            Action = source.TextOrNull(action.Action),
            Owner = source.Person(action.Owner),
            Due = action.Due,
            Completed = source.Join([status.Progress.Name.In(source.Language), ReportSource.Date(action.Completed)]),
            CompletedTone = status.Progress == CorrectiveActionProgress.CompletedInTime ? ReportTone.Good
                : status.Progress == CorrectiveActionProgress.Overdue ? ReportTone.Bad
                : ReportTone.Caution,
            Effectiveness = source.Join([status.Effectiveness.Name.In(source.Language), ReportSource.Date(action.Effectiveness?.CheckedOn) ?? ReportSource.Date(action.Effectiveness?.PlannedOn)]),
            EffectivenessTone = status.Effectiveness == EffectivenessVerdict.Effective ? ReportTone.Good
                : status.Effectiveness == EffectivenessVerdict.Ineffective ? ReportTone.Bad
                : ReportTone.Caution,
        };
    }

    private static ReportTone ToneOf(FindingGrade grade) =>
        grade == FindingGrade.Major ? ReportTone.Bad
        : grade == FindingGrade.Minor ? ReportTone.Caution
        : grade == FindingGrade.GoodPractice ? ReportTone.Good
        : ReportTone.Neutral;
}
