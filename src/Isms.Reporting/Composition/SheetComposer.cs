using Isms.Core;
using Isms.Core.Time;
using Isms.Reporting.Sources;
using Isms.Reporting.Views;
using Isms.Risk;
using Isms.Risk.Assets;
using Isms.Risk.Register;
using Isms.Risk.Sheet;

namespace Isms.Reporting.Composition;

/// <summary>The assessment sheet, for the page.</summary>
internal static class SheetComposer
{
    public static SheetView Compose(ReportSource source)
    {
        AssessmentSheet sheet = source.Sheet;
        return new SheetView
        {
            Cycle = sheet.Cycle is { } cycle
                ? $"{cycle.Id} {IsoDate.Format(cycle.Date)} ({(cycle.IsFirst ? source.Say("初回", "first") : source.Say("2回目以降", "later"))})"
                : source.Say("記録なし", "none on record"),
            Rule = sheet.MinimumGuideline is { IsEnabled: true } rule ? $"{rule.Guideline}: {rule.ItemName.In(source.Language)}" : null,
            Groups = source.System.Register.Flows
                .Select(flow => new SheetGroup(flow.Id.Value, source.Text(flow.Name), Rows(source, flow.Id)))
                .Append(new SheetGroup(null, source.Say("どの段階にも現れないもの", "What belongs to no step"), Rows(source, null)))
                .Where(group => group.Rows.Count > 0)
                .ToValueList(),
        };
    }

    private static ValueList<SheetRow> Rows(ReportSource source, FlowId? flow) => source.Sheet.RowsOf(flow).Select(row => Row(source, row)).ToValueList();

    private static SheetRow Row(ReportSource source, AssessmentRow row) => new()
    {
        Step = row.Step?.Id.Value,
        StepName = source.TextOrNull(row.Step?.Name),
        Asset = row.Asset?.Id.Value,
        AssetName = source.TextOrNull(row.Asset?.Name),
        Uses = row.Asset is null ? null : Uses(source, row.Asset, row.Uses),
        Risk = row.Risk is null ? null : Risk(source, row),
        Analysis = row.Analysis is { } analysis ? Analysis(source, analysis) : null,
        AnalysisWhy = row.Analysis?.Why.In(source.Language),
    };

    private static string Uses(ReportSource source, Asset asset, ValueList<AssetUse> uses) =>
        source.Join(uses.Select(use => use.Name.In(source.Language)).Append(asset.IsNew ? source.Say("新規", "new") : null));

    private static SheetRisk Risk(ReportSource source, AssessmentRow row)
    {
        IdentifiedRisk risk = row.Risk!.Risk;
        return new SheetRisk
        {
            Id = risk.Id.Value,
            Event = source.TextOrNull(risk.Event),
            Threat = source.TextOrNull(risk.InformationSecurityThreat),
            Vulnerability = source.TextOrNull(risk.Vulnerability),
            Current = RiskComposer.Rating(source, row.Risk, RiskStage.Current),
            Residual = RiskComposer.Rating(source, row.Risk, RiskStage.Residual),
            Applied = row.ControlsThat(ControlState.Applied).Select(control => control.Control.Value).ToValueList(),
            ToApply = row.ControlsThat(ControlState.ToApply).Select(control => control.Control.Value).ToValueList(),
            Maturity = risk.Maturity is { } maturity ? PlainText.Number(maturity) : null,
            Measures = risk.Treatments.Select(treatment => $"{treatment.Id} {treatment.Option.Name.In(source.Language)}").ToValueList(),
            Minimum = (ToneOf(row.Minimum!.Outcome), row.Minimum.Outcome.Name.In(source.Language)),
            MinimumWhy = row.Minimum.Why.In(source.Language),
            Detail = row.Detail is { IsRequired: true } detail
                ? detail.IsMissing
                    ? (ReportTone.Bad, source.Say("詳細分析なし", "detailed analysis missing"))
                    : (ReportTone.Good, source.Say("詳細分析 ", "in detail: ") + source.Join(detail.Analyses.Select(id => id.Value)))
                : null,
        };
    }

    private static (ReportTone Tone, string Text) Analysis(ReportSource source, FullAnalysis analysis) =>
        !analysis.IsRequired ? (ReportTone.Neutral, source.Say("求めない", "not asked for"))
        : analysis.IsComplete ? (ReportTone.Good, source.Say("完了", "complete"))
        : (ReportTone.Caution, source.Say("不足: ", "missing: ") + source.Join(analysis.Missing.Select(part => part.Name.In(source.Language))));

    private static ReportTone ToneOf(MinimumGuidelineOutcome outcome) =>
        outcome == MinimumGuidelineOutcome.MayRetain || outcome == MinimumGuidelineOutcome.Retained ? ReportTone.Good
        : outcome == MinimumGuidelineOutcome.NotMet ? ReportTone.Bad
        : outcome == MinimumGuidelineOutcome.NotJudged || outcome == MinimumGuidelineOutcome.OtherGuideline || outcome == MinimumGuidelineOutcome.MetAfterTreatment ? ReportTone.Caution
        : ReportTone.Neutral;
}
