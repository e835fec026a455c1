using Isms.Core;
using Isms.Risk;
using Isms.Risk.Scope;

namespace Isms.Controls.Linkage;

/// <summary>What flows from one role of a regional linkage to another (concept 129). Immutable, with value equality.</summary>
public sealed record InformationFlow : DocumentElement
{
    /// <summary>From whom.</summary>
    public required LinkageRole From { get; init; }

    /// <summary>To whom.</summary>
    public required LinkageRole To { get; init; }

    /// <summary>What flows.</summary>
    public required InformationFlowKind Kind { get; init; }

    /// <summary>The assets that flow.</summary>
    public ValueList<AssetId> Assets { get; init; } = [];

    /// <summary>The interfaces of the scope that it crosses.</summary>
    public ValueList<InterfaceId> Interfaces { get; init; } = [];
}
