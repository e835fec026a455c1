namespace Isms.Core.Identifiers;

/// <summary>The identifier of documented information.</summary>
public sealed class DocumentId : Identifier<DocumentId>
{
    private DocumentId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<DocumentId> Kind { get; } = new("document", value => new DocumentId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static DocumentId Parse(string text) => Kind.Parse(text);
}
