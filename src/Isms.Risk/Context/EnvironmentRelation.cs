using Isms.Core;

namespace Isms.Risk.Context;

/// <summary>How an internal and an external issue belong together (concept 19). Immutable.</summary>
public sealed record EnvironmentRelation : DocumentElement
{
    /// <summary>The internal issue.</summary>
    public required ContextIssueId Internal { get; init; }

    /// <summary>The external issue.</summary>
    public required ContextIssueId External { get; init; }

    /// <summary>In which way, or null.</summary>
    public LocalizedText? Note { get; init; }
}
