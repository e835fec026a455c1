using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Management.Journal.Lines;

/// <summary>The issues of a journal. The subject of each is the number of the line.</summary>
public static class JournalIssues
{
    /// <summary>A line is not written as a line of a journal.</summary>
    public static IssueDefinition NotALine { get; } = new(
        "JRNL0101", IssueSeverity.Error,
        "{0}行目はジャーナルの行の形式ではありません。",
        "Line {0} is not written as a line of a journal.");

    /// <summary>A number that does not follow the one before.</summary>
    public static IssueDefinition OutOfSequence { get; } = new(
        "JRNL0102", IssueSeverity.Error,
        "{0}行目の番号は{1}ですが、{2}のはずです。行の欠落、重複または入れ替えがあります。",
        "Line {0} has the number {1} where {2} was expected: a line is missing, stands twice or in another place.");

    /// <summary>A line that is bound to another line than the one before it.</summary>
    public static IssueDefinition NotBound { get; } = new(
        "JRNL0103", IssueSeverity.Error,
        "{0}行目は直前の行に結び付いていません。どちらかが書き換えられています。",
        "Line {0} is not bound to the line before it: one of the two was altered.");

    /// <summary>A line whose hash is not that of its content.</summary>
    public static IssueDefinition Altered { get; } = new(
        "JRNL0104", IssueSeverity.Error,
        "{0}行目は書き換えられています。ハッシュ値が内容と一致しません。",
        "Line {0} was altered: its hash is not that of its content.");

    /// <summary>The last line was cut off by an interrupted append; nobody was told that it was recorded.</summary>
    public static IssueDefinition Torn { get; } = new(
        "JRNL0105", IssueSeverity.Notice,
        "最後の{0}行目は書き込みの途中で途切れています({1}バイト)。次の追記の際に取り除くか完成させます。",
        "Line {0}, the last, was cut off while it was written ({1} bytes); the next append takes it away or completes it.");

    /// <summary>A line without signature where each must have one.</summary>
    public static IssueDefinition NotSigned { get; } = new(
        "JRNL0106", IssueSeverity.Error,
        "{0}行目に署名がありません。",
        "Line {0} is not signed.");

    /// <summary>A signature that was not made with the key for this line.</summary>
    public static IssueDefinition WrongSignature { get; } = new(
        "JRNL0107", IssueSeverity.Error,
        "{0}行目の署名は、この鍵によるこの行の署名ではありません。",
        "The signature of line {0} was not made for it with this key.");

    /// <summary>An instant before that of the line before.</summary>
    public static IssueDefinition EarlierThanBefore { get; } = new(
        "JRNL0108", IssueSeverity.Error,
        "{0}行目の日時({1})は直前の行の日時より前です。",
        "Line {0} was recorded at {1}, before the line before it.");

    /// <summary>The journal is shorter than its head says.</summary>
    public static IssueDefinition CutOff { get; } = new(
        "JRNL0109", IssueSeverity.Error,
        "末尾が切り取られています。{0}行あるはずですが、{1}行しかありません。",
        "The tail was cut off: there must be {0} lines and there are {1}.");

    /// <summary>The line that the head names is another.</summary>
    public static IssueDefinition OtherThanHead { get; } = new(
        "JRNL0110", IssueSeverity.Error,
        "{0}行目は、控えてある先頭情報(ヘッド)の行とは別のものです。",
        "Line {0} is another than the one that the head kept elsewhere names.");

    /// <summary>There is no signed head where there must be one.</summary>
    public static IssueDefinition HeadMissing { get; } = new(
        "JRNL0111", IssueSeverity.Error,
        "署名付きのヘッドがないため、末尾が切り取られていても分かりません。",
        "There is no signed head, so a tail that was cut off could not be found.");

    /// <summary>A signed head that cannot be read, or was not signed with the key.</summary>
    public static IssueDefinition HeadNotGenuine { get; } = new(
        "JRNL0112", IssueSeverity.Error,
        "署名付きのヘッドが読めないか、この鍵による署名ではありません。",
        "The signed head cannot be read or was not signed with this key.");

    /// <summary>A signed head that is more than one line behind, which no interrupted append leaves.</summary>
    public static IssueDefinition HeadTooOld { get; } = new(
        "JRNL0113", IssueSeverity.Error,
        "署名付きのヘッドは{0}行目までのものですが、ジャーナルは{1}行あります。古いヘッドに差し替えられた可能性があります。",
        "The signed head stands at line {0} and the journal has {1} lines: it may have been replaced by an old one.");

    /// <summary>An operation that does not fit the document as it was.</summary>
    public static IssueDefinition DoesNotApply { get; } = new(
        "JRNL0114", IssueSeverity.Error,
        "{0}行目の変更({1})は、それまでの文書に適用できません。",
        "The change of line {0} at \"{1}\" does not fit the document as it was.");

    /// <summary>So many issues that the others are not listed.</summary>
    public static IssueDefinition More { get; } = new(
        "JRNL0115", IssueSeverity.Notice,
        "指摘が{1}件を超えたため、{0}行目より後の指摘は示していません。",
        "There are more than {1} issues; those after line {0} are not listed.");

    /// <summary>A line that is longer than is allowed; nothing after it was looked at.</summary>
    public static IssueDefinition LineTooLong { get; } = new(
        "JRNL0116", IssueSeverity.Error,
        "{0}行目は{1}バイトを超えています。以降は調べていません。",
        "Line {0} is longer than {1} bytes; nothing from there on was looked at.");

    /// <summary>Every definition above, in the order of the codes.</summary>
    public static ValueList<IssueDefinition> All { get; } =
    [
        NotALine, OutOfSequence, NotBound, Altered, Torn, NotSigned, WrongSignature, EarlierThanBefore,
        CutOff, OtherThanHead, HeadMissing, HeadNotGenuine, HeadTooOld, DoesNotApply, More, LineTooLong,
    ];
}
