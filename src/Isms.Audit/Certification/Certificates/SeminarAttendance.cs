using Isms.Core;
using Isms.Core.Organizations;

namespace Isms.Audit.Certification.Certificates;

/// <summary>That an organisation attended a seminar. Immutable.</summary>
public sealed record SeminarAttendance : DocumentElement
{
    /// <summary>The organisation: our own, a partner or a supplier.</summary>
    public required ElementId Organization { get; init; }

    /// <summary>The seminar.</summary>
    public required SeminarId Seminar { get; init; }

    /// <summary>Our people who attended; empty for other organisations.</summary>
    public ValueList<PersonId> Persons { get; init; } = [];
}
