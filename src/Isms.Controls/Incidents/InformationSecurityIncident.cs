using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Organizations;
using Isms.Core.Time;
using Isms.Risk;
using Isms.Risk.Register;
using NodaTime;

namespace Isms.Controls.Incidents;

/// <summary>An information security incident as it was recorded (ISO/IEC 27001:2013 A.16.1). Immutable, with value equality.</summary>
public sealed record InformationSecurityIncident : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required IncidentId Id { get; init; }

    /// <summary>The day it happened.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>The fiscal period it is counted in; a claim that is checked. Null where nothing is said.</summary>
    public FiscalPeriodId? Quarter { get; init; }

    /// <summary>What it was caused by.</summary>
    public required IncidentCause Cause { get; init; }

    /// <summary>The risk that came true, or null.</summary>
    public RiskId? Risk { get; init; }

    /// <summary>The assets it struck.</summary>
    public ValueList<AssetId> Assets { get; init; } = [];

    /// <summary>The step of a business flow where it happened, or null.</summary>
    public FlowStepId? Step { get; init; }

    /// <summary>What was lost: confidentiality, integrity, availability.</summary>
    public ValueList<SecurityProperty> Properties { get; init; } = [];

    /// <summary>How severe it was on the organisation's own scale, from 1; null where that is not recorded.</summary>
    public int? Severity { get; init; }

    /// <summary>How many records of persons leaked, 0 or more; null where that is not recorded.</summary>
    public int? LeakedRecords { get; init; }

    /// <summary>What happened, or null.</summary>
    public LocalizedText? Summary { get; init; }

    /// <summary>Who reported it, or null.</summary>
    public PersonId? ReportedBy { get; init; }

    /// <summary>The day it was contained; null while it is not.</summary>
    public LocalDate? ContainedOn { get; init; }

    /// <summary>Whether it was reported outside the organisation; null where nothing is said.</summary>
    public bool? IsReportedExternally { get; init; }

    /// <summary>The nonconformity it led to, or null.</summary>
    public ElementId? Nonconformity { get; init; }

    /// <summary>The account it was about, or null.</summary>
    public AccountId? Account { get; init; }

    /// <summary>The fiscal period it counts in: the one it names, else the one of its date.</summary>
    /// <param name="year">The fiscal year with its periods.</param>
    /// <returns>The period, or null where it names none and the date lies outside the year.</returns>
    public FiscalPeriodId? PeriodIn(FiscalYear year) => Quarter ?? Guard.NotNull(year).PeriodOf(Date)?.Id;
}
