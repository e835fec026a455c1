namespace Isms.Core.Organizations;

/// <summary>The identifier of an organisational unit (a department).</summary>
public sealed class UnitId : Identifier<UnitId>
{
    private UnitId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<UnitId> Kind { get; } = new("unit", value => new UnitId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static UnitId Parse(string text) => Kind.Parse(text);
}
