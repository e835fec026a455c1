using Isms.Core;

namespace Isms.Audit;

/// <summary>The identifier of a decision of a management review.</summary>
public sealed class ReviewOutputId : Identifier<ReviewOutputId>
{
    private ReviewOutputId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<ReviewOutputId> Kind { get; } = new("reviewOutput", value => new ReviewOutputId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static ReviewOutputId Parse(string text) => Kind.Parse(text);
}
