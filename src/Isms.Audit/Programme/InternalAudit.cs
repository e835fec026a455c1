using Isms.Audit.Conduct;
using Isms.Audit.Sampling;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Organizations;
using Isms.Core.Time;
using Isms.Risk;
using NodaTime;

namespace Isms.Audit.Programme;

/// <summary>An audit, planned or carried out (ISO/IEC 27001:2013 9.2), internal unless its <see cref="Kind"/> says otherwise. Immutable.</summary>
public sealed record InternalAudit : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required AuditId Id { get; init; }

    /// <summary>The day of the audit.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>The fiscal period the record says it lies in, or null. A claim, checked.</summary>
    public FiscalPeriodId? Quarter { get; init; }

    /// <summary>The units that are audited.</summary>
    public ValueList<UnitId> Units { get; init; } = [];

    /// <summary>The business flows that are audited.</summary>
    public ValueList<FlowId> Flows { get; init; } = [];

    /// <summary>Who leads the audit, or null.</summary>
    public PersonId? Lead { get; init; }

    /// <summary>The other members of the team.</summary>
    public ValueList<PersonId> Members { get; init; } = [];

    /// <summary>How the audit is done, or null.</summary>
    public string? Method { get; init; }

    /// <summary>The documents that are the audit criteria (ISO 19011).</summary>
    public ValueList<DocumentId> Criteria { get; init; } = [];

    /// <summary>The answers to the checkpoints.</summary>
    public ValueList<CheckpointAnswer> Answers { get; init; } = [];

    /// <summary>The findings.</summary>
    public ValueList<FindingId> Findings { get; init; } = [];

    /// <summary>The managers who got the report (9.2 f).</summary>
    public ValueList<PersonId> ReportTo { get; init; } = [];

    /// <summary>When it was reported, or null.</summary>
    public LocalDate? ReportedOn { get; init; }

    /// <summary>Who audits whom; an internal audit where nothing else is said.</summary>
    public AuditKind Kind { get; init; } = AuditKind.FirstParty;

    /// <summary>The extent and boundaries of the audit in words (ISO 19011:2011 3.14), or null.</summary>
    public LocalizedText? Scope { get; init; }

    /// <summary>The clauses of the management-system standard that are audited, such as <c>8.1</c>.</summary>
    public ValueList<string> Clauses { get; init; } = [];

    /// <summary>The controls that are audited.</summary>
    public ValueList<ControlId> Controls { get; init; } = [];

    /// <summary>The evidence of the audit as a whole, beside that of its findings.</summary>
    public ValueList<AuditEvidence> Evidence { get; init; } = [];

    /// <summary>The samples that were drawn.</summary>
    public ValueList<AuditSample> Samples { get; init; } = [];

    /// <summary>The conclusion as reported, or null. A claim, checked.</summary>
    public ClaimedConclusion? Conclusion { get; init; }

    /// <summary>The whole team: the lead, then the members; nobody twice.</summary>
    public IEnumerable<PersonId> Team => Lead is null ? Members.Distinct() : new[] { Lead }.Concat(Members).Distinct();

    /// <summary>Whether the audit has taken place on a day.</summary>
    /// <param name="asOf">The day.</param>
    /// <returns>True when the audit is dated on or before it.</returns>
    public bool IsDoneBy(LocalDate asOf) => Date <= asOf;
}
