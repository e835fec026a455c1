using Isms.Core;
using Isms.Core.Issues;
using Isms.Risk.Migration.Mapping;

namespace Isms.Risk.Migration;

/// <summary>The issues of carrying a register to another matrix, and of undoing that.</summary>
public static class MigrationIssues
{
    /// <summary>Two risks have the same id, so that a rating could not be restored for certain.</summary>
    public static IssueDefinition DuplicateRisk { get; } = Error("MTRX0421", "リスクID「{0}」が重複しているため移行できません。", "The risk id \"{0}\" stands twice; such a register cannot be migrated.");

    /// <summary>A rating is off the older scale.</summary>
    public static IssueDefinition RatingOffScale { get; } = Error(
        "MTRX0422", "評価値(起こりやすさ{0}、結果{1})は旧マトリックス{2}の尺度の外です。対応先がないため未評価とし、人が決め直す必要があります。",
        "The rating, likelihood {0} and consequence {1}, is off the scales of the older matrix, {2}. It has no image, becomes not assessed, and a person must decide.");

    /// <summary>A step of a rating has no image.</summary>
    public static IssueDefinition RatingUnmapped { get; } = Notice(
        "MTRX0423", "評価値(起こりやすさ{0}、結果{1})に新尺度の対応先がありません。未評価とし、人が決め直す必要があります。",
        "The rating, likelihood {0} and consequence {1}, has no image in the newer scales. It becomes not assessed, and a person must decide.");

    /// <summary>A score was claimed, and the newer matrix gives none.</summary>
    public static IssueDefinition ScoreDropped { get; } = Notice(
        "MTRX0424", "新マトリックス{1}にはスコアがないため、記載のスコア{0}は移行の記録にだけ残ります。", "The newer matrix, {1}, gives no scores; the score {0} written beside the rating stays in the record of the migration only.");

    /// <summary>A score was claimed that the older matrix does not give.</summary>
    public static IssueDefinition ScoreContradicted { get; } = Notice(
        "MTRX0425", "記載のスコア{0}は旧マトリックス{1}のスコア{2}と矛盾していました。新しいスコアは新マトリックスから計算します。",
        "The score {0} written beside the rating contradicted the older matrix, {1}, which gives {2}. The newer score is that of the newer matrix.");

    /// <summary>A later stage comes to lie above the one before it.</summary>
    public static IssueDefinition StageOrderBroken { get; } = Notice(
        "MTRX0426", "移行後、{0}の評価({1})が{2}の評価({3})を上回ります。", "After the migration the {0} rating ({1}) lies above the {2} rating ({3}).");

    /// <summary>A decision or an approval rests on a level that is another now.</summary>
    public static IssueDefinition DecisionToReview { get; } = Notice(
        "MTRX0427", "決定または承認の根拠となった{0}の評価のレベルが{1}から{2}に変わります。決定を見直してください。",
        "The level of the {0} rating, on which the decision or an approval rests, goes from {1} to {2}. See whether the decision still holds.");

    /// <summary>A risk owner accepted residual risks whose level is another now.</summary>
    public static IssueDefinition AcceptanceToReview { get; } = Notice(
        "MTRX0428", "リスク所有者{0}が受容した残留リスクのうち、レベルが変わるものがあります({1})。", "The risk owner {0} accepted residual risks whose level changes: {1}.");

    /// <summary>The criteria do not have the matrix that is migrated from.</summary>
    public static IssueDefinition CriteriaOtherMatrix { get; } = Error(
        "MTRX0431", "リスク基準のマトリックスは旧マトリックス{0}ではありません。", "The criteria do not have the older matrix, {0}, for its direction.");

    /// <summary>A border could be decided on the older matrix and cannot on the newer.</summary>
    public static IssueDefinition ThresholdNotDecidable { get; } = Error(
        "MTRX0432", "しきい値「{0}」は新マトリックス{1}では判定できません(点数がないか、レベルがありません)。書き直してください。",
        "The border \"{0}\" cannot be decided on the newer matrix, {1}: it has no scores, or not that level. Write it anew.");

    /// <summary>A cell lies on the other side of a border than the cell it comes from.</summary>
    public static IssueDefinition ThresholdMoves { get; } = Notice(
        "MTRX0433", "しきい値「{0}」を挟んで、対応のあるセル{2}個のうち{1}個が反対側に移ります(例: 旧マトリックスの起こりやすさ{3}・結果{4})。",
        "Of the {2} cells with an image, {1} come to lie on the other side of the border \"{0}\", for example that of likelihood {3}, consequence {4} in the older matrix.");

    /// <summary>A border divided the older matrix and leaves all cells of the newer on one side.</summary>
    public static IssueDefinition ThresholdDividesNothing { get; } = Notice(
        "MTRX0434", "しきい値「{0}」は新マトリックス{1}のどのセルも分けません。", "The border \"{0}\" has all cells of the newer matrix, {1}, on one side.");

    /// <summary>A migrated risk is not in the register any more.</summary>
    public static IssueDefinition UndoRiskMissing { get; } = Error("MTRX0441", "リスク{0}が台帳にないため、{1}の評価値を元に戻せません。", "The risk {0} is not in the register; its {1} rating cannot be restored.");

    /// <summary>A rating was changed after the migration.</summary>
    public static IssueDefinition UndoRatingChanged { get; } = Error(
        "MTRX0442", "移行後に{0}の評価値が{1}から{2}に変更されたため、元に戻しません。", "The {0} rating was changed after the migration, from {1} to {2}, and is left as it is.");

    /// <summary>A risk points the other way now.</summary>
    public static IssueDefinition UndoOtherDirection { get; } = Error(
        "MTRX0443", "リスクの方向が移行後に{0}から{1}に変更されたため、{2}の評価値を元に戻しません。", "The direction of the risk was changed after the migration, from {0} to {1}; its {2} rating is left as it is.");

    /// <summary>A record of a migration has a rating twice.</summary>
    public static IssueDefinition RecordTwice { get; } = Error("MTRX0444", "移行の記録にリスク{0}の{1}の評価値が2回あります。", "The record has the {1} rating of the risk {0} twice.");

    /// <summary>A rating was given after the migration where there was none.</summary>
    public static IssueDefinition UndoRatingAdded { get; } = Error(
        "MTRX0445", "{0}の評価値{1}は移行後に付けられ、新尺度の値のままです。", "The {0} rating, {1}, was given after the migration and stays at the newer scale.");

    /// <summary>Every definition of a migration, those of <see cref="MappingIssues"/> first, in the order of the codes.</summary>
    public static ValueList<IssueDefinition> All { get; } =
    [
        .. MappingIssues.All, DuplicateRisk, RatingOffScale, RatingUnmapped, ScoreDropped, ScoreContradicted, StageOrderBroken, DecisionToReview, AcceptanceToReview,
        CriteriaOtherMatrix, ThresholdNotDecidable, ThresholdMoves, ThresholdDividesNothing, UndoRiskMissing, UndoRatingChanged, UndoOtherDirection, RecordTwice, UndoRatingAdded,
    ];

    private static IssueDefinition Error(string code, string japanese, string english) => new(code, IssueSeverity.Error, japanese, english);

    private static IssueDefinition Notice(string code, string japanese, string english) => new(code, IssueSeverity.Notice, japanese, english);
}
