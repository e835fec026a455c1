using Isms.Core;

namespace Isms.Controls.Privacy.Deidentification;

/// <summary>The identifier of a re-identification test.</summary>
public sealed class ReidentificationTestId : Identifier<ReidentificationTestId>
{
    private ReidentificationTestId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<ReidentificationTestId> Kind { get; } = new("reidentificationTest", value => new ReidentificationTestId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static ReidentificationTestId Parse(string text) => Kind.Parse(text);
}
