using Isms.Core;
namespace Isms.Risk;

/// <summary>The identifier of an interested party.</summary>
public sealed class InterestedPartyId : Identifier<InterestedPartyId>
{
    private InterestedPartyId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<InterestedPartyId> Kind { get; } = new("interestedParty", value => new InterestedPartyId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static InterestedPartyId Parse(string text) => Kind.Parse(text);
}
