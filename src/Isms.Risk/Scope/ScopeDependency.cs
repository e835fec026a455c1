using Isms.Core;

namespace Isms.Risk.Scope;

/// <summary>What the scope depends on (4.3 c). Immutable.</summary>
public sealed record ScopeDependency : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required DependencyId Id { get; init; }

    /// <summary>The supplier, unit or other element it depends on.</summary>
    public required ElementId DependsOn { get; init; }

    /// <summary>What for, or null.</summary>
    public LocalizedText? Purpose { get; init; }
}
