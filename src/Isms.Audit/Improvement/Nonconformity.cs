using Isms.Core;
using Isms.Core.Organizations;
using Isms.Risk;
using NodaTime;

namespace Isms.Audit.Improvement;

/// <summary>That a requirement is not fulfilled (ISO/IEC 27001:2013 10.1). Immutable.</summary>
public sealed record Nonconformity : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required NonconformityId Id { get; init; }

    /// <summary>How it came to light.</summary>
    public required NonconformitySource Source { get; init; }

    /// <summary>When it came to light.</summary>
    public required LocalDate DetectedOn { get; init; }

    /// <summary>How grave it is.</summary>
    public required NonconformityGrade Grade { get; init; }

    /// <summary>The clause that is not fulfilled, such as <c>8.1</c>, or null.</summary>
    public string? Clause { get; init; }

    /// <summary>The unit where it is, or null.</summary>
    public UnitId? Unit { get; init; }

    /// <summary>Who answers for it, or null.</summary>
    public PersonId? Owner { get; init; }

    /// <summary>The risk it belongs to, or null.</summary>
    public RiskId? Risk { get; init; }

    /// <summary>What it leads to, or null.</summary>
    public LocalizedText? Consequence { get; init; }

    /// <summary>The corrective action, or null while there is none.</summary>
    public CorrectiveActionId? CorrectiveAction { get; init; }

    /// <summary>Whether it is dealt with, as the record says.</summary>
    public required NonconformityStatus Status { get; init; }

    /// <summary>When it was closed, or null.</summary>
    public LocalDate? ClosedOn { get; init; }

    /// <summary>The times it was opened again after it had been closed, the oldest first. <see cref="ClosedOn"/> is the last closing.</summary>
    public ValueList<NonconformityReopening> Reopenings { get; init; } = [];

    /// <summary>Whether the record says that it was closed on a day. A claim: whether the record bears it out is another question.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True from the day of a closing until the day before it was opened again; a closing without a day counts on every day.</returns>
    public bool IsClosedOn(LocalDate day) => Reopenings.FirstOrDefault(reopening => day < reopening.On) is { } reopened
        ? reopened.ClosedOn <= day
        : Status == NonconformityStatus.Closed && !(ClosedOn > day);
}
