using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Controls.Checks.Training;

/// <summary>The issues of training (ISO/IEC 27001:2013 7.2 and 7.3).</summary>
public static class TrainingIssues
{
    /// <summary>No course is for an audience that needs one.</summary>
    public static IssueDefinition AudienceMissing { get; } = new(
        "CTRL0701", IssueSeverity.Nonconformity, "{0}を対象とする教育がありません。", "There is no course for the audience {0}.", "TRN-001");

    /// <summary>How the effect of a course is evaluated is not said.</summary>
    public static IssueDefinition EffectNotEvaluated { get; } = new(
        "CTRL0702", IssueSeverity.Nonconformity, "教育{0}の有効性の評価方法がありません。", "How the effect of the course {0} is evaluated is not recorded.", "TRN-002");

    /// <summary>A course for all users does not reach all kinds of employment.</summary>
    public static IssueDefinition EmploymentIncomplete { get; } = new(
        "CTRL0703", IssueSeverity.Nonconformity, "全利用者向けの教育{0}が常勤・派遣・臨時のすべてを対象としていません(現在: {1})。",
        "The course {0} for all users does not reach exactly regular, dispatched and temporary staff; it reaches: {1}.", "TRN-003");

    /// <summary>The parts of the headcount do not add up to the total.</summary>
    public static IssueDefinition HeadcountContradicts { get; } = new(
        "CTRL0704", IssueSeverity.Error, "職員数の内訳の合計({0})が総数({1})と一致しません。", "The parts of the headcount add up to {0}, the total says {1}.", "TRN-004");

    /// <summary>Not both regular and ad hoc courses are held.</summary>
    public static IssueDefinition KindMissing { get; } = new(
        "CTRL0705", IssueSeverity.Nonconformity, "定期と随時の両方の教育が必要です(現在: {0})。", "Both regular and ad hoc courses are needed; there are: {0}.", "TRN-005");

    /// <summary>The parts of the people who completed do not add up.</summary>
    public static IssueDefinition CompletionContradicts { get; } = new(
        "CTRL0706", IssueSeverity.Error, "{0}の修了者数の内訳の合計({1})が修了者数({2})と一致しません。", "The parts of those who completed by {0} add up to {1}, the total says {2}.", "TRN-006");

    /// <summary>More people completed than there are.</summary>
    public static IssueDefinition MoreThanHeadcount { get; } = new(
        "CTRL0707", IssueSeverity.Error, "{0}の修了者数({1})が職員数を超えています。", "More people completed by {0} than there are ({1}).", "TRN-007");

    /// <summary>A cumulative number fell.</summary>
    public static IssueDefinition CompletionFell { get; } = new(
        "CTRL0708", IssueSeverity.Error, "{0}の累積修了者数({1})が前の期より減っています。", "The cumulative number of those who completed fell in {0} ({1}).", "TRN-008");

    /// <summary>Every definition above, in the order of the codes.</summary>
    public static ValueList<IssueDefinition> All { get; } =
        [AudienceMissing, EffectNotEvaluated, EmploymentIncomplete, HeadcountContradicts, KindMissing, CompletionContradicts, MoreThanHeadcount, CompletionFell];
}
