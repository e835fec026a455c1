using Isms.Core;
namespace Isms.Risk.Context;

/// <summary>The identifier of a requirement of an interested party.</summary>
public sealed class RequirementId : Identifier<RequirementId>
{
    private RequirementId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<RequirementId> Kind { get; } = new("requirement", value => new RequirementId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static RequirementId Parse(string text) => Kind.Parse(text);
}
