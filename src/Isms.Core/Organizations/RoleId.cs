namespace Isms.Core.Organizations;

/// <summary>The identifier of a role (ISO/IEC 27001:2013 5.3).</summary>
public sealed class RoleId : Identifier<RoleId>
{
    private RoleId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<RoleId> Kind { get; } = new("role", value => new RoleId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static RoleId Parse(string text) => Kind.Parse(text);
}
