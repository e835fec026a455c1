using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Organizations;
using Isms.Core.Time;
using NodaTime;

namespace Isms.Audit.Improvement;

/// <summary>
/// The answer to a nonconformity: correction, cause, action against the cause, and the check that it works (ISO/IEC 27001:2013 10.1).
/// There is no preventive action: since 2013 prevention is the treatment of risks. Immutable.
/// </summary>
public sealed record CorrectiveAction : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required CorrectiveActionId Id { get; init; }

    /// <summary>The nonconformity.</summary>
    public required NonconformityId Nonconformity { get; init; }

    /// <summary>What was done at once, or null.</summary>
    public LocalizedText? Correction { get; init; }

    /// <summary>The cause (10.1 b 2), or null.</summary>
    public LocalizedText? RootCause { get; init; }

    /// <summary>Whether it was looked for similar nonconformities (10.1 b 3), or null where that is not recorded.</summary>
    public bool? SimilarChecked { get; init; }

    /// <summary>What removes the cause, or null.</summary>
    public LocalizedText? Action { get; init; }

    /// <summary>The controls that are brought in or changed.</summary>
    public ValueList<ControlId> Controls { get; init; } = [];

    /// <summary>Who answers for it, or null.</summary>
    public PersonId? Owner { get; init; }

    /// <summary>The last day for it, or null.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>When it was completed, or null.</summary>
    public LocalDate? Completed { get; init; }

    /// <summary>The fiscal period that the record says <see cref="Due"/> lies in, or null. A claim, checked.</summary>
    public FiscalPeriodId? QuarterDue { get; init; }

    /// <summary>Whether it was completed in time, as the record says, or null. A claim, checked.</summary>
    public bool? OnTime { get; init; }

    /// <summary>Why it was late, or null.</summary>
    public LocalizedText? DelayReason { get; init; }

    /// <summary>The check of its effectiveness, done or planned, or null.</summary>
    public EffectivenessCheck? Effectiveness { get; init; }

    /// <summary>
    /// Whether it was not completed by its last day, whatever the day of asking: not completed, or completed after <see cref="Due"/>.
    /// Not the same as overdue, see <see cref="CorrectiveActionStatus"/>.
    /// </summary>
    public bool IsLate => Completed is null || Completed > Due;
}
