using Isms.Core;

namespace Isms.Audit.Preparation;

/// <summary>One input of a management review as the data give it. Immutable, with value equality.</summary>
public sealed record ReviewInputTopic
{
    /// <summary>Which input.</summary>
    public required ReviewInputKind Input { get; init; }

    /// <summary>The input in figures.</summary>
    public required LocalizedText Summary { get; init; }

    /// <summary>What there is to look at.</summary>
    public ValueList<ReviewInputItem> Items { get; init; } = [];

    /// <summary>What the data do not hold, and the review would need.</summary>
    public ValueList<LocalizedText> Missing { get; init; } = [];

    /// <summary>What needs a look, and the review on record did not consider.</summary>
    public IEnumerable<ReviewInputItem> NotConsidered => Items.Where(item => item is { NeedsAttention: true, IsConsidered: false });
}
