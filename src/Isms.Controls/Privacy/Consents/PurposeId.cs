using Isms.Core;

namespace Isms.Controls.Privacy.Consents;

/// <summary>The identifier of a purpose for which personal information is used.</summary>
public sealed class PurposeId : Identifier<PurposeId>
{
    private PurposeId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<PurposeId> Kind { get; } = new("purposeOfUse", value => new PurposeId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static PurposeId Parse(string text) => Kind.Parse(text);
}
