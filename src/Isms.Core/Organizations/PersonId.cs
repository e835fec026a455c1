namespace Isms.Core.Organizations;

/// <summary>The identifier of a person.</summary>
public sealed class PersonId : Identifier<PersonId>
{
    private PersonId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<PersonId> Kind { get; } = new("person", value => new PersonId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static PersonId Parse(string text) => Kind.Parse(text);
}
