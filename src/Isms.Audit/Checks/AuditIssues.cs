using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Audit.Checks;

/// <summary>The issues of the audit programme, the audits and their findings (ISO/IEC 27001:2013 9.2).</summary>
public static class AuditIssues
{
    /// <summary>A member of an audit team belongs to a unit that is audited.</summary>
    public static IssueDefinition AuditorNotIndependent { get; } = Nonconformity(
        "AUDT0101", "監査{0}の監査員{1}は監査日{3}に監査対象の部門{2}に所属しています。別の監査員に替えてください。", "{1} audits {2} in {0} and belongs to it on the day of the audit, {3}: choose another auditor.", "AUD-001");

    /// <summary>A member of an audit team is no auditor, or not yet.</summary>
    public static IssueDefinition AuditorNotQualified { get; } = Nonconformity(
        "AUDT0102", "監査{0}の監査員{1}は監査日{2}に監査員の資格がありません(資格の始まり: {3})。", "{1} audits in {0} without being a qualified auditor on {2} (qualified from: {3}).", "AUD-002");

    /// <summary>The lead of an audit may not lead.</summary>
    public static IssueDefinition LeadNotQualified { get; } = Nonconformity(
        "AUDT0103", "監査{0}の監査責任者{1}は監査責任者の資格がありません。", "{1} leads {0} without being qualified to lead an audit.", "AUD-003");

    /// <summary>An audit does not answer exactly the checkpoints.</summary>
    public static IssueDefinition CheckpointsNotAnswered { get; } = Nonconformity(
        "AUDT0104", "監査{0}の確認項目が一覧と一致しません(未回答: {1}、一覧にない: {2})。", "{0} does not answer exactly the checkpoints; not answered: {1}; not in the list: {2}.", "AUD-004");

    /// <summary>A checkpoint is answered as nonconform, and no finding says why.</summary>
    public static IssueDefinition AnswerWithoutFinding { get; } = Error(
        "AUDT0105", "監査{0}は{1}を不適合としていますが、その所見(重大又は軽微)がありません。", "{0} answers {1} as nonconform, and none of its findings (major or minor) is about it.", "AUD-005");

    /// <summary>An audit has not been reported to management.</summary>
    public static IssueDefinition AuditNotReported { get; } = Nonconformity(
        "AUDT0106", "監査{0}の報告の記録「{1}」がありません。", "{0} lacks {1}: the result of an audit is reported to management, with date and recipients.", "AUD-006");

    /// <summary>An audit is booked under another fiscal period than its date lies in.</summary>
    public static IssueDefinition WrongQuarter { get; } = Error(
        "AUDT0107", "監査{0}の日付{1}は会計期間{3}に属しますが、{2}と記録されています。", "{0} of {1} lies in the fiscal period {3}; the record says {2}.", "AUD-007");

    /// <summary>A business flow is in no audit.</summary>
    public static IssueDefinition FlowNotAudited { get; } = Nonconformity(
        "AUDT0109", "業務フロー{0}を対象とする監査がありません。", "No audit covers the business flow {0}.", "AUD-009");

    /// <summary>A finding of nonconformity has no nonconformity on record.</summary>
    public static IssueDefinition FindingWithoutNonconformity { get; } = Nonconformity(
        "AUDT0110", "不適合の所見{0}に対応する不適合の記録がありません。", "The finding {0} says nonconformity, and no nonconformity is recorded of it.", "AUD-010");

    /// <summary>A finding names an audit that does not list it.</summary>
    public static IssueDefinition FindingNotListed { get; } = Error(
        "AUDT0111", "所見{0}は監査{1}のものとされていますが、その監査の所見一覧にありません。", "The finding {0} names {1}, and that audit does not list it.", "AUD-011");

    /// <summary>The audit programme lacks one of plan, do, check, act.</summary>
    public static IssueDefinition ProgrammePhaseMissing { get; } = Nonconformity(
        "AUDT0113", "監査プログラム{0}に「{1}」の段階の記録がありません。", "The audit programme {0} has nothing on record for \"{1}\".", "AUD-013");

    /// <summary>A finding says nonconformity, and the answer to its checkpoint does not.</summary>
    public static IssueDefinition FindingAgainstAnswer { get; } = Error(
        "AUDT0115", "監査{0}は{1}を不適合としていませんが、その不適合の所見{2}があります。", "{0} does not answer {1} as nonconform, and its finding {2} says so.", "AUD-005");

    /// <summary>A checkpoint is answered twice in one audit.</summary>
    public static IssueDefinition CheckpointAnsweredTwice { get; } = Error(
        "AUDT0121", "監査{0}で{1}に2回回答しています。", "{0} answers {1} twice.");

    /// <summary>A member of an audit team left the audited unit more recently than the organisation's own rule allows.</summary>
    public static IssueDefinition AuditorLeftTooRecently { get; } = Nonconformity(
        "AUDT0122", "監査{0}の監査員{1}は監査日前{3}日以内に監査対象の部門{2}に所属していました(独立性の規則)。", "{1} audits {2} in {0} and belonged to it within the {3} days before: the programme's rule on independence forbids it.");

    /// <summary>An audit has no lead.</summary>
    public static IssueDefinition AuditWithoutLead { get; } = Notice(
        "AUDT0123", "監査{0}の監査責任者が決まっていません。", "{0} has no lead: name who is responsible for the audit.");

    /// <summary>An audit was reported before it took place.</summary>
    public static IssueDefinition ReportedBeforeAudit { get; } = Notice(
        "AUDT0124", "監査{0}の報告日{1}が監査日{2}より前です。", "{0} was reported on {1}, before its day {2}.");

    /// <summary>An auditor is said to be trained in a course and did not attend it.</summary>
    public static IssueDefinition AuditorDidNotAttend { get; } = Error(
        "AUDT0108", "監査員{0}は教育{1}を受けたとされていますが、その出席者に含まれていません。", "The auditor {0} is said to be trained in {1} and is not among those who attended it.", "AUD-008");

    /// <summary>Every definition above, in the order of the codes.</summary>
    public static ValueList<IssueDefinition> All { get; } =
    [
        AuditorNotIndependent, AuditorNotQualified, LeadNotQualified, CheckpointsNotAnswered, AnswerWithoutFinding, AuditNotReported, WrongQuarter, AuditorDidNotAttend,
        FlowNotAudited, FindingWithoutNonconformity, FindingNotListed, ProgrammePhaseMissing, FindingAgainstAnswer,
        CheckpointAnsweredTwice, AuditorLeftTooRecently, AuditWithoutLead, ReportedBeforeAudit,
    ];

    private static IssueDefinition Error(string code, string japanese, string english, string? sampleRule = null) =>
        new(code, IssueSeverity.Error, japanese, english, sampleRule);

    private static IssueDefinition Nonconformity(string code, string japanese, string english, string? sampleRule = null) =>
        new(code, IssueSeverity.Nonconformity, japanese, english, sampleRule);

    private static IssueDefinition Notice(string code, string japanese, string english) => new(code, IssueSeverity.Notice, japanese, english);
}
