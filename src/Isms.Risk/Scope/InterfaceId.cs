using Isms.Core;
namespace Isms.Risk.Scope;

/// <summary>The identifier of an interface to another organisation.</summary>
public sealed class InterfaceId : Identifier<InterfaceId>
{
    private InterfaceId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<InterfaceId> Kind { get; } = new("interface", value => new InterfaceId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static InterfaceId Parse(string text) => Kind.Parse(text);
}
