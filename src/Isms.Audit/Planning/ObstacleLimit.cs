using Isms.Core.Organizations;
using NodaTime;

namespace Isms.Audit.Planning;

/// <summary>What bounds how many of the places of an obstacle a person can fill. Immutable, with value equality.</summary>
/// <param name="Person">The person.</param>
/// <param name="Day">The day on which he or she can be in one team only; null where the number of audits in all is the bound.</param>
/// <param name="Count">How many of the places he or she can fill at most: 1 for a day, else the capacity.</param>
public sealed record ObstacleLimit(PersonId Person, LocalDate? Day, int Count);
