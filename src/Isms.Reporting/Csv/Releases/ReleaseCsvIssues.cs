using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Reporting.Csv.Releases;

/// <summary>The issues of a release of pseudonymised data in a CSV file. The path says the line: <c>line 12</c>. No message holds a value of a row.</summary>
public static class ReleaseCsvIssues
{
    /// <summary>The file is in Shift_JIS or another encoding than UTF-8.</summary>
    public static IssueDefinition WrongEncoding { get; } = Error(
        "RCSV0101",
        "CSVファイルがUTF-8ではありません({0}とみられます。{1}行目)。UTF-8で保存し直してください(Excelでは「CSV UTF-8」)。",
        "The CSV file is not UTF-8; it looks like {0} (line {1}). Save it as UTF-8, in Excel as \"CSV UTF-8\".");

    /// <summary>The file has no line with column names.</summary>
    public static IssueDefinition NoHeader { get; } = Error("RCSV0102", "CSVファイルに列名の行がありません。", "The CSV file has no line with column names.");

    /// <summary>A column that was asked for is missing.</summary>
    public static IssueDefinition MissingColumn { get; } = Error("RCSV0103", "列「{0}」がありません。ある列: {1}。", "The column \"{0}\" is missing. There are: {1}.");

    /// <summary>A column that was asked for is there more than once.</summary>
    public static IssueDefinition DuplicateColumn { get; } = Error("RCSV0104", "列「{0}」が重複しています。", "There are two columns \"{0}\".");

    /// <summary>A line has more or fewer cells than there are columns.</summary>
    public static IssueDefinition UnevenLine { get; } = Error("RCSV0105", "セルは{0}個必要ですが、{1}個あります。", "{0} cells were expected; there are {1}.");

    /// <summary>A line has quotation marks that do not pair.</summary>
    public static IssueDefinition BadQuotes { get; } = Error("RCSV0106", "引用符(\")が対になっていません。", "The quotation marks (\") do not pair.");

    /// <summary>There is no row.</summary>
    public static IssueDefinition NoRows { get; } = Error("RCSV0107", "行がないため、kを求められません。", "There is no row, so that k cannot be determined.");

    /// <summary>So many lines are faulty that the rest was not read.</summary>
    public static IssueDefinition TooManyIssues { get; } = Error("RCSV0108", "誤りが{0}件に達したため、以降の行は読んでいません。", "There are {0} faulty lines; the lines after them were not read.");

    /// <summary>Every definition above, in the order of the codes.</summary>
    public static ValueList<IssueDefinition> All { get; } = [WrongEncoding, NoHeader, MissingColumn, DuplicateColumn, UnevenLine, BadQuotes, NoRows, TooManyIssues];

    private static IssueDefinition Error(string code, string japanese, string english) => new(code, IssueSeverity.Error, japanese, english);
}
