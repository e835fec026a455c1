using Isms.Core;

namespace Isms.Controls.Privacy.Deidentification;

/// <summary>The identifier of a release of pseudonymised data.</summary>
public sealed class ReleaseId : Identifier<ReleaseId>
{
    private ReleaseId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<ReleaseId> Kind { get; } = new("release", value => new ReleaseId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static ReleaseId Parse(string text) => Kind.Parse(text);
}
