using Isms.Core;

namespace Isms.Risk.Criteria;

/// <summary>A category of consequence as the organisation rates it. Immutable, with value equality.</summary>
public sealed record CategoryDefinition : DocumentElement
{
    /// <summary>The category, one of the list or the organisation's own.</summary>
    public required ConsequenceCategory Category { get; init; }

    /// <summary>What the organisation calls it; null for the name of the list.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>What each step of the consequence scale means in this category, lowest first, one for each step; empty where that is not written down.</summary>
    public ValueList<LocalizedText> Steps { get; init; } = [];

    /// <summary>The name as messages use it.</summary>
    public LocalizedText DisplayName => Name ?? Category.Name;
}
