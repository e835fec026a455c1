using Isms.Core;
namespace Isms.Risk;

/// <summary>The identifier of a risk or opportunity.</summary>
public sealed class RiskId : Identifier<RiskId>
{
    private RiskId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<RiskId> Kind { get; } = new("risk", value => new RiskId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static RiskId Parse(string text) => Kind.Parse(text);
}
