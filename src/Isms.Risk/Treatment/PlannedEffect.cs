using Isms.Core;

namespace Isms.Risk.Treatment;

/// <summary>What a treatment is to do to the rating once it is done (ISO 31000:2009 5.5.1). A plan, not a rating: nothing is rated by it. Immutable.</summary>
public sealed record PlannedEffect : DocumentElement
{
    /// <summary>What it does to the likelihood; null for nothing.</summary>
    public StepEffect? Likelihood { get; init; }

    /// <summary>What it does to the consequence; null for nothing.</summary>
    public StepEffect? Consequence { get; init; }
}
