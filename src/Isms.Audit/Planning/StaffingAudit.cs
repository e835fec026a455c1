using Isms.Core;
using Isms.Core.Organizations;
using NodaTime;

namespace Isms.Audit.Planning;

/// <summary>An audit that needs a team: one lead and so many members, each from its own candidates. Immutable.</summary>
public sealed record StaffingAudit
{
    /// <summary>The audit.</summary>
    public required AuditId Id { get; init; }

    /// <summary>Its day.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>How many members it needs beside the lead, 0 or more.</summary>
    public required int Members { get; init; }

    /// <summary>Who may lead it.</summary>
    public ValueList<PersonId> LeadCandidates { get; init; } = [];

    /// <summary>Who may be a member of it.</summary>
    public ValueList<PersonId> MemberCandidates { get; init; } = [];
}
