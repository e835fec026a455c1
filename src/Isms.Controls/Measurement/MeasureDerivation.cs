using Isms.Core;

namespace Isms.Controls.Measurement;

/// <summary>How the readings are recomputed from records. Immutable.</summary>
public sealed record MeasureDerivation : DocumentElement
{
    /// <summary>The function, camelCase: <c>auditsDonePercent</c>.</summary>
    public required string Function { get; init; }

    /// <summary>The cause that is counted, for incident counts; or null.</summary>
    public string? Cause { get; init; }
}
