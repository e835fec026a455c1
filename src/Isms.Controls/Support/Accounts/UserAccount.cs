using Isms.Core;
using Isms.Core.Organizations;
using Isms.Risk;
using NodaTime;

namespace Isms.Controls.Support.Accounts;

/// <summary>An account of a person in a system: it is active only while the person is assigned (ISO/IEC 27002:2013 9.2.1, 9.2.6; ISO 27799:2008 7.8.2). Immutable.</summary>
public sealed record UserAccount : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required AccountId Id { get; init; }

    /// <summary>Whose account it is.</summary>
    public required PersonId Person { get; init; }

    /// <summary>The system.</summary>
    public required AssetId System { get; init; }

    /// <summary>The day it was created.</summary>
    public required LocalDate Created { get; init; }

    /// <summary>The day it was disabled, or null while it is active.</summary>
    public LocalDate? Disabled { get; init; }

    /// <summary>The unit whose assignments it belongs to; null where every assignment of the person counts.</summary>
    public UnitId? Unit { get; init; }

    /// <summary>The nonconformity that its timing was recorded as, or null. It explains, and does not excuse.</summary>
    public ElementId? KnownException { get; init; }

    /// <summary>The assignments of a person that the account belongs to.</summary>
    /// <param name="person">The person.</param>
    /// <returns>All of them, or those in the unit of the account.</returns>
    public IEnumerable<Assignment> AssignmentsOf(Person person) => Guard.NotNull(person).Assignments.Where(assignment => Unit is null || assignment.Unit == Unit);
}
