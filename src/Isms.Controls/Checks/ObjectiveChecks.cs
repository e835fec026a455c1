using Isms.Controls.Incidents;
using Isms.Controls.Measurement;
using Isms.Controls.Objectives;
using Isms.Controls.Records;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Issues;
using Isms.Core.Time;
using Isms.Risk.Register;
using NodaTime;

namespace Isms.Controls.Checks;

/// <summary>What ISO/IEC 27001:2013 6.2 asks of objectives and their plans.</summary>
internal static class ObjectiveChecks
{
    public static void Check(ControlRecords records, RiskRegister register, LocalDate? asOf, IssueCollector issues)
    {
        Dictionary<ObjectiveId, InformationSecurityObjective> objectives = [];
        foreach (InformationSecurityObjective objective in records.Objectives)
        {
            objectives[objective.Id] = objective;
        }

        for (int i = 0; i < register.Risks.Count; i++)
        {
            IdentifiedRisk risk = register.Risks[i];
            if (risk.Objective is not null && objectives.TryGetValue(risk.Objective, out InformationSecurityObjective? named) && !named.Risks.Contains(risk.Id))
            {
                issues.Add(ObjectiveIssues.RiskNotListed, risk.Id, FormattableString.Invariant($"/risks/{i}/objective"), risk.Id.Value, named.Id.Value);
            }
        }

        Dictionary<MeasureId, EffectivenessMeasure> measures = [];
        foreach (EffectivenessMeasure measure in records.Measures)
        {
            measures[measure.Id] = measure;
        }

        for (int i = 0; i < records.Objectives.Count; i++)
        {
            string path = FormattableString.Invariant($"/objectives/{i}");
            CheckObjective(records.Objectives[i], path, asOf, issues);
            CheckPlan(records.Objectives[i], path + "/plan", issues);
            CheckNumbers(records.Objectives[i], path, measures, issues);
            CheckBaseline(records.Objectives[i], path, records, issues);
        }
    }

    // 6.2 a to c; d and e are asked for as appropriate, and a missing record of them is no fault by itself.
    private static void CheckObjective(InformationSecurityObjective objective, string path, LocalDate? asOf, IssueCollector issues)
    {
        string id = objective.Id.Value;
        if (objective.Policy is null)
        {
            issues.Add(ObjectiveIssues.NoPolicy, objective.Id, path, id);
        }

        if (objective.Measurable is null)
        {
            issues.Add(ObjectiveIssues.NotMeasurable, objective.Id, path, id);
        }
        else if (objective.Measurable is { Previous: { } previous, Baseline: { } baseline } target && previous.Year == target.BaselineYear && previous.Value != baseline)
        {
            issues.Add(ObjectiveIssues.PreviousContradicts, objective.Id, path + "/measurable/previous", id, previous.Year, NumberText.Exact(baseline), NumberText.Exact(previous.Value));
        }

        if (objective.Risks.Count == 0 && objective.Requirements.Count == 0)
        {
            issues.Add(ObjectiveIssues.NothingConsidered, objective.Id, path, id);
        }

        if (objective.Level == ObjectiveLevel.Hospital && objective.Department is { } department)
        {
            issues.Add(ObjectiveIssues.LevelContradicts, objective.Id, path + "/department", id, department.Value);
        }

        if (objective.Result is null && objective.Plan.Due is { } due && asOf > due)
        {
            issues.Add(ObjectiveIssues.ResultOverdue, objective.Id, path + "/plan/due", id, IsoDate.Format(due));
        }
    }

    private static void CheckPlan(InformationSecurityObjective objective, string path, IssueCollector issues)
    {
        ObjectivePlan plan = objective.Plan;
        if (plan.What.Count == 0)
        {
            issues.Add(ObjectiveIssues.NothingToDo, objective.Id, path, objective.Id.Value);
        }

        if (plan.MissingResources is { Count: > 0 } lacking)
        {
            issues.Add(ObjectiveIssues.ResourcesMissing, objective.Id, path + "/resources", objective.Id.Value, string.Join(", ", lacking));
        }

        if (plan.Responsible is null)
        {
            issues.Add(ObjectiveIssues.NobodyResponsible, objective.Id, path, objective.Id.Value);
        }

        if (plan.Due is null)
        {
            issues.Add(ObjectiveIssues.NoDueDate, objective.Id, path, objective.Id.Value);
        }

        if (plan.Evaluation is null || plan.Evaluation.Measures.Count == 0)
        {
            issues.Add(ObjectiveIssues.NoEvaluation, objective.Id, path, objective.Id.Value);
        }
    }

    // Without a single total they are taken to be kept elsewhere.
    private static void CheckBaseline(InformationSecurityObjective objective, string path, ControlRecords records, IssueCollector issues)
    {
        if (objective.Measurable is not { BaselineSource: { } source } target || records.IncidentTotals.Count == 0)
        {
            return;
        }

        int? total = IncidentFigures.TotalOf(records.IncidentTotals, source.Year, source.Cause);
        if (target.Baseline != total)
        {
            issues.Add(
                ObjectiveIssues.BaselineContradicts, objective.Id, path + "/measurable/baselineSource", objective.Id.Value,
                target.Baseline is { } baseline ? NumberText.Exact(baseline) : "-", source.Year, source.Cause.Value, total is { } found ? NumberText.Exact(found) : "-");
        }
    }

    private static void CheckNumbers(InformationSecurityObjective objective, string path, Dictionary<MeasureId, EffectivenessMeasure> measures, IssueCollector issues)
    {
        string id = objective.Id.Value;
        if (objective.Measurable is { } target)
        {
            if (target is { RelativeChangePercent: { } claimed, Baseline: { } baseline } && YearOnYearChange.PercentOf(baseline, target.Target) is { } exact)
            {
                decimal change = Math.Round(exact, 0, MidpointRounding.ToEven);
                if (change != claimed)
                {
                    issues.Add(ObjectiveIssues.RelativeChange, objective.Id, path + "/measurable/relativeChangePercent", id, NumberText.Exact(claimed), NumberText.Exact(change));
                }
            }

            if (objective.Result is { } result && target.Comparison.IsMet(result.Value, target.Target) is { } achieved)
            {
                if (achieved != result.IsAchieved)
                {
                    issues.Add(ObjectiveIssues.ClaimContradicts, objective.Id, path + "/result", id, NumberText.Exact(result.Value), NumberText.Exact(target.Target));
                }

                if (!achieved)
                {
                    issues.Add(ObjectiveIssues.NotAchieved, objective.Id, path + "/result", id, NumberText.Exact(result.Value), NumberText.Exact(target.Target));
                }
            }
        }

        if (objective.Result is { IsAchieved: true })
        {
            foreach (MeasureId measure in objective.Plan.Evaluation?.Measures ?? [])
            {
                if (measures.TryGetValue(measure, out EffectivenessMeasure? named) && named.IsMet == false)
                {
                    issues.Add(ObjectiveIssues.AchievedDespiteMissedMeasure, objective.Id, path + "/result", id, measure.Value);
                }
            }
        }
    }}
