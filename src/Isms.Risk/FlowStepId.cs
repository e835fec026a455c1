using Isms.Core;
namespace Isms.Risk;

/// <summary>The identifier of a step of a business flow.</summary>
public sealed class FlowStepId : Identifier<FlowStepId>
{
    private FlowStepId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<FlowStepId> Kind { get; } = new("flowStep", value => new FlowStepId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static FlowStepId Parse(string text) => Kind.Parse(text);
}
