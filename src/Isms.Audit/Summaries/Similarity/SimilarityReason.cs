namespace Isms.Audit.Summaries.Similarity;

/// <summary>One thing in which two nonconformities are alike. Immutable, with value equality.</summary>
public sealed record SimilarityReason
{
    /// <summary>In what.</summary>
    public required SimilarityKind Kind { get; init; }

    /// <summary>What they have in common: the clause, the unit, the risk, the controls; of similar causes how much of their letters agree, such as <c>71 %</c>; of the same cause its text.</summary>
    public required string What { get; init; }
}
