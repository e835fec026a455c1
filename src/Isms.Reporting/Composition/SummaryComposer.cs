using Isms.Audit.Summaries;
using Isms.Controls.Applicability;
using Isms.Controls.Measurement;
using Isms.Controls.Objectives;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Management.Cycle;
using Isms.Reporting.Sources;
using Isms.Reporting.Views;
using Isms.Risk;
using Isms.Risk.Evaluation;
using Isms.Risk.Treatment;

namespace Isms.Reporting.Composition;

/// <summary>What a director reads first: how it stands, key figures, what is open and why, what is to be decided.</summary>
internal static class SummaryComposer
{
    private const int MostLines = 8;

    public static SummaryView Compose(ReportSource source)
    {
        int nonconforming = source.Issues.Count(issue => issue.Severity >= IssueSeverity.Nonconformity);
        ClauseState[] open = source.Cycle.Clauses.Where(clause => !clause.IsClosed).ToArray();
        RiskAssessment[] threats = source.Assessment.Risks.Where(risk => risk.Risk.Direction == RiskDirection.Threat).ToArray();
        int unacceptable = threats.Count(risk => risk.Evaluation == RiskEvaluation.Unacceptable);
        int tolerable = threats.Count(risk => risk.Evaluation == RiskEvaluation.Tolerable);
        return new SummaryView
        {
            Tone = nonconforming > 0 || unacceptable > 0 ? ReportTone.Bad : open.Length > 0 ? ReportTone.Caution : ReportTone.Good,
            Verdict = Verdict(source, nonconforming, unacceptable, tolerable, open),
            Figures = Figures(source, threats.Length, unacceptable, tolerable, open.Length),
            Standing = Standing(source).Take(MostLines).ToValueList(),
            Decisions = Decisions(source).ToValueList(),
        };
    }

    private static string Verdict(ReportSource source, int nonconforming, int unacceptable, int tolerable, ClauseState[] open)
    {
        string risks = unacceptable > 0
            ? source.Say($"対応が必要な水準のリスクが{unacceptable}件残っています。", $"{unacceptable} risk(s) remain at a level that must be treated.")
            : source.Say($"許容できない水準のリスクは残っていません(承認のうえ保有するもの{tolerable}件)。", $"No risk remains at an unacceptable level ({tolerable} above the acceptance level, to be held with approval).");
        string requirements = nonconforming > 0
            ? source.Say($"満たされていない要求事項が{nonconforming}件あります。", $"{nonconforming} requirement(s) are not fulfilled.")
            : source.Say("規則の点検で、満たされていない要求事項は見つかりませんでした。", "The rules found no requirement that is not fulfilled.");
        string cycle = open.Length == 0
            ? source.Say("PDCAサイクルは閉じています。", "The PDCA cycle is closed.")
            : source.Say($"PDCAサイクルで未完了の箇条は{string.Join("、", open.Select(clause => clause.Id))}です。", $"The PDCA cycle is open at {string.Join(", ", open.Select(clause => clause.Id))}.");
        return source.IsJapanese ? risks + requirements + cycle : $"{risks} {requirements} {cycle}";
    }

    private static ValueList<KeyFigure> Figures(ReportSource source, int threats, int unacceptable, int tolerable, int open)
    {
        List<KeyFigure> figures =
        [
            new(source.Say("許容できないリスク", "Unacceptable risks"), PlainText.Number(unacceptable), Of(source, threats), source.Say($"承認のうえ保有 {tolerable}", $"{tolerable} held with approval"), unacceptable == 0 ? ReportTone.Good : ReportTone.Bad),
        ];
        int opportunities = source.Assessment.Risks.Count(risk => risk.Risk.Direction == RiskDirection.Opportunity);
        if (opportunities > 0)
        {
            int pursued = source.Assessment.Risks.Count(risk => risk.Evaluation == RiskEvaluation.Pursue);
            figures.Add(new(source.Say("追求する機会", "Opportunities pursued"), PlainText.Number(pursued), Of(source, opportunities)));
        }

        int treatments = source.System.Register.Risks.Sum(risk => risk.Treatments.Count);
        int done = source.System.Register.Risks.Sum(risk => risk.Treatments.Count(treatment => treatment.Status == TreatmentStatus.Done));
        bool overdue = source.System.Register.Risks.Any(risk => risk.Treatments.Any(treatment => treatment.IsOverdue(source.AsOf)));
        figures.Add(new(source.Say("完了したリスク対応", "Treatments done"), PlainText.Number(done), Of(source, treatments), null, overdue ? ReportTone.Bad : done == treatments ? ReportTone.Good : ReportTone.Caution));
        if (ControlComposer.InForce(source) is { } statement)
        {
            int applicable = statement.Entries.Count(entry => entry.Row is { IsApplicable: true });
            int implemented = statement.Entries.Count(entry => entry.Row is { IsApplicable: true } row && (row.Status == ApplicabilityStatus.Implemented || row.Status == ApplicabilityStatus.Alternative));
            figures.Add(new(source.Say("実施済みの管理策", "Controls in place"), PlainText.Number(implemented), Of(source, applicable), source.Say($"適用除外 {statement.Entries.Count - applicable}", $"{statement.Entries.Count - applicable} excluded"), implemented == applicable ? ReportTone.Good : ReportTone.Caution));
        }

        ObjectiveStatus[] objectives = source.System.Controls.Objectives.Select(objective => ObjectiveStatus.Of(objective, source.System.Controls.Measures)).ToArray();
        int achieved = objectives.Count(objective => objective.State == AchievementState.Achieved);
        figures.Add(new(source.Say("達成した目的", "Objectives achieved"), PlainText.Number(achieved), Of(source, objectives.Length), null, achieved == objectives.Length ? ReportTone.Good : ReportTone.Caution));
        MeasureStatus[] measures = source.System.Controls.Measures.Select(MeasureStatus.Of).ToArray();
        int met = measures.Count(measure => measure.State == MeasureState.Met);
        figures.Add(new(source.Say("目標を満たす測定項目", "Measures on target"), PlainText.Number(met), Of(source, measures.Length), null, met == measures.Length ? ReportTone.Good : ReportTone.Caution));
        NonconformityStatusReport nonconformities = NonconformityStatusReport.Of(source.System.Audit, source.AsOf);
        int unresolved = nonconformities.Open.Count();
        figures.Add(new(source.Say("未完了の不適合", "Nonconformities open"), PlainText.Number(unresolved), Of(source, nonconformities.Items.Count), null, unresolved == 0 ? ReportTone.Good : ReportTone.Caution));
        figures.Add(new(source.Say("閉じている箇条", "Clauses closed"), PlainText.Number(source.Cycle.Clauses.Count - open), Of(source, source.Cycle.Clauses.Count), null, open == 0 ? ReportTone.Good : ReportTone.Caution));
        return figures.ToValueList();
    }

    private static string Of(ReportSource source, int total) => source.Say($"/ {total} 件", $"of {total}");

    private static IEnumerable<StandingLine> Standing(ReportSource source)
    {
        foreach (NonconformityStanding open in NonconformityStatusReport.Of(source.System.Audit, source.AsOf).Open)
        {
            yield return new StandingLine(
                ReportTone.Caution,
                source.Say($"不適合{open.Nonconformity.Id}は未完了です。", $"Nonconformity {open.Nonconformity.Id} is open. ") + open.WhyOpen!.In(source.Language),
                source.Targets.Of(open.Nonconformity.Id.Value));
        }

        // Stable: the gravest first, then in the order of the document. What is said of a nonconformity is said above.
        foreach (IsmsIssue issue in source.Issues.Where(issue => issue.Definition.SampleRule != "NCR-005").OrderByDescending(issue => issue.Severity))
        {
            yield return new StandingLine(
                issue.Severity >= IssueSeverity.Nonconformity ? ReportTone.Bad : issue.Severity == IssueSeverity.Notice ? ReportTone.Caution : ReportTone.Neutral,
                WithSubject(issue, source),
                source.Targets.Of(issue.Subject));
        }
    }

    private static string WithSubject(IsmsIssue issue, ReportSource source)
    {
        string message = issue.Message.In(source.Language);
        return issue.Subject.Length == 0 || message.Contains(issue.Subject, StringComparison.Ordinal) ? message : $"{issue.Subject}: {message}";
    }

    private static IEnumerable<DecisionRow> Decisions(ReportSource source)
    {
        foreach (RiskAssessment risk in source.Assessment.RankedRisks(RiskDirection.Threat))
        {
            string name = source.Text(risk.Risk.Event);
            if (risk.Evaluation == RiskEvaluation.Unacceptable)
            {
                yield return new DecisionRow(risk.Risk.Id.Value, source.Say($"「{name}」への追加の対応", $"Further treatment of \"{name}\""), source.Person(risk.Risk.Owner), Target: source.Targets.Of(risk.Risk.Id.Value));
            }
            else if (risk.Evaluation == RiskEvaluation.Tolerable
                && !risk.Risk.Treatments.Any(treatment => treatment.Option == TreatmentOption.Retain && source.System.Organization.IsTopManagement(treatment.ApprovedBy)))
            {
                yield return new DecisionRow(risk.Risk.Id.Value, source.Say($"「{name}」の保有の承認", $"Approval to retain \"{name}\""), source.Person(risk.Risk.Owner), Target: source.Targets.Of(risk.Risk.Id.Value));
            }
        }
    }
}
