using Isms.Core;

namespace Isms.Audit.Certification.Schemes;

/// <summary>A point of view from which the body reviews (M10). Immutable.</summary>
public sealed record ReviewViewpoint : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required ViewpointId Id { get; init; }

    /// <summary>What is looked at.</summary>
    public required LocalizedText Name { get; init; }
}
