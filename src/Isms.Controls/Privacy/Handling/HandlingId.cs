using Isms.Core;

namespace Isms.Controls.Privacy.Handling;

/// <summary>The identifier of an entry of the register of personal information.</summary>
public sealed class HandlingId : Identifier<HandlingId>
{
    private HandlingId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<HandlingId> Kind { get; } = new("personalInformationHandling", value => new HandlingId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static HandlingId Parse(string text) => Kind.Parse(text);
}
