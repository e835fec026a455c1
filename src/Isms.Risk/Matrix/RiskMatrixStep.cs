using Isms.Core;

namespace Isms.Risk.Matrix;

/// <summary>A step of the scale of likelihood or of consequence. Immutable.</summary>
public sealed record RiskMatrixStep : DocumentElement
{
    /// <summary>What the step is called.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>What the step means to those who rate, or null.</summary>
    public LocalizedText? Meaning { get; init; }

    /// <summary>The values it stands for, in the unit of its scale; null where it has none (a state such as "eliminated", or a scale of words only).</summary>
    public StepBand? Band { get; init; }
}
