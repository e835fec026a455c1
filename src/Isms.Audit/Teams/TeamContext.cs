using Isms.Audit.Records;
using Isms.Controls.Implementation;
using Isms.Controls.Support.Documents;
using Isms.Controls.Support.Training;
using Isms.Core;
using Isms.Core.Organizations;
using Isms.Risk.Register;

namespace Isms.Audit.Teams;

/// <summary>What is looked at to judge an audit team. What is not known may be left empty; then it says nothing against anybody. Immutable, with value equality, thread-safe.</summary>
public sealed record TeamContext
{
    private readonly LazyIndex<PersonId, Person> persons = new(person => person.Id);

    /// <summary>The organisation with its people and their dated assignments; null where it is not known.</summary>
    public required Organization? Organization { get; init; }

    /// <summary>The records of audit: programme, auditors, audits, findings.</summary>
    public required AuditRecords Records { get; init; }

    /// <summary>The training courses with their dates.</summary>
    public ValueList<TrainingCourse> Courses { get; init; } = [];

    /// <summary>Flows, assets and risks with their owners.</summary>
    public RiskRegister Register { get; init; } = new();

    /// <summary>The controls with their owners.</summary>
    public ValueList<SecurityControl> Controls { get; init; } = [];

    /// <summary>The documents with their approvers.</summary>
    public ValueList<DocumentedInformation> Documents { get; init; } = [];

    /// <summary>A person of the organisation by identifier.</summary>
    internal Person? FindPerson(PersonId id) => Organization is null ? null : persons.Find(Organization.Persons, id);
}
