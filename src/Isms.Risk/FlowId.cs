using Isms.Core;
namespace Isms.Risk;

/// <summary>The identifier of a business flow.</summary>
public sealed class FlowId : Identifier<FlowId>
{
    private FlowId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<FlowId> Kind { get; } = new("flow", value => new FlowId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static FlowId Parse(string text) => Kind.Parse(text);
}
