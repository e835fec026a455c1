using Isms.Core;
namespace Isms.Risk.Scope;

/// <summary>The identifier of an exclusion from the scope.</summary>
public sealed class ExclusionId : Identifier<ExclusionId>
{
    private ExclusionId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<ExclusionId> Kind { get; } = new("exclusion", value => new ExclusionId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static ExclusionId Parse(string text) => Kind.Parse(text);
}
