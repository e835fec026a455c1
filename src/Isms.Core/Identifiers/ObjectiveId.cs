namespace Isms.Core.Identifiers;

/// <summary>The identifier of an information security objective.</summary>
public sealed class ObjectiveId : Identifier<ObjectiveId>
{
    private ObjectiveId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<ObjectiveId> Kind { get; } = new("objective", value => new ObjectiveId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static ObjectiveId Parse(string text) => Kind.Parse(text);
}
