using Isms.Core;

namespace Isms.Audit.Certification.Schemes;

/// <summary>The identifier of a body that certifies.</summary>
public sealed class CertificationBodyId : Identifier<CertificationBodyId>
{
    private CertificationBodyId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<CertificationBodyId> Kind { get; } = new("certificationBody", value => new CertificationBodyId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static CertificationBodyId Parse(string text) => Kind.Parse(text);
}
