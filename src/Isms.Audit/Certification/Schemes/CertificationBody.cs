using Isms.Core;

namespace Isms.Audit.Certification.Schemes;

/// <summary>The body that reviews and certifies (M5). Immutable.</summary>
public sealed record CertificationBody : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required CertificationBodyId Id { get; init; }

    /// <summary>The name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Whether it is independent of those it certifies, or null where that is not recorded.</summary>
    public bool? IsIndependent { get; init; }
}
