using Isms.Core;

namespace Isms.Risk.Matrix;

/// <summary>
/// The values that a step of a scale stands for, in the unit of the scale: from the lower end, which belongs to it, to the upper end, which belongs to the next step.
/// Immutable, with value equality.
/// </summary>
public sealed record StepBand : DocumentElement
{
    /// <summary>The lower end, part of the band; null where it is open downwards (lowest band only).</summary>
    public decimal? From { get; init; }

    /// <summary>The upper end, part of the next band and not of this one, save that of the highest band, which has it itself (a probability of 1); null where it is open upwards (highest band only).</summary>
    public decimal? To { get; init; }
}
