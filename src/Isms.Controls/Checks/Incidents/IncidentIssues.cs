using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Controls.Checks.Incidents;

/// <summary>The issues of information security incidents (ISO/IEC 27001:2013 A.16.1).</summary>
public static class IncidentIssues
{
    /// <summary>The incident is counted in another fiscal period than that of its date.</summary>
    public static IssueDefinition WrongQuarter { get; } = new(
        "CTRL1001", IssueSeverity.Error, "インシデント{0}({1})の四半期{2}が日付の四半期({3})と一致しません。", "The incident {0} of {1} is counted in {2}; its date lies in {3}.", "INC-001");

    /// <summary>The risk that is said to have come true is about other assets.</summary>
    public static IssueDefinition OtherAssets { get; } = new(
        "CTRL1002", IssueSeverity.Error, "インシデント{0}とリスク{1}に共通の資産がありません。", "The incident {0} and the risk {1} share no asset.", "INC-002");

    /// <summary>Records leaked, and nobody outside was told.</summary>
    public static IssueDefinition LeakNotReported { get; } = new(
        "CTRL1003", IssueSeverity.Nonconformity, "インシデント{0}で{1}件が漏えいしましたが、外部への報告がありません。", "Records leaked in the incident {0} ({1}), and it was not reported outside.", "INC-003");

    /// <summary>A past year has two totals of one cause.</summary>
    public static IssueDefinition TotalTwice { get; } = new(
        "CTRL1004", IssueSeverity.Error, "{0}の原因{1}のインシデント件数が2つあります。", "The year {0} has two totals of incidents with the cause {1}.");

    /// <summary>Every definition above, in the order of the codes.</summary>
    public static ValueList<IssueDefinition> All { get; } = [WrongQuarter, OtherAssets, LeakNotReported, TotalTwice];
}
