namespace Isms.Audit.Planning;

/// <summary>Places of an audit team that belong to an obstacle. Immutable, with value equality.</summary>
/// <param name="Audit">The audit.</param>
/// <param name="IsLead">Whether it is the place of the lead.</param>
/// <param name="Count">How many places, 1 or more; of a lead 1.</param>
public sealed record ObstaclePlaces(AuditId Audit, bool IsLead, int Count);
