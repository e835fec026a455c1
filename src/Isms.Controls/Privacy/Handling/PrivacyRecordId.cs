using Isms.Core;

namespace Isms.Controls.Privacy.Handling;

/// <summary>The identifier of a record of how personal information was handled.</summary>
public sealed class PrivacyRecordId : Identifier<PrivacyRecordId>
{
    private PrivacyRecordId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<PrivacyRecordId> Kind { get; } = new("privacyRecord", value => new PrivacyRecordId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static PrivacyRecordId Parse(string text) => Kind.Parse(text);
}
