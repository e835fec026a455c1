using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Controls.Checks.Checklists;

/// <summary>The issues of the cyber-security checklist.</summary>
public static class ChecklistIssues
{
    /// <summary>An item that must be answered is not.</summary>
    public static IssueDefinition NotAnswered { get; } = new(
        "CTRL1401", IssueSeverity.Nonconformity, "チェックリストの項目{0}に回答がありません。", "The item {0} of the checklist is not answered.", "CHK-001");

    /// <summary>The answer is no, and no day is set for it to become a yes.</summary>
    public static IssueDefinition NoWithoutTarget { get; } = new(
        "CTRL1402", IssueSeverity.Nonconformity, "項目{0}は「いいえ」ですが、目標日がありません。", "The answer to {0} is no, and no target date is set.", "CHK-002");

    /// <summary>The target lies outside the fiscal year.</summary>
    public static IssueDefinition TargetOutsideYear { get; } = new(
        "CTRL1403", IssueSeverity.Nonconformity, "項目{0}の目標日{1}が年度({2}から{3}まで)の外です。", "The target date of {0}, {1}, lies outside the fiscal year ({2} to {3}).", "CHK-003");

    /// <summary>The last answer is still no.</summary>
    public static IssueDefinition StillNo { get; } = new(
        "CTRL1404", IssueSeverity.Notice, "項目{0}の最後の回答は「いいえ」です。", "The last answer to {0} is no.", "CHK-004");

    /// <summary>The vendors that answered are not exactly those who make or maintain systems.</summary>
    public static IssueDefinition VendorsDiffer { get; } = new(
        "CTRL1405", IssueSeverity.Nonconformity, "事業者の回答がシステム事業者と一致しません(回答なし: {0}、対象外: {1})。",
        "The vendors that answered are not exactly the system vendors (no answer: {0}; no system vendor: {1}).", "CHK-005");

    /// <summary>The edition is no catalog that the library has.</summary>
    public static IssueDefinition UnknownEdition { get; } = new(
        "CTRL1406", IssueSeverity.Error, "チェックリスト「{0}」のカタログはありません。", "There is no catalog of the checklist \"{0}\".");

    /// <summary>Which items must be answered cannot be told.</summary>
    public static IssueDefinition BadPattern { get; } = new(
        "CTRL1407", IssueSeverity.Error, "必須項目の式「{0}」は正規表現として使えません。", "The pattern of the required items, \"{0}\", cannot be used as a regular expression.");

    /// <summary>Every definition above, in the order of the codes.</summary>
    public static ValueList<IssueDefinition> All { get; } = [NotAnswered, NoWithoutTarget, TargetOutsideYear, StillNo, VendorsDiffer, UnknownEdition, BadPattern];
}
