using Isms.Core;

namespace Isms.Audit.Certification.Certificates;

/// <summary>The identifier of a seminar that a certification body holds.</summary>
public sealed class SeminarId : Identifier<SeminarId>
{
    private SeminarId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<SeminarId> Kind { get; } = new("seminar", value => new SeminarId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static SeminarId Parse(string text) => Kind.Parse(text);
}
