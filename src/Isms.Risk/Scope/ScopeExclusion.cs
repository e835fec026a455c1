using Isms.Core;

namespace Isms.Risk.Scope;

/// <summary>What lies outside the scope, and why (concept 22). Immutable.</summary>
public sealed record ScopeExclusion : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required ExclusionId Id { get; init; }

    /// <summary>What is excluded.</summary>
    public required LocalizedText What { get; init; }

    /// <summary>Why, or null where no reason is given.</summary>
    public LocalizedText? Reason { get; init; }
}
