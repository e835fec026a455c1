using Isms.Audit.Certification.Certificates;
using Isms.Audit.Findings;
using Isms.Audit.Improvement;
using Isms.Audit.Programme;
using Isms.Audit.Review;
using Isms.Core.Json;

namespace Isms.Audit.Json;

/// <summary>The shapes of audit and improvement in a document, one for each list or object at its top level. Immutable and thread-safe.</summary>
public static class AuditShapes
{
    /// <summary>An item of <c>checkpoints</c>.</summary>
    public static JsonShape<AuditCheckpoint> Checkpoint { get; } = ProgrammeShapes.Checkpoint();

    /// <summary>The object <c>auditProgramme</c>.</summary>
    public static JsonShape<AuditProgramme> AuditProgramme { get; } = ProgrammeShapes.Programme();

    /// <summary>An item of <c>auditors</c>.</summary>
    public static JsonShape<Auditor> Auditor { get; } = ProgrammeShapes.Auditor();

    /// <summary>An item of <c>audits</c>.</summary>
    public static JsonShape<InternalAudit> Audit { get; } = ProgrammeShapes.Audit();

    /// <summary>An item of <c>rejectedTeamPlans</c>.</summary>
    public static JsonShape<RejectedTeamPlan> RejectedTeamPlan { get; } = ProgrammeShapes.RejectedTeamPlan();

    /// <summary>An item of <c>findings</c>.</summary>
    public static JsonShape<AuditFinding> Finding { get; } = ProgrammeShapes.Finding();

    /// <summary>An item of <c>nonconformities</c>.</summary>
    public static JsonShape<Nonconformity> Nonconformity { get; } = ImprovementShapes.Nonconformity();

    /// <summary>An item of <c>correctiveActions</c>.</summary>
    public static JsonShape<CorrectiveAction> CorrectiveAction { get; } = ImprovementShapes.CorrectiveAction();

    /// <summary>An item of <c>improvements</c>.</summary>
    public static JsonShape<ImprovementAction> Improvement { get; } = ImprovementShapes.Improvement();

    /// <summary>An item of <c>managementReviews</c>.</summary>
    public static JsonShape<ManagementReview> ManagementReview { get; } = ReviewShapes.ManagementReview();

    /// <summary>The object <c>certification</c>.</summary>
    public static JsonShape<CertificationRecords> Certification { get; } = CertificationShapes.Records();
}
