using Isms.Core;

namespace Isms.Risk.Scope;

/// <summary>A place in the scope. Immutable.</summary>
public sealed record ScopeLocation : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required LocationId Id { get; init; }

    /// <summary>The name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The class of confidentiality of the zone (concept 96), or null.</summary>
    public string? ConfidentialityClass { get; init; }
}
