using Isms.Core;
using Isms.Core.Organizations;

namespace Isms.Risk.Scope;

/// <summary>The boundaries and applicability of the management system (ISO/IEC 27001:2013 4.3). Immutable.</summary>
public sealed record ManagementSystemScope : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required ScopeId Id { get; init; }

    /// <summary>The scope in words.</summary>
    public required LocalizedText Statement { get; init; }

    /// <summary>The units in it.</summary>
    public ValueList<UnitId> Units { get; init; } = [];

    /// <summary>The places in it.</summary>
    public ValueList<ScopeLocation> Locations { get; init; } = [];

    /// <summary>The business flows in it.</summary>
    public ValueList<FlowId> Flows { get; init; } = [];

    /// <summary>Where it meets other organisations.</summary>
    public ValueList<ScopeInterface> Interfaces { get; init; } = [];

    /// <summary>What it depends on.</summary>
    public ValueList<ScopeDependency> Dependencies { get; init; } = [];

    /// <summary>What lies outside, and why.</summary>
    public ValueList<ScopeExclusion> Exclusions { get; init; } = [];
}
