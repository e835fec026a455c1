using Isms.Core;

namespace Isms.Audit.Certification.Schemes;

/// <summary>The identifier of a certification scheme.</summary>
public sealed class CertificationSchemeId : Identifier<CertificationSchemeId>
{
    private CertificationSchemeId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<CertificationSchemeId> Kind { get; } = new("certificationScheme", value => new CertificationSchemeId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static CertificationSchemeId Parse(string text) => Kind.Parse(text);
}
