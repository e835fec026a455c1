using Isms.Core;

namespace Isms.Audit.Certification.Schemes;

/// <summary>A way to a certificate (M11, M12). Immutable.</summary>
public sealed record ReviewCase : DocumentElement
{
    /// <summary>The number by which applications name it, 1 or more.</summary>
    public required int Number { get; init; }

    /// <summary>What it is.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>When it leads to a certificate.</summary>
    public required GrantRule Grant { get; init; }
}
