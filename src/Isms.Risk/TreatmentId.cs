using Isms.Core;
namespace Isms.Risk;

/// <summary>The identifier of a risk treatment.</summary>
public sealed class TreatmentId : Identifier<TreatmentId>
{
    private TreatmentId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<TreatmentId> Kind { get; } = new("treatment", value => new TreatmentId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static TreatmentId Parse(string text) => Kind.Parse(text);
}
