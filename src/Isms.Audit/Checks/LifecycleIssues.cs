using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Audit.Checks;

/// <summary>The issues of what a record claims and does not bear out, of what comes back, and of what a management review left out (ISO/IEC 27001:2013 9.3 and 10.1).</summary>
public static class LifecycleIssues
{
    /// <summary>A nonconformity is said to be closed, and its lifecycle stops before that. Where the cause or the effectiveness is missing, NCR-003 and NCR-002 say it.</summary>
    public static IssueDefinition ClosingNotBorneOut { get; } = new(
        "AUDT0601",
        IssueSeverity.Nonconformity,
        "不適合{0}は完了とされていますが、記録で裏付けられる状態は{1}までです。",
        "The nonconformity {0} is closed; its record bears out {1} and no more.");

    /// <summary>A nonconformity came up after the action against one like it was completed: same risk, same controls.</summary>
    public static IssueDefinition Recurrence { get; } = new(
        "AUDT0602",
        IssueSeverity.Advice,
        "不適合{0}は、同じリスク{4}・管理策{5}に関わる不適合{1}の是正処置{2}の完了({3})後に検出されています。再発でないか確認してください。",
        "The nonconformity {0} came to light after {2} against {1} was completed on {3}; both belong to the risk {4} and touch {5}. See whether it came back.");

    /// <summary>A management review left out what needed a look on its day.</summary>
    public static IssueDefinition InputNotConsidered { get; } = new(
        "AUDT0603",
        IssueSeverity.Advice,
        "マネジメントレビュー{0}は、当日に検討が必要であった{2}をインプットとしていません(9.3 {1})。",
        "The management review {0} did not consider {2}, which needed a look on its day (9.3 {1}).");

    /// <summary>A nonconformity was opened again, and no further action is on record.</summary>
    public static IssueDefinition ReopenedWithoutAction { get; } = new(
        "AUDT0604",
        IssueSeverity.Notice,
        "不適合{0}は{1}に再開されましたが、その後の是正処置がありません。",
        "The nonconformity {0} was opened again on {1}; no further corrective action is on record.");

    /// <summary>A nonconformity is closed without a day.</summary>
    public static IssueDefinition ClosedWithoutDay { get; } = new(
        "AUDT0605",
        IssueSeverity.Notice,
        "不適合{0}の完了日がありません。",
        "The nonconformity {0} is closed, and the day is not on record.");

    /// <summary>The periods between closings and reopenings of a nonconformity are not in the order of time.</summary>
    public static IssueDefinition ReopeningsOutOfOrder { get; } = new(
        "AUDT0606",
        IssueSeverity.Error,
        "不適合{0}の再開の記録が日付順になっていません({1}の次が{2})。",
        "The reopenings of {0} are not in the order of time: {1} is followed by {2}.");

    /// <summary>Every definition above, in the order of the codes.</summary>
    public static ValueList<IssueDefinition> All { get; } =
        [ClosingNotBorneOut, Recurrence, InputNotConsidered, ReopenedWithoutAction, ClosedWithoutDay, ReopeningsOutOfOrder];
}
