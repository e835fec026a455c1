using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Risk.Checks;

/// <summary>The issues of risk treatment and of the decision about the risk that remains.</summary>
public static class TreatmentIssues
{
    /// <summary>A risk has no treatment.</summary>
    public static IssueDefinition NoTreatment { get; } = new(
        "RISK0501", IssueSeverity.Nonconformity,
        "リスクに対応がありません。7つの選択肢から選んでください(保有も対応です)。",
        "The risk has no treatment. Choose of the seven options; to retain it is one of them.", "RSK-004");

    /// <summary>A risk is shared with nobody.</summary>
    public static IssueDefinition SharedWithNobody { get; } = new(
        "RISK0502", IssueSeverity.Nonconformity,
        "対応{0}はリスクの共有ですが、共有先がありません。",
        "The treatment {0} shares the risk and names nobody to share it with.", "RSK-006");

    /// <summary>A risk is avoided and no activity is stopped.</summary>
    public static IssueDefinition NothingStopped { get; } = new(
        "RISK0503", IssueSeverity.Nonconformity,
        "対応{0}はリスクの回避ですが、やめる業務が(日本語で)書かれていません。",
        "The treatment {0} avoids the risk and names no activity that is stopped (in Japanese).", "RSK-007");

    /// <summary>A risk is retained and nobody approved it.</summary>
    public static IssueDefinition RetainedWithoutApproval { get; } = new(
        "RISK0504", IssueSeverity.Nonconformity,
        "対応{0}はリスクの保有ですが、承認者がありません。",
        "The treatment {0} retains the risk and nobody approved it.", "RSK-008");

    /// <summary>A risk that is no opportunity is pursued.</summary>
    public static IssueDefinition PursuedThreat { get; } = new(
        "RISK0505", IssueSeverity.Error,
        "対応{0}は機会の追求ですが、リスクは機会ではありません。",
        "The treatment {0} pursues an opportunity; the risk is none.", "RSK-009");

    /// <summary>A treatment is not done by its due date.</summary>
    public static IssueDefinition Overdue { get; } = new(
        "RISK0506", IssueSeverity.Nonconformity,
        "対応の期限{0}を過ぎていますが、完了していません({1}現在)。",
        "The treatment was due on {0} and is not done as of {1}.", "RSK-010");

    /// <summary>An opportunity is at the level to pursue and is not pursued.</summary>
    public static IssueDefinition OpportunityNotPursued { get; } = new(
        "RISK0507", IssueSeverity.Nonconformity,
        "機会の現在の評価({0})は追求すべき水準({1})に達していますが、追求する対応がありません。",
        "The current rating of the opportunity ({0}) is at the level to pursue ({1}), and no treatment pursues it.", "RSK-012");

    /// <summary>A threat that must be treated is only retained.</summary>
    public static IssueDefinition OnlyRetained { get; } = new(
        "RISK0508", IssueSeverity.Nonconformity,
        "現存リスク({0})は対応必須の水準({1})に達していますが、保有以外の対応がありません。",
        "The current risk ({0}) is at the level that must be treated ({1}), and no treatment does more than retain it.", "RSK-013");

    /// <summary>Accepted by the minimum guideline, whose items are not met.</summary>
    public static IssueDefinition MinimumNotMet { get; } = new(
        "RISK0509", IssueSeverity.Nonconformity,
        "最低限のガイドラインにより受容とありますが、最低限の項目を満たしているとの評価がありません。",
        "Accepted by the minimum guideline, and the minimum items are not judged to be met.", "RSK-015");

    /// <summary>Accepted by the minimum guideline without the approval of top management.</summary>
    public static IssueDefinition MinimumWithoutTopManagement { get; } = new(
        "RISK0510", IssueSeverity.Nonconformity,
        "最低限のガイドラインによる受容には、その規則による保有を経営者が承認する必要があります。",
        "Acceptance by the minimum guideline needs a treatment that retains the risk by that rule, approved by top management.", "RSK-016");

    /// <summary>The residual risk must be treated further.</summary>
    public static IssueDefinition ResidualMustBeTreated { get; } = new(
        "RISK0511", IssueSeverity.Nonconformity,
        "残留リスク({0})が対応必須の水準({1})に達しています。さらに対応してください。",
        "The residual risk ({0}) is at the level that must be treated ({1}). Treat it further.", "RSK-017");

    /// <summary>The residual risk is above the acceptance level and the decision is not to retain it with approval.</summary>
    public static IssueDefinition DecisionWithoutApproval { get; } = new(
        "RISK0512", IssueSeverity.Nonconformity,
        "残留リスク({0})は受容水準({1})を超えるため、決定は「承認の上で保有」でなければなりませんが、「{2}」です。",
        "The residual risk ({0}) is above the acceptance level ({1}); the decision must be retainedWithApproval, it is {2}.", "RSK-018");

    /// <summary>The residual risk is above the acceptance level and top management has not approved that it is retained.</summary>
    public static IssueDefinition RetainedWithoutTopManagement { get; } = new(
        "RISK0513", IssueSeverity.Nonconformity,
        "残留リスク({0})は受容水準({1})を超えますが、経営者が承認した保有がありません。",
        "The residual risk ({0}) is above the acceptance level ({1}), and no treatment retains it with the approval of top management.", "RSK-018");

    /// <summary>The residual risk is acceptable and the decision is not to accept it.</summary>
    public static IssueDefinition DecisionContradictsLevel { get; } = new(
        "RISK0514", IssueSeverity.Error,
        "残留リスク({0})は受容水準({1})以下ですが、決定は「受容」ではなく「{2}」です。",
        "The residual risk ({0}) is within the acceptance level ({1}); the decision must be accepted, it is {2}.", "RSK-019");

    /// <summary>Accepted by the minimum guideline, and the criteria have no such rule.</summary>
    public static IssueDefinition MinimumRuleNotInForce { get; } = new(
        "RISK0515", IssueSeverity.Nonconformity,
        "最低限のガイドラインにより受容とありますが、リスク基準でその規則が有効になっていません。",
        "Accepted by the minimum guideline, and the criteria do not put that rule in force.");

    /// <summary>A risk is retained without a date or a reason.</summary>
    public static IssueDefinition RetainedWithoutReason { get; } = new(
        "RISK0516", IssueSeverity.Advice,
        "対応{0}はリスクの保有ですが、承認日または理由がありません。",
        "The treatment {0} retains the risk and lacks the date of the approval or the reason.");

    /// <summary>A treatment was approved before the rating that it answers.</summary>
    public static IssueDefinition ApprovedBeforeRating { get; } = new(
        "RISK0517", IssueSeverity.Advice,
        "対応{0}の承認日{1}が評価日{2}より前です。承認し直す必要がないか確かめてください。",
        "The treatment {0} was approved on {1}, before the rating of {2}. See whether the approval still holds.");

    /// <summary>A treatment has an option that is none of the seven.</summary>
    public static IssueDefinition UnknownOption { get; } = new(
        "RISK0518", IssueSeverity.Error,
        "対応{0}の選択肢「{1}」は7つの選択肢({2})のいずれでもありません。",
        "The option \"{1}\" of treatment {0} is none of the seven ({2}).", "RSK-005");

    /// <summary>Every definition above, in the order of the codes.</summary>
    public static ValueList<IssueDefinition> All { get; } =
    [
        NoTreatment, SharedWithNobody, NothingStopped, RetainedWithoutApproval, PursuedThreat, Overdue, OpportunityNotPursued, OnlyRetained,
        MinimumNotMet, MinimumWithoutTopManagement, ResidualMustBeTreated, DecisionWithoutApproval, RetainedWithoutTopManagement, DecisionContradictsLevel,
        MinimumRuleNotInForce, RetainedWithoutReason, ApprovedBeforeRating, UnknownOption,
    ];
}
