using Isms.Audit.Planning;
using Isms.Core.Organizations;
using NodaTime;

namespace Isms.Benchmarks.Audit;

/// <summary>What one would write without a flow: the first who can, and trying everybody. They answer how many places they fill.</summary>
internal static class StaffingRivals
{
    public static int Greedy(StaffingProblem problem)
    {
        HashSet<(PersonId Person, LocalDate Day)> busy = [];
        Dictionary<PersonId, int> left = problem.Auditors.ToDictionary(auditor => auditor.Person, auditor => auditor.Capacity);
        int filled = 0;
        foreach ((StaffingAudit audit, bool isLead) in Places(problem))
        {
            PersonId? taken = (isLead ? audit.LeadCandidates : audit.MemberCandidates).FirstOrDefault(person => left[person] > 0 && !busy.Contains((person, audit.Date)));
            if (taken is not null)
            {
                busy.Add((taken, audit.Date));
                left[taken]--;
                filled++;
            }
        }

        return filled;
    }

    public static int Exhaustive(StaffingProblem problem) => Exhaustive(problem, [.. Places(problem)], 0, []);

    private static IEnumerable<(StaffingAudit Audit, bool IsLead)> Places(StaffingProblem problem) =>
        problem.Audits.SelectMany(audit => Enumerable.Range(0, 1 + audit.Members).Select(i => (audit, i == 0)));

    private static int Exhaustive(StaffingProblem problem, (StaffingAudit Audit, bool IsLead)[] places, int place, List<(PersonId Person, LocalDate Day)> taken)
    {
        if (place == places.Length)
        {
            return taken.Count;
        }

        (StaffingAudit audit, bool isLead) = places[place];
        int most = Exhaustive(problem, places, place + 1, taken);
        foreach (StaffingAuditor auditor in problem.Auditors)
        {
            if ((isLead ? audit.LeadCandidates : audit.MemberCandidates).Contains(auditor.Person)
                && !taken.Contains((auditor.Person, audit.Date))
                && taken.Count(pair => pair.Person == auditor.Person) < auditor.Capacity)
            {
                taken.Add((auditor.Person, audit.Date));
                most = Math.Max(most, Exhaustive(problem, places, place + 1, taken));
                taken.RemoveAt(taken.Count - 1);
            }
        }

        return most;
    }
}
