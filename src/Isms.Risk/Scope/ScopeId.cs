using Isms.Core;
namespace Isms.Risk.Scope;

/// <summary>The identifier of the scope.</summary>
public sealed class ScopeId : Identifier<ScopeId>
{
    private ScopeId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<ScopeId> Kind { get; } = new("scope", value => new ScopeId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static ScopeId Parse(string text) => Kind.Parse(text);
}
