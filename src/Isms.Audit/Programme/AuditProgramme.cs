using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Organizations;
using Isms.Risk;
using NodaTime;

namespace Isms.Audit.Programme;

/// <summary>The audit programme of a year with its own plan, do, check and act (ISO/IEC 27001:2013 9.2 c, ISO 19011:2011 clause 5). Immutable.</summary>
public sealed record AuditProgramme : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required AuditProgrammeId Id { get; init; }

    /// <summary>The document that holds it, or null.</summary>
    public DocumentId? Document { get; init; }

    /// <summary>Who approved it, or null.</summary>
    public PersonId? ApprovedBy { get; init; }

    /// <summary>When it was approved, or null.</summary>
    public LocalDate? ApprovedOn { get; init; }

    /// <summary>Who manages it, or null.</summary>
    public PersonId? Manager { get; init; }

    /// <summary>What it is to achieve, or null.</summary>
    public LocalizedText? Objectives { get; init; }

    /// <summary>The risks that say how often and how closely is audited.</summary>
    public ValueList<RiskId> RiskBasis { get; init; } = [];

    /// <summary>How frequency, methods, responsibilities and reporting were planned, or null.</summary>
    public ProgrammePhase? Plan { get; init; }

    /// <summary>How the audits are carried out, or null.</summary>
    public ProgrammePhase? Do { get; init; }

    /// <summary>How the programme is monitored and reviewed, or null.</summary>
    public ProgrammePhase? Check { get; init; }

    /// <summary>How the programme is improved, or null.</summary>
    public ProgrammePhase? Act { get; init; }

    /// <summary>The rule on the independence of auditors, or null; then only the day of the audit counts.</summary>
    public IndependenceRule? Independence { get; init; }

    /// <summary>What the management system is audited for, or null where that is not said.</summary>
    public ProgrammeGoal? Goal { get; init; }

    /// <summary>How often units and flows are audited, or null where the programme does not say; then <see cref="AuditFrequencyRule.Default"/> is proposed and nothing is overdue.</summary>
    public AuditFrequencyRule? Frequency { get; init; }

    /// <summary>How teams are staffed, or null for <see cref="TeamStaffing.Default"/>.</summary>
    public TeamStaffing? Staffing { get; init; }

    /// <summary>For how many months a course keeps an auditor trained, 1 to 120; null where that is not limited.</summary>
    public int? TrainingValidMonths { get; init; }

    /// <summary>The exceptions from the independence of auditors.</summary>
    public ValueList<IndependenceException> Exceptions { get; init; } = [];
}
