using System.Globalization;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Organizations;
using Isms.Core.Time;
using Isms.Risk.Assets;
using Isms.Risk.Criteria;
using Isms.Risk.Evaluation;
using Isms.Risk.Register;
using Isms.Risk.Treatment;

namespace Isms.Risk.Sheet;

/// <summary>Fills a row: controls, minimum guideline, full and detailed analysis.</summary>
internal sealed class RowJudge
{
    private readonly RiskCriteria criteria;
    private readonly Organization organization;
    private readonly ILookup<RiskId, DetailedAnalysisId> analyses;

    public RowJudge(RiskRegister register, RiskCriteria criteria, Organization organization)
    {
        this.criteria = criteria;
        this.organization = organization;
        analyses = register.DetailedAnalyses.ToLookup(analysis => analysis.Risk, analysis => analysis.Id);
    }

    public AssessmentRow Row(BusinessFlow? flow, FlowStep? step, Asset? asset, RiskAssessment? risk) => new()
    {
        Flow = flow,
        Step = step,
        Asset = asset,
        Uses = asset is null || step is null
            ? []
            : asset.Occurrences().Where(occurrence => occurrence.Step == step.Id).Select(occurrence => occurrence.Use).Distinct().ToValueList(),
        Risk = risk,
        Controls = risk is null ? [] : ControlsOf(risk.Risk),
        Minimum = risk is null ? null : Minimum(risk),
        Analysis = asset is null && risk is null ? null : Full(asset, risk),
        Detail = risk is null ? null : Detail(risk.Risk),
    };

    private static ValueList<SheetControl> ControlsOf(IdentifiedRisk risk)
    {
        // A control that is in place stays so although a treatment strengthens it; of two treatments that name one, a done one counts.
        ValueList<ControlId> applied = risk.ExistingControls
            .Concat(risk.Treatments.Where(treatment => treatment.Status == TreatmentStatus.Done).SelectMany(treatment => treatment.Controls))
            .Distinct()
            .ToValueList();
        IEnumerable<ControlId> toApply = risk.Treatments.SelectMany(treatment => treatment.Controls).Distinct().Except(applied);
        return applied.Select(control => new SheetControl(control, ControlState.Applied))
            .Concat(toApply.Select(control => new SheetControl(control, ControlState.ToApply)))
            .ToValueList();
    }

    private MinimumGuidelineVerdict Minimum(RiskAssessment assessed)
    {
        IdentifiedRisk risk = assessed.Risk;
        if (risk.Direction != RiskDirection.Threat)
        {
            return Verdict(MinimumGuidelineOutcome.NotConcerned, [], "規則は脅威だけに適用します。", "The rule is about threats only.");
        }

        if (criteria.MinimumGuideline is not { IsEnabled: true } rule)
        {
            return Verdict(MinimumGuidelineOutcome.RuleNotInForce, [], "リスク基準でこの規則は有効になっていません。", "The criteria do not put the rule in force.");
        }

        ValueList<StandardReference> items = risk.Minimum?.Items ?? [];
        string list = string.Join(", ", items);
        (string nameJa, string nameEn) = ($"{rule.Guideline}の{rule.ItemName.In(IsmsLanguage.Japanese)}", $"{rule.ItemName.In(IsmsLanguage.English)} of {rule.Guideline}");
        if (items.Count == 0)
        {
            return Verdict(MinimumGuidelineOutcome.NoItems, items, $"このリスクに対応する{nameJa}がありません。", $"None of the {nameEn} bears on the risk.");
        }

        if (items.FirstOrDefault(item => !rule.Covers(item)) is { } foreign)
        {
            return Verdict(MinimumGuidelineOutcome.OtherGuideline, items, $"{foreign}は{nameJa}ではありません。", $"{foreign} is none of the {nameEn}.");
        }

        return risk.Minimum switch
        {
            { Met: true } => Met(assessed, items, nameJa, nameEn, list),
            { MetAfter: true } => Verdict(
                MinimumGuidelineOutcome.MetAfterTreatment,
                items,
                $"{nameJa}({list})は評価時に満たされておらず、対応後に満たされます。規則の適用には評価し直しが必要です。",
                $"The {nameEn} ({list}) were not met at the assessment and are met after the treatment; assess again before the rule is used."),
            { Met: false } => Verdict(MinimumGuidelineOutcome.NotMet, items, $"{nameJa}({list})をすべては満たしていません。", $"Not all {nameEn} ({list}) are met."),
            _ => Verdict(MinimumGuidelineOutcome.NotJudged, items, $"{nameJa}({list})を満たすかどうか判断されていません。", $"Nobody has judged whether the {nameEn} ({list}) are met."),
        };
    }

    private MinimumGuidelineVerdict Met(RiskAssessment assessed, ValueList<StandardReference> items, string nameJa, string nameEn, string list)
    {
        string metJa = $"{nameJa}({list})をすべて満たしています。";
        string metEn = $"All {nameEn} that bear on the risk ({list}) are met.";
        RiskTreatment? retention = assessed.Risk.TreatmentsBy(TreatmentOption.Retain)
            .FirstOrDefault(treatment => treatment.Rule == RetentionRule.MinimumGuideline && organization.IsTopManagement(treatment.ApprovedBy));
        if (assessed.Decision == TreatmentDecision.AcceptedByMinimumGuideline)
        {
            return retention is null
                ? Verdict(
                    MinimumGuidelineOutcome.MayRetain,
                    items,
                    metJa + "この規則により受容とありますが、経営者が承認した保有がありません。",
                    metEn + " The risk is said to be accepted by the rule, and no treatment retains it with the approval of top management.")
                : Verdict(
                    MinimumGuidelineOutcome.Retained,
                    items,
                    $"{metJa}経営者がこの規則により保有しています({By(retention)})。",
                    $"{metEn} Top management has retained the risk by the rule ({By(retention)}).") with { Retention = retention };
        }

        return assessed.Evaluation == RiskEvaluation.Acceptable
            ? Verdict(MinimumGuidelineOutcome.MayRetain, items, metJa + "残るリスクは受容水準以下で、規則を使う必要はありません。", metEn + " What remains is acceptable; the rule is not needed.")
            : Verdict(MinimumGuidelineOutcome.MayRetain, items, metJa + "残存リスクがあっても経営者は保有できます。", metEn + " Top management may retain the risk although something remains.");
    }

    private FullAnalysis Full(Asset? asset, RiskAssessment? assessed)
    {
        FullAnalysisReason reason = assessed is not null && assessed.Risk.Direction != RiskDirection.Threat ? FullAnalysisReason.Opportunity
            : asset is { IsNew: true } ? FullAnalysisReason.NewAsset
            : criteria.AssessmentCycle is null ? FullAnalysisReason.NoCycle
            : criteria.AssessmentCycle.IsFirst ? FullAnalysisReason.FirstCycle
            : FullAnalysisReason.LaterCycle;
        (string ja, string en) = Why(reason);
        FullAnalysis demand = new() { Reason = reason, Why = LocalizedText.Create(ja, en) };
        if (!demand.IsRequired)
        {
            return demand;
        }

        ValueList<AnalysisPart> missing = assessed is null ? [AnalysisPart.Risk] : MissingOf(assessed).ToValueList();
        return demand with
        {
            Missing = missing,
            Why = missing.Count == 0
                ? LocalizedText.Create(ja + "すべて揃っています。", en + " It is complete.")
                : LocalizedText.Create(
                    $"{ja}不足: {string.Join("、", missing.Select(part => part.Name.In(IsmsLanguage.Japanese)))}。",
                    $"{en} Missing: {string.Join(", ", missing.Select(part => part.Name.In(IsmsLanguage.English)))}."),
        };
    }

    private (string Japanese, string English) Why(FullAnalysisReason reason)
    {
        string cycle = criteria.AssessmentCycle?.Id.Value ?? string.Empty;
        return reason switch
        {
            _ when reason == FullAnalysisReason.Opportunity => ("機会のため、詳しい項目は求めません。", "An opportunity: no full analysis is asked for."),
            _ when reason == FullAnalysisReason.NewAsset => ("新規の資産のため、すべての項目を分析します。", "The asset is new: the full analysis is asked for."),
            _ when reason == FullAnalysisReason.NoCycle => ("アセスメントのサイクルが記録されていないため、すべての項目を分析します。", "No cycle of assessment is on record: the full analysis is asked for."),
            _ when reason == FullAnalysisReason.FirstCycle => ($"初回のサイクル({cycle})のため、すべての項目を分析します。", $"The first cycle ({cycle}): the full analysis is asked for."),
            _ => ($"2回目以降のサイクル({cycle})で新規の資産ではないため、すべての項目の分析は求めません。", $"A later cycle ({cycle}) and not a new asset: no full analysis is asked for."),
        };
    }

    private static IEnumerable<AnalysisPart> MissingOf(RiskAssessment assessed)
    {
        IdentifiedRisk risk = assessed.Risk;
        return new (AnalysisPart Part, bool IsMissing)[]
        {
            (AnalysisPart.CurrentRating, assessed.Current is null),
            (AnalysisPart.Threat, risk.InformationSecurityThreat is null),
            (AnalysisPart.Vulnerability, risk.Vulnerability is null),
            (AnalysisPart.Controls, risk.ExistingControls.Count == 0 && risk.Treatments.All(treatment => treatment.Controls.Count == 0)),
            (AnalysisPart.Maturity, risk.Maturity is null),
            (AnalysisPart.ResidualRating, assessed.Residual is null),
            (AnalysisPart.Measures, risk.Treatments.Count == 0),
        }.Where(pair => pair.IsMissing).Select(pair => pair.Part);
    }

    private DetailDemand Detail(IdentifiedRisk risk)
    {
        ValueList<DetailedAnalysisId> found = analyses[risk.Id].ToValueList();
        if (risk.Direction != RiskDirection.Threat || criteria.Maturity is not { } scale)
        {
            return new DetailDemand
            {
                IsRequired = false,
                Analyses = found,
                Why = risk.Direction != RiskDirection.Threat
                    ? LocalizedText.Create("脅威ではないため、詳細分析は求めません。", "Not a threat: no detailed analysis is asked for.")
                    : LocalizedText.Create("リスク基準に成熟度の尺度がありません。", "The criteria have no scale of maturity."),
            };
        }

        bool isRequired = scale.AsksForDetail(risk.Maturity);
        string below = scale.DetailBelow.ToString(CultureInfo.InvariantCulture);
        (string maturityJa, string maturityEn) = risk.Maturity is { } maturity
            ? ("成熟度" + maturity.ToString(CultureInfo.InvariantCulture), "Maturity " + maturity.ToString(CultureInfo.InvariantCulture))
            : ("成熟度は未評価", "Maturity not assessed");
        (string foundJa, string foundEn) = found.Count == 0 ? ("詳細分析がありません", "the detailed analysis is missing") : ("詳細分析: " + string.Join("、", found), "analysed in detail: " + string.Join(", ", found));
        return new DetailDemand
        {
            IsRequired = isRequired,
            Analyses = found,
            Why = isRequired
                ? LocalizedText.Create($"{maturityJa}({below}未満または未評価は詳細分析が必要)。{foundJa}。", $"{maturityEn} (below {below} or not assessed asks for a detailed analysis): {foundEn}.")
                : LocalizedText.Create($"{maturityJa}({below}以上)。詳細分析は求めません。", $"{maturityEn} (not below {below}): no detailed analysis is asked for."),
        };
    }

    private static string By(RiskTreatment retention) =>
        string.Join(", ", new[] { retention.Id.Value, retention.ApprovedBy?.Value, retention.ApprovedOn is { } date ? IsoDate.Format(date) : null }.OfType<string>());

    private static MinimumGuidelineVerdict Verdict(MinimumGuidelineOutcome outcome, ValueList<StandardReference> items, string japanese, string english) =>
        new() { Outcome = outcome, Items = items, Why = LocalizedText.Create(japanese, english) };
}
