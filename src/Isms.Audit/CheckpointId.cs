using Isms.Core;

namespace Isms.Audit;

/// <summary>The identifier of a question that every audit answers.</summary>
public sealed class CheckpointId : Identifier<CheckpointId>
{
    private CheckpointId(string value)
        : base(value)
    {
    }

    /// <summary>The kind, with the way from text to identifier.</summary>
    public static IdentifierKind<CheckpointId> Kind { get; } = new("checkpoint", value => new CheckpointId(value));

    /// <summary>Reads an identifier.</summary>
    /// <param name="text">1 to 100 characters, no white space at either end.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="FormatException">The text is no identifier.</exception>
    public static CheckpointId Parse(string text) => Kind.Parse(text);
}
