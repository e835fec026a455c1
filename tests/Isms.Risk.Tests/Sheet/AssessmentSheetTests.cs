using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Organizations;
using Isms.Risk.Assets;
using Isms.Risk.Criteria;
using Isms.Risk.Register;
using Isms.Risk.Sheet;
using Isms.Risk.Tests.Register;
using Isms.Risk.Treatment;
using NodaTime;

namespace Isms.Risk.Tests.Sheet;

/// <summary>Concepts 52 to 58 on the small hospital, by hand.</summary>
public class AssessmentSheetTests
{
    private static readonly AssessmentCycle First = new() { Id = AssessmentCycleId.Parse("AC-1"), IsFirst = true, Date = new LocalDate(2025, 5, 15) };
    private static readonly AssessmentCycle Later = First with { Id = AssessmentCycleId.Parse("AC-2"), IsFirst = false };

    [Fact]
    public void Rows_follow_flow_step_asset_and_risk_and_end_with_what_has_no_step() =>
        Assert.Equal(
            ["F1-S1 A-001 R-01", "F1-S1 A-001 R-05", "F1-S2 A-002 R-01", "- - R-08", "- - R-34", "- - R-41", "- - R-45"],
            Of(RegisterSample.Register).Rows.Select(Place));

    [Fact]
    public void The_day_the_cycle_and_the_rule_are_those_of_the_criteria()
    {
        AssessmentSheet sheet = Of(RegisterSample.Register, RegisterSample.Criteria with { AssessmentCycle = First });
        Assert.Equal(RegisterSample.AsOf, sheet.AsOf);
        Assert.Equal(First, sheet.Cycle);
        Assert.Equal("mhlw-6.0", sheet.MinimumGuideline!.Guideline);
        Assert.Equal(3, sheet.RowsOf(FlowId.Parse("F1")).Count());
        Assert.Equal(4, sheet.RowsOf(null).Count());
        Assert.Empty(sheet.RowsOf(FlowId.Parse("F9")));
    }

    [Fact]
    public void A_row_says_what_the_step_does_with_the_asset()
    {
        FlowStepId step = FlowStepId.Parse("F1-S1");
        Asset kept = RegisterSample.Data with { UsedIn = [step], StoredIn = [step], SentIn = [step], DisposedIn = [step] };
        AssessmentRow row = Of(RegisterSample.Register with { Assets = [kept, RegisterSample.Cloud] }).Rows[0];
        Assert.Equal([AssetUse.Created, AssetUse.Used, AssetUse.Stored, AssetUse.Sent, AssetUse.Disposed], row.Uses);
        Assert.Equal([AssetUse.Used], Of(RegisterSample.Register).Rows[2].Uses);
    }

    [Fact]
    public void A_step_without_asset_an_asset_without_risk_and_a_risk_without_asset_are_shown_as_such()
    {
        RiskRegister register = RegisterSample.Register with { Risks = [RegisterSample.Labels with { Steps = [FlowStepId.Parse("F1-S2")] }] };
        AssessmentSheet sheet = Of(register with { Assets = [RegisterSample.Data with { Id = AssetId.Parse("A-009"), CreatedIn = [FlowStepId.Parse("F1-S1")] }] });
        Assert.Equal(["F1-S1 A-009 -", "F1-S2 - R-05"], sheet.Rows.Select(Place));
        Assert.True(sheet.Rows[0].IsAssetWithoutRisk);
        Assert.False(sheet.Rows[1].IsAssetWithoutRisk || sheet.Rows[1].IsStepWithoutAsset);
        Assert.Null(sheet.Rows[0].Minimum);
        Assert.Null(sheet.Rows[0].Detail);

        AssessmentRow empty = Of(register with { Assets = [], Risks = [] }).Rows[1];
        Assert.True(empty.IsStepWithoutAsset);
        Assert.Null(empty.Analysis);
    }

    [Fact]
    public void An_asset_in_no_step_stands_at_the_end_with_its_risks()
    {
        RiskRegister register = RegisterSample.Register with { Assets = [RegisterSample.Data with { CreatedIn = [] }], Risks = [RegisterSample.Labels with { Steps = [] }] };
        Assert.Equal(["F1-S1 - -", "F1-S2 - -", "- A-001 R-05"], Of(register).Rows.Select(Place));
    }

    [Fact]
    public void A_risk_without_step_stands_where_its_assets_occur() =>
        Assert.Equal(
            ["F1-S1 A-001 R-01", "F1-S2 A-002 R-01"],
            Of(RegisterSample.Register with { Risks = [RegisterSample.Ransomware with { Steps = [] }] }).Rows.Select(Place));

    [Fact]
    public void Ratings_that_were_not_assessed_are_null()
    {
        AssessmentRow row = Of(RegisterSample.With(RegisterSample.Labels with { Current = null })).Rows[1];
        Assert.Null(row.Risk!.Current);
        Assert.Equal(8, row.Risk.Residual!.Score);
    }

    [Fact]
    public void Controls_are_applied_or_to_be_applied_each_once()
    {
        RiskTreatment planned = RegisterSample.Treat("T-01", TreatmentOption.ChangeLikelihood) with
        {
            Status = TreatmentStatus.Planned,
            Controls = [ControlId.Parse("CTL-21"), ControlId.Parse("CTL-30")],
        };
        RiskTreatment done = RegisterSample.Treat("T-02", TreatmentOption.ChangeConsequence) with { Controls = [ControlId.Parse("CTL-31")] };
        AssessmentRow row = Of(RegisterSample.With(RegisterSample.Ransomware with { Treatments = [planned, done] })).Rows[0];
        Assert.Equal(["CTL-17", "CTL-21", "CTL-31"], row.ControlsThat(ControlState.Applied).Select(control => control.Control.Value));
        Assert.Equal(["CTL-30"], row.ControlsThat(ControlState.ToApply).Select(control => control.Control.Value));
    }

    [Theory]
    [InlineData(true, "mhlw-6.0/control/4", true, null, "acceptedByMinimumGuideline", "PER-01", "retained")]
    [InlineData(true, "mhlw-6.0/control/4", true, null, "acceptedByMinimumGuideline", "PER-02", "mayRetain")]
    [InlineData(true, "mhlw-6.0/control/4", true, null, "retainedWithApproval", "PER-01", "mayRetain")]
    [InlineData(true, "mhlw-6.0/control/4", false, true, "accepted", "PER-01", "metAfterTreatment")]
    [InlineData(true, "mhlw-6.0/control/4", false, false, "accepted", "PER-01", "notMet")]
    [InlineData(true, "mhlw-6.0/control/4", null, null, "accepted", "PER-01", "notJudged")]
    [InlineData(true, "mhlw-5.2/6.5", true, null, "acceptedByMinimumGuideline", "PER-01", "otherGuideline")]
    [InlineData(true, null, true, null, "acceptedByMinimumGuideline", "PER-01", "noItems")]
    [InlineData(false, "mhlw-6.0/control/4", true, null, "acceptedByMinimumGuideline", "PER-01", "ruleNotInForce")]
    public void The_minimum_guideline_decides_by_what_is_met_and_who_approved(bool enabled, string? item, bool? met, bool? after, string decision, string approver, string expected)
    {
        IdentifiedRisk risk = RegisterSample.Labels with
        {
            Minimum = new MinimumGuidelineAssessment { Items = item is null ? [] : [StandardReference.Parse(item)], Met = met, MetAfter = after },
            Decision = TreatmentDecision.List.Get(decision),
            Treatments = [RegisterSample.Retain("T-06", PersonId.Parse(approver)) with { Rule = RetentionRule.MinimumGuideline }],
        };
        RiskCriteria criteria = RegisterSample.Criteria with { MinimumGuideline = new MinimumGuidelineRule { IsEnabled = enabled, Guideline = "mhlw-6.0" } };
        MinimumGuidelineVerdict verdict = Of(RegisterSample.With(risk), criteria).Rows[1].Minimum!;
        Assert.Equal(expected, verdict.Outcome.Value);
        Assert.True(verdict.Outcome.IsKnown);
        Assert.Equal(expected is "retained" or "mayRetain", verdict.AllowsRetention);
        Assert.Equal(expected == "retained" ? "T-06" : null, verdict.Retention?.Id.Value);
        Assert.True(verdict.Why.IsComplete);
    }

    [Fact]
    public void The_verdict_says_which_items_and_who()
    {
        MinimumGuidelineVerdict verdict = Of(RegisterSample.Register).Rows[1].Minimum!;
        Assert.Equal(
            "All compliance items of mhlw-6.0 that bear on the risk (mhlw-6.0/control/4) are met. Top management has retained the risk by the rule (T-06, PER-01, 2025-06-01).",
            verdict.Why.English);
        Assert.Equal(
            "mhlw-6.0の遵守事項(mhlw-6.0/control/4)をすべて満たしています。経営者がこの規則により保有しています(T-06, PER-01, 2025-06-01)。",
            verdict.Why.Japanese);
    }

    [Fact]
    public void An_opportunity_is_not_concerned_by_the_rules_for_threats()
    {
        AssessmentRow row = Of(RegisterSample.Register).Rows.Single(one => one.Risk?.Risk.Id.Value == "R-41");
        Assert.Equal(MinimumGuidelineOutcome.NotConcerned, row.Minimum!.Outcome);
        Assert.Equal(FullAnalysisReason.Opportunity, row.Analysis!.Reason);
        Assert.False(row.Analysis.IsRequired);
        Assert.False(row.Detail!.IsRequired);
    }

    [Theory]
    [InlineData("mhlw-5.2", "C items")]
    [InlineData("mhlw-4.2", "C items")]
    [InlineData("mhlw-6.0", "compliance items")]
    [InlineData("mhlw-10.1", "compliance items")]
    [InlineData("metimic-1.1", "minimum items")]
    [InlineData("mhlw-checklist-r7", "minimum items")]
    public void The_guideline_names_its_minimum_by_edition(string guideline, string expected) =>
        Assert.Equal(expected, new MinimumGuidelineRule { Guideline = guideline }.ItemName.English);

    [Fact]
    public void The_full_analysis_is_asked_for_in_the_first_cycle_and_for_new_assets()
    {
        Assert.Equal(["firstCycle", "firstCycle", "newAsset"], Reasons(RegisterSample.Criteria with { AssessmentCycle = First }));
        Assert.Equal(["laterCycle", "laterCycle", "newAsset"], Reasons(RegisterSample.Criteria with { AssessmentCycle = Later }));
        Assert.Equal(["noCycle", "noCycle", "newAsset"], Reasons(RegisterSample.Criteria));

        AssessmentSheet later = Of(RegisterSample.Register, RegisterSample.Criteria with { AssessmentCycle = Later });
        Assert.Equal([false, false, true], later.RowsOf(FlowId.Parse("F1")).Select(row => row.Analysis!.IsRequired));
        Assert.Empty(later.Rows[0].Analysis!.Missing);
        Assert.Equal("A later cycle (AC-2) and not a new asset: no full analysis is asked for.", later.Rows[0].Analysis!.Why.English);

        static string[] Reasons(RiskCriteria criteria) =>
            Of(RegisterSample.Register, criteria).RowsOf(FlowId.Parse("F1")).Select(row => row.Analysis!.Reason.Value).ToArray();
    }

    [Fact]
    public void What_the_full_analysis_lacks_is_named()
    {
        // R-01 of the sample says neither threat nor vulnerability.
        Assert.Equal([AnalysisPart.Threat, AnalysisPart.Vulnerability], Of(RegisterSample.Register).Rows[0].Analysis!.Missing);

        IdentifiedRisk bare = RegisterSample.Risk("R-01", RiskDirection.Threat) with { Assets = [RegisterSample.Data.Id], Steps = [FlowStepId.Parse("F1-S1")], Maturity = null };
        Assert.Equal(
            [AnalysisPart.CurrentRating, AnalysisPart.Threat, AnalysisPart.Vulnerability, AnalysisPart.Controls, AnalysisPart.Maturity, AnalysisPart.ResidualRating, AnalysisPart.Measures],
            Of(RegisterSample.With(bare)).Rows[0].Analysis!.Missing);

        IdentifiedRisk whole = RegisterSample.Ransomware with { InformationSecurityThreat = RegisterSample.Text("不正", "intrusion"), Vulnerability = RegisterSample.Text("旧式", "old") };
        FullAnalysis complete = Of(RegisterSample.With(whole)).Rows[0].Analysis!;
        Assert.True(complete.IsRequired && complete.IsComplete);

        AssessmentRow without = Of(RegisterSample.Register with { Risks = [] }).Rows[0];
        Assert.Equal([AnalysisPart.Risk], without.Analysis!.Missing);
    }

    [Fact]
    public void A_low_maturity_asks_for_a_detailed_analysis()
    {
        AssessmentSheet sheet = Of(RegisterSample.Register with { DetailedAnalyses = [] });
        DetailDemand missing = sheet.Rows.Single(row => row.Risk?.Risk.Id.Value == "R-08").Detail!;
        Assert.True(missing.IsRequired && missing.IsMissing);
        Assert.Equal("Maturity 2 (below 3 or not assessed asks for a detailed analysis): the detailed analysis is missing.", missing.Why.English);

        DetailDemand there = Of(RegisterSample.Register).Rows.Single(row => row.Risk?.Risk.Id.Value == "R-08").Detail!;
        Assert.True(there.IsRequired);
        Assert.False(there.IsMissing);
        Assert.Equal(["DA-01"], there.Analyses.Select(id => id.Value));
        Assert.False(sheet.Rows[0].Detail!.IsRequired);

        Assert.True(Of(RegisterSample.With(RegisterSample.Ransomware with { Maturity = null })).Rows[0].Detail!.IsMissing);
        Assert.False(Of(RegisterSample.Register, RegisterSample.Criteria with { Maturity = null }).Rows.Single(row => row.Risk?.Risk.Id.Value == "R-08").Detail!.IsRequired);
    }

    [Fact]
    public void Nothing_gives_an_empty_sheet() => Assert.Empty(Of(new RiskRegister()).Rows);

    internal static AssessmentSheet Of(RiskRegister register, RiskCriteria? criteria = null) =>
        AssessmentSheet.Of(register, criteria ?? RegisterSample.Criteria, RegisterSample.Organization, RegisterSample.AsOf);

    internal static string Place(AssessmentRow row) => $"{row.Step?.Id.Value ?? "-"} {row.Asset?.Id.Value ?? "-"} {row.Risk?.Risk.Id.Value ?? "-"}";
}
