using System.Globalization;
using Isms.Controls.Measurement;
using Isms.Controls.Objectives;
using Isms.Controls.Records;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Issues;
using Isms.Risk.Register;

namespace Isms.Controls.Checks;

/// <summary>What ISO/IEC 27001:2013 6.2 asks of objectives and their plans.</summary>
internal static class ObjectiveChecks
{
    public static void Check(ControlRecords records, RiskRegister register, IssueCollector issues)
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
            CheckPlan(records.Objectives[i], path + "/plan", issues);
            CheckNumbers(records.Objectives[i], path, measures, issues);
        }
    }

    private static void CheckPlan(InformationSecurityObjective objective, string path, IssueCollector issues)
    {
        ObjectivePlan plan = objective.Plan;
        if (plan.What.Count == 0)
        {
            issues.Add(ObjectiveIssues.NothingToDo, objective.Id, path, objective.Id.Value);
        }

        List<string> lacking = [];
        if (plan.Resources is null || plan.Resources.People.Count == 0)
        {
            lacking.Add("people");
        }

        if (string.IsNullOrWhiteSpace(plan.Resources?.Things?.Japanese))
        {
            lacking.Add("things");
        }

        if (plan.Resources?.Money is null)
        {
            lacking.Add("money");
        }

        if (lacking.Count > 0)
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

    private static void CheckNumbers(InformationSecurityObjective objective, string path, Dictionary<MeasureId, EffectivenessMeasure> measures, IssueCollector issues)
    {
        string id = objective.Id.Value;
        if (objective.Measurable is { } target)
        {
            if (target is { RelativeChangePercent: { } claimed, Baseline: { } baseline } && baseline != 0)
            {
                decimal change = Math.Round((target.Target - baseline) / baseline * 100, 0, MidpointRounding.ToEven);
                if (change != claimed)
                {
                    issues.Add(ObjectiveIssues.RelativeChange, objective.Id, path + "/measurable/relativeChangePercent", id, Text(claimed), Text(change));
                }
            }

            if (objective.Result is { } result && target.Comparison.IsMet(result.Value, target.Target) is { } achieved)
            {
                if (achieved != result.IsAchieved)
                {
                    issues.Add(ObjectiveIssues.ClaimContradicts, objective.Id, path + "/result", id, Text(result.Value), Text(target.Target));
                }

                if (!achieved)
                {
                    issues.Add(ObjectiveIssues.NotAchieved, objective.Id, path + "/result", id, Text(result.Value), Text(target.Target));
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
    }

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
