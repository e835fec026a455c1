using Isms.Core;

namespace Isms.Risk.Assets;

/// <summary>The five essential characteristics of a cloud service (NIST SP 800-145), each true where the service has it. Immutable.</summary>
public sealed record CloudCharacteristics : DocumentElement
{
    /// <summary>Resources are pooled.</summary>
    public bool HasPooledResources { get; init; }

    /// <summary>Several tenants share them.</summary>
    public bool IsMultiTenant { get; init; }

    /// <summary>Capacity is taken and given back by the customer alone, at any time.</summary>
    public bool IsElasticSelfService { get; init; }

    /// <summary>Use is measured.</summary>
    public bool IsMetered { get; init; }

    /// <summary>It is reached over the network from many kinds of device.</summary>
    public bool HasBroadNetworkAccess { get; init; }
}
