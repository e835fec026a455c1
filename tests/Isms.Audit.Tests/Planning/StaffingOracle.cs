using Isms.Audit.Planning;
using Isms.Core.Organizations;
using NodaTime;

namespace Isms.Audit.Tests.Planning;

/// <summary>Staffing by trying everybody in every place: slow and obvious.</summary>
internal static class StaffingOracle
{
    /// <summary>Every place of the problem, the lead of an audit before its members.</summary>
    public static (StaffingAudit Audit, bool IsLead)[] Places(StaffingProblem problem) =>
        [.. problem.Audits.SelectMany(audit => Enumerable.Range(0, 1 + audit.Members).Select(i => (audit, i == 0)))];

    /// <summary>The places that an obstacle names.</summary>
    public static (StaffingAudit Audit, bool IsLead)[] Places(StaffingProblem problem, StaffingObstacle obstacle) =>
        [.. obstacle.Places.SelectMany(place => Enumerable.Repeat((problem.Audits.Single(audit => audit.Id == place.Audit), place.IsLead), place.Count))];

    public static bool CanFill(StaffingProblem problem, IReadOnlyList<(StaffingAudit Audit, bool IsLead)> places) => MostFilled(problem, places, 0, [], mayLeaveOpen: false) == places.Count;

    public static int MostFilled(StaffingProblem problem) => MostFilled(problem, Places(problem), 0, [], mayLeaveOpen: true);

    private static int MostFilled(
        StaffingProblem problem, IReadOnlyList<(StaffingAudit Audit, bool IsLead)> places, int place, List<(PersonId Person, LocalDate Day)> taken, bool mayLeaveOpen)
    {
        if (place == places.Count)
        {
            return taken.Count;
        }

        (StaffingAudit audit, bool isLead) = places[place];
        int most = mayLeaveOpen ? MostFilled(problem, places, place + 1, taken, mayLeaveOpen) : -1;
        foreach (StaffingAuditor auditor in problem.Auditors)
        {
            bool isCandidate = (isLead ? audit.LeadCandidates : audit.MemberCandidates).Contains(auditor.Person);
            bool isFree = !auditor.Busy.Contains(audit.Date) && !taken.Contains((auditor.Person, audit.Date)) && taken.Count(pair => pair.Person == auditor.Person) < auditor.Capacity;
            if (isCandidate && isFree)
            {
                taken.Add((auditor.Person, audit.Date));
                most = Math.Max(most, MostFilled(problem, places, place + 1, taken, mayLeaveOpen));
                taken.RemoveAt(taken.Count - 1);
            }
        }

        return most;
    }
}
