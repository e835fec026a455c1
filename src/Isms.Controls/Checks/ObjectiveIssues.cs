using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Controls.Checks;

/// <summary>The issues of information security objectives (ISO/IEC 27001:2013 6.2).</summary>
public static class ObjectiveIssues
{
    /// <summary>The plan does not say what will be done.</summary>
    public static IssueDefinition NothingToDo { get; } = Nonconformity("CTRL0201", "目的{0}の計画に実施事項(6.2 f)がありません。", "The plan of objective {0} does not say what will be done (6.2 f).", "OBJ-001");

    /// <summary>The plan does not say which people, things or money it takes.</summary>
    public static IssueDefinition ResourcesMissing { get; } = Nonconformity("CTRL0202", "目的{0}の計画に必要な資源(6.2 g: {1})がありません。", "The plan of objective {0} lacks resources (6.2 g: {1}).", "OBJ-002");

    /// <summary>Nobody is responsible.</summary>
    public static IssueDefinition NobodyResponsible { get; } = Nonconformity("CTRL0203", "目的{0}の計画に責任者(6.2 h)がありません。", "The plan of objective {0} names nobody responsible (6.2 h).", "OBJ-003");

    /// <summary>There is no date of completion.</summary>
    public static IssueDefinition NoDueDate { get; } = Nonconformity("CTRL0204", "目的{0}の計画に達成期限(6.2 i)がありません。", "The plan of objective {0} has no date of completion (6.2 i).", "OBJ-004");

    /// <summary>Nothing says how results are evaluated.</summary>
    public static IssueDefinition NoEvaluation { get; } = Nonconformity("CTRL0205", "目的{0}の計画に結果の評価方法(6.2 j)がありません。測定項目を挙げてください。", "The plan of objective {0} names no measure by which results are evaluated (6.2 j).", "OBJ-005");

    /// <summary>The relative change contradicts baseline and target.</summary>
    public static IssueDefinition RelativeChange { get; } = new(
        "CTRL0206", IssueSeverity.Error, "目的{0}の変化率{1}%が基準値と目標値から求めた{2}%と一致しません。", "The relative change of objective {0} is {1} %; baseline and target give {2} %.", "OBJ-006");

    /// <summary>The claim of achievement contradicts value and target.</summary>
    public static IssueDefinition ClaimContradicts { get; } = new(
        "CTRL0207", IssueSeverity.Error, "目的{0}の達成の記載が結果{1}と目標{2}に合いません。", "What objective {0} claims about its achievement contradicts the value {1} and the target {2}.", "OBJ-007");

    /// <summary>The objective is not achieved.</summary>
    public static IssueDefinition NotAchieved { get; } = new(
        "CTRL0208", IssueSeverity.Notice, "目的{0}は未達成です(結果{1}、目標{2})。", "Objective {0} is not achieved: value {1}, target {2}.", "OBJ-008");

    /// <summary>The objective is reported as achieved, and one of its measures was missed.</summary>
    public static IssueDefinition AchievedDespiteMissedMeasure { get; } = new(
        "CTRL0209", IssueSeverity.Advice, "目的{0}は達成と報告されていますが、測定項目{1}は未達です。", "Objective {0} is reported as achieved although the measure {1} was missed.", "OBJ-009");

    /// <summary>A risk names an objective that does not list it.</summary>
    public static IssueDefinition RiskNotListed { get; } = new(
        "CTRL0210", IssueSeverity.Error, "リスク{0}が挙げる目的{1}に、このリスクがありません。", "The risk {0} names the objective {1}, which does not list the risk.", "RSK-011");

    /// <summary>The objective names no policy it is consistent with.</summary>
    public static IssueDefinition NoPolicy { get; } = new(
        "CTRL0211", IssueSeverity.Nonconformity, "目的{0}に整合すべき方針(6.2 a)がありません。", "Objective {0} names no policy it is consistent with (6.2 a).");

    /// <summary>The objective has no number.</summary>
    public static IssueDefinition NotMeasurable { get; } = new(
        "CTRL0212", IssueSeverity.Advice, "目的{0}に数値目標がありません(6.2 b、実行可能な場合)。", "Objective {0} has no number to reach (6.2 b, if practicable).");

    /// <summary>The objective rests on no risk and no requirement.</summary>
    public static IssueDefinition NothingConsidered { get; } = new(
        "CTRL0213", IssueSeverity.Nonconformity, "目的{0}が考慮するリスクも要求事項もありません(6.2 c)。", "Objective {0} takes neither a risk nor a requirement into account (6.2 c).");

    /// <summary>An objective of the whole names a department.</summary>
    public static IssueDefinition LevelContradicts { get; } = new(
        "CTRL0214", IssueSeverity.Error, "病院全体の目的{0}に部門{1}が記載されています。", "Objective {0} is set for the whole hospital and names the department {1}.");

    /// <summary>The day of completion is past, and there is no result.</summary>
    public static IssueDefinition ResultOverdue { get; } = new(
        "CTRL0215", IssueSeverity.Notice, "目的{0}の達成期限({1})を過ぎても結果がありません。", "Objective {0} was to be completed by {1} and has no result.");

    /// <summary>Baseline and previous result of one year differ.</summary>
    public static IssueDefinition PreviousContradicts { get; } = new(
        "CTRL0216", IssueSeverity.Error, "目的{0}の{1}の基準値{2}と前年度の結果{3}が一致しません。", "For {1} objective {0} has the baseline {2} and the previous result {3}.");

    /// <summary>The baseline is not what the record says that it comes from.</summary>
    public static IssueDefinition BaselineContradicts { get; } = new(
        "CTRL0217", IssueSeverity.Error, "目的{0}の基準値{1}が、{2}の原因{3}のインシデント件数{4}と一致しません。",
        "The baseline of objective {0} is {1}; the incidents of {2} with the cause {3} are {4}.", "OBJ-010");

    /// <summary>Every definition above, in the order of the codes.</summary>
    public static ValueList<IssueDefinition> All { get; } =
    [
        NothingToDo, ResourcesMissing, NobodyResponsible, NoDueDate, NoEvaluation, RelativeChange, ClaimContradicts, NotAchieved, AchievedDespiteMissedMeasure, RiskNotListed,
        NoPolicy, NotMeasurable, NothingConsidered, LevelContradicts, ResultOverdue, PreviousContradicts, BaselineContradicts,
    ];

    private static IssueDefinition Nonconformity(string code, string japanese, string english, string sampleRule) =>
        new(code, IssueSeverity.Nonconformity, japanese, english, sampleRule);
}
