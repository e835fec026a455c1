using Isms.Core;
using Isms.Reporting.Svg.Readings;
using Isms.Reporting.Views;

namespace Isms.Reporting.Tests.Sample;

/// <summary>The sections of the sample report that come from plain tables.</summary>
internal static class SampleSections
{
    public static ContextView Context(IsmsLanguage language)
    {
        bool ja = language == IsmsLanguage.Japanese;
        return new ContextView
        {
            Scope = ja ? "外来オーダ、地域連携、治験データ提供及び遠隔保守に係る情報と情報システム" : "Information and systems for outpatient ordering, regional referral, clinical-trial data provision and remote maintenance",
            Units = ja ? ["病院長室", "医療情報部", "外来診療部", "放射線部", "検査部", "薬剤部", "医事課", "地域医療連携室", "臨床研究支援センター", "看護部", "総務課", "契約施設課", "監査室"] : ["Director's Office", "Medical Informatics", "Outpatient Clinics", "Radiology"],
            Locations = ja ? ["本館", "サーバ室", "研究棟"] : ["Main building", "Server room", "Research building"],
            Flows = ja ? ["外来オーダ", "紹介・逆紹介", "治験データ提供", "遠隔保守"] : ["Outpatient ordering", "Referral", "Trial data", "Remote maintenance"],
            Exclusions = [ja ? ("大学本部の学務システム", "医療情報を扱わず別のISMSが適用される") : ("university academic-affairs system", "no medical information; covered by another ISMS")],
            ExternalIssues = Of("issue").Where(f => f[1] == "external").Select(f => f[2].In(language)).ToValueList(),
            InternalIssues = Of("issue").Where(f => f[1] == "internal").Select(f => f[2].In(language)).ToValueList(),
            Parties = Of("party").Select(f => new PartyRow(f[1].In(language), ja ? (f[2] == "affects" ? "影響を与える" : "影響を受ける") : f[2].Replace('_', ' '), f[3], f[4].In(language), SampleText.List(f[5]))).ToValueList(),
            Interfaces = Of("interface").Select(f => new InterfaceRow(f[1], f[2].In(language), f[3], f[4])).ToValueList(),
        };
    }

    public static ApplicabilityView Applicability(IsmsLanguage language)
    {
        bool ja = language == IsmsLanguage.Japanese;
        ILookup<string, ApplicabilityRow> rows = SampleText.Lines(SampleApplicability.Text).Select(f => new ApplicabilityRow
        {
            Control = f[0],
            Title = f[1].In(language),
            IsApplicable = f[2] == "yes",
            Status = f[3] switch { "implemented" => ja ? "実施済み" : "implemented", "partial" => ja ? "一部実施" : "partial", _ => ja ? "適用除外" : "not applicable" },
            Tone = f[3] switch { "implemented" => ReportTone.Good, "partial" => ReportTone.Caution, _ => ReportTone.Neutral },
            Basis = f[4],
            Controls = SampleText.List(f[5]),
            Risks = SampleText.List(f[6]),
            Evidence = ["DOC-07"],
            Reason = f[7].In(language) is { Length: > 0 } reason ? reason : null,
        }).ToLookup(row => string.Join('.', row.Control.Split('.').Take(2)));
        return new ApplicabilityView
        {
            Edition = ja ? "ISO/IEC 27001:2013 附属書A" : "ISO/IEC 27001:2013 Annex A",
            Document = "DOC-04",
            ApprovedBy = ja ? "職員01(病院長)" : "Staff 01 (Hospital Director)",
            ApprovedOn = SampleText.Date("2025-06-01"),
            Groups = SampleText.Lines(SampleAnnexClauses.Text).Select(f => new ApplicabilityGroup(f[0], f[1].In(language), rows[f[0]].ToValueList())).ToValueList(),
        };
    }

    public static ValueList<ObjectiveCard> Objectives(IsmsLanguage language)
    {
        bool ja = language == IsmsLanguage.Japanese;
        return SampleText.Lines(SampleObjectives.Text).Select(f => new ObjectiveCard
        {
            Id = f[0],
            Name = f[1].In(language),
            Level = ja ? "病院全体" : "hospital",
            Baseline = f[3] + " " + f[2],
            Target = (f[5] == "at_most" ? "≤ " : "≥ ") + f[4] + " " + f[2],
            Result = f[6] + " " + f[2],
            Status = ja ? "達成" : "achieved",
            Tone = ReportTone.Good,
            Plan = [f[8].In(language)],
            Resources = f[9].In(language) + ", JPY " + f[10],
            Responsible = f[11].In(language),
            Due = SampleText.Date(f[12]),
            Evaluation = f[13].In(language),
            Measures = SampleText.List(f[14]),
        }).ToValueList();
    }

    public static ValueList<MeasureRow> Measures(IsmsLanguage language)
    {
        bool ja = language == IsmsLanguage.Japanese;
        return SampleText.Lines(SampleMeasures.Text).Select(f =>
        {
            decimal target = SampleText.Number(f[5])!.Value;
            bool atLeast = f[4] == "at_least";
            decimal total = 0;
            return new MeasureRow
            {
                Id = f[0],
                Series = new ReadingSeries
                {
                    Title = f[1].In(language),
                    Target = target,
                    AtLeast = atLeast,
                    Unit = f[3] == "percent" ? "%" : f[3],
                    Note = f[6] == "sum" ? (ja ? "累計" : "cumulative") : null,
                    Points = f[7].Split(',').Select(SampleText.Number).Select((value, i) =>
                    {
                        decimal? shown = f[6] == "sum" ? total += value ?? 0 : value;
                        return new ReadingPoint("Q" + (char)('1' + i), shown, atLeast ? shown < target : shown > target);
                    }).ToValueList(),
                },
                Subject = ja ? (f[2][0] == 'c' ? "管理策" : "ISMS") : f[2].Split('_')[0],
                Status = f[8] == "yes" ? (ja ? "達成" : "met") : (ja ? "未達" : "missed"),
                Tone = f[8] == "yes" ? ReportTone.Good : ReportTone.Caution,
                Controls = SampleText.List(f[9]),
                What = f[10],
                Roles = ja ? "運用担当 / ISMS管理責任者" : "operations / ISMS manager",
            };
        }).ToValueList();
    }

    public static AuditView Audit(IsmsLanguage language)
    {
        bool ja = language == IsmsLanguage.Japanese;
        return new AuditView
        {
            Programme = ja ? "監査プログラム AP-2025: 4業務フローと経営層を1年で一巡する。2025年4月20日に病院長が承認。" : "Audit programme AP-2025: cover the four business flows and leadership within one year. Approved by the director on 20 April 2025.",
            Audits = Of("audit").Select(f => new AuditRow(f[1], SampleText.Date(f[2])!.Value, f[3].In(language), f[4], f[5], SampleText.Date(f[6]))).ToValueList(),
            Findings = Of("finding").Select(f => new FindingRow(f[1], f[2], Grade(f[3], ja), f[3] switch { "major" => ReportTone.Bad, "minor" => ReportTone.Caution, "good_practice" => ReportTone.Good, _ => ReportTone.Neutral }, f[4], f[5].In(language), f[6].In(language), f[7].Length == 0 ? null : f[7])).ToValueList(),
            Nonconformities = Of("nonconformity").Select(f => new NonconformityRow
            {
                Id = f[1],
                Source = f[2],
                DetectedOn = SampleText.Date(f[3])!.Value,
                Grade = Grade(f[4], ja),
                Clause = f[5],
                Consequence = f[6].In(language),
                Owner = f[7].In(language),
                CorrectiveAction = f[8],
                Status = f[9] == "open" ? (ja ? "未完了" : "open") : (ja ? "完了" : "closed"),
                Tone = f[9] == "open" ? ReportTone.Bad : ReportTone.Good,
                ClosedOn = SampleText.Date(f[10]),
            }).ToValueList(),
            CorrectiveActions = Of("action").Select(f => new CorrectiveActionRow
            {
                Id = f[1],
                Nonconformity = f[2],
                RootCause = f[3].In(language),
                Action = f[4].In(language),
                Owner = f[5].In(language),
                Due = SampleText.Date(f[6]),
                Completed = f[7] + (f[8] == "yes" ? string.Empty : ja ? " 遅延" : " late"),
                CompletedTone = f[8] == "yes" ? ReportTone.Good : ReportTone.Caution,
                Effectiveness = f[9].Length > 0 ? (ja ? "有効 " : "effective ") + f[9] : (ja ? "確認予定 " : "planned ") + f[10],
                EffectivenessTone = f[9].Length > 0 ? ReportTone.Good : ReportTone.Caution,
            }).ToValueList(),
            Improvements = Of("improvement").Select(f => new ImprovementRow(f[1], f[2], f[3].In(language), f[4].In(language), SampleText.Date(f[5]), State(f[6], ja), f[6] == "done" ? ReportTone.Good : ReportTone.Neutral)).ToValueList(),
        };
    }

    public static ValueList<ReviewCard> Reviews(IsmsLanguage language)
    {
        bool ja = language == IsmsLanguage.Japanese;
        return Of("review").Select(f => new ReviewCard
        {
            Id = f[1],
            Date = SampleText.Date(f[2])!.Value,
            Chair = f[3].In(language),
            Attendees = ["PER-01", "PER-02", "PER-03", "PER-07", "PER-08", "PER-14", "PER-16", "PER-21"],
            Suitability = f[4] == "yes",
            Adequacy = f[5] == "yes",
            Effectiveness = f[6] == "yes",
            Conclusion = f[7].In(language),
            Inputs = Of("input").Where(i => i[1] == f[1]).Select(i => (i[2], i[3].In(language))).ToValueList(),
            Outputs = Of("output").Where(o => o[1] == f[1]).Select(o => new ReviewOutputRow(o[2], o[3], o[4].In(language), o[5].In(language), SampleText.Date(o[6]), State(o[7], ja), o[7] == "done" ? ReportTone.Good : ReportTone.Caution)).ToValueList(),
        }).ToValueList();
    }

    private static IEnumerable<string[]> Of(string kind) => SampleText.Lines(SampleRecords.Text).Where(f => f[0] == kind);

    private static string Grade(string grade, bool ja) => grade switch
    {
        "major" => ja ? "重大" : "major",
        "minor" => ja ? "軽微" : "minor",
        "ofi" => ja ? "改善の機会" : "opportunity",
        _ => ja ? "優れた実践" : "good practice",
    };

    private static string State(string state, bool ja) => state switch
    {
        "done" => ja ? "完了" : "done",
        "open" => ja ? "未着手" : "open",
        _ => ja ? "進行中" : "in progress",
    };
}
