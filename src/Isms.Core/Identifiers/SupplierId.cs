namespace Isms.Core.Identifiers;

/// <summary>The identifier of a supplier or entrustee.</summary>
public sealed class SupplierId : Identifier<SupplierId>
{
    private SupplierId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<SupplierId> Kind { get; } = new("supplier", value => new SupplierId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static SupplierId Parse(string text) => Kind.Parse(text);
}
