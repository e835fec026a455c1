namespace Isms.Core.Identifiers;

/// <summary>The identifier of an information security incident.</summary>
public sealed class IncidentId : Identifier<IncidentId>
{
    private IncidentId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<IncidentId> Kind { get; } = new("incident", value => new IncidentId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static IncidentId Parse(string text) => Kind.Parse(text);
}
