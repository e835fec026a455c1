using Isms.Core;

namespace Isms.Audit;

/// <summary>The identifier of an audit finding.</summary>
public sealed class FindingId : Identifier<FindingId>
{
    private FindingId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<FindingId> Kind { get; } = new("finding", value => new FindingId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static FindingId Parse(string text) => Kind.Parse(text);
}
