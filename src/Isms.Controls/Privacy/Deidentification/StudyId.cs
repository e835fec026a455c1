using Isms.Core;

namespace Isms.Controls.Privacy.Deidentification;

/// <summary>The identifier of a study whose data are released.</summary>
public sealed class StudyId : Identifier<StudyId>
{
    private StudyId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<StudyId> Kind { get; } = new("study", value => new StudyId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static StudyId Parse(string text) => Kind.Parse(text);
}
