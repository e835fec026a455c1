using Isms.Audit.Certification.Certificates;
using Isms.Audit.Findings;
using Isms.Audit.Improvement;
using Isms.Audit.Programme;
using Isms.Audit.Review;
using Isms.Core;
using Isms.Core.Organizations;

namespace Isms.Audit.Records;

/// <summary>
/// The records of checking and improving of a document: programme, audits, findings, nonconformities, corrective actions, improvements, reviews.
/// Where an id stands twice, the first element is found. Immutable, with value equality, safe to share between threads.
/// </summary>
public sealed record AuditRecords
{
    private readonly LazyIndex<CheckpointId, AuditCheckpoint> checkpoints = new(checkpoint => checkpoint.Id);
    private readonly LazyIndex<PersonId, Auditor> auditors = new(auditor => auditor.Person);
    private readonly LazyIndex<AuditId, InternalAudit> audits = new(audit => audit.Id);
    private readonly LazyIndex<FindingId, AuditFinding> findings = new(finding => finding.Id);
    private readonly LazyIndex<NonconformityId, Nonconformity> nonconformities = new(nonconformity => nonconformity.Id);
    private readonly LazyIndex<CorrectiveActionId, CorrectiveAction> correctiveActions = new(action => action.Id);

    /// <summary>The questions that every audit answers.</summary>
    public ValueList<AuditCheckpoint> Checkpoints { get; init; } = [];

    /// <summary>The audit programme, or null where there is none.</summary>
    public AuditProgramme? Programme { get; init; }

    /// <summary>The people who are qualified to audit.</summary>
    public ValueList<Auditor> Auditors { get; init; } = [];

    /// <summary>The audits, planned and carried out.</summary>
    public ValueList<InternalAudit> Audits { get; init; } = [];

    /// <summary>The proposals for audit teams that were refused.</summary>
    public ValueList<RejectedTeamPlan> RejectedTeamPlans { get; init; } = [];

    /// <summary>The findings of the audits.</summary>
    public ValueList<AuditFinding> Findings { get; init; } = [];

    /// <summary>The nonconformities.</summary>
    public ValueList<Nonconformity> Nonconformities { get; init; } = [];

    /// <summary>The corrective actions.</summary>
    public ValueList<CorrectiveAction> CorrectiveActions { get; init; } = [];

    /// <summary>The improvements.</summary>
    public ValueList<ImprovementAction> Improvements { get; init; } = [];

    /// <summary>The management reviews.</summary>
    public ValueList<ManagementReview> Reviews { get; init; } = [];

    /// <summary>Certification: scheme, applications, certificates; or null where nothing of it is recorded.</summary>
    public CertificationRecords? Certification { get; init; }

    /// <summary>A checkpoint by identifier.</summary>
    /// <param name="id">The identifier; null finds nothing.</param>
    /// <returns>The checkpoint, or null where none has it.</returns>
    public AuditCheckpoint? FindCheckpoint(CheckpointId? id) => checkpoints.Find(Checkpoints, id);

    /// <summary>The auditor who a person is.</summary>
    /// <param name="person">The person; null finds nothing.</param>
    /// <returns>The auditor, or null where the person is none.</returns>
    public Auditor? FindAuditor(PersonId? person) => auditors.Find(Auditors, person);

    /// <summary>An audit by identifier.</summary>
    /// <param name="id">The identifier; null finds nothing.</param>
    /// <returns>The audit, or null where none has it.</returns>
    public InternalAudit? FindAudit(AuditId? id) => audits.Find(Audits, id);

    /// <summary>A finding by identifier.</summary>
    /// <param name="id">The identifier; null finds nothing.</param>
    /// <returns>The finding, or null where none has it.</returns>
    public AuditFinding? FindFinding(FindingId? id) => findings.Find(Findings, id);

    /// <summary>A nonconformity by identifier.</summary>
    /// <param name="id">The identifier; null finds nothing.</param>
    /// <returns>The nonconformity, or null where none has it.</returns>
    public Nonconformity? FindNonconformity(NonconformityId? id) => nonconformities.Find(Nonconformities, id);

    /// <summary>A corrective action by identifier.</summary>
    /// <param name="id">The identifier; null finds nothing.</param>
    /// <returns>The action, or null where none has it.</returns>
    public CorrectiveAction? FindCorrectiveAction(CorrectiveActionId? id) => correctiveActions.Find(CorrectiveActions, id);
}
