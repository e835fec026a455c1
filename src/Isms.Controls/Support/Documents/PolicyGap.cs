using Isms.Core;

namespace Isms.Controls.Support.Documents;

/// <summary>A gap of a policy that is known and recorded. Immutable.</summary>
public sealed record PolicyGap : DocumentElement
{
    /// <summary>The letter of the item that is not covered.</summary>
    public required string Item { get; init; }

    /// <summary>What is missing, or null.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>The audit finding that it was recorded as, or null.</summary>
    public ElementId? Finding { get; init; }
}
