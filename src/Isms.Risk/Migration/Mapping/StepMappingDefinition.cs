using Isms.Core;
using NodaTime;

namespace Isms.Risk.Migration.Mapping;

/// <summary>
/// A step-to-step mapping of one scale as somebody wrote it down, reviewed or not. A <see cref="StepMapping"/> is made of it when it has no fault. Immutable, with value equality.
/// </summary>
public sealed record StepMappingDefinition : DocumentElement
{
    /// <summary>What becomes of each step of the older scale, in any order.</summary>
    public required ValueList<StepImage> Steps { get; init; }

    /// <summary>Who reviewed the mapping; null while nobody has.</summary>
    public string? ReviewedBy { get; init; }

    /// <summary>The day of the review; null while there was none.</summary>
    public LocalDate? ReviewedOn { get; init; }

    /// <summary>Why the scale is mapped so, in the reviewer's words; null while there was no review.</summary>
    public LocalizedText? Reason { get; init; }

    /// <summary>Why a higher step may go to a lower one than a step below it; null where it may not.</summary>
    public LocalizedText? NonMonotoneReason { get; init; }

    /// <summary>Whether somebody reviewed it: who, on which day and why are all there.</summary>
    public bool IsReviewed => !string.IsNullOrWhiteSpace(ReviewedBy) && ReviewedOn is not null && Reason is not null;

    /// <summary>The same mapping, reviewed.</summary>
    /// <param name="by">Who reviewed it.</param>
    /// <param name="on">The day.</param>
    /// <param name="reason">Why the scale is mapped so.</param>
    /// <returns>The reviewed mapping.</returns>
    /// <exception cref="ArgumentException">The reviewer is blank.</exception>
    public StepMappingDefinition WithReview(string by, LocalDate on, LocalizedText reason) =>
        this with { ReviewedBy = Guard.NotBlank(by), ReviewedOn = on, Reason = Guard.NotNull(reason) };
}
