using Isms.Core;
using Isms.Reporting.Views;

namespace Isms.Reporting.Tests.Sample;

/// <summary>Three rows of an assessment sheet: one whole, an asset without risk, a step without asset.</summary>
internal static class SampleSheet
{
    public static SheetView View(ValueList<RiskRow> risks, IsmsLanguage language)
    {
        string T(string ja, string en) => language == IsmsLanguage.Japanese ? ja : en;
        return new SheetView
        {
            Cycle = T("AC-2025 2025-05-15 (初回)", "AC-2025 2025-05-15 (first)"),
            Rule = "mhlw-6.0",
            Groups =
            [
                new("F1", T("外来オーダ入力", "Outpatient order entry"),
                [
                    new()
                    {
                        Step = "F1-S2",
                        StepName = T("診察・記録入力", "Consultation and charting"),
                        Asset = "A-001",
                        AssetName = T("電子カルテDB", "EHR database"),
                        Uses = T("作成", "created"),
                        Risk = new SheetRisk
                        {
                            Id = "R-01",
                            Event = T("ランサムウェア", "ransomware"),
                            Threat = T("不正アクセス", "unauthorised access"),
                            Current = risks.Single(risk => risk.Id == "R-01").Current,
                            Applied = ["CTL-17"],
                            ToApply = ["CTL-21"],
                            Maturity = "2",
                            Measures = ["T-01"],
                            Minimum = (ReportTone.Good, T("保有可", "may be retained")),
                            MinimumWhy = T("すべて満たしています。", "All are met."),
                            Detail = (ReportTone.Bad, T("詳細分析なし", "detailed analysis missing")),
                        },
                        Analysis = (ReportTone.Good, T("完了", "complete")),
                        AnalysisWhy = T("初回のサイクル。", "The first cycle."),
                    },
                    new() { Step = "F1-S2", Asset = "A-018", Analysis = (ReportTone.Caution, T("不足: リスク", "missing: risk")), AnalysisWhy = T("初回のサイクル。", "The first cycle.") },
                    new() { Step = "F1-S3", StepName = T("検体検査", "Laboratory") },
                ]),
            ],
        };
    }
}
