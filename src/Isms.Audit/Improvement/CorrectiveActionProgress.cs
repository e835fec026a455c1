using Isms.Core;

namespace Isms.Audit.Improvement;

/// <summary>Where a corrective action stands on a day.</summary>
public sealed class CorrectiveActionProgress : Code<CorrectiveActionProgress>
{
    private CorrectiveActionProgress(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private CorrectiveActionProgress(string value)
        : base(value)
    {
    }

    /// <summary>Completed in time.</summary>
    public static CorrectiveActionProgress CompletedInTime { get; } = new("completedInTime", LocalizedText.Create("期限内完了", "completed in time"));

    /// <summary>Completed late.</summary>
    public static CorrectiveActionProgress CompletedLate { get; } = new("completedLate", LocalizedText.Create("期限後完了", "completed late"));

    /// <summary>Open.</summary>
    public static CorrectiveActionProgress Open { get; } = new("open", LocalizedText.Create("実施中", "open"));

    /// <summary>Overdue.</summary>
    public static CorrectiveActionProgress Overdue { get; } = new("overdue", LocalizedText.Create("期限超過", "overdue"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<CorrectiveActionProgress> List { get; } = new("correctiveActionProgress", value => new CorrectiveActionProgress(value), CompletedInTime, CompletedLate, Open, Overdue);
}
