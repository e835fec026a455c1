using NodaTime;

namespace Isms.Core.Organizations;

/// <summary>A person with the dated history of assignments. Immutable.</summary>
public sealed record Person : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required PersonId Id { get; init; }

    /// <summary>The name as people may see it.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>How the person is employed, or null where that is not recorded.</summary>
    public EmploymentKind? Employment { get; init; }

    /// <summary>The units the person belonged to and belongs to.</summary>
    public ValueList<Assignment> Assignments { get; init; } = [];

    /// <summary>The units the person belongs to on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>None, one or several units.</returns>
    public IEnumerable<UnitId> UnitsAt(LocalDate date) => Assignments.Where(assignment => assignment.Covers(date)).Select(assignment => assignment.Unit);
}
