using Isms.Core;

namespace Isms.Reporting.Assurance;

/// <summary>The words of accountability packs and certificate sheets.</summary>
internal static class AssuranceWords
{
    public static LocalizedText Pack { get; } = Word("情報セキュリティに関する説明資料", "Account of information security");
    public static LocalizedText PackIntroduction { get; } = Word(
        "{0}時点で、{1}の情報セキュリティについて外部の方に説明できる事実をまとめた資料です。",
        "The facts about information security at {1} that can be shown to outsiders, as of {0}.");
    public static LocalizedText LeftOut { get; } = Word("この資料に含まないもの", "What this account leaves out");
    public static LocalizedText Scope { get; } = Word("適用範囲", "Scope");
    public static LocalizedText Policies { get; } = Word("有効な方針", "Policies in force");
    public static LocalizedText Version { get; } = Word("版", "Version");
    public static LocalizedText Certificates { get; } = Word("有効な証明書", "Certificates in force");
    public static LocalizedText Fact { get; } = Word("証明する事実", "What it certifies");
    public static LocalizedText CertifiedAsOf { get; } = Word("証明する時点", "Certified as of");
    public static LocalizedText Number { get; } = Word("証明書番号", "Number");
    public static LocalizedText Audits { get; } = Word("実施した内部監査", "Internal audits done");
    public static LocalizedText Units { get; } = Word("対象部門", "Departments");
    public static LocalizedText Training { get; } = Word("教育の修了者数(年度累計)", "Training completed (over the year)");
    public static LocalizedText AuditsWhy { get; } = Word(
        "内部監査は継続的改善のきっかけです。監査で分かったことの内容はこの資料に含みません。",
        "Internal audits are the occasion of continual improvement. What they found is no part of this account.");
    public static LocalizedText TrainingWhy { get; } = Word(
        "教育は組織のあらゆる階層に行います。実施した対象者は次のとおりです。",
        "Training is for every level of the organisation. It was held for:");
    public static LocalizedText Audience { get; } = Word("対象者", "For whom");
    public static LocalizedText Days { get; } = Word("実施回数", "Times held");
    public static LocalizedText LastHeld { get; } = Word("最終実施日", "Last held on");
    public static LocalizedText Period { get; } = Word("期間", "Period");
    public static LocalizedText Completed { get; } = Word("修了者数", "Completed");
    public static LocalizedText Headcount { get; } = Word("職員数", "Staff");
    public static LocalizedText Controls { get; } = Word("実施している管理策", "Controls in place");
    public static LocalizedText ControlsAround { get; } = Word("対象の情報資産: {0}", "Assets looked at: {0}");
    public static LocalizedText ControlsAsRecorded { get; } = Word("管理策の状況は文書に記録された時点のものです。", "Controls are as last recorded in the document.");
    public static LocalizedText References { get; } = Word("対応する基準", "Answers");
    public static LocalizedText Entrustees { get; } = Word("委託先", "Entrustees");
    public static LocalizedText Account { get; } = Word("選定・契約・監督", "Selection, contract, supervision");
    public static LocalizedText Sheet { get; } = Word("証明書(写し)", "Certificate (copy)");
    public static LocalizedText SheetNote { get; } = Word(
        "認証機関の記録から作成した写しで、認証機関が発行した証明書そのものではありません。",
        "Made from the records of the certified organisation; it is not the certificate that the body issued.");
    public static LocalizedText Holder { get; } = Word("認証を受けた組織", "Holder");
    public static LocalizedText Scheme { get; } = Word("認証制度", "Scheme");
    public static LocalizedText Body { get; } = Word("認証機関", "Body");
    public static LocalizedText Category { get; } = Word("区分", "Category");
    public static LocalizedText ReviewCase { get; } = Word("審査のケース", "Review case");
    public static LocalizedText Regulation { get; } = Word("運用管理規程", "Regulation");
    public static LocalizedText OperatesUnder { get; } = Word("根拠となる規程認証", "Operates under");
    public static LocalizedText Seminars { get; } = Word("受講したセミナー", "Seminars attended");
    public static LocalizedText Earlier { get; } = Word("反映している過去の証明書", "Earlier certificates reflected");
    public static LocalizedText ValidUntil { get; } = Word("有効期限", "Valid until");
    public static LocalizedText NoValidity { get; } = Word(
        "この制度は有効期間を定めていません。証明書は上記の時点の事実を示します。",
        "The scheme states no validity: the certificate states the fact as of the date above.");

    private static LocalizedText Word(string japanese, string english) => LocalizedText.Create(japanese, english);
}
