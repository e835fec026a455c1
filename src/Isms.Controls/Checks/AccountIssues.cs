using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Controls.Checks;

/// <summary>The issues of accounts (ISO/IEC 27002:2013 9.2.1 and 9.2.6).</summary>
public static class AccountIssues
{
    /// <summary>The account was created before the person was assigned, or the person has no assignment.</summary>
    public static IssueDefinition BeforeAssignment { get; } = new(
        "CTRL0601", IssueSeverity.Nonconformity, "アカウント{0}({1}作成)は{2}の配属({3})より前からあります。", "The account {0}, created on {1}, is older than the assignment of {2} ({3}).", "ACC-001");

    /// <summary>The account stayed active after the last assignment ended.</summary>
    public static IssueDefinition AfterAssignment { get; } = new(
        "CTRL0602", IssueSeverity.Nonconformity, "アカウント{0}は配属の終了({1})後も{2}日間有効です(猶予: {3}日)。", "The account {0} was active after the assignment ended on {1}, for this many days: {2} (allowed: {3}).", "ACC-002");

    /// <summary>Every definition above, in the order of the codes.</summary>
    public static ValueList<IssueDefinition> All { get; } = [BeforeAssignment, AfterAssignment];
}
