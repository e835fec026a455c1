using Isms.Core;

namespace Isms.Audit.Preparation;

/// <summary>Where a decision of a management review stands on a day.</summary>
public sealed class DecisionProgress : Code<DecisionProgress>
{
    private DecisionProgress(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private DecisionProgress(string value)
        : base(value)
    {
    }

    /// <summary>Done; by its last day, as far as the record has days.</summary>
    public static DecisionProgress Done { get; } = new("done", LocalizedText.Create("完了", "done"));

    /// <summary>Done after its last day.</summary>
    public static DecisionProgress DoneLate { get; } = new("doneLate", LocalizedText.Create("期限後完了", "done late"));

    /// <summary>Not done, and its last day has not passed.</summary>
    public static DecisionProgress Open { get; } = new("open", LocalizedText.Create("未完了", "open"));

    /// <summary>Not done, and its last day has passed.</summary>
    public static DecisionProgress Overdue { get; } = new("overdue", LocalizedText.Create("期限超過", "overdue"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<DecisionProgress> List { get; } = new("decisionProgress", value => new DecisionProgress(value), Done, DoneLate, Open, Overdue);
}
