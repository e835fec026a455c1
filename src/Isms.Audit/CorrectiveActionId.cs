using Isms.Core;

namespace Isms.Audit;

/// <summary>The identifier of a corrective action.</summary>
public sealed class CorrectiveActionId : Identifier<CorrectiveActionId>
{
    private CorrectiveActionId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<CorrectiveActionId> Kind { get; } = new("correctiveAction", value => new CorrectiveActionId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static CorrectiveActionId Parse(string text) => Kind.Parse(text);
}
