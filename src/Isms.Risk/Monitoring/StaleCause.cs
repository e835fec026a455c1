using Isms.Core;

namespace Isms.Risk.Monitoring;

/// <summary>Why an acceptance no longer holds.</summary>
public sealed class StaleCause : Code<StaleCause>
{
    private StaleCause(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private StaleCause(string value)
        : base(value)
    {
    }

    /// <summary>The rating is another than the one accepted, or there is none any more.</summary>
    public static StaleCause RatingMoved { get; } = new("ratingMoved", LocalizedText.Create("評価の変更", "the rating moved"));

    /// <summary>The matrix or its version is another.</summary>
    public static StaleCause MatrixChanged { get; } = new("matrixChanged", LocalizedText.Create("マトリックスの変更", "the matrix changed"));

    /// <summary>The version of the criteria is another.</summary>
    public static StaleCause CriteriaChanged { get; } = new("criteriaChanged", LocalizedText.Create("リスク基準の変更", "the criteria changed"));

    /// <summary>The last day of its validity has passed.</summary>
    public static StaleCause Expired { get; } = new("expired", LocalizedText.Create("期限切れ", "the date passed"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<StaleCause> List { get; } = new("staleCause", value => new StaleCause(value), RatingMoved, MatrixChanged, CriteriaChanged, Expired);
}
