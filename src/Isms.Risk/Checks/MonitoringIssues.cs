using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Risk.Checks;

/// <summary>The issues of the plan of a treatment, of the acceptance of a risk, of its history and its reviews.</summary>
public static class MonitoringIssues
{
    /// <summary>A planned effect leaves the scale.</summary>
    public static IssueDefinition EffectOffScale { get; } = new(
        "RISK0530", IssueSeverity.Error,
        "対応{0}の計画上の効果「{1}」は尺度(1～{2})の外に出ます。",
        "The planned effect {1} of treatment {0} leaves the scale (1 to {2}).");

    /// <summary>A planned effect makes the risk worse.</summary>
    public static IssueDefinition EffectWrongWay { get; } = new(
        "RISK0531", IssueSeverity.Advice,
        "対応{0}の計画上の効果「{1}」はリスクを悪くする向きです。対応が生むリスクは別のリスクとして登録してください。",
        "The planned effect {1} of treatment {0} makes the risk worse. Register what a treatment brings about as a risk of its own.");

    /// <summary>The residual rating is better than the plan makes it.</summary>
    public static IssueDefinition ResidualBeyondPlan { get; } = new(
        "RISK0532", IssueSeverity.Advice,
        "残留リスク({0})は、計画したすべての対応の効果による見込み({1})より良くなっています。",
        "The residual risk ({0}) is better than the planned effects of all treatments make it ({1}).");

    /// <summary>An acceptance has run out.</summary>
    public static IssueDefinition AcceptanceExpired { get; } = new(
        "RISK0533", IssueSeverity.Nonconformity,
        "リスクの受容の期限{0}を過ぎています({1}現在)。受容し直してください。",
        "The acceptance of the risk held until {0} and has run out as of {1}. Accept it again.");

    /// <summary>An acceptance was given for something else than there is now.</summary>
    public static IssueDefinition AcceptanceStale { get; } = new(
        "RISK0534", IssueSeverity.Nonconformity,
        "リスクの受容は現在のものではありません({0})。受容し直してください。",
        "The acceptance of the risk was given for something else than there is now ({1}). Accept it again.");

    /// <summary>An acceptance is dated before the rating that it accepts.</summary>
    public static IssueDefinition AcceptedBeforeRating { get; } = new(
        "RISK0535", IssueSeverity.Advice,
        "リスクの受容日{0}が評価日{1}より前です。受容し直す必要がないか確かめてください。",
        "The risk was accepted on {0}, before the rating of {1}. See whether the acceptance still holds.");

    /// <summary>A risk that only top management may accept was accepted by somebody else.</summary>
    public static IssueDefinition AcceptedByOther { get; } = new(
        "RISK0536", IssueSeverity.Nonconformity,
        "受容水準を超えるリスク、または最低限のガイドラインによるリスクの受容者{0}が経営者ではありません。",
        "{0} accepted the risk and is not top management, though the risk is above the acceptance level or retained by the minimum guideline.");

    /// <summary>An acceptance ends before it begins.</summary>
    public static IssueDefinition AcceptanceEndsBefore { get; } = new(
        "RISK0537", IssueSeverity.Error,
        "リスクの受容の期限{0}が受容日{1}より前です。",
        "The acceptance of the risk ends on {0}, before it was given on {1}.");

    /// <summary>An entry of the history is dated before the one before it.</summary>
    public static IssueDefinition HistoryOutOfOrder { get; } = new(
        "RISK0538", IssueSeverity.Error,
        "履歴の記録の日付{0}が前の記録の日付{1}より前です。",
        "The entry of {0} stands after that of {1} in the history.");

    /// <summary>The history and the risk say different things.</summary>
    public static IssueDefinition HistoryContradicts { get; } = new(
        "RISK0539", IssueSeverity.Error,
        "履歴によれば「{0}」は {1} ですが、{2} となっています。",
        "By the history {0} is {1}; it says {2}.");

    /// <summary>An entry of the history lacks what its kind needs.</summary>
    public static IssueDefinition EntryIncomplete { get; } = new(
        "RISK0540", IssueSeverity.Error,
        "履歴の記録「{0}」に「{1}」がありません。",
        "The history entry {0} lacks {1}.");

    /// <summary>A review was not held by its day.</summary>
    public static IssueDefinition ReviewOverdue { get; } = new(
        "RISK0541", IssueSeverity.Nonconformity,
        "リスクのレビューの予定日{0}を過ぎていますが、レビューの記録がありません({1}現在)。",
        "The review of the risk was due on {0} and is not recorded as of {1}.");

    /// <summary>A treatment has a day it was done and is not done.</summary>
    public static IssueDefinition DoneOnWithoutDone { get; } = new(
        "RISK0542", IssueSeverity.Error,
        "対応{0}には完了日{1}がありますが、状態は「{2}」です。",
        "The treatment {0} has {1} as the day it was done; its status is {2}.");

    /// <summary>Every definition above, in the order of the codes.</summary>
    public static ValueList<IssueDefinition> All { get; } =
    [
        EffectOffScale, EffectWrongWay, ResidualBeyondPlan, AcceptanceExpired, AcceptanceStale, AcceptedBeforeRating, AcceptedByOther, AcceptanceEndsBefore,
        HistoryOutOfOrder, HistoryContradicts, EntryIncomplete, ReviewOverdue, DoneOnWithoutDone,
    ];
}
