using Isms.Core;
using Isms.Core.Organizations;

namespace Isms.Controls.Linkage;

/// <summary>An organisation in the role it plays in a regional linkage (concept 129). Immutable, with value equality.</summary>
public sealed record LinkagePartner : DocumentElement
{
    /// <summary>The organisation: the own one or a partner.</summary>
    public required OrganizationId Organization { get; init; }

    /// <summary>The role.</summary>
    public required LinkageRole Role { get; init; }
}
