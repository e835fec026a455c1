using Isms.Core;

namespace Isms.Audit.Planning;

/// <summary>The teams proposed for the audits of a problem, and where there are too few people the obstacles. Immutable, with value equality.</summary>
/// <param name="Teams">The team of each audit, by identifier; as many places filled as at all possible.</param>
/// <param name="Obstacles">One minimal obstacle for each audit and kind of place that stays open, the smallest first; an obstacle that several places share is there once.</param>
public sealed record StaffingPlan(ValueList<PlannedTeam> Teams, ValueList<StaffingObstacle> Obstacles)
{
    /// <summary>Whether every place is filled.</summary>
    public bool IsComplete => Teams.All(team => team.IsComplete);
}
