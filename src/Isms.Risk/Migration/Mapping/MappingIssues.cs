using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Risk.Migration.Mapping;

/// <summary>The issues of a step mapping, and of the plan of a migration.</summary>
public static class MappingIssues
{
    /// <summary>A step of the older scale is not mentioned.</summary>
    public static IssueDefinition StepMissing { get; } = Error(
        "MTRX0401", "旧尺度の段階{0}の対応先がありません。対応先を決めないなら、そう明記してください(unmapped)。",
        "Step {0} of the older scale is not mapped. If it has no step in the newer scale, say so (unmapped).");

    /// <summary>A step mapped from is not on the older scale.</summary>
    public static IssueDefinition StepOffOlder { get; } = Error("MTRX0402", "段階{0}は旧尺度(1～{1})にありません。", "Step {0} is off the older scale, 1 to {1}.");

    /// <summary>A step mapped to is not on the newer scale.</summary>
    public static IssueDefinition StepOffNewer { get; } = Error("MTRX0403", "段階{0}の対応先{1}は新尺度(1～{2})にありません。", "Step {0} is mapped to {1}, which is off the newer scale, 1 to {2}.");

    /// <summary>A step of the older scale is mapped twice.</summary>
    public static IssueDefinition StepTwice { get; } = Error("MTRX0404", "旧尺度の段階{0}の対応先が2回書かれています。", "Step {0} of the older scale is mapped twice.");

    /// <summary>A step is neither mapped nor unmapped, or both.</summary>
    public static IssueDefinition StepUndecided { get; } = Error(
        "MTRX0405", "段階{0}には、対応先(to)か「対応なし」(unmapped)のどちらか一方が必要です。", "Step {0} needs one of the two: the step it goes to, or unmapped.");

    /// <summary>A higher step goes to a lower one than a step below it, and no reason is given.</summary>
    public static IssueDefinition NotMonotone { get; } = Error(
        "MTRX0406", "段階{0}の対応先{1}が、それより低い段階{2}の対応先{3}を下回っています。意図的なら理由(nonMonotoneReason)を書いてください。",
        "Step {0} goes to {1}, below the {3} that the lower step {2} goes to. If this is on purpose, say why (nonMonotoneReason).");

    /// <summary>Several steps go to one.</summary>
    public static IssueDefinition StepsMerged { get; } = Notice("MTRX0407", "旧尺度の段階{0}は新尺度の段階{1}に統合されます。", "Steps {0} of the older scale become one, step {1} of the newer.");

    /// <summary>A step has no image on purpose.</summary>
    public static IssueDefinition StepUnmapped { get; } = Notice(
        "MTRX0408", "旧尺度の段階{0}には対応先がありません。この段階の評価値は人が決め直す必要があります。", "Step {0} of the older scale has no step in the newer: a person must rate anew what was rated so.");

    /// <summary>Nobody reviewed the mapping.</summary>
    public static IssueDefinition NotReviewed { get; } = Error(
        "MTRX0409", "段階の対応が確認されていません。確認者、確認日、理由(reviewedBy、reviewedOn、reason)が必要です。",
        "Nobody reviewed the mapping: who, on which day and why (reviewedBy, reviewedOn, reason) are needed.");

    /// <summary>A scale changed and there is no mapping for it.</summary>
    public static IssueDefinition MappingMissing { get; } = Error(
        "MTRX0410", "尺度{0}が変わっていますが、段階の対応がありません。", "The scale of {0} changed, and there is no mapping for it.");

    /// <summary>The plan is for other matrices.</summary>
    public static IssueDefinition OtherMatrix { get; } = Error("MTRX0411", "この計画は{0}のものですが、マトリックスは{1}です。", "The plan is for {0}; the matrix is {1}.");

    /// <summary>One matrix is for threats, the other for opportunities.</summary>
    public static IssueDefinition OtherDirection { get; } = Error("MTRX0412", "旧マトリックスの方向は{0}、新マトリックスは{1}です。", "The older matrix is for {0}, the newer for {1}.");

    /// <summary>Two different matrices have the same id and version.</summary>
    public static IssueDefinition SameVersion { get; } = Error(
        "MTRX0413", "内容の違う2つのマトリックスがどちらも{0}です。版を上げてください。", "Two matrices that differ are both {0}. Give the newer one another version.");

    /// <summary>Every definition above, in the order of the codes.</summary>
    public static ValueList<IssueDefinition> All { get; } =
    [
        StepMissing, StepOffOlder, StepOffNewer, StepTwice, StepUndecided, NotMonotone, StepsMerged, StepUnmapped, NotReviewed, MappingMissing, OtherMatrix, OtherDirection, SameVersion,
    ];

    private static IssueDefinition Error(string code, string japanese, string english) => new(code, IssueSeverity.Error, japanese, english);

    private static IssueDefinition Notice(string code, string japanese, string english) => new(code, IssueSeverity.Notice, japanese, english);
}
