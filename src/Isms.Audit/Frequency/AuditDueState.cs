using Isms.Core;

namespace Isms.Audit.Frequency;

/// <summary>How the next audit of something stands.</summary>
public sealed class AuditDueState : Code<AuditDueState>
{
    private AuditDueState(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private AuditDueState(string value)
        : base(value)
    {
    }

    /// <summary>The day by which it was due has passed.</summary>
    public static AuditDueState Overdue { get; } = new("overdue", LocalizedText.Create("超過", "overdue"));

    /// <summary>Planned, but for a day after it is due.</summary>
    public static AuditDueState PlannedLate { get; } = new("plannedLate", LocalizedText.Create("計画が期日より後", "planned too late"));

    /// <summary>Planned for a day on or before it is due.</summary>
    public static AuditDueState Planned { get; } = new("planned", LocalizedText.Create("計画済み", "planned"));

    /// <summary>Due later, and not planned.</summary>
    public static AuditDueState ToPlan { get; } = new("toPlan", LocalizedText.Create("要計画", "to be planned"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<AuditDueState> List { get; } = new("auditDueState", value => new AuditDueState(value), Overdue, PlannedLate, Planned, ToPlan);
}
