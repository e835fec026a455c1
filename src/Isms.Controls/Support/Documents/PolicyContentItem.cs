using Isms.Core;

namespace Isms.Controls.Support.Documents;

/// <summary>Whether a policy says what one item asks for. Immutable.</summary>
public sealed record PolicyContentItem : DocumentElement
{
    /// <summary>The letter of the item: <c>k</c>.</summary>
    public required string Item { get; init; }

    /// <summary>Whether the policy covers it.</summary>
    public required bool IsCovered { get; init; }
}
