using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Controls.Checks.Obligations;

/// <summary>The issues of obligations, and of controls that an overlay makes a requirement (ISO/IEC 27001:2013 4.2 and 6.1.3; concepts 117 and 136).</summary>
public static class ObligationIssues
{
    /// <summary>An obligation ends before it begins.</summary>
    public static IssueDefinition PeriodContradicts { get; } = new(
        "CTRL1601", IssueSeverity.Error, "義務{0}の終了日({2})が開始日({1})より前です。", "The obligation {0} is in force from {1} and until {2}, which is earlier.");

    /// <summary>Another edition is in force than the one that an obligation names.</summary>
    public static IssueDefinition EditionSuperseded { get; } = new(
        "CTRL1602", IssueSeverity.Notice, "義務{0}の版{1}は{2}には旧版です。有効な版: {3}", "The obligation {0} names {1}, which is superseded on {2}; in force: {3}");

    /// <summary>Another edition is in force than the one that the minimum-guideline rule of the criteria rests on.</summary>
    public static IssueDefinition GuidelineSuperseded { get; } = new(
        "CTRL1603", IssueSeverity.Notice, "リスク基準{0}の最低限ガイドライン{1}は{2}には旧版です。有効な版: {3}", "The minimum-guideline rule of {0} rests on {1}, which is superseded on {2}; in force: {3}");

    /// <summary>Nothing answers an obligation that is in force.</summary>
    public static IssueDefinition NotAnswered { get; } = new(
        "CTRL1604", IssueSeverity.Advice, "有効な義務{0}に対応する管理策・文書・目的がありません。", "No control, document or objective answers the obligation {0}, which is in force.");

    /// <summary>The edition that an obligation names is not published yet.</summary>
    public static IssueDefinition EditionNotYetPublished { get; } = new(
        "CTRL1605", IssueSeverity.Notice, "義務{0}の版{1}は{2}にはまだ公表されていません。", "The obligation {0} names {1}, which is not published yet on {2}.");

    /// <summary>A control that an overlay makes a requirement is excluded.</summary>
    public static IssueDefinition RequiredExcluded { get; } = new(
        "CTRL1611", IssueSeverity.Nonconformity, "{0}は{1}で必須ですが、適用除外です。", "{0} is required by {1}, and is excluded.");

    /// <summary>A control that an overlay makes a requirement is not in place.</summary>
    public static IssueDefinition RequiredNotInPlace { get; } = new(
        "CTRL1612", IssueSeverity.Nonconformity, "{0}は{1}で必須ですが、実施済みではありません(現在: {2})。", "{0} is required by {1}, and is not in place; it is: {2}.");

    /// <summary>Of a control that an overlay makes a requirement nothing says whether it is in place.</summary>
    public static IssueDefinition RequiredStatusUnknown { get; } = new(
        "CTRL1613", IssueSeverity.Notice, "{0}は{1}で必須ですが、実施状況の記載がありません。", "{0} is required by {1}, and nothing says whether it is in place.");

    /// <summary>A statement names an overlay that was not given, so that its requirements cannot be looked at.</summary>
    public static IssueDefinition OverlayNotGiven { get; } = new(
        "CTRL1614", IssueSeverity.Notice, "適用宣言書({0})の重ね合わせ「{1}」が与えられていないため、必須の管理策を確認できません。", "The overlay \"{1}\" of the statement of applicability ({0}) was not given, so what it requires cannot be looked at.");

    /// <summary>Every definition above, in the order of the codes.</summary>
    public static ValueList<IssueDefinition> All { get; } =
    [
        PeriodContradicts, EditionSuperseded, GuidelineSuperseded, NotAnswered, EditionNotYetPublished, RequiredExcluded, RequiredNotInPlace, RequiredStatusUnknown, OverlayNotGiven,
    ];
}
