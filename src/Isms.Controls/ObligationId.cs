using Isms.Core;
namespace Isms.Controls;

/// <summary>The identifier of an obligation: a law, a guideline, a contract.</summary>
public sealed class ObligationId : Identifier<ObligationId>
{
    private ObligationId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<ObligationId> Kind { get; } = new("obligation", value => new ObligationId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static ObligationId Parse(string text) => Kind.Parse(text);
}
