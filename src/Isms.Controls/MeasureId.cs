using Isms.Core;
namespace Isms.Controls;

/// <summary>The identifier of a measure.</summary>
public sealed class MeasureId : Identifier<MeasureId>
{
    private MeasureId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<MeasureId> Kind { get; } = new("measure", value => new MeasureId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static MeasureId Parse(string text) => Kind.Parse(text);
}
