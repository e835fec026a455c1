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

    /// <summary>What is done, as the plan says it; null where the option says enough.</summary>
    public LocalizedText? Action { get; init; }

    /// <summary>What it takes, or null.</summary>
    public PlannedResources? Resources { get; init; }

    /// <summary>What it is to do to the rating, or null where the plan does not say.</summary>
    public PlannedEffect? PlannedEffect { get; init; }

    /// <summary>When it was done, or null where it is not or the day is not recorded.</summary>
    public LocalDate? DoneOn { get; init; }

    /// <summary>How its effectiveness is evaluated (6.1.1 e 2), or null where measures of its controls or an objective say enough.</summary>
    public LocalizedText? Evaluation { get; init; }

    /// <summary>Whether it is done as of a day. One without a recorded day counts as done on every day.</summary>
    /// <param name="asOf">The day of the judgement.</param>
    /// <returns>True when it is done and was so on that day.</returns>
    public bool IsDone(LocalDate asOf) => Status == TreatmentStatus.Done && !(DoneOn > asOf);

    /// <summary>Whether it should have been done and is not.</summary>
    /// <param name="asOf">The day of the judgement.</param>
    /// <returns>True when it has a due date before that day and is not done.</returns>
    public bool IsOverdue(LocalDate asOf) => Status != TreatmentStatus.Done && Due < asOf;
}
