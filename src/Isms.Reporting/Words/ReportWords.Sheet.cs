using Isms.Core;

namespace Isms.Reporting.Words;

internal static partial class ReportWords
{
    // the assessment sheet
    public static LocalizedText Sheet { get; } = Word("アセスメントシート(業務フロー別)", "Assessment sheet by business flow");
    public static LocalizedText SheetHint { get; } = Word("業務フローを選ぶと段階ごとの資産とリスクの一覧が開きます。", "Choose a flow to open its steps with their assets and risks.");
    public static LocalizedText SheetCounts { get; } = Word("段階 {0} / 行 {1} / リスクのない行 {2}", "{0} steps, {1} rows, {2} without a risk");
    public static LocalizedText AssessmentCycle { get; } = Word("アセスメントのサイクル", "Cycle of assessment");
    public static LocalizedText MinimumRule { get; } = Word("最低限のガイドライン", "Minimum guideline");
    public static LocalizedText StepWord { get; } = Word("段階", "Step");
    public static LocalizedText AssetWord { get; } = Word("情報資産", "Asset");
    public static LocalizedText RiskThreatVulnerability { get; } = Word("リスク・脅威・脆弱性", "Risk, threat, vulnerability");
    public static LocalizedText ThreatWord { get; } = Word("脅威", "threat");
    public static LocalizedText VulnerabilityWord { get; } = Word("脆弱性", "vulnerability");
    public static LocalizedText ToApply { get; } = Word("適用予定", "to be applied");
    public static LocalizedText MaturityResidualMeasures { get; } = Word("成熟度・残留・措置", "Maturity, residual, measures");
    public static LocalizedText Maturity { get; } = Word("成熟度 {0}", "maturity {0}");
    public static LocalizedText FullAnalysis { get; } = Word("分析", "Analysis");
    public static LocalizedText NoStep { get; } = Word("段階なし", "no step");
    public static LocalizedText NoAssetHere { get; } = Word("資産なし", "no asset");
    public static LocalizedText NoRiskHere { get; } = Word("リスクなし", "no risk");
}
