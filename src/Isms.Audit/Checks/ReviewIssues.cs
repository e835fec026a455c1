using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Audit.Checks;

/// <summary>The issues of management reviews (ISO/IEC 27001:2013 9.3).</summary>
public static class ReviewIssues
{
    /// <summary>A review did not consider one of the inputs a) to f).</summary>
    public static IssueDefinition InputMissing { get; } = Nonconformity(
        "AUDT0301", "マネジメントレビュー{0}のインプット「{1}」がありません(9.3 {2})。", "The management review {0} lacks the input {1} (9.3 {2}).", "MRV-001");

    /// <summary>A review did not consider one of the parts of the performance.</summary>
    public static IssueDefinition PerformanceMissing { get; } = Nonconformity(
        "AUDT0302", "マネジメントレビュー{0}のパフォーマンスに「{1}」がありません(9.3 c)。", "The performance considered by the management review {0} lacks {1} (9.3 c).", "MRV-002");

    /// <summary>A review was not chaired by top management.</summary>
    public static IssueDefinition ChairNotTopManagement { get; } = Nonconformity(
        "AUDT0303", "マネジメントレビュー{0}の議長{1}はトップマネジメントではありません。", "The management review {0} was chaired by {1}, who is not top management.", "MRV-003");

    /// <summary>A review does not follow up a decision of the one before.</summary>
    public static IssueDefinition OutputNotFollowedUp { get; } = Nonconformity(
        "AUDT0304", "マネジメントレビュー{0}が前回{2}の決定{1}の状況を取り上げていません。", "The management review {0} does not take up {1}, decided by the one before, {2}.", "MRV-004");

    /// <summary>A review considered what came after it.</summary>
    public static IssueDefinition InputAfterReview { get; } = Error(
        "AUDT0305", "マネジメントレビュー{0}({2})が、その後の日付の{1}({3})をインプットとしています。", "The management review {0} of {2} considers {1}, which is dated after it, {3}.", "MRV-005");

    /// <summary>A review decided nothing.</summary>
    public static IssueDefinition NoOutput { get; } = Nonconformity(
        "AUDT0306", "マネジメントレビュー{0}にアウトプット(決定事項)がありません。", "The management review {0} has no outputs: record what was decided.", "MRV-006");

    /// <summary>A decision of a review is overdue.</summary>
    public static IssueDefinition OutputOverdue { get; } = new(
        "AUDT0321", IssueSeverity.Notice, "マネジメントレビューの決定{0}は期限{1}を過ぎて未完了です。", "The decision {0} of a management review was due on {1} and is not done.");

    /// <summary>Every definition above, in the order of the codes.</summary>
    public static ValueList<IssueDefinition> All { get; } =
        [InputMissing, PerformanceMissing, ChairNotTopManagement, OutputNotFollowedUp, InputAfterReview, NoOutput, OutputOverdue];

    private static IssueDefinition Error(string code, string japanese, string english, string sampleRule) =>
        new(code, IssueSeverity.Error, japanese, english, sampleRule);

    private static IssueDefinition Nonconformity(string code, string japanese, string english, string sampleRule) =>
        new(code, IssueSeverity.Nonconformity, japanese, english, sampleRule);
}
