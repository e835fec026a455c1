using Isms.Core.Time;

namespace Isms.Core.Organizations;

/// <summary>The organisation whose management system this is: units, people, roles, partners, fiscal year. Immutable.</summary>
public sealed record Organization : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required OrganizationId Id { get; init; }

    /// <summary>The name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>What it is.</summary>
    public required OrganizationKind Kind { get; init; }

    /// <summary>Number of beds of a medical institution, or null.</summary>
    public int? Beds { get; init; }

    /// <summary>How many people work in it, or null where that is not recorded.</summary>
    public Headcount? Headcount { get; init; }

    /// <summary>The fiscal year the document is about.</summary>
    public required FiscalYear FiscalYear { get; init; }

    /// <summary>The management-system standard it follows, as a catalog of clauses: <c>iso27001:2013:clauses</c>.</summary>
    public required string Standard { get; init; }

    /// <summary>A remark, or null.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>Organisations it works with.</summary>
    public ValueList<PartnerOrganization> Partners { get; init; } = [];

    /// <summary>Its parts.</summary>
    public ValueList<OrganizationalUnit> Units { get; init; } = [];

    /// <summary>Its people.</summary>
    public ValueList<Person> Persons { get; init; } = [];

    /// <summary>Its roles.</summary>
    public ValueList<Role> Roles { get; init; } = [];

    /// <summary>Whether a person holds a role of top management.</summary>
    /// <param name="person">The person; null is nobody.</param>
    /// <returns>True when one of the roles says so.</returns>
    public bool IsTopManagement(PersonId? person) => person is not null && Roles.Any(role => role.IsTopManagement && role.Holder == person);

    /// <summary>A person by identifier.</summary>
    /// <param name="id">The identifier.</param>
    /// <returns>The person, or null where nobody has it.</returns>
    public Person? FindPerson(PersonId? id) => id is null ? null : Persons.FirstOrDefault(person => person.Id == id);
}
