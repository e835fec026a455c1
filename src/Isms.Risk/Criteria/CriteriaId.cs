using Isms.Core;
namespace Isms.Risk.Criteria;

/// <summary>The identifier of the risk criteria.</summary>
public sealed class CriteriaId : Identifier<CriteriaId>
{
    private CriteriaId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<CriteriaId> Kind { get; } = new("criteria", value => new CriteriaId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static CriteriaId Parse(string text) => Kind.Parse(text);
}
