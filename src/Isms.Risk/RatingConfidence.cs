using Isms.Core;
namespace Isms.Risk;

/// <summary>How sure the one who rated is of the rating (ISO 31000:2009 5.4.3: the confidence in the level of risk is considered and told).</summary>
public sealed class RatingConfidence : Code<RatingConfidence>
{
    private RatingConfidence(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private RatingConfidence(string value)
        : base(value)
    {
    }

    /// <summary>Little: another rater or new facts may well move it.</summary>
    public static RatingConfidence Low { get; } = new("low", LocalizedText.Create("低い", "low"));

    /// <summary>Some.</summary>
    public static RatingConfidence Medium { get; } = new("medium", LocalizedText.Create("中程度", "medium"));

    /// <summary>Much.</summary>
    public static RatingConfidence High { get; } = new("high", LocalizedText.Create("高い", "high"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<RatingConfidence> List { get; } = new("ratingConfidence", value => new RatingConfidence(value), Low, Medium, High);
}
