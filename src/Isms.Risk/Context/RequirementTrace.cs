using Isms.Core;

namespace Isms.Risk.Context;

/// <summary>By which objectives, controls, processes and documents a requirement is answered (concept 6). Immutable.</summary>
public sealed record RequirementTrace : DocumentElement
{
    /// <summary>The requirement.</summary>
    public required RequirementId Requirement { get; init; }

    /// <summary>The objectives, controls, business flows (processes) and documents that answer it.</summary>
    public ValueList<ElementId> By { get; init; } = [];
}
