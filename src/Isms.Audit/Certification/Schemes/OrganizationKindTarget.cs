using Isms.Core;
using Isms.Core.Organizations;

namespace Isms.Audit.Certification.Schemes;

/// <summary>The target that organisations of a kind belong to. Immutable.</summary>
public sealed record OrganizationKindTarget : DocumentElement
{
    /// <summary>The kind.</summary>
    public required OrganizationKind Kind { get; init; }

    /// <summary>The target.</summary>
    public required CertificationTarget Target { get; init; }
}
