using Isms.Controls.Records;
using Isms.Core.Identifiers;
using Isms.Core.Issues;
using Isms.Risk;
using Isms.Risk.Register;
using Isms.Risk.Treatment;

namespace Isms.Controls.Checks.Support;

/// <summary>
/// Whether every action on a risk or opportunity names how its effectiveness is evaluated (ISO/IEC 27001:2013 6.1.1 e 2): in its own words, by a measure of one of its controls,
/// or by the evaluation of an objective that plans it. To retain a risk is no action.
/// </summary>
internal static class EvaluationChecks
{
    public static void Check(ControlRecords records, RiskRegister register, IssueCollector issues)
    {
        // Where nothing is measured on record, measuring is taken to be kept elsewhere.
        if (records.Measures.Count == 0)
        {
            return;
        }

        HashSet<ControlId> measured = [.. records.Measures.SelectMany(measure => measure.Controls)];
        HashSet<TreatmentId> evaluated =
        [
            .. records.Objectives
                .Where(objective => objective.Plan.Evaluation is { } evaluation && (evaluation.Measures.Count > 0 || evaluation.Method is not null))
                .SelectMany(objective => objective.Plan.What.SelectMany(action => action.Treatments)),
        ];
        for (int i = 0; i < register.Risks.Count; i++)
        {
            for (int j = 0; j < register.Risks[i].Treatments.Count; j++)
            {
                RiskTreatment treatment = register.Risks[i].Treatments[j];
                if (treatment.Option != TreatmentOption.Retain && treatment.Evaluation is null && !evaluated.Contains(treatment.Id) && !treatment.Controls.Any(measured.Contains))
                {
                    issues.Add(SupportIssues.ActionNotEvaluated, treatment.Id, JsonPointer.Item(JsonPointer.Item("/risks", i) + "/treatments", j), treatment.Id.Value);
                }
            }
        }
    }
}
