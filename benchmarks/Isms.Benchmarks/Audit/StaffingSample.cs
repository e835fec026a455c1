using Isms.Audit;
using Isms.Audit.Planning;
using Isms.Core;
using Isms.Core.Organizations;
using NodaTime;

namespace Isms.Benchmarks.Audit;

/// <summary>Problems of staffing of any size, always the same for a size: of ten auditors three may lead, each may audit about four audits of five, four audits a day.</summary>
internal static class StaffingSample
{
    public static StaffingProblem Create(int auditors, int audits, int members, int capacity)
    {
        Random random = new(20261126);
        PersonId[] people = [.. Enumerable.Range(0, auditors).Select(i => PersonId.Parse(FormattableString.Invariant($"PER-{i:0000}")))];
        return StaffingProblem.Create(
            Enumerable.Range(0, audits).Select(i =>
            {
                PersonId[] independent = [.. people.Where(_ => random.Next(5) > 0)];
                return new StaffingAudit
                {
                    Id = AuditId.Parse(FormattableString.Invariant($"AUD-{i:0000}")),
                    Date = new LocalDate(2026, 4, 1).PlusDays(i / 4),
                    Members = members,
                    LeadCandidates = independent.Where(person => Array.IndexOf(people, person) % 10 < 3).ToValueList(),
                    MemberCandidates = independent.ToValueList(),
                };
            }).ToArray(),
            people.Select(person => new StaffingAuditor { Person = person, Capacity = capacity }).ToArray());
    }
}
