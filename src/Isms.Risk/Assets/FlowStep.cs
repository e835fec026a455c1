using Isms.Core;
using Isms.Core.Organizations;

namespace Isms.Risk.Assets;

/// <summary>A step of a business flow. Immutable.</summary>
public sealed record FlowStep : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required FlowStepId Id { get; init; }

    /// <summary>The name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The unit that does it, or null.</summary>
    public UnitId? Unit { get; init; }
}
