using Isms.Catalogs;
using Isms.Core;

namespace Isms.Reporting.Editions;

/// <summary>The words of the report of an edition change, in both languages.</summary>
internal static class MigrationWords
{
    public static LocalizedText Report { get; } = Word("適用宣言書の版移行", "Statement of applicability carried to another edition");
    public static LocalizedText From { get; } = Word("移行元", "From");
    public static LocalizedText To { get; } = Word("移行先", "To");
    public static LocalizedText OldDocument { get; } = Word("移行元の文書", "Old document");
    public static LocalizedText OldRows { get; } = Word("移行元の行", "Old rows");
    public static LocalizedText Summary { get; } = Word("要約", "Summary");
    public static LocalizedText Decisions { get; } = Word("決定が必要な管理策", "What must be decided");
    public static LocalizedText Rows { get; } = Word("すべての管理策とその出所", "Every control and where it comes from");
    public static LocalizedText Withdrawn { get; } = Word("廃止された管理策とその行き先", "What was withdrawn, and where it went");
    public static LocalizedText Issues { get; } = Word("移行元の適用宣言書の問題", "What is wrong with the old statement");

    public static LocalizedText Verdict { get; } = Word(
        "{0}行の適用宣言書から{1}行の案を作成しました。{2}件の管理策で決定が必要です。",
        "{0} rows became a draft of {1}. {2} controls need a decision.");

    public static LocalizedText VerdictClear { get; } = Word("{0}行の適用宣言書から{1}行の案を作成しました。決定が必要な管理策はありません。", "{0} rows became a draft of {1}. Nothing is left to decide.");

    public static LocalizedText VerdictFaults { get; } = Word("移行元に{0}件の問題があります。", " The old statement has {0} faults.");

    public static LocalizedText Carried { get; } = Word("引き継ぎ", "Carried over");
    public static LocalizedText CarriedNote { get; } = Word("変更なし{0}、改題{1}", "{0} unchanged, {1} renamed");
    public static LocalizedText Merged { get; } = Word("統合", "Merged");
    public static LocalizedText MergedNote { get; } = Word("うち不一致{0}", "{0} of them disagree");
    public static LocalizedText Split { get; } = Word("分割", "Split");
    public static LocalizedText SplitNote { get; } = Word("分割・統合を含む", "split and merged too");
    public static LocalizedText New { get; } = Word("新規", "New");
    public static LocalizedText Ended { get; } = Word("廃止", "Withdrawn");
    public static LocalizedText Open { get; } = Word("要決定", "To decide");
    public static LocalizedText NothingLost { get; } = Word("移行元の記載はすべて出所として残っています。", " Everything the old statement says is kept as provenance.");
    public static LocalizedText Lost { get; } = Word("移行元の記載のうち{0}件が失われています。", " {0} things the old statement says are lost.");

    public static LocalizedText DecisionsHint { get; } = Word(
        "不一致の行に初期値はありません。印刷して印を付け、決定者と日付を記入してください。",
        "Where old rows disagree there is no default. Print the list, tick the boxes, and write down who decided and when.");

    public static LocalizedText Why { get; } = Word("決定が必要な理由", "Why");
    public static LocalizedText Decision { get; } = Word("決定", "Decision");
    public static LocalizedText DecidedBy { get; } = Word("理由・決定者・日付", "Reason, who, when");
    public static LocalizedText Applicable { get; } = Word("適用", "applicable");
    public static LocalizedText NotApplicable { get; } = Word("適用除外", "not applicable");
    public static LocalizedText ToDecide { get; } = Word("要決定", "to decide");
    public static LocalizedText NotStated { get; } = Word("記載なし", "not stated");
    public static LocalizedText Kind { get; } = Word("変更", "Change");
    public static LocalizedText Draft { get; } = Word("案", "Draft");
    public static LocalizedText Provenance { get; } = Word("出所(移行元の記載)", "Where it comes from, and what was said");
    public static LocalizedText Nothing { get; } = Word("移行元に対応する管理策はありません。", "Nothing in the old edition.");
    public static LocalizedText Said { get; } = Word("移行元の記載", "What was said");
    public static LocalizedText WentTo { get; } = Word("行き先", "Where it went");
    public static LocalizedText Nowhere { get; } = Word("行き先の記録なし", "no record of where it went");
    public static LocalizedText Confidence { get; } = Word("確度", "Confidence");
    public static LocalizedText Evidence { get; } = Word("根拠", "Evidence");
    public static LocalizedText Unplaced { get; } = Word("移行元の版にない管理策の行", "Rows about controls that the old edition does not have");
    public static LocalizedText PartMissing { get; } = Word("(記載なし)", "(nothing was said)");

    public static LocalizedText Footnote { get; } = Word(
        "案は承認されていません。決定と承認は組織が行います。版の対応は対応表のデータにもとづき、確度を示しています。",
        "The draft is not approved; deciding and approving is for the organisation. The correspondence of the editions is that of the crosswalk data, with its confidence.");

    public static LocalizedText Of(Confidence confidence) => confidence switch
    {
        Isms.Catalogs.Confidence.High => Word("高", "high"),
        Isms.Catalogs.Confidence.Medium => Word("中", "medium"),
        _ => Word("低", "low"),
    };

    private static LocalizedText Word(string japanese, string english) => LocalizedText.Create(japanese, english);
}
