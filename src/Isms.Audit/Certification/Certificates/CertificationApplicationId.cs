using Isms.Core;

namespace Isms.Audit.Certification.Certificates;

/// <summary>The identifier of an application for certification.</summary>
public sealed class CertificationApplicationId : Identifier<CertificationApplicationId>
{
    private CertificationApplicationId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<CertificationApplicationId> Kind { get; } = new("certificationApplication", value => new CertificationApplicationId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static CertificationApplicationId Parse(string text) => Kind.Parse(text);
}
