using Isms.Core;
namespace Isms.Controls;

/// <summary>The identifier of a reading, unique among the readings of its measure.</summary>
public sealed class ReadingId : Identifier<ReadingId>
{
    private ReadingId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<ReadingId> Kind { get; } = new("reading", value => new ReadingId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static ReadingId Parse(string text) => Kind.Parse(text);
}
