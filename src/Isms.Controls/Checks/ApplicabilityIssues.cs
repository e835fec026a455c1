using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Controls.Checks;

/// <summary>The issues of statements of applicability (ISO/IEC 27001:2013 6.1.3 d).</summary>
public static class ApplicabilityIssues
{
    /// <summary>The statement has not as many controls as its edition, or as it claims.</summary>
    public static IssueDefinition ControlCount { get; } = new(
        "CTRL0101", IssueSeverity.Error, "適用宣言書({0})の管理策は{1}件必要ですが、{2}件あります。", "The statement of applicability ({0}) must have {1} controls; it has {2}.", "SOA-001");

    /// <summary>A control in place names a number that has no row.</summary>
    public static IssueDefinition RowMissing { get; } = new(
        "CTRL0102", IssueSeverity.Error, "管理策{1}が参照する{0}の行が適用宣言書にありません。", "The control {1} answers {0}, which has no row in the statement.", "SOA-002");

    /// <summary>A control in place names a number that is excluded.</summary>
    public static IssueDefinition ExcludedInUse { get; } = new(
        "CTRL0103", IssueSeverity.Error, "{0}は適用除外ですが、管理策{1}で使われています。", "{0} is excluded, and the control {1} answers it.", "SOA-003");

    /// <summary>The row of a control in place does not list it.</summary>
    public static IssueDefinition RowDoesNotList { get; } = new(
        "CTRL0104", IssueSeverity.Error, "{0}の行に、これを実施する管理策{1}がありません。", "The row of {0} does not list the control {1} that answers it.", "SOA-004");

    /// <summary>A control is excluded without a reason.</summary>
    public static IssueDefinition ExcludedWithoutReason { get; } = new(
        "CTRL0105", IssueSeverity.Nonconformity, "{0}の適用除外に理由がありません。", "The exclusion of {0} has no justification.", "SOA-005");

    /// <summary>A control is applicable and nothing says why.</summary>
    public static IssueDefinition ApplicableWithoutBasis { get; } = new(
        "CTRL0106", IssueSeverity.Nonconformity, "{0}を適用する根拠がありません。", "Nothing says why {0} is applicable.", "SOA-006");

    /// <summary>A row is about a control that the catalog does not have.</summary>
    public static IssueDefinition UnknownControl { get; } = new(
        "CTRL0107", IssueSeverity.Error, "カタログ{1}に管理策「{0}」はありません。", "The catalog {1} has no control \"{0}\".");

    /// <summary>Two rows are about the same control.</summary>
    public static IssueDefinition DuplicateRow { get; } = new(
        "CTRL0108", IssueSeverity.Error, "{0}の行が重複しています。", "{0} has two rows.");

    /// <summary>The catalog of a statement is not one the library holds.</summary>
    public static IssueDefinition UnknownCatalog { get; } = new(
        "CTRL0109", IssueSeverity.Error, "適用宣言書のカタログ「{0}」は収録されていません。", "The catalog \"{0}\" of the statement is not held.");

    /// <summary>Several statements are in force.</summary>
    public static IssueDefinition SeveralInForce { get; } = new(
        "CTRL0110", IssueSeverity.Error, "有効な適用宣言書が{0}件あります。1件にしてください。", "{0} statements of applicability are in force; there must be one.");

    /// <summary>The statement in force has no approval.</summary>
    public static IssueDefinition NotApproved { get; } = new(
        "CTRL0111", IssueSeverity.Nonconformity, "有効な適用宣言書({0})に承認がありません。", "The statement of applicability in force ({0}) is not approved.");

    /// <summary>A risk that a row is bound to moved after the statement in force was approved.</summary>
    public static IssueDefinition ApprovalStale { get; } = new(
        "CTRL0112", IssueSeverity.Notice, "適用宣言書({0})の承認({1})の後に、関係するリスクが変わりました: {2}。", "Risks that the statement of applicability ({0}) is bound to moved after its approval of {1}: {2}.");

    /// <summary>A reason rests on nothing, or a risk is given as the reason and none is named.</summary>
    public static IssueDefinition ReasonPointsAtNothing { get; } = new(
        "CTRL0113", IssueSeverity.Error, "{0}の適用の根拠「{1}」が何も指していません。", "The reason \"{1}\" of {0} points at nothing that bears it.");

    /// <summary>A control is said to be in place and nothing shows it.</summary>
    public static IssueDefinition ImplementedWithoutEvidence { get; } = new(
        "CTRL0114", IssueSeverity.Advice, "{0}は実施済みとされていますが、証拠がありません。", "{0} is said to be in place, and there is no evidence of it.");

    /// <summary>The statement is not the one whose hash it gives.</summary>
    public static IssueDefinition HashDiffers { get; } = new(
        "CTRL0115", IssueSeverity.Error, "適用宣言書({0})の内容のハッシュは{2}で、記載された{1}ではありません。", "The hash of the statement of applicability ({0}) is {2}, not {1} as it says.");

    /// <summary>Every definition above, in the order of the codes.</summary>
    public static ValueList<IssueDefinition> All { get; } =
    [
        ControlCount, RowMissing, ExcludedInUse, RowDoesNotList, ExcludedWithoutReason, ApplicableWithoutBasis, UnknownControl, DuplicateRow, UnknownCatalog, SeveralInForce, NotApproved,
        ApprovalStale, ReasonPointsAtNothing, ImplementedWithoutEvidence, HashDiffers,
    ];
}
