namespace Isms.Core;

/// <summary>An identifier whose kind is not fixed by the place where it stands: the trace of a requirement, the inputs of a review.</summary>
public sealed class ElementId : Identifier<ElementId>
{
    private ElementId(string value)
        : base(value)
    {
    }

    /// <summary>The kind: any element of the document.</summary>
    public static IdentifierKind<ElementId> Kind { get; } = new("element", value => new ElementId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static ElementId Parse(string text) => Kind.Parse(text);

    /// <summary>The identifier of something else, as an element identifier.</summary>
    /// <param name="id">Any identifier.</param>
    /// <returns>The same text, its kind forgotten.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static ElementId Of(IIdentifier id) => new(Guard.NotNull(id).Value);
}
