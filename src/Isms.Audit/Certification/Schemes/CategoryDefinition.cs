using Isms.Core;

namespace Isms.Audit.Certification.Schemes;

/// <summary>A category of a scheme: whom it is for, what must be true, and which fact the certificate states (M6 to M9). Immutable.</summary>
public sealed record CategoryDefinition : DocumentElement
{
    /// <summary>The category.</summary>
    public required CertificationCategory Category { get; init; }

    /// <summary>The name that the scheme gives it.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Other spellings of the name that are about, in the language they stand in.</summary>
    public ValueList<string> SpellingVariants { get; init; } = [];

    /// <summary>Whom it is for.</summary>
    public ValueList<CertificationTarget> Targets { get; init; } = [];

    /// <summary>The conditions; all of them must be fulfilled.</summary>
    public ValueList<CertificationCondition> Conditions { get; init; } = [];

    /// <summary>The fact that a certificate of the category states, or null.</summary>
    public LocalizedText? Fact { get; init; }
}
