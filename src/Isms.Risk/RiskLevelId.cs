using Isms.Core;
namespace Isms.Risk;

/// <summary>The identifier of a level of risk, unique in its matrix.</summary>
public sealed class RiskLevelId : Identifier<RiskLevelId>
{
    private RiskLevelId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<RiskLevelId> Kind { get; } = new("level", value => new RiskLevelId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static RiskLevelId Parse(string text) => Kind.Parse(text);
}
