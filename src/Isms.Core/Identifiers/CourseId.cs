namespace Isms.Core.Identifiers;

/// <summary>The identifier of a training course.</summary>
public sealed class CourseId : Identifier<CourseId>
{
    private CourseId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<CourseId> Kind { get; } = new("course", value => new CourseId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static CourseId Parse(string text) => Kind.Parse(text);
}
