using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Controls.Checks;

/// <summary>The issues of documented information and of what policies cover (ISO/IEC 27001:2013 5.2 and 7.5).</summary>
public static class DocumentIssues
{
    /// <summary>The day by which it had to be reviewed has passed.</summary>
    public static IssueDefinition ReviewOverdue { get; } = new(
        "CTRL0501", IssueSeverity.Nonconformity, "{0}の見直し期限({1})を過ぎています。", "The review of {0} was due on {1}.", "DOC-001");

    /// <summary>The review is due soon.</summary>
    public static IssueDefinition ReviewDueSoon { get; } = new(
        "CTRL0502", IssueSeverity.Notice, "{0}の見直し期限({1})まで{2}日です。", "The review of {0} is due on {1}; days left: {2}.", "DOC-003");

    /// <summary>It has no version, or nobody approved it.</summary>
    public static IssueDefinition NotControlled { get; } = new(
        "CTRL0503", IssueSeverity.Nonconformity, "{0}に{1}がありません。", "{0} lacks {1}.", "DOC-004");

    /// <summary>The policy does not cover an item of ISO 27799, and no gap is recorded.</summary>
    public static IssueDefinition ItemMissing { get; } = new(
        "CTRL0504", IssueSeverity.Nonconformity, "方針{0}にISO 27799の項目{1})がなく、ギャップとしても記録されていません。", "The policy {0} does not cover item {1}) of ISO 27799, and the gap is not recorded.", "DOC-002");

    /// <summary>The policy does not cover an item of ISO 27799, which is known.</summary>
    public static IssueDefinition KnownGap { get; } = new(
        "CTRL0505", IssueSeverity.Notice, "方針{0}にISO 27799の項目{1})がありません(ギャップとして記録済み)。", "The policy {0} does not cover item {1}) of ISO 27799; the gap is recorded.", "DOC-005");

    /// <summary>Not exactly the items of ISO 27799 were looked at.</summary>
    public static IssueDefinition ItemsIncomplete { get; } = new(
        "CTRL0506", IssueSeverity.Nonconformity, "方針{0}の確認項目がISO 27799のa～nと一致しません(現在: {1})。", "The items that the policy {0} was compared with are not the a to n of ISO 27799; they are: {1}.", "DOC-006");

    /// <summary>The policy does not cover an item of ISO/IEC 27001 5.2.</summary>
    public static IssueDefinition ClauseItemMissing { get; } = new(
        "CTRL0507", IssueSeverity.Nonconformity, "方針{0}にISO/IEC 27001 5.2の項目{1})がありません。", "The policy {0} does not cover item {1}) of ISO/IEC 27001 5.2.", "DOC-007");

    /// <summary>Every definition above, in the order of the codes.</summary>
    public static ValueList<IssueDefinition> All { get; } = [ReviewOverdue, ReviewDueSoon, NotControlled, ItemMissing, KnownGap, ItemsIncomplete, ClauseItemMissing];
}
