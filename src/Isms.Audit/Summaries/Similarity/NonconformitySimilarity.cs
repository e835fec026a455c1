using Isms.Core;

namespace Isms.Audit.Summaries.Similarity;

/// <summary>That two nonconformities are alike, and in what (ISO/IEC 27001:2013 10.1 b 3). Neither comes first: the order is that of the document. Immutable, with value equality.</summary>
public sealed record NonconformitySimilarity
{
    /// <summary>One.</summary>
    public required NonconformityId First { get; init; }

    /// <summary>The other.</summary>
    public required NonconformityId Second { get; init; }

    /// <summary>In what they are alike, at least one thing, in the order of <see cref="SimilarityKind.List"/>.</summary>
    public required ValueList<SimilarityReason> Reasons { get; init; }

    /// <summary>The reasons in words.</summary>
    public LocalizedText Why => LocalizedText.Create(
        string.Join("、", Reasons.Select(reason => $"{reason.Kind.Name.In(IsmsLanguage.Japanese)}({reason.What})")),
        string.Join(", ", Reasons.Select(reason => $"{reason.Kind.Name.In(IsmsLanguage.English)} ({reason.What})")));

    /// <summary>The other of the two.</summary>
    /// <param name="one">One of them.</param>
    /// <returns>The other; null where the identifier is of neither.</returns>
    public NonconformityId? OtherThan(NonconformityId one) => one == First ? Second : one == Second ? First : null;
}
