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

    /// <summary>Every definition above, in the order of the codes.</summary>
    public static ValueList<IssueDefinition> All { get; } =
        [ThreatMatrix, OpportunityMatrix, ThresholdNotDecidable, AcceptanceOverlaps, RetentionDoesNotFit, MaturityScale];

    private static IssueDefinition Error(string code, string japanese, string english) => new(code, IssueSeverity.Error, japanese, english);
}
