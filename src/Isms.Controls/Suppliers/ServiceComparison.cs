using Isms.Core;

namespace Isms.Controls.Suppliers;

/// <summary>
/// The sheet that classifies a service by five traits, each of which speaks for a cloud service or for an application service provider (concept 150; what the two are
/// in each trait stands in the reference list <c>cloud-and-asp</c> of Isms.Catalogs). A trait that was not looked at is null. Immutable, with value equality.
/// </summary>
public sealed record ServiceComparison : DocumentElement
{
    /// <summary>Whether the provider has to do management work for the customer.</summary>
    public ServiceForm? Management { get; init; }

    /// <summary>How servers are reached.</summary>
    public ServiceForm? Access { get; init; }

    /// <summary>How resources are allocated.</summary>
    public ServiceForm? Allocation { get; init; }

    /// <summary>How capacity grows and shrinks.</summary>
    public ServiceForm? Elasticity { get; init; }

    /// <summary>How use is measured.</summary>
    public ServiceForm? Metering { get; init; }

    /// <summary>The form that all five traits speak for; null where they differ, or one was not looked at or is a word the library does not know.</summary>
    public ServiceForm? Form => Traits.Distinct().Count() == 1 && Management is { IsKnown: true } form ? form : null;

    private IEnumerable<ServiceForm?> Traits => [Management, Access, Allocation, Elasticity, Metering];
}
