using Isms.Core;

namespace Isms.Audit.Planning;

/// <summary>The teams proposed for the audits of a problem, and where there are too few people the obstacles. Immutable, with value equality.</summary>
/// <param name="Teams">The team of each audit, by identifier; as many places filled as at all possible.</param>
/// <param name="Obstacles">A minimal obstacle for each shortage, the smallest first; a place that stays open because of people who are all in an obstacle told already adds none. Empty where every place is filled.</param>
public sealed record StaffingPlan(ValueList<PlannedTeam> Teams, ValueList<StaffingObstacle> Obstacles)
{
    /// <summary>Whether every place is filled.</summary>
    public bool IsComplete => Teams.All(team => team.IsComplete);
}
