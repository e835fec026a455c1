using Isms.Controls.Implementation;
using Isms.Controls.Records;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Issues;
using Isms.Risk;
using Isms.Risk.Assets;
using Isms.Risk.Criteria;
using Isms.Risk.Register;
using Isms.Risk.Treatment;

namespace Isms.Controls.Checks;

/// <summary>Whether the controls that treat risks are in place, and whether risks to health information answer the guideline of the criteria (concept 51).</summary>
internal static class ImplementationChecks
{
    public static void Check(ControlRecords records, RiskRegister register, RiskCriteria? criteria, IssueCollector issues)
    {
        Dictionary<ControlId, SecurityControl> controls = [];
        foreach (SecurityControl control in records.Controls.Reverse())
        {
            controls[control.Id] = control;
        }

        HashSet<ControlId>? ofGuideline = criteria?.MinimumGuideline is { } rule
            ? [.. controls.Values.Where(control => control.References.Any(reference => IsOf(rule, reference))).Select(control => control.Id)]
            : null;
        for (int i = 0; i < register.Risks.Count; i++)
        {
            IdentifiedRisk risk = register.Risks[i];
            string path = JsonPointer.Item("/risks", i);
            for (int j = 0; j < risk.Treatments.Count; j++)
            {
                if (risk.Treatments[j].Status == TreatmentStatus.Done)
                {
                    string place = JsonPointer.Item(path + "/treatments", j) + "/controls";
                    Report(ImplementationIssues.DoneControlNotInPlace, risk.Treatments[j], place, status => status == ImplementationStatus.NotStarted || status == ImplementationStatus.Planned);
                    Report(ImplementationIssues.DoneControlPartial, risk.Treatments[j], place, status => status == ImplementationStatus.Partial);
                }
            }

            if (ofGuideline is not null)
            {
                CheckGuideline(risk, path, ofGuideline, register, criteria!.MinimumGuideline!, issues);
            }
        }

        void Report(IssueDefinition definition, RiskTreatment treatment, string place, Func<ImplementationStatus, bool> isMeant)
        {
            ControlId[] found = [.. treatment.Controls.Where(id => controls.TryGetValue(id, out SecurityControl? control) && isMeant(control.Status)).Distinct()];
            if (found.Length > 0)
            {
                issues.Add(definition, treatment.Id, place, treatment.Id.Value, string.Join(", ", found.Select(id => id.Value)));
            }
        }
    }

    private static void CheckGuideline(
        IdentifiedRisk risk, string path, HashSet<ControlId> ofGuideline, RiskRegister register, MinimumGuidelineRule rule, IssueCollector issues)
    {
        AssetId[] assets = [.. risk.Assets.Where(id => register.FindAsset(id)?.Personal == PersonalInformationKind.SpecialCare).Distinct()];
        if (assets.Length > 0
            && risk.Minimum is not { Items.Count: > 0 }
            && !risk.ExistingControls.Any(ofGuideline.Contains)
            && !risk.Treatments.Any(treatment => treatment.Controls.Any(ofGuideline.Contains)))
        {
            issues.Add(ImplementationIssues.WithoutGuideline, risk.Id, path, string.Join(", ", assets.Select(id => id.Value)), rule.Guideline);
        }
    }

    private static bool IsOf(MinimumGuidelineRule rule, StandardReference reference) => string.Equals(reference.Catalog, rule.Guideline, StringComparison.Ordinal);
}
