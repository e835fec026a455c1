using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Controls.Checks.Support;

/// <summary>The issues of roles, competence, awareness, communication and policies (ISO/IEC 27001:2013 5.2, 5.3, 7.2 to 7.4), and of how actions are evaluated (6.1.1 e 2).</summary>
public static class SupportIssues
{
    /// <summary>An item of the communication plan lacks one of the five (concept 16).</summary>
    public static IssueDefinition CommunicationIncomplete { get; } = new(
        "CTRL1501", IssueSeverity.Nonconformity, "コミュニケーション{0}に{1}がありません。", "The communication item {0} lacks {1}.");

    /// <summary>Nobody holds a role (concept 30).</summary>
    public static IssueDefinition RoleNotAssigned { get; } = new(
        "CTRL1502", IssueSeverity.Nonconformity, "役割{0}の担当者がいません。", "Nobody holds the role {0}.");

    /// <summary>The holder of a role does not work in any unit on the day (concept 30).</summary>
    public static IssueDefinition HolderNotAssigned { get; } = new(
        "CTRL1503", IssueSeverity.Nonconformity, "役割{0}の担当者{1}は{2}にどの部署にも配属されていません。", "The role {0} is held by {1}, who belongs to no unit on {2}.");

    /// <summary>What a role requires is not shown of its holder (concept 14).</summary>
    public static IssueDefinition CompetenceNotShown { get; } = new(
        "CTRL1504", IssueSeverity.Nonconformity, "役割{0}の担当者{1}の力量の証拠がありません: {2}", "The competence of {1} for the role {0} is not shown; missing: {2}");

    /// <summary>No competence is determined for a role, and there is no evidence of any (concept 14).</summary>
    public static IssueDefinition CompetenceNotDetermined { get; } = new(
        "CTRL1505", IssueSeverity.Advice, "役割{0}に必要な力量が定められておらず、担当者{1}の教育等の記録もありません。", "What the role {0} requires is not determined, and nothing shows the competence of {1}.");

    /// <summary>No course for all users is about one of the three topics of awareness (concept 15).</summary>
    public static IssueDefinition TopicNotCovered { get; } = new(
        "CTRL1506", IssueSeverity.Nonconformity, "全利用者向けの教育に認識の項目「{0}」がありません。", "No course for all users is about the topic {0}.");

    /// <summary>The training plan is not approved (concept 95).</summary>
    public static IssueDefinition PlanNotApproved { get; } = new(
        "CTRL1507", IssueSeverity.Nonconformity, "年間教育計画が承認されていません(不足: {0})。", "The training plan is not approved; missing: {0}.");

    /// <summary>The training plan is for another year than that of the document.</summary>
    public static IssueDefinition PlanOfOtherYear { get; } = new(
        "CTRL1508", IssueSeverity.Notice, "年間教育計画は{0}のもので、{1}のものではありません。", "The training plan is for {0}, not for {1}.");

    /// <summary>An activity that training is ordered by has no course (concept 95).</summary>
    public static IssueDefinition AreaWithoutCourse { get; } = new(
        "CTRL1509", IssueSeverity.Advice, "教育の体系{0}に教育がありません。", "The area of training {0} has no course.");

    /// <summary>A course is reported as effective although the value aimed at was not reached.</summary>
    public static IssueDefinition EffectClaimContradicts { get; } = new(
        "CTRL1510", IssueSeverity.Advice, "教育{0}の効果の報告({1})は、結果{2}・目標{3}と合いません。", "The effect of the course {0} is reported as {1}, with {2} after it and {3} aimed at.");

    /// <summary>The value after a course is lower than before it.</summary>
    public static IssueDefinition EffectFell { get; } = new(
        "CTRL1511", IssueSeverity.Advice, "教育{0}の後の値({2})が前の値({1})を下回っています。", "The value after the course {0} ({2}) is lower than before it ({1}).");

    /// <summary>A policy has no distribution: it is neither published nor communicated (concepts 29, 109, 113).</summary>
    public static IssueDefinition PolicyNotDistributed { get; } = new(
        "CTRL1512", IssueSeverity.Nonconformity, "方針{0}の公開・伝達先がありません。", "Where the policy {0} is published or to whom it is communicated is not recorded.");

    /// <summary>A policy was approved by somebody else than top management (concept 109).</summary>
    public static IssueDefinition PolicyNotOfTopManagement { get; } = new(
        "CTRL1513", IssueSeverity.Nonconformity, "方針{0}の承認者{1}はトップマネジメントではありません。", "The policy {0} was approved by {1}, who is not top management.");

    /// <summary>After a policy was approved, risks bound to it were found that must be treated (concept 111).</summary>
    public static IssueDefinition PolicyReviewAsked { get; } = new(
        "CTRL1514", IssueSeverity.Advice, "方針{0}の承認({1})の後に、対応が必要と評価されたリスクがあります: {2}。方針の見直しが必要か確認してください。",
        "After the policy {0} was approved on {1}, risks to its objectives were rated as must be treated: {2}. See whether the policy must be reviewed.");

    /// <summary>How the effectiveness of an action on a risk is evaluated is not said (6.1.1 e 2; concept 60).</summary>
    public static IssueDefinition ActionNotEvaluated { get; } = new(
        "CTRL1515", IssueSeverity.Advice, "対応{0}の有効性を評価する方法(対応の記載、管理策の測定、目的の評価)がありません。",
        "How the effectiveness of the treatment {0} is evaluated is not said: neither by itself, nor by a measure of its controls, nor by an objective.");

    /// <summary>Nothing protects data that can be linked back to people (ISO 22857; concept 116).</summary>
    public static IssueDefinition LinkableWithoutControl { get; } = new(
        "CTRL1516", IssueSeverity.Nonconformity, "連結可能な資産{0}を守る管理策がありません(この資産のリスクに管理策がない)。", "The asset {0} can be linked back to people, and no risk that names it has a control.");

    /// <summary>Every definition above, in the order of the codes.</summary>
    public static ValueList<IssueDefinition> All { get; } =
    [
        CommunicationIncomplete, RoleNotAssigned, HolderNotAssigned, CompetenceNotShown, CompetenceNotDetermined, TopicNotCovered, PlanNotApproved, PlanOfOtherYear,
        AreaWithoutCourse, EffectClaimContradicts, EffectFell, PolicyNotDistributed, PolicyNotOfTopManagement, PolicyReviewAsked, ActionNotEvaluated,
        LinkableWithoutControl,
    ];
}
