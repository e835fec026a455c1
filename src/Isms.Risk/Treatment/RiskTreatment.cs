using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Organizations;
using NodaTime;

namespace Isms.Risk.Treatment;

/// <summary>One treatment of a risk in the risk treatment plan (ISO/IEC 27001:2013 6.1.3). Immutable.</summary>
public sealed record RiskTreatment : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required TreatmentId Id { get; init; }

    /// <summary>Which of the seven options it takes.</summary>
    public required TreatmentOption Option { get; init; }

    /// <summary>The controls it puts in place (6.1.3 b).</summary>
    public ValueList<ControlId> Controls { get; init; } = [];

    /// <summary>With whom the risk is shared, or null.</summary>
    public SupplierId? Supplier { get; init; }

    /// <summary>Which activity is stopped or not begun, where the risk is avoided; or null.</summary>
    public LocalizedText? ActivityStopped { get; init; }

    /// <summary>The rule by which the risk may be retained, or null.</summary>
    public RetentionRule? Rule { get; init; }

    /// <summary>Who approved it, or null.</summary>
    public PersonId? ApprovedBy { get; init; }

    /// <summary>When it was approved, or null.</summary>
    public LocalDate? ApprovedOn { get; init; }

    /// <summary>Why it was decided so, or null.</summary>
    public LocalizedText? Rationale { get; init; }

    /// <summary>Who carries it out, or null.</summary>
    public PersonId? Owner { get; init; }

    /// <summary>By when it is to be done, or null.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>How far it is.</summary>
    public required TreatmentStatus Status { get; init; }

    /// <summary>Whether it should have been done and is not.</summary>
    /// <param name="asOf">The day of the judgement.</param>
    /// <returns>True when it has a due date before that day and is not done.</returns>
    public bool IsOverdue(LocalDate asOf) => Status != TreatmentStatus.Done && Due < asOf;
}
