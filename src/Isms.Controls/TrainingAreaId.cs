using Isms.Core;
namespace Isms.Controls;

/// <summary>The identifier of an area of training.</summary>
public sealed class TrainingAreaId : Identifier<TrainingAreaId>
{
    private TrainingAreaId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<TrainingAreaId> Kind { get; } = new("trainingArea", value => new TrainingAreaId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static TrainingAreaId Parse(string text) => Kind.Parse(text);
}
