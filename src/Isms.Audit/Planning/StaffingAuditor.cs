using Isms.Core;
using Isms.Core.Organizations;
using NodaTime;

namespace Isms.Audit.Planning;

/// <summary>Somebody who can be put into teams, and how often. Immutable.</summary>
public sealed record StaffingAuditor
{
    /// <summary>The person.</summary>
    public required PersonId Person { get; init; }

    /// <summary>In how many of the audits to be staffed he or she can take part, 0 or more.</summary>
    public required int Capacity { get; init; }

    /// <summary>The days on which he or she has no time.</summary>
    public ValueList<LocalDate> Busy { get; init; } = [];
}
