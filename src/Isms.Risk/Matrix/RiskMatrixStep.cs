using Isms.Core;

namespace Isms.Risk.Matrix;

/// <summary>A step of the scale of likelihood or of consequence. Immutable.</summary>
public sealed record RiskMatrixStep : DocumentElement
{
    /// <summary>What the step means.</summary>
    public required LocalizedText Name { get; init; }
}
