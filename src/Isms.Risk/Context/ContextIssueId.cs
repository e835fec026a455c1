using Isms.Core;
namespace Isms.Risk.Context;

/// <summary>The identifier of an external or internal issue.</summary>
public sealed class ContextIssueId : Identifier<ContextIssueId>
{
    private ContextIssueId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<ContextIssueId> Kind { get; } = new("issue", value => new ContextIssueId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static ContextIssueId Parse(string text) => Kind.Parse(text);
}
