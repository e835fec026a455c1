using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Risk.Rescoring;

/// <summary>The issues of carrying a register to other criteria.</summary>
public static class RescoringIssues
{
    /// <summary>Other criteria have the same identifier and version.</summary>
    public static IssueDefinition SameVersion { get; } = Error(
        "RISK0231", "内容の異なるリスク基準が同じ版({0})です。新しい版番号を付けてください。", "Two criteria that differ are both {0}. Give the newer ones another version.");

    /// <summary>The register was rated under other criteria than the older ones.</summary>
    public static IssueDefinition RatedUnderOther { get; } = Error(
        "RISK0232", "台帳は{0}で評価されており、変更元の基準{1}ではありません。", "The register was rated under {0}, not under {1}, the older criteria.");

    /// <summary>A plan is about none of the matrices that changed.</summary>
    public static IssueDefinition PlanNotUsed { get; } = Error(
        "RISK0233", "移行計画({0}→{1})に当たるマトリックスの変更がありません。", "No matrix changes from {0} to {1}, which a plan of migration is about.");

    /// <summary>The newer criteria have no matrix for a direction.</summary>
    public static IssueDefinition MatrixGone { get; } = Notice(
        "RISK0234", "新しい基準に方向「{0}」のマトリックスがないため、その評価値はそのまま残り、未評価になります。",
        "The newer criteria have no matrix for the direction {0}: its ratings stay as they are and count as not assessed.");

    /// <summary>The rule of the newer criteria makes another consequence of the categories of a rating.</summary>
    public static IssueDefinition CategoriesToReview { get; } = Notice(
        "RISK0235", "新しい基準では区分から決まる結果が{1}となり、評価値の結果{0}と異なります。評価し直してください。",
        "By the newer criteria the categories give the consequence {1}; the rating says {0}. Rate it anew.");

    /// <summary>A decision or an approval rests on an evaluation that is another now.</summary>
    public static IssueDefinition DecisionToReview { get; } = Notice(
        "RISK0236", "決定または承認の根拠となった評価が{0}から{1}に変わります。決定を見直してください。",
        "The evaluation on which the decision or an approval rests goes from {0} to {1}. See whether the decision still holds.");

    /// <summary>Every definition above, in the order of the codes.</summary>
    public static ValueList<IssueDefinition> All { get; } = [SameVersion, RatedUnderOther, PlanNotUsed, MatrixGone, CategoriesToReview, DecisionToReview];

    private static IssueDefinition Error(string code, string japanese, string english) => new(code, IssueSeverity.Error, japanese, english);

    private static IssueDefinition Notice(string code, string japanese, string english) => new(code, IssueSeverity.Notice, japanese, english);
}
