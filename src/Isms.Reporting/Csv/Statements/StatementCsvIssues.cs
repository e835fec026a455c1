using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Reporting.Csv.Statements;

/// <summary>The issues of a statement of applicability in a CSV file. The path says the line: <c>line 12</c>.</summary>
public static class StatementCsvIssues
{
    /// <summary>The file is larger than is read.</summary>
    public static IssueDefinition TooLarge { get; } = Error("SCSV0101", "CSVファイルが{0}バイトを超えています。", "The CSV file is larger than {0} bytes.");

    /// <summary>The file is in Shift_JIS or another encoding than UTF-8.</summary>
    public static IssueDefinition WrongEncoding { get; } = Error(
        "SCSV0102",
        "CSVファイルがUTF-8ではありません({0}とみられます。{1}行目)。UTF-8で保存し直してください(Excelでは「CSV UTF-8」)。",
        "The CSV file is not UTF-8; it looks like {0} (line {1}). Save it as UTF-8, in Excel as \"CSV UTF-8\".");

    /// <summary>The file has no line with column names.</summary>
    public static IssueDefinition NoHeader { get; } = Error("SCSV0103", "CSVファイルに列名の行がありません。", "The CSV file has no line with column names.");

    /// <summary>A column that must be there is missing.</summary>
    public static IssueDefinition MissingColumn { get; } = Error("SCSV0104", "列「{0}」がありません。ある列: {1}。", "The column \"{0}\" is missing. There are: {1}.");

    /// <summary>Two columns mean the same.</summary>
    public static IssueDefinition DuplicateColumn { get; } = Error("SCSV0105", "列「{0}」が重複しています。", "There are two columns \"{0}\".");

    /// <summary>A column that the statement has no place for; it is not carried.</summary>
    public static IssueDefinition UnknownColumn { get; } = new("SCSV0106", IssueSeverity.Notice, "列「{0}」は取り込みません。", "The column \"{0}\" is not taken in.");

    /// <summary>A line has more or fewer cells than there are columns.</summary>
    public static IssueDefinition UnevenLine { get; } = Error("SCSV0107", "セルは{0}個必要ですが、{1}個あります。", "{0} cells were expected; there are {1}.");

    /// <summary>A line has quotation marks that do not pair.</summary>
    public static IssueDefinition BadQuotes { get; } = Error("SCSV0108", "引用符(\")が対になっていません。", "The quotation marks (\") do not pair.");

    /// <summary>A line says no control.</summary>
    public static IssueDefinition NoControl { get; } = Error("SCSV0109", "管理策の番号がありません。", "The line says no control.");

    /// <summary>Whether a control is applicable is said in a word that is not known.</summary>
    public static IssueDefinition UnknownAnswer { get; } = Error("SCSV0110", "適用の有無「{0}」は使えません。使える語: {1}。", "\"{0}\" does not say whether the control is applicable. Known are: {1}.");

    /// <summary>A status is a word that is not known; the word is kept.</summary>
    public static IssueDefinition UnknownStatus { get; } = Error("SCSV0111", "実施状況「{0}」は使えません。使える語: {1}。", "\"{0}\" is no known status. Known are: {1}.");

    /// <summary>A basis is a word that is not known; the word is kept.</summary>
    public static IssueDefinition UnknownBasis { get; } = Error("SCSV0112", "根拠「{0}」は使えません。使える語: {1}。", "\"{0}\" is no known basis. Known are: {1}.");

    /// <summary>An identifier is none.</summary>
    public static IssueDefinition BadIdentifier { get; } = Error("SCSV0113", "識別子「{0}」は使えません(1～100文字)。", "\"{0}\" is no identifier of 1 to 100 characters.");

    /// <summary>The edition is not said, and the numbers fit several.</summary>
    public static IssueDefinition EditionNotClear { get; } = Error("SCSV0114", "番号から版を特定できません(候補: {0})。--fromで版を指定してください。", "The numbers do not tell the edition ({0}). Name it with --from.");

    /// <summary>A line is of another edition than the rest, or than was asked for.</summary>
    public static IssueDefinition OtherEdition { get; } = Error("SCSV0115", "行のカタログ「{0}」が{1}と異なります。", "The line is of the catalog \"{0}\", not of {1}.");

    /// <summary>Every definition above, in the order of the codes.</summary>
    public static ValueList<IssueDefinition> All { get; } =
    [
        TooLarge, WrongEncoding, NoHeader, MissingColumn, DuplicateColumn, UnknownColumn, UnevenLine, BadQuotes, NoControl, UnknownAnswer, UnknownStatus, UnknownBasis, BadIdentifier,
        EditionNotClear, OtherEdition,
    ];

    private static IssueDefinition Error(string code, string japanese, string english) => new(code, IssueSeverity.Error, japanese, english);
}
