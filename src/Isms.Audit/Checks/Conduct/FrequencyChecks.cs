using Isms.Audit.Frequency;
using Isms.Audit.Records;
using Isms.Core.Issues;
using Isms.Core.Organizations;
using Isms.Core.Time;
using Isms.Risk.Criteria;
using Isms.Risk.Register;
using NodaTime;

namespace Isms.Audit.Checks.Conduct;

/// <summary>Whether units and flows are audited as often as the programme's own rule says. Without a rule nothing is overdue.</summary>
internal static class FrequencyChecks
{
    public static void Check(AuditRecords records, Organization? organization, RiskRegister register, RiskCriteria? criteria, LocalDate? asOf, IssueCollector issues)
    {
        if (records.Programme?.Frequency is null || organization is null || asOf is not { } today)
        {
            return;
        }

        foreach (DueAudit item in AuditSchedule.Of(records, organization, register, criteria, today).Overdue)
        {
            // The place is the rule that is broken: there is no audit to point at.
            string months = FormattableString.Invariant($"{item.Interval.Months}");
            issues.Add(
                ConductIssues.AuditOverdue,
                item.Subject,
                "/auditProgramme/frequency",
                item.Subject.Value,
                IsoDate.Format(item.DueOn),
                IsoDate.Format(item.CountedFrom),
                months,
                item.Last?.Value ?? "-");
        }
    }
}
