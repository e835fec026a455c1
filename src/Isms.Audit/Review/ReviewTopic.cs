using Isms.Core;

namespace Isms.Audit.Review;

/// <summary>A topic that a management review considered: in words, and what it refers to. Immutable.</summary>
public sealed record ReviewTopic : DocumentElement
{
    /// <summary>What was considered, or null.</summary>
    public LocalizedText? Text { get; init; }

    /// <summary>What it refers to, of any kind.</summary>
    public ValueList<ElementId> Refs { get; init; } = [];
}
