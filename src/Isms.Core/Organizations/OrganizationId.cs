namespace Isms.Core.Organizations;

/// <summary>The identifier of an organisation: our own or a partner.</summary>
public sealed class OrganizationId : Identifier<OrganizationId>
{
    private OrganizationId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<OrganizationId> Kind { get; } = new("organization", value => new OrganizationId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static OrganizationId Parse(string text) => Kind.Parse(text);
}
