using Isms.Core.Issues;
using Isms.Management.Document;
using Isms.Risk;
using Isms.Risk.Assets;
using Isms.Risk.Evaluation;
using Isms.Risk.Register;
using Isms.Risk.Sheet;

namespace Isms.Management.Tests;

/// <summary>The worked example of concept 39, a risk in a cloud from its source to the objective, as docs/samples/cloud-risk.isms.json.</summary>
public sealed class CloudRiskTests
{
    private static readonly DocumentReadResult Read = ManagementSystemDocument.Read(File.ReadAllBytes(Repository.PathOf("docs", "samples", "cloud-risk.isms.json")));

    private static ManagementSystem System => Read.System!;

    private static IdentifiedRisk Risk => System.Register.Risks.Single();

    // One risk is a threat without an opportunity beside it, which a register should have (concept 49).
    [Fact]
    public void The_document_has_no_error_and_nothing_else_to_say_of_context_or_risks() =>
        Assert.Equal(["RISK0810"], Read.Issues.Where(issue => issue.Severity == IssueSeverity.Error || issue.Code.StartsWith("RISK", StringComparison.Ordinal)).Select(issue => issue.Code));

    [Fact]
    public void The_chain_leads_from_the_source_over_event_and_consequence_to_the_objective()
    {
        Assert.Equal("クラウド顧客同士及び提供者の責任が曖昧", Risk.Source!.Japanese);
        Assert.Equal("クラウド顧客2の設定ミス", Risk.Event!.Japanese);
        Assert.Equal("クラウド顧客1のデータが失われ、クラウド事業の信頼性を失う", Risk.Consequence!.Japanese);
        Assert.Equal("OBJ-1", Risk.Objective!.Value);
        Assert.Equal(-50, System.Controls.Objectives.Single(objective => objective.Id == Risk.Objective).Measurable!.RelativeChangePercent);
        Assert.Equal([SecurityProperty.Integrity, SecurityProperty.Availability], Risk.Properties);
    }

    [Fact]
    public void The_threat_that_exploits_the_vulnerability_is_not_the_direction_of_the_risk()
    {
        Assert.Equal(RiskDirection.Threat, Risk.Direction);
        Assert.Equal("error in use", Risk.InformationSecurityThreat!.English);
        Assert.Equal("customers are not well separated", Risk.Vulnerability!.English);
    }

    [Fact]
    public void The_assessment_explains_basis_confidence_and_rater()
    {
        // likelihood 2, consequence 3: third column of the second row of the matrix, high, 6; residual 1 and 2: low, 2
        RiskAssessment assessment = RiskAssessment.Of(Risk, System.Criteria, System.Organization, Read.AsOf!.Value);
        Assert.Null(assessment.Inherent);
        Assert.Equal(("high", 6), (assessment.Current!.Level.Id.Value, assessment.Current.Score));
        Assert.Equal(("medium", "P-1"), (assessment.Current.Confidence!.Value, assessment.Current.RatedBy!.Value));
        Assert.Equal([AssessmentBasis.InformedOpinion, AssessmentBasis.HistoricalData], assessment.Current.Basis);
        Assert.Equal(
            [
                "Matrix: cloud-3x3, version 1.",
                "Identified from: historical data, stakeholders' needs.",
                "Inherent: not assessed.",
                "Current: likelihood 2 and consequence 3 give level high, score 6 (rated on 2014-09-01 by P-1; confidence medium; from informed opinion, historical data).",
                "Residual: likelihood 1 and consequence 2 give level low, score 2 (rated on 2014-09-01).",
            ],
            assessment.Why.Take(5).Select(why => why.English));
        Assert.Equal("現存リスク: 起こりやすさ2、結果3 → レベルhigh、スコア6(2014-09-01、P-1による評価、確信度: 中程度、根拠: 情報に基づいた意見、過去のデータ)。", assessment.Why[3].Japanese);
        Assert.Equal("特定の根拠: 過去のデータ、ステークホルダーのニーズ。", assessment.Why[1].Japanese);
    }

    [Fact]
    public void Another_confidence_gives_another_explanation()
    {
        IdentifiedRisk sure = Risk with { Current = Risk.Current! with { Confidence = RatingConfidence.High, Basis = [], RatedOn = null } };
        Assert.Equal(
            "Current: likelihood 2 and consequence 3 give level high, score 6 (rated by P-1; confidence high).",
            RiskAssessment.Of(sure, System.Criteria, System.Organization, Read.AsOf!.Value).Why[3].English);
    }

    [Fact]
    public void The_sheet_shows_the_data_where_they_are_kept_and_where_they_are_used()
    {
        AssessmentSheet sheet = AssessmentSheet.Of(System.Register, System.Criteria, System.Organization, Read.AsOf!.Value);
        Assert.Equal(
            [("F-1-S1", AssetUse.Stored), ("F-1-S2", AssetUse.Used)],
            sheet.Rows.Select(row => (row.Step!.Id.Value, row.Uses.Single())));
        Assert.All(sheet.Rows, row =>
        {
            Assert.Equal(AssetTier.CloudServer, row.Asset!.Tier);
            Assert.Equal([new SheetControl(row.Controls[0].Control, ControlState.ToApply)], row.Controls);
            Assert.Equal(MinimumGuidelineOutcome.RuleNotInForce, row.Minimum!.Outcome);
            Assert.Equal(FullAnalysisReason.FirstCycle, row.Analysis!.Reason);
            Assert.True(row.Analysis.IsComplete);
            Assert.False(row.Detail!.IsRequired);
        });
    }

    [Fact]
    public void What_was_read_is_written_back() => Assert.Equal(Read.System, ManagementSystemDocument.Read(ManagementSystemDocument.ToUtf8(System)).System);
}
