using Isms.Controls.Records;
using Isms.Controls.Support.Documents;
using Isms.Core.Identifiers;
using Isms.Core.Issues;
using Isms.Core.Organizations;
using Isms.Core.Time;
using Isms.Risk;
using Isms.Risk.Criteria;
using Isms.Risk.Register;
using NodaTime;

namespace Isms.Controls.Checks.Support;

/// <summary>
/// What ISO/IEC 27001:2013 5.2 and ISO 27799:2008 7.2.1 ask of the handling of policies: approved by top management, published and communicated,
/// and looked at again when the assessment of risks finds something that bears on them.
/// </summary>
internal static class PolicyChecks
{
    private const string PolicyClause = "5.2";

    public static void Check(ControlRecords records, Organization? organization, RiskCriteria? criteria, RiskRegister register, LocalDate? asOf, IssueCollector issues)
    {
        HashSet<DocumentId> policies = [.. records.Support.PolicyContents.Select(content => content.Document)];
        for (int i = 0; i < records.Support.Documents.Count; i++)
        {
            DocumentedInformation document = records.Support.Documents[i];
            if (document.Kind == DocumentedInformationKind.Record || !(document.Clauses.Contains(PolicyClause) || policies.Contains(document.Id)))
            {
                continue;
            }

            string path = JsonPointer.Item("/documents", i);
            if (document.Distribution.Count == 0)
            {
                issues.Add(SupportIssues.PolicyNotDistributed, document.Id, path, document.Id.Value);
            }

            if (document.ApprovedBy is { } approver && organization is not null
                && organization.Roles.Any(role => role.IsTopManagement && role.Holder is not null) && !organization.IsTopManagement(approver))
            {
                issues.Add(SupportIssues.PolicyNotOfTopManagement, document.Id, path + "/approvedBy", document.Id.Value, approver.Value);
            }

            if (document.ApprovedOn is { } approved && criteria is not null && asOf is { } today)
            {
                string[] found = [.. FoundSince(approved, document.Id, records, criteria, register, today)];
                if (found.Length > 0)
                {
                    issues.Add(SupportIssues.PolicyReviewAsked, document.Id, path + "/approvedOn", document.Id.Value, IsoDate.Format(approved), string.Join(", ", found));
                }
            }
        }
    }

    // What bears on a policy: risks to the objectives that rest on it.
    private static IEnumerable<string> FoundSince(LocalDate approved, DocumentId policy, ControlRecords records, RiskCriteria criteria, RiskRegister register, LocalDate asOf)
    {
        if (criteria.MatrixFor(RiskDirection.Threat) is not { } matrix)
        {
            return [];
        }

        HashSet<RiskId> bound = [.. records.Objectives.Where(objective => objective.Policy == policy).SelectMany(objective => objective.Risks)];
        HashSet<ObjectiveId> objectives = [.. records.Objectives.Where(objective => objective.Policy == policy).Select(objective => objective.Id)];
        return register.Risks
            .Where(risk => risk.Direction == RiskDirection.Threat && !risk.IsClosedOn(asOf)
                && (bound.Contains(risk.Id) || (risk.Objective is { } objective && objectives.Contains(objective)))
                && risk.Current is { RatedOn: { } rated } && rated > approved && rated <= asOf
                && matrix.IsOnScale(risk.Current) && criteria.Acceptance.MustTreatFrom.IsReachedBy(matrix.Cell(risk.Current), matrix))
            .Select(risk => risk.Id.Value);
    }
}
