using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Risk.Matrix;

/// <summary>The issues of a matrix definition.</summary>
public static class MatrixIssues
{
    /// <summary>A scale has no step or more than 15.</summary>
    public static IssueDefinition ScaleLength { get; } = Error("MTRX0101", "尺度は1～15段階が必要ですが、{0}段階あります。", "A scale has 1 to 15 steps; this one has {0}.");

    /// <summary>There is no level or more than 254.</summary>
    public static IssueDefinition LevelCount { get; } = Error("MTRX0102", "リスクレベルは1～254個が必要ですが、{0}個あります。", "A matrix has 1 to 254 levels; this one has {0}.");

    /// <summary>Two levels have the same id.</summary>
    public static IssueDefinition DuplicateLevel { get; } = Error("MTRX0103", "リスクレベルID「{0}」が重複しています。", "The level id \"{0}\" stands twice.");

    /// <summary>The table has another number of rows or columns than the scales have steps.</summary>
    public static IssueDefinition TableShape { get; } = Error("MTRX0104", "{0}が必要ですが、{1}あります。", "{0} are needed; there are {1}.");

    /// <summary>A cell names a level that the matrix does not have.</summary>
    public static IssueDefinition UnknownLevel { get; } = Error("MTRX0105", "セルのリスクレベル「{0}」が定義されていません。", "The cell names the level \"{0}\", which the matrix does not have.");

    /// <summary>A higher likelihood or consequence has a lower level, and no reason is given.</summary>
    public static IssueDefinition NotMonotone { get; } = Error(
        "MTRX0106",
        "起こりやすさ{0}・結果{1}のレベル「{2}」が、より低い起こりやすさ{3}・結果{4}の「{5}」を下回っています。意図的なら理由(nonMonotoneReason)を書いてください。",
        "Likelihood {0}, consequence {1} has level \"{2}\", lower than \"{5}\" of the lower likelihood {3}, consequence {4}. If this is on purpose, say why (nonMonotoneReason).");

    /// <summary>A colour is not <c>#rrggbb</c>.</summary>
    public static IssueDefinition BadColor { get; } = Error("MTRX0107", "色は#rrggbbの形で書いてください(「{0}」)。", "A colour such as #2e7d32 was expected; there is \"{0}\".");

    /// <summary>The version is below 1.</summary>
    public static IssueDefinition BadVersion { get; } = Error("MTRX0108", "版は1以上の整数です({0})。", "A version of 1 or more was expected; there is {0}.");

    /// <summary>No cell has the level.</summary>
    public static IssueDefinition UnusedLevel { get; } = new("MTRX0201", IssueSeverity.Advice, "リスクレベル「{0}」はどのセルにも使われていません。", "No cell has the level \"{0}\".");

    /// <summary>Every definition above, in the order of the codes.</summary>
    public static ValueList<IssueDefinition> All { get; } =
        [ScaleLength, LevelCount, DuplicateLevel, TableShape, UnknownLevel, NotMonotone, BadColor, BadVersion, UnusedLevel];

    private static IssueDefinition Error(string code, string japanese, string english) => new(code, IssueSeverity.Error, japanese, english);
}
