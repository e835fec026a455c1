using Isms.Core;

namespace Isms.Reporting.Words;

internal static partial class ReportWords
{
    // requirements, leadership, keys of practice
    public static LocalizedText TraceOfRequirements { get; } = Word("要求事項からレビューまでの追跡", "From the requirements to the review");
    public static LocalizedText LeadsTo { get; } = Word("レビューまで", "Reaches the review");
    public static LocalizedText BreaksOff { get; } = Word("途切れ", "Breaks off");
    public static LocalizedText Treatments { get; } = Word("リスク対応", "Treatments");
    public static LocalizedText ObjectivesWord { get; } = Word("目的", "Objectives");
    public static LocalizedText MeasuresWord { get; } = Word("測定", "Measures");
    public static LocalizedText Risks { get; } = Word("リスク", "Risks");
    public static LocalizedText AuditsAndFindings { get; } = Word("監査・所見", "Audits, findings");
    public static LocalizedText Actions { get; } = Word("不適合・処置", "Nonconformities, actions");
    public static LocalizedText Leadership { get; } = Word("リーダーシップの証拠", "Evidence of leadership");
    public static LocalizedText Commitment { get; } = Word("コミットメント", "Commitment");
    public static LocalizedText ShownBy { get; } = Word("示すもの", "Shown by");
    public static LocalizedText Keys { get; } = Word("実践の3つの鍵", "The three keys of practice");
    public static LocalizedText Key { get; } = Word("鍵", "Key");

    // guideline and checklist
    public static LocalizedText GuidelineCoverage { get; } = Word("ガイドラインへの対応状況", "Coverage of the guideline");
    public static LocalizedText Chapter { get; } = Word("章", "Chapter");
    public static LocalizedText Items { get; } = Word("項目", "Items");
    public static LocalizedText Checklist { get; } = Word("サイバーセキュリティ対策チェックリスト", "Cyber-security checklist");
    public static LocalizedText Item { get; } = Word("項目", "Item");
    public static LocalizedText ToWatch { get; } = Word("「いいえ」または計画中の項目", "Items answered no, or planned");
    public static LocalizedText FirstAnswer { get; } = Word("1回目", "First answer");
    public static LocalizedText SecondAnswer { get; } = Word("2回目", "Second answer");
    public static LocalizedText TargetDay { get; } = Word("目標日", "Target day");
    public static LocalizedText VendorAnswers { get; } = Word("事業者の回答", "Answers of the vendors");
    public static LocalizedText Vendor { get; } = Word("事業者", "Vendor");
    public static LocalizedText Received { get; } = Word("受領日", "Received");
    public static LocalizedText AnsweredYes { get; } = Word("「はい」の項目", "Items answered yes");

    // support
    public static LocalizedText Support { get; } = Word("力量・教育・コミュニケーション", "Competence, training, communication");
    public static LocalizedText Competence { get; } = Word("役割と力量", "Roles and competence");
    public static LocalizedText RoleWord { get; } = Word("役割", "Role");
    public static LocalizedText Holder { get; } = Word("担当者", "Holder");
    public static LocalizedText CompetenceWord { get; } = Word("力量", "Competence");
    public static LocalizedText MissingCourses { get; } = Word("未受講の教育", "Courses not attended");
    public static LocalizedText TrainingHeld { get; } = Word("教育の実施", "Training held");
    public static LocalizedText Course { get; } = Word("教育", "Course");
    public static LocalizedText Audience { get; } = Word("対象者", "For whom");
    public static LocalizedText HeldOn { get; } = Word("実施日", "Held on");
    public static LocalizedText BeforeAfter { get; } = Word("実施前→後(目標)", "Before → after (target)");
    public static LocalizedText Communications { get; } = Word("コミュニケーション計画", "Communication plan");
    public static LocalizedText WhenWord { get; } = Word("いつ", "When");
    public static LocalizedText WithWhom { get; } = Word("だれと", "With whom");
    public static LocalizedText WhoWord { get; } = Word("だれが", "Who");
    public static LocalizedText How { get; } = Word("方法", "How");
    public static LocalizedText NotSaid { get; } = Word("未定義", "Not said");

    // suppliers, maintenance, incidents
    public static LocalizedText Suppliers { get; } = Word("供給者", "Suppliers");
    public static LocalizedText Supplier { get; } = Word("供給者", "Supplier");
    public static LocalizedText PersonalData { get; } = Word("個人情報", "Personal data");
    public static LocalizedText Selected { get; } = Word("選定", "Selected");
    public static LocalizedText Contracted { get; } = Word("契約", "Contracted");
    public static LocalizedText Supervised { get; } = Word("監督", "Supervised");
    public static LocalizedText Disclosed { get; } = Word("開示書", "Disclosure");
    public static LocalizedText Duties { get; } = Word("義務の履行", "Duties");
    public static LocalizedText Maintenance { get; } = Word("保守作業と記録の確認", "Maintenance and the review of its logs");
    public static LocalizedText SessionsByPeriod { get; } = Word("期ごとの作業", "Sessions of each period");
    public static LocalizedText Period { get; } = Word("期", "Period");
    public static LocalizedText SessionsWord { get; } = Word("作業", "Sessions");
    public static LocalizedText InTime { get; } = Word("期限内の確認", "Reviewed in time");
    public static LocalizedText Share { get; } = Word("割合", "Share");
    public static LocalizedText SessionsLooked { get; } = Word("個別に記録した作業", "Sessions on record");
    public static LocalizedText Session { get; } = Word("作業", "Session");
    public static LocalizedText Connected { get; } = Word("接続", "Connected");
    public static LocalizedText OperatorId { get; } = Word("作業者ID", "Operator id");
    public static LocalizedText LogReview { get; } = Word("記録の確認", "Review of the log");
    public static LocalizedText Found { get; } = Word("指摘", "What the rules found");
    public static LocalizedText Incidents { get; } = Word("情報セキュリティインシデント", "Information security incidents");
    public static LocalizedText IncidentsByPeriod { get; } = Word("期と原因", "By period and cause");
    public static LocalizedText IncidentWord { get; } = Word("インシデント", "Incident");
    public static LocalizedText Total { get; } = Word("計", "Total");
    public static LocalizedText Cause { get; } = Word("原因", "Cause");
    public static LocalizedText Severity { get; } = Word("重大度", "Severity");
    public static LocalizedText Leaked { get; } = Word("漏えい件数", "Records leaked");
    public static LocalizedText Contained { get; } = Word("封じ込め", "Contained");

    // personal information
    public static LocalizedText Privacy { get; } = Word("個人情報保護", "Personal information");
    public static LocalizedText RecordsByKind { get; } = Word("5種類の記録", "Records of the five kinds");
    public static LocalizedText RecordKind { get; } = Word("記録の種類", "Kind of record");
    public static LocalizedText RecordsWord { get; } = Word("記録", "Records");
    public static LocalizedText Purposes { get; } = Word("利用目的", "Purposes");
    public static LocalizedText OnConsent { get; } = Word("同意に基づくもの", "On consent");
    public static LocalizedText Consents { get; } = Word("同意", "Consents");
    public static LocalizedText Consent { get; } = Word("同意", "Consent");
    public static LocalizedText Purpose { get; } = Word("利用目的", "Purpose");
    public static LocalizedText GivenOn { get; } = Word("取得", "Given");
    public static LocalizedText WithdrawnOn { get; } = Word("撤回", "Withdrawn");
    public static LocalizedText Breaches { get; } = Word("漏えい等の報告", "Reports of breaches");
    public static LocalizedText ReportWord { get; } = Word("報告", "Report");
    public static LocalizedText Prompt { get; } = Word("速報", "Prompt report");
    public static LocalizedText Final { get; } = Word("確報", "Final report");
    public static LocalizedText Notified { get; } = Word("本人通知", "Persons told");
    public static LocalizedText Deidentification { get; } = Word("仮名化データの提供", "Releases of pseudonymised data");
    public static LocalizedText Release { get; } = Word("提供", "Release");
    public static LocalizedText ReleasedOn { get; } = Word("提供日", "Released on");
    public static LocalizedText Recipient { get; } = Word("提供先", "Recipient");
    public static LocalizedText Anonymity { get; } = Word("k(下限)", "k (least)");
    public static LocalizedText TestedOn { get; } = Word("再識別試験", "Tested on");

    // audit programme, review, improvement
    public static LocalizedText AuditCoverage { get; } = Word("監査プログラム: 網羅性と独立性", "Audit programme: coverage and independence");
    public static LocalizedText CoverageOfYear { get; } = Word("この1年の監査の網羅性", "What the year's audits covered");
    public static LocalizedText CoveredWord { get; } = Word("監査済み", "Covered");
    public static LocalizedText NotCovered { get; } = Word("未監査", "Not covered");
    public static LocalizedText DueNext { get; } = Word("次に監査するもの", "What is due next");
    public static LocalizedText LastAudit { get; } = Word("前回", "Last");
    public static LocalizedText NextAudit { get; } = Word("次回", "Planned");
    public static LocalizedText Teams { get; } = Word("監査チームの独立性", "Independence of the teams");
    public static LocalizedText Team { get; } = Word("チーム", "Team");
    public static LocalizedText Verdict { get; } = Word("判定", "Verdict");
    public static LocalizedText ReviewPreparation { get; } = Word("次のマネジメントレビューの準備", "Preparing the next management review");
    public static LocalizedText AssembledInputs { get; } = Word("インプット a)～f)", "Inputs a) to f)");
    public static LocalizedText Input { get; } = Word("インプット", "Input");
    public static LocalizedText Attention { get; } = Word("要注意", "To look at");
    public static LocalizedText FollowUp { get; } = Word("決定事項のフォローアップ", "Follow-up of decisions");
    public static LocalizedText DecisionWord { get; } = Word("決定事項", "Decision");
    public static LocalizedText DecidedOn { get; } = Word("決定日", "Decided on");
    public static LocalizedText TakenUpBy { get; } = Word("取り上げたレビュー", "Taken up by");
    public static LocalizedText NonconformityStates { get; } = Word("不適合の状態", "State of the nonconformities");
    public static LocalizedText OnRecord { get; } = Word("記録上の状況", "On record");
    public static LocalizedText Progress { get; } = Word("処置の進捗", "Action");
    public static LocalizedText Alike { get; } = Word("類似", "Alike");

    // certification, maturity
    public static LocalizedText Certification { get; } = Word("認証", "Certification");
    public static LocalizedText Certificates { get; } = Word("証明書", "Certificates");
    public static LocalizedText Certificate { get; } = Word("証明書", "Certificate");
    public static LocalizedText OrganizationWord { get; } = Word("組織", "Organisation");
    public static LocalizedText Category { get; } = Word("区分", "Category");
    public static LocalizedText CertifiedAsOf { get; } = Word("時点", "As of");
    public static LocalizedText LastDay { get; } = Word("有効期限", "Last day");
    public static LocalizedText Readiness { get; } = Word("区分ごとに足りないもの", "What is missing for each category");
    public static LocalizedText Conditions { get; } = Word("条件", "Conditions");
    public static LocalizedText MaturityOfClauses { get; } = Word("成熟度とPDCAの2つの見方", "Maturity, and the two views of the PDCA cycle");
    public static LocalizedText Score { get; } = Word("点", "Score");
    public static LocalizedText PhaseByChapter { get; } = Word("段階(章による)", "Phase by chapter");
    public static LocalizedText PhaseInPractice { get; } = Word("段階(実践による)", "Phase in practice");
    public static LocalizedText Rung { get; } = Word("成熟度", "Maturity");
}
