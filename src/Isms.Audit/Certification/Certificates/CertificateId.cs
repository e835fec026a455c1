using Isms.Core;

namespace Isms.Audit.Certification.Certificates;

/// <summary>The identifier of a certificate.</summary>
public sealed class CertificateId : Identifier<CertificateId>
{
    private CertificateId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<CertificateId> Kind { get; } = new("certificate", value => new CertificateId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static CertificateId Parse(string text) => Kind.Parse(text);
}
