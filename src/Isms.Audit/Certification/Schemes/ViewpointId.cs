using Isms.Core;

namespace Isms.Audit.Certification.Schemes;

/// <summary>The identifier of a viewpoint of a review for certification.</summary>
public sealed class ViewpointId : Identifier<ViewpointId>
{
    private ViewpointId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<ViewpointId> Kind { get; } = new("viewpoint", value => new ViewpointId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static ViewpointId Parse(string text) => Kind.Parse(text);
}
