using Isms.Controls;
using Isms.Core;
using Isms.Core.Identifiers;

namespace Isms.Audit.Improvement;

/// <summary>How a nonconformity came to light. Immutable.</summary>
public sealed record NonconformitySource : DocumentElement
{
    /// <summary>By what.</summary>
    public required NonconformitySourceKind Kind { get; init; }

    /// <summary>The audit finding, or null.</summary>
    public FindingId? Finding { get; init; }

    /// <summary>The incident, or null.</summary>
    public IncidentId? Incident { get; init; }

    /// <summary>The measure that missed its target, or null.</summary>
    public MeasureId? Measure { get; init; }

    /// <summary>The objective that was not achieved, or null.</summary>
    public ObjectiveId? Objective { get; init; }
}
