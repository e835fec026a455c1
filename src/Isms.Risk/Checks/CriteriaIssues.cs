using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Risk.Checks;

/// <summary>The issues of the risk criteria (ISO/IEC 27001:2013 6.1.2 a).</summary>
public static class CriteriaIssues
{
    /// <summary>There is not exactly one matrix for threats.</summary>
    public static IssueDefinition ThreatMatrix { get; } = Error("RISK0201", "脅威のマトリックスは1つ必要ですが、{0}個あります。", "Exactly one matrix for threats is needed; there are {0}.");

    /// <summary>There is more than one matrix for opportunities.</summary>
    public static IssueDefinition OpportunityMatrix { get; } = Error("RISK0202", "機会のマトリックスは1つまでですが、{0}個あります。", "At most one matrix for opportunities is allowed; there are {0}.");

    /// <summary>A border cannot be compared with the cells of the matrix.</summary>
    public static IssueDefinition ThresholdNotDecidable { get; } = Error(
        "RISK0203", "しきい値「{0}」はマトリックス{1}では判定できません(点数がないか、レベルがありません)。", "The border \"{0}\" cannot be decided on the matrix {1}: it has no scores, or not that level.");

    /// <summary>A cell is both acceptable and to be treated.</summary>
    public static IssueDefinition AcceptanceOverlaps { get; } = Error(
        "RISK0204", "受容水準({0})と対応必須の水準({1})が重なっています。", "The acceptance level ({0}) and the level that must be treated ({1}) overlap.");

    /// <summary>The borders of retention with approval leave a gap or overlap with those beside it.</summary>
    public static IssueDefinition RetentionDoesNotFit { get; } = Error(
        "RISK0205", "承認による保有の上限({0})が、受容水準({1})と対応必須の水準({2})の間に隙間なく収まっていません。", "Retention with approval up to {0} does not fill the room between the acceptance level ({1}) and the level that must be treated ({2}).");

    /// <summary>The scale of maturity contradicts itself.</summary>
    public static IssueDefinition MaturityScale { get; } = Error(
        "RISK0206", "成熟度の尺度が矛盾しています(最小{0}、最大{1}、詳細分析の境{2})。", "The scale of maturity contradicts itself: minimum {0}, maximum {1}, detailed analysis below {2}.");

    /// <summary>The criteria hold only from a later day on.</summary>
    public static IssueDefinition NotYetValid { get; } = new(
        "RISK0207", IssueSeverity.Notice, "リスク基準は{0}から有効で、判断日{1}にはまだ有効ではありません。", "The criteria hold from {0} on, and not yet on {1}, the day of the judgement.");

    /// <summary>The acceptance rules have an approver or a day of approval, not both.</summary>
    public static IssueDefinition ApprovalIncomplete { get; } = new(
        "RISK0208", IssueSeverity.Nonconformity, "受容基準の承認に承認者と承認日の両方がそろっていません。", "The approval of the acceptance rules needs both who approved them and when.");

    /// <summary>The acceptance rules were approved after they came into force.</summary>
    public static IssueDefinition ApprovedLate { get; } = new(
        "RISK0209", IssueSeverity.Nonconformity, "受容基準の承認日{0}が、リスク基準の有効開始日{1}より後です。", "The acceptance rules were approved on {0}, after the criteria came into force on {1}.");

    /// <summary>The ratings were given by other criteria, or by another version of them.</summary>
    public static IssueDefinition RatedUnderOther { get; } = new(
        "RISK0210", IssueSeverity.Notice,
        "台帳は{0}で評価されていますが、文書のリスク基準は{1}です。再評価(RiskRescoring)で変わるものを確かめて適用するか、評価し直してratedUnderを改めてください。",
        "The register was rated under {0}; the criteria of the document are {1}. Preview and apply a rescoring (RiskRescoring), or rate anew and change ratedUnder.");

    /// <summary>The classes of redundancy are not in the order of their limits.</summary>
    public static IssueDefinition RedundancyScale { get; } = Error(
        "RISK0219", "二重化の区分は停止許容時間の短い順に並べ、上限のない区分は最後だけにしてください。", "The classes of redundancy must stand by rising tolerable downtime, and only the last may be without a limit.");

    /// <summary>An appetite lies above its tolerance.</summary>
    public static IssueDefinition AppetiteAboveTolerance { get; } = Error(
        "RISK0221", "リスク選好({0})がリスク許容度({1})を上回っています。", "The appetite ({0}) lies above the tolerance ({1}).");

    /// <summary>Two appetites are about the same.</summary>
    public static IssueDefinition AppetiteTwice { get; } = Error(
        "RISK0222", "同じ方向・区分・部門のリスク選好が2つあります({0})。", "Two appetites are about the same direction, category and unit ({0}).");

    /// <summary>An appetite is about a category that the criteria do not use.</summary>
    public static IssueDefinition AppetiteCategoryNotUsed { get; } = Error(
        "RISK0223", "リスク選好の区分「{0}」はリスク基準の結果の区分にありません(基準の区分: {1})。", "The appetite is about the category {0}, which is not among those of the criteria ({1}).");

    /// <summary>A tolerance was given for opportunities.</summary>
    public static IssueDefinition ToleranceOfOpportunity { get; } = Error(
        "RISK0224", "機会にリスク許容度({0})は使えません。追求すべき水準だけを書いてください。", "An opportunity has no tolerance ({0}); say only from where it is pursued.");

    /// <summary>An appetite is about a direction without a matrix.</summary>
    public static IssueDefinition AppetiteWithoutMatrix { get; } = Error(
        "RISK0225", "リスク基準に方向「{0}」のマトリックスがないため、リスク選好を適用できません。", "The criteria have no matrix for the direction {0}, so the appetite cannot be applied.");

    /// <summary>Every definition above and those of <see cref="CategoryIssues"/>, in the order of the codes.</summary>
    public static ValueList<IssueDefinition> All { get; } =
    [
        ThreatMatrix, OpportunityMatrix, ThresholdNotDecidable, AcceptanceOverlaps, RetentionDoesNotFit, MaturityScale, NotYetValid, ApprovalIncomplete, ApprovedLate, RatedUnderOther,
        .. CategoryIssues.All, RedundancyScale, AppetiteAboveTolerance, AppetiteTwice, AppetiteCategoryNotUsed, ToleranceOfOpportunity, AppetiteWithoutMatrix,
    ];

    private static IssueDefinition Error(string code, string japanese, string english) => new(code, IssueSeverity.Error, japanese, english);
}
