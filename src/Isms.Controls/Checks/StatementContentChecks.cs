using Isms.Controls.Applicability;
using Isms.Controls.Applicability.Approval;
using Isms.Controls.Applicability.Versions;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Core.Time;
using Isms.Risk.Register;
using NodaTime;

namespace Isms.Controls.Checks;

/// <summary>Whether what a statement of applicability says bears: reasons rest on something, what is in place is shown, the approval is of what it says now.</summary>
internal static class StatementContentChecks
{
    public static void Check(StatementOfApplicability statement, string edition, string path, RiskRegister register, LocalDate? asOf, IssueCollector issues)
    {
        // At the statement, not at its member: of a statement that could not be read as a whole the hash means nothing.
        if (statement.Hash is { } claimed && StatementHash.Of(statement) is { } actual && !(StatementHash.TryParse(claimed, out StatementHash? hash) && hash == actual))
        {
            issues.Add(ApplicabilityIssues.HashDiffers, edition, path, edition, claimed, actual.Hexadecimal);
        }

        if (statement.InForce && ApprovalStanding.Of(statement, register, asOf) is { IsStale: true } standing)
        {
            string risks = string.Join(", ", standing.Movements.Select(movement => movement.Risk.Value).Distinct());
            issues.Add(ApplicabilityIssues.ApprovalStale, edition, path + "/approvedOn", edition, IsoDate.Format(standing.ApprovedOn!.Value), risks);
        }

        for (int i = 0; i < statement.Rows.Count; i++)
        {
            CheckRow(statement.Rows[i], FormattableString.Invariant($"{path}/rows/{i}"), register, issues);
        }
    }

    private static void CheckRow(ApplicabilityRow row, string path, RiskRegister register, IssueCollector issues)
    {
        string number = ControlNumber.Of(row.Control);
        for (int i = 0; i < row.Reasons.Count; i++)
        {
            ApplicabilityReason reason = row.Reasons[i];
            bool bears = reason.Basis == ApplicabilityBasis.Risk ? reason.RiskReferences().Any(risk => register.FindRisk(risk) is not null) : reason.PointsSomewhere;
            if (!bears)
            {
                issues.Add(ApplicabilityIssues.ReasonPointsAtNothing, number, FormattableString.Invariant($"{path}/reasons/{i}"), number, reason.Basis.Value);
            }
        }

        if (row.IsApplicable && row.Status?.Progress == 3 && row.Evidence.Count == 0 && row.EvidenceRecords.Count == 0)
        {
            issues.Add(ApplicabilityIssues.ImplementedWithoutEvidence, number, path, number);
        }
    }
}
