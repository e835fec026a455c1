namespace Isms.Core.Identifiers;

/// <summary>The identifier of a control in place or planned.</summary>
public sealed class ControlId : Identifier<ControlId>
{
    private ControlId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<ControlId> Kind { get; } = new("control", value => new ControlId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static ControlId Parse(string text) => Kind.Parse(text);
}
