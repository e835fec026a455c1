using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Audit.Checks;

/// <summary>The issues of nonconformities, corrective actions and improvements (ISO/IEC 27001:2013 clause 10).</summary>
public static class ImprovementIssues
{
    /// <summary>A nonconformity has no corrective action.</summary>
    public static IssueDefinition NoCorrectiveAction { get; } = Nonconformity(
        "AUDT0201", "不適合{0}に是正処置がありません。", "The nonconformity {0} has no corrective action.", "NCR-001");

    /// <summary>A nonconformity is closed before its action was found effective.</summary>
    public static IssueDefinition ClosedWithoutEffectiveness { get; } = Nonconformity(
        "AUDT0202", "不適合{0}は完了とされていますが、是正処置{1}の有効性が確認されていません。", "The nonconformity {0} is closed, and {1} has not been found effective.", "NCR-002");

    /// <summary>A corrective action names no cause.</summary>
    public static IssueDefinition NoRootCause { get; } = Nonconformity(
        "AUDT0203", "是正処置{0}に原因の記載がありません(他の記載と同じ言語で必要です)。", "The corrective action {0} names no cause (in the language of its other texts).", "NCR-003");

    /// <summary>The claim that an action was in time contradicts its dates.</summary>
    public static IssueDefinition OnTimeClaimWrong { get; } = Error(
        "AUDT0204", "是正処置{0}の期限内の記録「{1}」が期限{2}・完了{3}と矛盾します。", "The corrective action {0} claims onTime {1}; it was due {2} and completed {3}.", "NCR-004");

    /// <summary>A nonconformity is open.</summary>
    public static IssueDefinition NonconformityOpen { get; } = Notice(
        "AUDT0205", "不適合{0}は未完了です。", "The nonconformity {0} is open.", "NCR-005");

    /// <summary>A nonconformity was closed before it came to light.</summary>
    public static IssueDefinition ClosedBeforeDetected { get; } = Error(
        "AUDT0206", "不適合{0}の完了日{2}が検出日{1}より前です。", "The nonconformity {0} was detected on {1} and closed before that, on {2}.", "NCR-006");

    /// <summary>A nonconformity of an audit and its finding do not name each other.</summary>
    public static IssueDefinition FindingDoesNotMatch { get; } = Error(
        "AUDT0207", "監査による不適合{0}と所見{1}が互いを指していません。", "The nonconformity {0} of an audit and its finding {1} do not name each other.", "NCR-007");

    /// <summary>A corrective action was not completed by its last day.</summary>
    public static IssueDefinition ActionLate { get; } = Notice(
        "AUDT0208", "是正処置{0}は期限{1}までに完了していません(完了: {2})。", "The corrective action {0} was not completed by {1} (completed: {2}).", "NCR-008");

    /// <summary>An action is booked under another fiscal period than its last day lies in.</summary>
    public static IssueDefinition WrongQuarterDue { get; } = Error(
        "AUDT0209", "是正処置{0}の期限{1}は会計期間{3}に属しますが、{2}と記録されています。", "The corrective action {0}, due {1}, belongs to the fiscal period {3}; the record says {2}.", "NCR-009");

    /// <summary>The effectiveness was checked by the unit where the nonconformity was.</summary>
    public static IssueDefinition CheckedByOwnUnit { get; } = Nonconformity(
        "AUDT0210", "是正処置{0}の有効性を、不適合のあった部門{2}に所属する{1}が確認しています({3})。", "The effectiveness of {0} was checked by {1}, who belongs to {2}, where the nonconformity is ({3}).", "NCR-010");

    /// <summary>A corrective action is open beyond its last day.</summary>
    public static IssueDefinition ActionOverdue { get; } = Nonconformity(
        "AUDT0221", "是正処置{0}は期限{1}を{2}日過ぎて未完了です。", "The corrective action {0}, due {1}, is overdue by {2} days.");

    /// <summary>The check of the effectiveness is overdue.</summary>
    public static IssueDefinition EffectivenessCheckOverdue { get; } = Notice(
        "AUDT0222", "是正処置{0}の有効性確認が予定日{1}を過ぎて未実施です。", "The effectiveness of {0} was to be checked on {1} and is not.");

    /// <summary>A completed action has no check of its effectiveness, done or planned.</summary>
    public static IssueDefinition EffectivenessCheckNotPlanned { get; } = Notice(
        "AUDT0223", "完了した是正処置{0}の有効性確認が実施も予定もされていません。", "The corrective action {0} is completed; its effectiveness is neither checked nor planned to be.");

    /// <summary>A corrective action was found not to work.</summary>
    public static IssueDefinition ActionIneffective { get; } = Notice(
        "AUDT0224", "是正処置{0}は有効ではありませんでした。新たな処置を決めてください。", "The corrective action {0} was not effective: decide on another one.");

    /// <summary>The effectiveness was checked before the action was completed.</summary>
    public static IssueDefinition CheckedBeforeCompletion { get; } = Notice(
        "AUDT0225", "是正処置{0}の有効性確認日{1}が完了日{2}より前です。", "The effectiveness of {0} was checked on {1}, before it was completed on {2}.");

    /// <summary>A nonconformity and its action do not name each other.</summary>
    public static IssueDefinition ActionOfAnother { get; } = Advice(
        "AUDT0226", "不適合{0}の是正処置{1}は不適合{2}のものと記録されています。", "The nonconformity {0} names {1}, which is recorded as the action for {2}.");

    /// <summary>Nobody looked for similar nonconformities.</summary>
    public static IssueDefinition SimilarNotChecked { get; } = Advice(
        "AUDT0227", "是正処置{0}で類似の不適合の有無を確認していません。", "Nobody looked for nonconformities similar to that of {0}.");

    /// <summary>An improvement is overdue.</summary>
    public static IssueDefinition ImprovementOverdue { get; } = Notice(
        "AUDT0228", "改善{0}は期限{1}を過ぎて未完了です。", "The improvement {0} was due on {1} and is not done.");

    /// <summary>Every definition above, in the order of the codes.</summary>
    public static ValueList<IssueDefinition> All { get; } =
    [
        NoCorrectiveAction, ClosedWithoutEffectiveness, NoRootCause, OnTimeClaimWrong, NonconformityOpen, ClosedBeforeDetected, FindingDoesNotMatch,
        ActionLate, WrongQuarterDue, CheckedByOwnUnit,
        ActionOverdue, EffectivenessCheckOverdue, EffectivenessCheckNotPlanned, ActionIneffective, CheckedBeforeCompletion, ActionOfAnother,
        SimilarNotChecked, ImprovementOverdue,
    ];

    private static IssueDefinition Error(string code, string japanese, string english, string sampleRule) =>
        new(code, IssueSeverity.Error, japanese, english, sampleRule);

    private static IssueDefinition Nonconformity(string code, string japanese, string english, string? sampleRule = null) =>
        new(code, IssueSeverity.Nonconformity, japanese, english, sampleRule);

    private static IssueDefinition Notice(string code, string japanese, string english, string? sampleRule = null) =>
        new(code, IssueSeverity.Notice, japanese, english, sampleRule);

    private static IssueDefinition Advice(string code, string japanese, string english) => new(code, IssueSeverity.Advice, japanese, english);
}
