using Isms.Core;

namespace Isms.Reporting.Words;

internal static partial class ReportWords
{
    // statement of applicability
    public static LocalizedText Applicability { get; } = Word("適用宣言書", "Statement of applicability");
    public static LocalizedText Edition { get; } = Word("版", "Edition");
    public static LocalizedText Document { get; } = Word("文書", "Document");
    public static LocalizedText ApprovedBy { get; } = Word("承認者", "Approved by");
    public static LocalizedText ApprovedOn { get; } = Word("承認日", "Approved on");
    public static LocalizedText Control { get; } = Word("管理策", "Control");
    public static LocalizedText Applicable { get; } = Word("適用", "Applicable");
    public static LocalizedText NotApplicable { get; } = Word("適用除外", "Excluded");
    public static LocalizedText Basis { get; } = Word("根拠", "Basis");
    public static LocalizedText MeansAndRisks { get; } = Word("実施手段・関連リスク・証拠", "Means, risks, evidence");
    public static LocalizedText ApplicabilityCounts { get; } = Word("適用 {0} / 除外 {1}", "{0} applicable, {1} excluded");
    public static LocalizedText ApplicabilityHint { get; } = Word("箇条を選ぶと管理策の一覧が開きます。", "Choose a clause to open its controls.");

    // objectives and measures
    public static LocalizedText Objectives { get; } = Word("情報セキュリティ目的", "Information security objectives");
    public static LocalizedText Target { get; } = Word("目標", "Target");
    public static LocalizedText Baseline { get; } = Word("基準値", "Baseline");
    public static LocalizedText Result { get; } = Word("結果", "Result");
    public static LocalizedText Plan { get; } = Word("実施事項", "What will be done");
    public static LocalizedText Resources { get; } = Word("資源", "Resources");
    public static LocalizedText Responsible { get; } = Word("責任者", "Responsible");
    public static LocalizedText EvaluatedBy { get; } = Word("評価方法", "Evaluation");
    public static LocalizedText Measures { get; } = Word("有効性の測定", "Measures of effectiveness");
    public static LocalizedText Measure { get; } = Word("測定項目", "Measure");
    public static LocalizedText Subject { get; } = Word("対象", "Subject");
    public static LocalizedText Trend { get; } = Word("推移", "Trend");
    public static LocalizedText Readings { get; } = Word("測定値", "Readings");
    public static LocalizedText AtLeast { get; } = Word("目標 {0} 以上", "target ≥ {0}");
    public static LocalizedText AtMost { get; } = Word("目標 {0} 以下", "target ≤ {0}");
    public static LocalizedText NoReading { get; } = Word("測定なし", "no reading");
    public static LocalizedText Missed { get; } = Word("未達", "missed");
    public static LocalizedText Monitors { get; } = Word("監視 / 分析", "Monitored / analysed by");
    public static LocalizedText ChartKey { get; } = Word("● 達成 ◆ 未達 – 測定なし 破線は目標", "● met ◆ missed – no reading; dashed line: target");

    // audit and improvement
    public static LocalizedText AuditAndImprovement { get; } = Word("内部監査と改善", "Internal audit and improvement");
    public static LocalizedText Audits { get; } = Word("内部監査", "Internal audits");
    public static LocalizedText AuditedUnits { get; } = Word("被監査部門", "Audited");
    public static LocalizedText Auditors { get; } = Word("監査員", "Auditors");
    public static LocalizedText Findings { get; } = Word("監査所見", "Findings");
    public static LocalizedText Reported { get; } = Word("報告日", "Reported on");
    public static LocalizedText Kind { get; } = Word("種類", "Kind");
    public static LocalizedText Grade { get; } = Word("区分", "Grade");
    public static LocalizedText Clause { get; } = Word("箇条", "Clause");
    public static LocalizedText Evidence { get; } = Word("証拠", "Evidence");
    public static LocalizedText Nonconformities { get; } = Word("不適合", "Nonconformities");
    public static LocalizedText Nonconformity { get; } = Word("不適合", "Nonconformity");
    public static LocalizedText Source { get; } = Word("起点", "Source");
    public static LocalizedText DetectedOn { get; } = Word("検出日", "Detected on");
    public static LocalizedText ClosedOn { get; } = Word("完了日", "Closed on");
    public static LocalizedText CorrectiveActions { get; } = Word("是正処置", "Corrective actions");
    public static LocalizedText CorrectiveAction { get; } = Word("是正処置", "Corrective action");
    public static LocalizedText RootCause { get; } = Word("原因", "Root cause");
    public static LocalizedText Completed { get; } = Word("完了", "Completed");
    public static LocalizedText Effectiveness { get; } = Word("有効性の確認", "Effectiveness");
    public static LocalizedText Improvements { get; } = Word("改善の機会への取組み", "Improvements");

    // management review
    public static LocalizedText Reviews { get; } = Word("マネジメントレビュー", "Management reviews");
    public static LocalizedText Chair { get; } = Word("議長", "Chair");
    public static LocalizedText Attendees { get; } = Word("出席者", "Attendees");
    public static LocalizedText Inputs { get; } = Word("インプット", "Inputs");
    public static LocalizedText Outputs { get; } = Word("アウトプット(決定事項)", "Outputs (decisions)");
    public static LocalizedText Conclusion { get; } = Word("結論", "Conclusion");
    public static LocalizedText Suitability { get; } = Word("適切性", "Suitability");
    public static LocalizedText Adequacy { get; } = Word("妥当性", "Adequacy");
    public static LocalizedText EffectivenessWord { get; } = Word("有効性", "Effectiveness");
    public static LocalizedText Yes { get; } = Word("はい", "yes");
    public static LocalizedText No { get; } = Word("いいえ", "no");

    // the cycle
    public static LocalizedText Cycle { get; } = Word("PDCAサイクル", "PDCA cycle");
    public static LocalizedText Phase { get; } = Word("段階", "Phase");
    public static LocalizedText Title { get; } = Word("表題", "Title");
    public static LocalizedText Missing { get; } = Word("残っていること", "What is missing");
    public static LocalizedText Open { get; } = Word("未完", "open");
    public static LocalizedText Closed { get; } = Word("完了", "closed");
    public static LocalizedText ClosedOf { get; } = Word("{0}/{1} 完了", "{0} of {1} closed");
    public static LocalizedText WheelDescription { get; } = Word(
        "計画・実施・点検・処置の4段階に箇条を配置した輪。{1}箇条のうち{0}が完了。",
        "A wheel of the four phases with their clauses; {0} of {1} clauses are closed.");
    public static LocalizedText PlanPhase { get; } = Word("計画", "Plan");
    public static LocalizedText DoPhase { get; } = Word("実施", "Do");
    public static LocalizedText CheckPhase { get; } = Word("点検", "Check");
    public static LocalizedText ActPhase { get; } = Word("処置", "Act");

    // issues
    public static LocalizedText Issues { get; } = Word("指摘一覧", "Issues");
    public static LocalizedText Errors { get; } = Word("誤り(データが正しくない)", "Errors (the data are wrong)");
    public static LocalizedText NonconformityIssues { get; } = Word("不適合(要求事項を満たしていない)", "Nonconformities (a requirement is not fulfilled)");
    public static LocalizedText Notices { get; } = Word("通知(対応を要する事実)", "Notices (facts to act on)");
    public static LocalizedText Advices { get; } = Word("助言(確認が望ましい)", "Advice (worth a look)");
    public static LocalizedText Code { get; } = Word("コード", "Code");
    public static LocalizedText About { get; } = Word("対象", "About");
    public static LocalizedText Message { get; } = Word("内容", "Message");
    public static LocalizedText Where { get; } = Word("文書内の位置", "Place in the document");
}
