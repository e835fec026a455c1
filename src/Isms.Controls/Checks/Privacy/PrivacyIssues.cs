using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Controls.Checks.Privacy;

/// <summary>The issues of the management of personal information (JIS Q 15001).</summary>
public static class PrivacyIssues
{
    /// <summary>There is no record of one of the five kinds.</summary>
    public static IssueDefinition KindNotRecorded { get; } = new(
        "CTRL1101", IssueSeverity.Nonconformity, "個人情報の「{0}」の記録がありません。", "There is no record of the kind {0}.", "PIM-001");

    /// <summary>A record that rests on consent names none of this person for this purpose.</summary>
    public static IssueDefinition WithoutConsent { get; } = new(
        "CTRL1102", IssueSeverity.Nonconformity, "記録{0}({1})に、本人と利用目的の合う同意がありません(同意: {2})。",
        "The record {0} ({1}) does not rest on a consent of its person for its purpose (consent: {2}).", "PIM-002");

    /// <summary>The consent does not cover the day of the record.</summary>
    public static IssueDefinition ConsentNotInForce { get; } = new(
        "CTRL1103", IssueSeverity.Nonconformity, "記録{0}の日({1})に同意{2}は及びません({3}から{4}まで)。",
        "On the day of the record {0} ({1}) the consent {2} was not in force (from {3} to {4}).", "PIM-003");

    /// <summary>Something was provided to another country, and no supplier is named.</summary>
    public static IssueDefinition CrossBorderWithoutSupplier { get; } = new(
        "CTRL1104", IssueSeverity.Nonconformity, "記録{0}は国外への提供ですが、委託先がありません。", "The record {0} is a provision to another country and names no supplier.", "PIM-004");

    /// <summary>A request was answered too late.</summary>
    public static IssueDefinition AnsweredLate { get; } = new(
        "CTRL1105", IssueSeverity.Nonconformity, "本人からの求め{0}への回答に{1}日かかりました(期限: {2}日)。", "The request {0} was answered after {1} day(s) (limit: {2}).", "PIM-005");

    /// <summary>Data with special care-required personal information is in no entry of the register.</summary>
    public static IssueDefinition NotInRegister { get; } = new(
        "CTRL1106", IssueSeverity.Nonconformity, "要配慮個人情報を持つデータ{0}が個人情報の台帳にありません。", "The data {0} hold special care-required personal information and are not in the register of personal information.", "PIM-006");

    /// <summary>Records leaked, and the breach was not reported.</summary>
    public static IssueDefinition BreachNotReported { get; } = new(
        "CTRL1107", IssueSeverity.Nonconformity, "インシデント{0}で{1}件が漏えいしましたが、漏えい等の報告がありません。", "In the incident {0} records leaked ({1}), and no report of the breach is on record.", "INC-004");

    /// <summary>A breach was reported too late.</summary>
    public static IssueDefinition BreachReportedLate { get; } = new(
        "CTRL1108", IssueSeverity.Nonconformity, "漏えい等の報告{0}({1})は{2}日後です(期限: {3}日)。", "The report {0} ({1}) was made after {2} days (limit: {3}).", "INC-005");

    /// <summary>A request is not answered, and its limit has passed.</summary>
    public static IssueDefinition NotAnswered { get; } = new(
        "CTRL1109", IssueSeverity.Nonconformity, "本人からの求め{0}に{1}日たっても回答していません(期限: {2}日)。", "The request {0} is not answered after {1} days (limit: {2}).");

    /// <summary>Every definition above, in the order of the codes.</summary>
    public static ValueList<IssueDefinition> All { get; } =
    [
        KindNotRecorded, WithoutConsent, ConsentNotInForce, CrossBorderWithoutSupplier, AnsweredLate, NotInRegister, BreachNotReported, BreachReportedLate, NotAnswered,
    ];
}
