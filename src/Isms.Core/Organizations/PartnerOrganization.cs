namespace Isms.Core.Organizations;

/// <summary>Another organisation we work with: a clinic, a sponsor. Immutable.</summary>
public sealed record PartnerOrganization : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required OrganizationId Id { get; init; }

    /// <summary>The name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>What it is.</summary>
    public required OrganizationKind Kind { get; init; }

    /// <summary>The country whose law it is under, by ISO 3166-1 alpha-2, or null where that is not recorded.</summary>
    public string? Jurisdiction { get; init; }
}
