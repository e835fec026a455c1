using Isms.Core;

namespace Isms.Audit;

/// <summary>The identifier of an improvement.</summary>
public sealed class ImprovementId : Identifier<ImprovementId>
{
    private ImprovementId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<ImprovementId> Kind { get; } = new("improvement", value => new ImprovementId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static ImprovementId Parse(string text) => Kind.Parse(text);
}
