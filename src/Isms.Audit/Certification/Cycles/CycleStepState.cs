using Isms.Core;

namespace Isms.Audit.Certification.Cycles;

/// <summary>Where a step of the cycle stands on a day.</summary>
public sealed class CycleStepState : Code<CycleStepState>
{
    private CycleStepState(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private CycleStepState(string value)
        : base(value)
    {
    }

    /// <summary>Done, in time.</summary>
    public static CycleStepState Done { get; } = new("done", LocalizedText.Create("実施済み", "done"));

    /// <summary>Done after its last day.</summary>
    public static CycleStepState DoneLate { get; } = new("doneLate", LocalizedText.Create("期限後に実施", "done late"));

    /// <summary>Not done; the last day is not over, or there is none.</summary>
    public static CycleStepState Upcoming { get; } = new("upcoming", LocalizedText.Create("予定", "to come"));

    /// <summary>Not done, and the last day is over.</summary>
    public static CycleStepState Overdue { get; } = new("overdue", LocalizedText.Create("期限超過", "overdue"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<CycleStepState> List { get; } = new("cycleStepState", value => new CycleStepState(value), Done, DoneLate, Upcoming, Overdue);
}
