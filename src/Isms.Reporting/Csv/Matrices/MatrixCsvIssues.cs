using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Reporting.Csv.Matrices;

/// <summary>The issues of a matrix in a CSV file. The subject is the matrix; the path says line and column, <c>3:2</c>, both from 1.</summary>
public static class MatrixCsvIssues
{
    /// <summary>The file is not UTF-8.</summary>
    public static IssueDefinition NotUtf8 { get; } = Error(
        "MCSV0101",
        "UTF-8ではありません({0}バイト目)。Shift_JISやUTF-16の場合はUTF-8で保存し直してください。",
        "This is not UTF-8 (byte {0}). If it is Shift_JIS, UTF-16 or another encoding, save it as UTF-8.");

    /// <summary>The file is too large to be a matrix.</summary>
    public static IssueDefinition TooLarge { get; } = Error("MCSV0102", "{0}バイトを超えています({1}バイト)。", "More than {0} bytes ({1}): this is no matrix.");

    /// <summary>Quotes are not paired.</summary>
    public static IssueDefinition BadQuotes { get; } = Error("MCSV0103", "{0}行目の引用符が対になっていません。", "The quotes in line {0} are not paired.");

    /// <summary>There is no line of consequences with a line of a likelihood below.</summary>
    public static IssueDefinition NoTable { get; } = Error(
        "MCSV0104",
        "表がありません。1行目に結果の段階、1列目に起こりやすさの段階をコンマ区切りで書いてください。",
        "There is no table: a first line with the steps of consequence and a first column with those of likelihood were expected, with commas between.");

    /// <summary>A line has another number of cells than needed.</summary>
    public static IssueDefinition RowLength { get; } = Error("MCSV0105", "{0}行目には{1}個のセルが必要ですが、{2}個あります。", "Line {0} needs {1} cells; there are {2}.");

    /// <summary>A cell in the middle of a line is empty.</summary>
    public static IssueDefinition EmptyCell { get; } = Error("MCSV0106", "{0}行{1}列のセルが空です。", "The cell in line {0}, column {1} is empty.");

    /// <summary>Two steps of a scale, two levels or two lines have the same name.</summary>
    public static IssueDefinition DuplicateName { get; } = Error("MCSV0107", "{0}行{1}列の「{2}」が重複しています。", "\"{2}\" in line {0}, column {1} stands twice.");

    /// <summary>A cell names no level.</summary>
    public static IssueDefinition UnknownLevel { get; } = Error("MCSV0108", "{0}行{1}列の「{2}」はリスクレベルではありません。レベル: {3}。", "\"{2}\" in line {0}, column {1} is no level. The levels are: {3}.");

    /// <summary>Nothing says in which order the levels stand.</summary>
    public static IssueDefinition NoLevels { get; } = Error(
        "MCSV0109",
        "レベルの順序が分かりません。先頭に「levels」の行(低い順)を書くか、レベルを指定してください。",
        "The order of the levels is not known: begin with a line \"levels\", lowest first, or give them beside the file.");

    /// <summary>The file and the caller name other levels, or in another order.</summary>
    public static IssueDefinition LevelsDiffer { get; } = Error("MCSV0110", "{0}行目のレベルが指定と異なります。指定: {1}。", "The levels in line {0} are not those given beside the file: {1}.");

    /// <summary>A name cannot be the id of a level.</summary>
    public static IssueDefinition BadLevelName { get; } = Error(
        "MCSV0111", "{0}行{1}列の「{2}」はリスクレベルIDにできません(100文字以内、制御文字なし)。", "\"{2}\" in line {0}, column {1} cannot be the id of a level: at most 100 characters, none of them a control character.");

    /// <summary>Every definition above, in the order of the codes.</summary>
    public static ValueList<IssueDefinition> All { get; } =
        [NotUtf8, TooLarge, BadQuotes, NoTable, RowLength, EmptyCell, DuplicateName, UnknownLevel, NoLevels, LevelsDiffer, BadLevelName];

    private static IssueDefinition Error(string code, string japanese, string english) => new(code, IssueSeverity.Error, japanese, english);
}
