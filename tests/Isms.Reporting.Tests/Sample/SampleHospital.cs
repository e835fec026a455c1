using Isms.Core;
using Isms.Core.Issues;
using Isms.Reporting.Layout;
using Isms.Reporting.Page;
using Isms.Reporting.Svg.HeatMaps;
using Isms.Reporting.Views;
using NodaTime;

namespace Isms.Reporting.Tests.Sample;

/// <summary>A whole report of an invented hospital: 34 threats, 5 opportunities, 114 controls, 16 measures.</summary>
internal static class SampleHospital
{
    private static readonly RgbColor[] Colors = [RgbColor.Parse("#4c956c"), RgbColor.Parse("#f2c14e"), RgbColor.Parse("#c0392b")];

    public static ReportView View(IsmsLanguage language)
    {
        string T(string ja, string en) => language == IsmsLanguage.Japanese ? ja : en;
        ValueList<RiskRow> risks = Risks(language);
        return new ReportView
        {
            Header = new HeaderView
            {
                Organization = T("見本大学医学部附属病院(架空)", "Mihon University Hospital (fictitious)"),
                AsOf = new LocalDate(2026, 3, 31),
                FiscalYear = "FY2025",
                Standard = "ISO/IEC 27001:2013",
            },
            Summary = new SummaryView
            {
                Tone = ReportTone.Caution,
                Verdict = T(
                    "PDCAは26箇条のうち25箇条が完了しています。残る1件は有効性確認待ちの不適合(NC-05)で、2026年6月に確認予定です。受容できないリスクは残っていません。",
                    "The cycle is closed for 25 of 26 clauses. What remains is one nonconformity (NC-05) whose effectiveness check is planned for June 2026. No unacceptable risk remains."),
                Figures =
                [
                    new(T("受容できないリスク(残留)", "Unacceptable risks (residual)"), "0", T("/ 34件", "of 34"), T("現存では10件", "10 as currently rated"), ReportTone.Good),
                    new(T("承認の上で保有するリスク", "Risks retained with approval"), "2", T("件", null!), "R-27, R-34", ReportTone.Caution),
                    new(T("期限を過ぎたリスク対応", "Overdue treatments"), "0", T("/ 46件", "of 46"), T("進行中 2件", "2 in progress"), ReportTone.Good),
                    new(T("情報セキュリティ目的の達成", "Objectives achieved"), "7", "/ 7", null, ReportTone.Good),
                    new(T("目標を外した測定項目", "Measures that missed their target"), "2", "/ 16", "M-03, M-12", ReportTone.Caution),
                    new(T("未完了の不適合", "Open nonconformities"), "1", "/ 6", T("NC-05 有効性確認 6月10日", "NC-05, check on 10 June"), ReportTone.Bad),
                ],
                Standing =
                [
                    new(ReportTone.Bad, T("NC-05 派遣職員2名のID台帳登録漏れ: 是正は完了、有効性は2026-06-10に確認するため箇条10.1が開いています。", "NC-05, two dispatched staff missing from the ID ledger: corrected, its effectiveness is checked on 2026-06-10, so clause 10.1 is open."), PageAnchor.Nonconformity("NC-05")),
                    new(ReportTone.Caution, T("M-12 緊急修正プログラムの適用率は94%で、目標95%に届きませんでした(要員不足)。", "M-12, critical patches applied in time, reached 94% against 95% (too few people)."), PageAnchor.Measure("M-12")),
                    new(ReportTone.Caution, T("M-03 オーダシステムの稼働率は第2四半期に99.93%で、目標99.95%を下回りました。", "M-03, order system availability, was 99.93% in the second quarter against 99.95%."), PageAnchor.Measure("M-03")),
                    new(ReportTone.Good, T("高いリスク10件はすべて対応が完了し、受容水準以下になりました。", "All ten high risks have been treated and are within the acceptance level."), PageSection.Register.Id),
                ],
                Decisions =
                [
                    new("MRO-04", T("修正適用要員1名の増員", "One more person for patching"), T("副院長・CISO", "Deputy Director and CISO"), new LocalDate(2026, 6, 30), PageAnchor.Review("MRO-04")),
                    new("MRO-05", T("2026年度の可用性目標を各四半期99.95%とする", "Availability goal of 99.95 percent for every quarter of 2026"), T("医療情報部長", "Head of Medical Informatics"), new LocalDate(2026, 4, 30), PageAnchor.Review("MRO-05")),
                    new("R-34", T("教育後も残るリスクの保有を半年ごとに再承認", "Approve again, every six months, that the risk remaining after training is retained"), T("病院長", "Hospital Director"), new LocalDate(2026, 9, 18), PageAnchor.Risk("R-34")),
                ],
            },
            Context = SampleSections.Context(language),
            HeatMaps =
            [
                new HeatMapGroup(T("脅威", "Threats"),
                [
                    Map(T("脅威 対応前(現存)", "Threats before treatment (current)"), risks, true, risk => risk.Current, language),
                    Map(T("脅威 対応後(残留)", "Threats after treatment (residual)"), risks, true, risk => risk.Residual, language),
                ]),
                new HeatMapGroup(T("機会", "Opportunities"), [Map(T("機会(現存)", "Opportunities (current)"), risks, false, risk => risk.Current, language)]),
            ],
            Risks = risks,
            Sheet = SampleSheet.View(risks, language),
            Treatments = Treatments(risks, language),
            Applicability = SampleSections.Applicability(language),
            Objectives = SampleSections.Objectives(language),
            Measures = SampleSections.Measures(language),
            Audit = SampleSections.Audit(language),
            Reviews = SampleSections.Reviews(language),
            Clauses = SampleText.Lines(SampleClauses.Text).Select(f => Clause(f, language)).ToValueList(),
            Issues =
            [
                new(IssueSeverity.Notice, "AUD0305", "NC-05", T("不適合 NC-05 が完了していません。有効性を確認し、完了日を記録してください。", "The nonconformity NC-05 is open. Check the effectiveness and record the closing date."), "/nonconformities/4/status", PageAnchor.Nonconformity("NC-05")),
                new(IssueSeverity.Notice, "CTL0303", "M-03", T("測定項目 M-03 は FY2025-Q2 に目標 99.95 に届きませんでした。", "The measure M-03 missed its target of 99.95 in FY2025-Q2."), "/measures/2/readings/1", PageAnchor.Measure("M-03")),
                new(IssueSeverity.Notice, "CTL0303", "M-12", T("測定項目 M-12 は FY2025-Q4 に目標 95 に届きませんでした。", "The measure M-12 missed its target of 95 in FY2025-Q4."), "/measures/11/readings/3", PageAnchor.Measure("M-12")),
                new(IssueSeverity.Advice, "CTX0107", "M-04", T("地域連携の年間平均稼働率が院内オーダシステムを下回っています。", "The yearly mean of the linkage is below that of the order system."), "/measures/3", PageAnchor.Measure("M-04")),
            ],
            Origin = new OriginView
            {
                Document = "hospital.isms.json (isms/1)",
                Library = "Isms.Reporting 0.1.0",
                SyntheticNote = T("架空の病院です。実在の組織・個人・認証とは関係ありません。", "Invented data: no real hospital, person or certificate."),
            },
        };
    }

    public static HeatMap Threats(IsmsLanguage language) => Map("Threats", Risks(language), true, risk => risk.Residual, language);

    private static ValueList<RiskRow> Risks(IsmsLanguage language) => SampleText.Lines(SampleRisks.Text).Select(f =>
    {
        bool threat = f[1] == "threat";
        RatingView? current = Rating(f[7], threat, language);
        RatingView? residual = Rating(f[8], threat, language);
        (ReportTone tone, string ja, string en) = Evaluate(threat, threat ? residual! : current!);
        return new RiskRow
        {
            Id = f[0],
            IsThreat = threat,
            Source = f[2].In(language),
            Event = f[3].In(language),
            Consequence = f[4].In(language),
            Owner = f[5].In(language),
            Inherent = Rating(f[6], threat, language),
            Current = current,
            CurrentRatedOn = new LocalDate(2025, 5, 15),
            Residual = residual,
            Evaluation = language == IsmsLanguage.Japanese ? ja : en,
            EvaluationTone = tone,
            Decision = f[9].Replace('_', ' '),
            Why =
            [
                "hospital-5x5 v1: " + f[8] + " → " + residual!.Level,
                language == IsmsLanguage.Japanese ? "受容基準 6 以下、承認の上保有 12 以下" : "accept up to 6, retain with approval up to 12",
            ],
        };
    }).ToValueList();

    private static (ReportTone Tone, string Japanese, string English) Evaluate(bool threat, RatingView rating) => (threat, rating.Score) switch
    {
        (false, >= 9) => (ReportTone.Good, "追求する", "pursue"),
        (false, _) => (ReportTone.Neutral, "監視する", "monitor"),
        (_, <= 6) => (ReportTone.Good, "受容できる", "acceptable"),
        (_, <= 12) => (ReportTone.Caution, "承認の上で許容", "tolerable"),
        _ => (ReportTone.Bad, "受容できない", "unacceptable"),
    };

    private static RatingView? Rating(string text, bool threat, IsmsLanguage language)
    {
        if (text == "-")
        {
            return null;
        }

        int likelihood = text[0] - '0';
        int consequence = text[2] - '0';
        int level = Level(likelihood * consequence, threat);
        return new RatingView(likelihood, consequence, likelihood * consequence, LevelNames(threat, language)[level], Levels(threat)[level]);
    }

    private static int Level(int score, bool threat) => threat ? (score <= 6 ? 0 : score <= 12 ? 1 : 2) : (score <= 8 ? 0 : 1);

    private static string[] LevelNames(bool threat, IsmsLanguage language) => (threat, language) switch
    {
        (true, IsmsLanguage.Japanese) => ["低", "中", "高"],
        (true, _) => ["low", "medium", "high"],
        (false, IsmsLanguage.Japanese) => ["低", "追求"],
        _ => ["low", "pursue"],
    };

    private static RgbColor[] Levels(bool threat) => threat ? Colors : [RgbColor.Parse("#9fb4bd"), RgbColor.Parse("#2f7f95")];

    private static HeatMap Map(string title, ValueList<RiskRow> risks, bool threat, Func<RiskRow, RatingView?> rating, IsmsLanguage language)
    {
        string[] names = LevelNames(threat, language);
        return new HeatMap
        {
            Title = title,
            LikelihoodSteps = language == IsmsLanguage.Japanese
                ? ["極めて低い(10年に1回未満)", "低い(5~10年に1回)", "中(1~5年に1回)", "高い(年1回程度)", "極めて高い(年数回以上)"]
                : ["Rare (less than once in 10 years)", "Unlikely (once in 5-10 years)", "Possible (once in 1-5 years)", "Likely (about once a year)", "Almost certain (several times a year)"],
            ConsequenceSteps = language == IsmsLanguage.Japanese
                ? ["軽微", "限定的(一部業務の遅延)", "中程度(1診療日の支障/少数の漏えい)", "重大(数日の支障/多数の漏えい)", "極めて重大(患者の生命・長期診療停止)"]
                : ["Minor", "Limited (delay of some work)", "Moderate (one clinic day affected, or a few records leaked)", "Major (several days affected, or many records leaked)", "Severe (danger to life, or long stoppage)"],
            Levels = Levels(threat).Select((color, i) => new HeatMapLevel(names[i], color)).ToValueList(),
            Cells = Enumerable.Range(1, 5).Select(l => Enumerable.Range(1, 5).Select(c => Level(l * c, threat)).ToValueList()).ToValueList(),
            Risks = risks.Where(risk => risk.IsThreat == threat).Select(risk => new HeatMapRisk(risk.Id, rating(risk)?.Likelihood ?? 0, rating(risk)?.Consequence ?? 0)).ToValueList(),
        };
    }

    private static ValueList<TreatmentRow> Treatments(ValueList<RiskRow> risks, IsmsLanguage language) => SampleText.Lines(SampleTreatments.Text).Select(f => new TreatmentRow
    {
        Id = f[0],
        RiskId = f[1],
        RiskText = risks.First(risk => risk.Id == f[1]).Event,
        Option = f[2].Replace('-', ' '),
        What = SampleText.List(f[3].Replace(';', ',')),
        Owner = f[4].In(language),
        Due = SampleText.Date(f[5]),
        Status = language == IsmsLanguage.Japanese ? (f[6] == "done" ? "完了" : "進行中") : f[6].Replace('_', ' '),
        Tone = f[6] == "done" ? ReportTone.Good : ReportTone.Neutral,
        Approval = f[7].Length == 0 ? null : f[7] + " " + f[8],
    }).ToValueList();

    private static ClauseRow Clause(string[] f, IsmsLanguage language)
    {
        bool open = f[0] == "10.1";
        ValueList<string> missing = open
            ? [language == IsmsLanguage.Japanese ? "NC-05 の有効性確認(予定 2026-06-10)" : "effectiveness check of NC-05 (planned 2026-06-10)"]
            : [];
        int phase = f[0][0] switch { '8' => 1, '9' => 2, '1' => 3, _ => 0 };
        return new ClauseRow(f[0], f[1].In(language), phase, open, missing);
    }
}
