using Isms.Core;
using Isms.Core.Organizations;

namespace Isms.Risk.Assets;

/// <summary>A flow of business whose steps create and use information assets. Immutable.</summary>
public sealed record BusinessFlow : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required FlowId Id { get; init; }

    /// <summary>The name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The unit that answers for it, or null.</summary>
    public UnitId? Owner { get; init; }

    /// <summary>Its steps, in their order.</summary>
    public ValueList<FlowStep> Steps { get; init; } = [];
}
