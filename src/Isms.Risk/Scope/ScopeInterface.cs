using Isms.Core;
using Isms.Core.Identifiers;

namespace Isms.Risk.Scope;

/// <summary>Where our activities and those of another organisation meet (4.3 c). Immutable.</summary>
public sealed record ScopeInterface : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required InterfaceId Id { get; init; }

    /// <summary>Who is on the other side.</summary>
    public required InterestedPartyId Party { get; init; }

    /// <summary>The steps of business flows that cross it.</summary>
    public ValueList<FlowStepId> Steps { get; init; } = [];

    /// <summary>The supplier who provides it, or null.</summary>
    public SupplierId? Supplier { get; init; }

    /// <summary>The document that settles who is responsible for what (concept 114), or null.</summary>
    public DocumentId? Agreement { get; init; }

    /// <summary>The availability it aims at, in percent, or null.</summary>
    public decimal? AvailabilityTargetPercent { get; init; }

    /// <summary>Whether it is the regional linkage, whose availability must not be below that of the order system (concept 99).</summary>
    public bool IsLinkage { get; init; }

    /// <summary>Whether information crosses a border of jurisdictions (concept 115).</summary>
    public bool IsCrossBorder { get; init; }
}
