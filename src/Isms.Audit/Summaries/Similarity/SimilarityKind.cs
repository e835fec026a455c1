using Isms.Core;

namespace Isms.Audit.Summaries.Similarity;

/// <summary>In what two nonconformities are alike.</summary>
public sealed class SimilarityKind : Code<SimilarityKind>
{
    private SimilarityKind(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private SimilarityKind(string value)
        : base(value)
    {
    }

    /// <summary>The same clause is not fulfilled.</summary>
    public static SimilarityKind Clause { get; } = new("clause", LocalizedText.Create("同じ箇条", "same clause"));

    /// <summary>They are in the same unit.</summary>
    public static SimilarityKind Unit { get; } = new("unit", LocalizedText.Create("同じ部門", "same unit"));

    /// <summary>They belong to the same risk.</summary>
    public static SimilarityKind Risk { get; } = new("risk", LocalizedText.Create("同じリスク", "same risk"));

    /// <summary>The same cause is named.</summary>
    public static SimilarityKind SameCause { get; } = new("sameCause", LocalizedText.Create("同じ原因", "same cause"));

    /// <summary>Causes in similar words are named.</summary>
    public static SimilarityKind SimilarCause { get; } = new("similarCause", LocalizedText.Create("似た原因", "similar cause"));

    /// <summary>Their actions touch the same controls.</summary>
    public static SimilarityKind Controls { get; } = new("controls", LocalizedText.Create("同じ管理策", "same controls"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<SimilarityKind> List { get; } = new(
        "similarityKind", value => new SimilarityKind(value), Clause, Unit, Risk, SameCause, SimilarCause, Controls);
}
