using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Controls.Checks.Deidentification;

/// <summary>The issues of releases of pseudonymised data. No message holds a value of a row.</summary>
public static class DeidentificationIssues
{
    /// <summary>A release went out without a test that it had passed before.</summary>
    public static IssueDefinition NotTestedBefore { get; } = new(
        "CTRL1201", IssueSeverity.Nonconformity, "提供{0}({1})に、それまでに合格した再識別検査がありません({2})。",
        "The release {0} of {1} has no re-identification test that was passed by then ({2}).", "PSD-001");

    /// <summary>The test found a k below the minimum.</summary>
    public static IssueDefinition KBelowMinimum { get; } = new(
        "CTRL1202", IssueSeverity.Nonconformity, "提供{0}の検査{1}のk={2}は最小値{3}を下回ります。", "The test {1} of the release {0} found k = {2}, below the minimum {3}.", "PSD-002");

    /// <summary>A release counts for another quarter than the one it went out in.</summary>
    public static IssueDefinition WrongQuarter { get; } = new(
        "CTRL1203", IssueSeverity.Error, "提供{0}の四半期{1}は提供日{2}と一致しません。", "The release {0} is put down to {1}, and went out on {2}.", "PSD-003");

    /// <summary>Data that can be linked with persons are in no release.</summary>
    public static IssueDefinition LinkableNotReleased { get; } = new(
        "CTRL1204", IssueSeverity.Advice, "連結可能な情報{0}はどの提供にも現れません。", "The data {0} can be linked with persons and are in no release.", "PSD-004");

    /// <summary>No day is set by which the data of a study are disposed of.</summary>
    public static IssueDefinition NoDisposalDate { get; } = new(
        "CTRL1205", IssueSeverity.Nonconformity, "研究{0}のデータの廃棄期限がありません。", "No day is set by which the data of the study {0} are disposed of.", "PSD-005");

    /// <summary>The released file is not what its test says, or below the minimum.</summary>
    public static IssueDefinition FileContradictsTest { get; } = new(
        "CTRL1206", IssueSeverity.Error, "提供{0}のファイル: {1}は{2}ですが、{3}でなければなりません。", "The file of the release {0}: {1} is {2}, and {3} was expected.", "PSD-006");

    /// <summary>The linkage table does not lead from the raw data to the released ones.</summary>
    public static IssueDefinition TableDoesNotFit { get; } = new(
        "CTRL1207", IssueSeverity.Error, "提供{0}の対応表が合いません: {1}={2}。", "The linkage table of the release {0} does not fit: {1} = {2}.", "PSD-007");

    /// <summary>The figures of the files of a release are not recorded, so that nothing can be said of them.</summary>
    public static IssueDefinition NoFigures { get; } = new(
        "CTRL1208", IssueSeverity.Notice, "提供{0}のファイルの数値が一部ありません({1})。データのあるフォルダーで求めてください。",
        "Figures of the files of the release {0} are missing ({1}); have them computed where the data are.");

    /// <summary>A file is not the one that the document refers to.</summary>
    public static IssueDefinition OtherFile { get; } = new(
        "CTRL1209", IssueSeverity.Error, "提供{0}のファイル「{1}」は文書が参照するものと異なります(SHA-256が一致しません)。",
        "The file \"{1}\" of the release {0} is not the one that the document refers to: its SHA-256 is another.");

    /// <summary>A file that the document refers to is not in the folder.</summary>
    public static IssueDefinition FileNotFound { get; } = new(
        "CTRL1210", IssueSeverity.Error, "提供{0}のファイル「{1}」がフォルダーにありません。", "The file \"{1}\" of the release {0} is not in the folder.");

    /// <summary>Data that can be linked with persons are in no risk that a control answers (ISO 22857 asks for controls as those of an ISMS; concept 116).</summary>
    public static IssueDefinition LinkableWithoutControl { get; } = new(
        "CTRL1211", IssueSeverity.Advice, "連結可能な情報{0}に関わるリスクに管理策がありません。ISMSと同じ水準の管理策がないか確かめてください。",
        "The data {0} can be linked with persons, and no risk that names them has a control. See whether they are under controls like those of other personal information.");

    /// <summary>Every definition above, in the order of the codes.</summary>
    public static ValueList<IssueDefinition> All { get; } =
    [
        NotTestedBefore, KBelowMinimum, WrongQuarter, LinkableNotReleased, NoDisposalDate, FileContradictsTest, TableDoesNotFit, NoFigures, OtherFile, FileNotFound,
        LinkableWithoutControl,
    ];
}
