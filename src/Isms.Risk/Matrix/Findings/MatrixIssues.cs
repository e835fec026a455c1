using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Risk.Matrix.Findings;

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

    /// <summary>The upper end of a band is not above its lower end.</summary>
    public static IssueDefinition EmptyBand { get; } = Error("MTRX0109", "帯域の上端は下端より大きくなければなりません({0}～{1})。", "The upper end of a band lies above its lower end; this one goes from {0} to {1}.");

    /// <summary>A step above one that has a band has none.</summary>
    public static IssueDefinition MissingBand { get; } = Error(
        "MTRX0110",
        "段階{0}に帯域がありません。帯域を持つ段階より上の段階には帯域が必要です。",
        "Step {0} has no band although a lower step has one.");

    /// <summary>A band is open at an end where another band follows.</summary>
    public static IssueDefinition OpenBand { get; } = Error(
        "MTRX0111",
        "段階{0}の帯域の端が開いています。開いてよいのは最も低い帯域の下端と最も高い帯域の上端だけです。",
        "The band of step {0} is open; only the lower end of the lowest and the upper end of the highest may be.");

    /// <summary>Between two bands there are values that belong to no step.</summary>
    public static IssueDefinition BandGap { get; } = Error("MTRX0112", "段階{0}と{1}の帯域の間に隙間があります({2}～{3})。", "The bands of steps {0} and {1} leave a gap from {2} to {3}.");

    /// <summary>Two bands share values, or stand in the wrong order.</summary>
    public static IssueDefinition BandOverlap { get; } = Error("MTRX0113", "段階{0}と{1}の帯域が重なっているか、順序が逆です({2}、{3})。", "The bands of steps {0} and {1} overlap or stand in the wrong order: one ends at {2}, the next begins at {3}.");

    /// <summary>A scale has bands and no unit, or a unit and no bands.</summary>
    public static IssueDefinition UnitWithoutBands { get; } = Error("MTRX0114", "帯域と単位は両方とも書くか、両方とも書かないでください。", "A scale has both bands and a unit, or neither.");

    /// <summary>No cell has the level.</summary>
    public static IssueDefinition UnusedLevel { get; } = new("MTRX0201", IssueSeverity.Advice, "リスクレベル「{0}」はどのセルにも使われていません。", "No cell has the level \"{0}\".");

    /// <summary>Every definition above, in the order of the codes.</summary>
    public static ValueList<IssueDefinition> All { get; } =
        [ScaleLength, LevelCount, DuplicateLevel, TableShape, UnknownLevel, NotMonotone, BadColor, BadVersion, EmptyBand, MissingBand, OpenBand, BandGap, BandOverlap, UnitWithoutBands, UnusedLevel];

    private static IssueDefinition Error(string code, string japanese, string english) => new(code, IssueSeverity.Error, japanese, english);
}
