using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Cli.Import.Authoring;

/// <summary>The issues of authoring files. The subject is the file; the path says line and column.</summary>
public static class ImportIssues
{
    /// <summary>A file that must be there is missing.</summary>
    public static IssueDefinition FileMissing { get; } = Error("IMPT0101", "ファイル{0}がありません。", "The file {0} is missing.");

    /// <summary>A file is not UTF-8.</summary>
    public static IssueDefinition NotUtf8 { get; } = Error("IMPT0102", "{0}はUTF-8ではありません(Shift_JISなどの場合は変換してください)。", "{0} is not UTF-8; convert it if it is Shift_JIS or another encoding.");

    /// <summary>A file is not YAML.</summary>
    public static IssueDefinition NotYaml { get; } = Error("IMPT0103", "{0}をYAMLとして読めません: {1}", "{0} is not YAML: {1}");

    /// <summary>A file is nested too deeply.</summary>
    public static IssueDefinition TooDeep { get; } = Error("IMPT0104", "{0}の入れ子が{1}段を超えています。", "{0} is nested deeper than {1} levels.");

    /// <summary>A file is too large.</summary>
    public static IssueDefinition TooLarge { get; } = Error("IMPT0105", "{0}が{1}バイトを超えています。", "{0} is larger than {1} bytes.");

    /// <summary>A file uses aliases, which the authoring format does not have.</summary>
    public static IssueDefinition Alias { get; } = Error("IMPT0106", "{0}でYAMLの別名(*)は使えません。", "{0} uses an alias (*), which this format does not have.");

    /// <summary>A node is of another kind than expected.</summary>
    public static IssueDefinition WrongNode { get; } = Error("IMPT0107", "{0}の「{1}」は{2}でなければなりません。", "In {0}, \"{1}\" must be {2}.");

    /// <summary>The formula of the matrix is not one the library has.</summary>
    public static IssueDefinition UnknownFormula { get; } = Error("IMPT0201", "レベルの式「{0}」は使えません。使える式: {1}。", "The level formula \"{0}\" is not known. Known are: {1}.");

    /// <summary>The bands of levels have a gap, overlap or leave scores without level.</summary>
    public static IssueDefinition BadBands { get; } = Error("IMPT0202", "レベルの区分({0})に隙間・重なり・不足があります。", "The bands of levels ({0}) have a gap or an overlap, or leave scores without a level.");

    /// <summary>A list in one language has another length than in the other; the items are paired by position and none is lost.</summary>
    public static IssueDefinition UnevenLists { get; } = new(
        "IMPT0203",
        IssueSeverity.Notice,
        "{0}の「{1}」は日本語({2}項目)と英語({3}項目)で項目数が異なります(順に対応させました)。",
        "In {0}, \"{1}\" has not as many items in Japanese ({2}) as in English ({3}); they are paired by position.");

    /// <summary>A document has no statement of applicability of the edition asked for, or none in force.</summary>
    public static IssueDefinition NoStatement { get; } = Error("IMPT0301", "適用宣言書({0})が文書にありません。", "The document has no statement of applicability ({0}).");

    /// <summary>Every definition above, in the order of the codes.</summary>
    public static ValueList<IssueDefinition> All { get; } =
        [FileMissing, NotUtf8, NotYaml, TooDeep, TooLarge, Alias, WrongNode, UnknownFormula, BadBands, UnevenLists, NoStatement];

    private static IssueDefinition Error(string code, string japanese, string english) => new(code, IssueSeverity.Error, japanese, english);
}
