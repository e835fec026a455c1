using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Audit.Checks.Conduct;

/// <summary>The issues of planning and carrying out audits beyond the sample's own rules (ISO/IEC 27001:2013 9.2, ISO 19011:2011).</summary>
public static class ConductIssues
{
    /// <summary>Somebody audits the own unit by an exception that holds.</summary>
    public static IssueDefinition AuditsByException { get; } = Define(
        "AUDT0501", IssueSeverity.Notice, "監査{0}の監査員{1}は、{3}が{4}まで承認した例外により対象部門{2}を監査します。", "{1} audits the own unit {2} in {0} by an exception that {3} approved until {4}.");

    /// <summary>An exception is approved by somebody of the team, or by the person it is for.</summary>
    public static IssueDefinition ExceptionApprovedWithin { get; } = Define(
        "AUDT0502", IssueSeverity.Nonconformity, "監査{0}の監査員{1}の例外は、監査チームの一員又は本人である{2}が承認したため認められません。", "The exception of {1} in {0} is approved by {2}, who is in the team or is the same person: it does not hold.");

    /// <summary>An exception is about the case and does not hold on the day of the audit.</summary>
    public static IssueDefinition ExceptionNotInForce { get; } = Define(
        "AUDT0503", IssueSeverity.Notice, "監査{0}の監査員{1}の例外({2}承認)は{3}から{4}までであり、監査日に有効ではありません。", "The exception of {1} in {0}, approved by {2}, holds from {3} to {4} and not on the day of the audit.");

    /// <summary>An auditor has no training in force on the day of the audit (concept 74).</summary>
    public static IssueDefinition TrainingNotInForce { get; } = Define(
        "AUDT0504", IssueSeverity.Nonconformity, "監査{0}の監査員{1}は監査日{2}に有効な監査員教育を受けていません(直近の教育: {3})。", "{1} audits in {0} without auditor training in force on {2} (last trained: {3}).");

    /// <summary>A unit or a flow has not been audited within the interval that the programme's own rule gives.</summary>
    public static IssueDefinition AuditOverdue { get; } = Define(
        "AUDT0505", IssueSeverity.Nonconformity, "{0}の監査は{1}までに必要でした({2}から{3}か月、前回: {4})。", "{0} was to be audited by {1}: {3} months from {2}, last audit {4}.");

    /// <summary>The conclusion of an audit contradicts its answers and findings.</summary>
    public static IssueDefinition ConclusionContradicts { get; } = Define(
        "AUDT0506", IssueSeverity.Error, "監査{0}の結論は{1}とされていますが、回答と所見からは{2}となります。", "{0} concludes {1}; its answers and findings give {2}.");

    /// <summary>A finding of nonconformity names no requirement: neither a clause nor a control.</summary>
    public static IssueDefinition FindingWithoutRequirement { get; } = Define(
        "AUDT0507", IssueSeverity.Nonconformity, "不適合の所見{0}に、満たされない要求事項(箇条又は管理策)がありません。", "The finding {0} says nonconformity and names no requirement: neither a clause nor a control.");

    /// <summary>A finding of nonconformity has no evidence.</summary>
    public static IssueDefinition FindingWithoutEvidence { get; } = Define(
        "AUDT0508", IssueSeverity.Nonconformity, "不適合の所見{0}に監査証拠がありません。", "The finding {0} says nonconformity and has no evidence.");

    /// <summary>A sample is not what its method, seed and population give.</summary>
    public static IssueDefinition SampleContradicts { get; } = Define(
        "AUDT0509", IssueSeverity.Error, "監査{0}の標本は、方法{1}、大きさ{2}、シード{3}で母集団から得られるものと一致しません。", "A sample of {0} is not what {1}, size {2}, seed {3} draw from its population.");

    /// <summary>An auditor is no outsider to what is audited (concept 76).</summary>
    public static IssueDefinition OwnWork { get; } = Define(
        "AUDT0510", IssueSeverity.Advice, "監査{0}の監査員{1}は、監査対象のうち{2}に自らの業務として関わっています。可能なら別の監査員に分担させてください。", "{1} audits own work in {0}: {2}. Where somebody else can look at it, let him or her.");

    /// <summary>A sample has another number of items than its size, an item twice, or a population too small or with an item twice.</summary>
    public static IssueDefinition SampleIncomplete { get; } = Define(
        "AUDT0511", IssueSeverity.Error, "監査{0}の標本の記録が正しくありません(大きさ{1}、抽出{2}件、母集団{3}件、重複の有無を確認してください)。", "A sample of {0} is recorded wrongly: size {1}, {2} items drawn, a population of {3}; look for items that are there twice.");

    /// <summary>Every definition above, in the order of the codes.</summary>
    public static ValueList<IssueDefinition> All { get; } =
    [
        AuditsByException, ExceptionApprovedWithin, ExceptionNotInForce, TrainingNotInForce, AuditOverdue, ConclusionContradicts,
        FindingWithoutRequirement, FindingWithoutEvidence, SampleContradicts, OwnWork, SampleIncomplete,
    ];

    private static IssueDefinition Define(string code, IssueSeverity severity, string japanese, string english) => new(code, severity, japanese, english);
}
