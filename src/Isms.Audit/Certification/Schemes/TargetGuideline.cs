using Isms.Core;

namespace Isms.Audit.Certification.Schemes;

/// <summary>The guideline that applies to a target (M2, M10). Immutable.</summary>
public sealed record TargetGuideline : DocumentElement
{
    /// <summary>The target.</summary>
    public required CertificationTarget Target { get; init; }

    /// <summary>The guideline, by the id of its catalog: <c>mhlw-6.0</c>.</summary>
    public required string Guideline { get; init; }
}
