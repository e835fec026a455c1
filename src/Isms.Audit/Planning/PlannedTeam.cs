using Isms.Core;
using Isms.Core.Organizations;
using NodaTime;

namespace Isms.Audit.Planning;

/// <summary>The team proposed for an audit. Immutable, with value equality.</summary>
/// <param name="Audit">The audit.</param>
/// <param name="Date">Its day.</param>
/// <param name="Lead">The lead, or null where none could be found.</param>
/// <param name="Members">The members, by identifier.</param>
/// <param name="OpenPlaces">How many places of the team could not be filled.</param>
public sealed record PlannedTeam(AuditId Audit, LocalDate Date, PersonId? Lead, ValueList<PersonId> Members, int OpenPlaces)
{
    /// <summary>Whether every place is filled.</summary>
    public bool IsComplete => OpenPlaces == 0;
}
