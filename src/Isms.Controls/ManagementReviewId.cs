using Isms.Core;
namespace Isms.Controls;

/// <summary>The identifier of a management review.</summary>
public sealed class ManagementReviewId : Identifier<ManagementReviewId>
{
    private ManagementReviewId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<ManagementReviewId> Kind { get; } = new("managementReview", value => new ManagementReviewId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static ManagementReviewId Parse(string text) => Kind.Parse(text);
}
