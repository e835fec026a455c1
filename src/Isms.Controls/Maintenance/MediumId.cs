using Isms.Core;

namespace Isms.Controls.Maintenance;

/// <summary>The identifier of a storage medium.</summary>
public sealed class MediumId : Identifier<MediumId>
{
    private MediumId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<MediumId> Kind { get; } = new("storageMedium", value => new MediumId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static MediumId Parse(string text) => Kind.Parse(text);
}
