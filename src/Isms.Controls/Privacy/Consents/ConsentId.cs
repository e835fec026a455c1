using Isms.Core;

namespace Isms.Controls.Privacy.Consents;

/// <summary>The identifier of a consent.</summary>
public sealed class ConsentId : Identifier<ConsentId>
{
    private ConsentId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<ConsentId> Kind { get; } = new("consent", value => new ConsentId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static ConsentId Parse(string text) => Kind.Parse(text);
}
