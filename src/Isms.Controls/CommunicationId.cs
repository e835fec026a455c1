using Isms.Core;
namespace Isms.Controls;

/// <summary>The identifier of an item of the communication plan.</summary>
public sealed class CommunicationId : Identifier<CommunicationId>
{
    private CommunicationId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<CommunicationId> Kind { get; } = new("communicationItem", value => new CommunicationId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static CommunicationId Parse(string text) => Kind.Parse(text);
}
