using Isms.Core;

namespace Isms.Audit.Planning;

/// <summary>
/// Puts independent, qualified people into the teams of a year's audits: one lead and the members, all different, nobody in two teams on one day, nobody more often than he or she can.
/// Exact: as many places are filled as at all possible, and where all can be filled they are. Deterministic: the same problem gives the same teams, in whatever order it was put.
/// Pure, static and thread-safe.
/// </summary>
/// <remarks>
/// The greatest flow from auditors (capacity: how often they can) over auditor and day (capacity 1, which also keeps lead and members of one audit apart) to the lead's place (1) and the members'
/// places (their number) of each audit. The sets of places that can be filled are the independent sets of a matroid (a gammoid); the obstacle of an open place is its fundamental
/// circuit against the places filled, found by one search back through the network: that makes it minimal.
/// </remarks>
public static class TeamPlanner
{
    /// <summary>Plans the teams.</summary>
    /// <param name="problem">The audits and the auditors.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentNullException">The problem is null.</exception>
    public static StaffingPlan Plan(StaffingProblem problem)
    {
        StaffingNetwork network = new(Guard.NotNull(problem));
        ValueList<PlannedTeam> teams = network.Teams().ToValueList();
        return new StaffingPlan(teams, network.Obstacles().OrderBy(obstacle => obstacle.Count).ToValueList());
    }
}
