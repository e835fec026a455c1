using Isms.Core;

namespace Isms.Risk.Monitoring;

/// <summary>How the next review of a risk stands on a day.</summary>
public sealed class ReviewState : Code<ReviewState>
{
    private ReviewState(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private ReviewState(string value)
        : base(value)
    {
    }

    /// <summary>Its day has passed without a review.</summary>
    public static ReviewState Overdue { get; } = new("overdue", LocalizedText.Create("期限超過", "overdue"));

    /// <summary>Its day comes within the days asked for.</summary>
    public static ReviewState Due { get; } = new("due", LocalizedText.Create("期限間近", "due"));

    /// <summary>Its day comes later than that.</summary>
    public static ReviewState Later { get; } = new("later", LocalizedText.Create("後日", "later"));

    /// <summary>No day is set.</summary>
    public static ReviewState NotPlanned { get; } = new("notPlanned", LocalizedText.Create("未計画", "not planned"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<ReviewState> List { get; } = new("reviewState", value => new ReviewState(value), Overdue, Due, Later, NotPlanned);
}
