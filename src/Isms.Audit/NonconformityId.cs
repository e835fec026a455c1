using Isms.Core;

namespace Isms.Audit;

/// <summary>The identifier of a nonconformity.</summary>
public sealed class NonconformityId : Identifier<NonconformityId>
{
    private NonconformityId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<NonconformityId> Kind { get; } = new("nonconformity", value => new NonconformityId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static NonconformityId Parse(string text) => Kind.Parse(text);
}
