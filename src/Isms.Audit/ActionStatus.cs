using Isms.Core;

namespace Isms.Audit;

/// <summary>How far something decided has come.</summary>
public sealed class ActionStatus : Code<ActionStatus>
{
    private ActionStatus(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private ActionStatus(string value)
        : base(value)
    {
    }

    /// <summary>Open.</summary>
    public static ActionStatus Open { get; } = new("open", LocalizedText.Create("未着手", "open"));

    /// <summary>Planned.</summary>
    public static ActionStatus Planned { get; } = new("planned", LocalizedText.Create("計画済み", "planned"));

    /// <summary>In progress.</summary>
    public static ActionStatus InProgress { get; } = new("inProgress", LocalizedText.Create("進行中", "in progress"));

    /// <summary>Done.</summary>
    public static ActionStatus Done { get; } = new("done", LocalizedText.Create("完了", "done"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<ActionStatus> List { get; } = new("actionStatus", value => new ActionStatus(value), Open, Planned, InProgress, Done);
}
