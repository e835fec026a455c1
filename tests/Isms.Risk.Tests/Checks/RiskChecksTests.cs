using Isms.Core;
using Isms.Core.Issues;
using Isms.Core.Organizations;
using Isms.Risk.Checks;
using Isms.Risk.Checks.Assets;
using Isms.Risk.Context;
using Isms.Risk.Criteria;
using Isms.Risk.Matrix;
using Isms.Risk.Register;
using Isms.Risk.Tests.Register;
using Isms.Tests;
using NodaTime;
using static Isms.Risk.Tests.Checks.CheckFixture;

namespace Isms.Risk.Tests.Checks;

public class RiskChecksTests
{
    [Fact]
    public void RSK_001_source_event_and_consequence_are_described_in_both_languages()
    {
        AssertOnly(RegisterIssues.DescriptionIncomplete, "R-34", "/risks/3", RegisterSample.Phishing with { Source = null });
        AssertOnly(RegisterIssues.DescriptionIncomplete, "R-34", "/risks/3/event", RegisterSample.Phishing with { Event = LocalizedText.Create("事象", null) });
        AssertOnly(RegisterIssues.DescriptionIncomplete, "R-41", "/risks/4/consequence", RegisterSample.Subsidy with { Consequence = LocalizedText.Create(null, "consequence") });
        AssertNothing(RegisterSample.Phishing with { Vulnerability = null });
    }

    [Fact]
    public void RSK_002_a_claimed_score_is_that_of_the_matrix()
    {
        AssertOnly(RegisterIssues.ScoreContradictsMatrix, "R-34", "/risks/3/inherent/score", RegisterSample.Phishing with { Inherent = RegisterSample.Rate(5, 4, 19) });
        AssertOnly(RegisterIssues.ScoreContradictsMatrix, "R-34", "/risks/3/current/score", RegisterSample.Phishing with { Current = RegisterSample.Rate(4, 4, 8) });
        AssertOnly(RegisterIssues.ScoreContradictsMatrix, "R-41", "/risks/4/residual/score", RegisterSample.Subsidy with { Residual = RegisterSample.Rate(5, 4, 9) });
        AssertNothing(RegisterSample.Phishing with { Residual = RegisterSample.Rate(2, 4) });
    }

    [Theory]
    [InlineData(6, 1)]
    [InlineData(1, 6)]
    [InlineData(15, 15)]
    public void A_rating_off_the_scale_is_an_error_and_nothing_else(int likelihood, int consequence)
    {
        AssertOnly(RegisterIssues.RatingOffScale, "R-34", "/risks/3/residual", RegisterSample.Phishing with { Residual = RegisterSample.Rate(likelihood, consequence, 8) });
        AssertOnly(RegisterIssues.RatingOffScale, "R-41", "/risks/4/current", RegisterSample.Subsidy with { Current = RegisterSample.Rate(likelihood, consequence) });
    }

    [Fact]
    public void A_rating_needs_a_matrix_for_its_direction()
    {
        RiskCriteria threatsOnly = RegisterSample.Criteria with { Matrices = [RegisterSample.Criteria.Matrices[0]], PursueFrom = null };
        Assert.Equal(
            [("R-41", "/risks/4/current"), ("R-41", "/risks/4/residual"), ("R-45", "/risks/5/current"), ("R-45", "/risks/5/residual")],
            Run(RegisterSample.Register, threatsOnly).Where(issue => issue.Definition == RegisterIssues.RatingWithoutMatrix).Select(issue => (issue.Subject, issue.Path)));
    }

    [Fact]
    public void An_unknown_direction_is_left_to_the_reader() =>
        AssertNothing(RegisterSample.CheckForm with { Direction = RiskDirection.List.Get("sideways") });

    [Fact]
    public void RSK_003_the_only_asset_occurs_in_a_step_of_the_risk()
    {
        AssertHas(RegisterIssues.AssetInOtherSteps, "R-05", "/risks/1/assets/0", RegisterSample.Labels with { Steps = [FlowStepId.Parse("F1-S2")] });
        AssertHas(RegisterIssues.AssetInOtherSteps, "R-05", "/risks/1/assets/0", RegisterSample.Labels with { Steps = [] });
        AssertHasNot(RegisterIssues.AssetInOtherSteps, RegisterSample.Labels with { Steps = [FlowStepId.Parse("F1-S2"), FlowStepId.Parse("F1-S1")] });
        AssertHasNot(RegisterIssues.AssetInOtherSteps, RegisterSample.Labels with { Steps = [FlowStepId.Parse("F9-S9")], Assets = [AssetId.Parse("A-999")] });
        AssertHasNot(RegisterIssues.AssetInOtherSteps, RegisterSample.Labels with { Steps = [FlowStepId.Parse("F9-S9")], Assets = [RegisterSample.Data.Id, RegisterSample.Cloud.Id] });
        AssertHasNot(RegisterIssues.AssetInOtherSteps, RegisterSample.Labels with { Steps = [], Assets = [] });
    }

    [Fact]
    public void RSK_020_the_residual_risk_is_not_above_the_current_one()
    {
        // 8 and 9 are both medium: the score tells them apart.
        AssertHas(RegisterIssues.ResidualAboveCurrent, "R-34", "/risks/3/residual", RegisterSample.Phishing with { Current = RegisterSample.Rate(2, 4), Residual = RegisterSample.Rate(3, 3) });
        AssertHasNot(RegisterIssues.ResidualAboveCurrent, RegisterSample.Phishing with { Current = RegisterSample.Rate(4, 2), Residual = RegisterSample.Rate(2, 4) });
        AssertHasNot(RegisterIssues.ResidualAboveCurrent, RegisterSample.Phishing with { Current = null });
        AssertNothing(RegisterSample.Subsidy with { Current = RegisterSample.Rate(3, 3), Residual = RegisterSample.Rate(5, 5) });
    }

    [Fact]
    public void RSK_020_the_current_risk_is_not_above_the_inherent_one()
    {
        AssertOnly(RegisterIssues.CurrentAboveInherent, "R-34", "/risks/3/current", RegisterSample.Phishing with { Inherent = RegisterSample.Rate(3, 5) });
        AssertNothing(RegisterSample.Phishing with { Inherent = RegisterSample.Rate(4, 4) });
        AssertNothing(RegisterSample.Phishing with { Inherent = null });
        AssertNothing(RegisterSample.Subsidy with { Inherent = RegisterSample.Rate(1, 1) });
    }

    [Fact]
    public void A_residual_rating_older_than_the_current_one_is_worth_a_look()
    {
        Rating residual = RegisterSample.Rate(2, 4) with { RatedOn = new LocalDate(2025, 5, 14) };
        AssertOnly(RegisterIssues.RatingOutdated, "R-34", "/risks/3/residual/ratedOn", RegisterSample.Phishing with { Residual = residual });
        AssertNothing(RegisterSample.Phishing with { Residual = residual with { RatedOn = new LocalDate(2025, 5, 15) } });
    }

    [Fact]
    public void RSK_014_low_or_unknown_maturity_asks_for_a_detailed_analysis()
    {
        AssertOnly(RegisterIssues.DetailedAnalysisMissing, "R-34", "/risks/3/maturity", RegisterSample.Phishing with { Maturity = 2 });
        AssertOnly(RegisterIssues.DetailedAnalysisMissing, "R-34", "/risks/3", RegisterSample.Phishing with { Maturity = null });
        AssertNothing(RegisterSample.Phishing with { Maturity = 3 });
        AssertNothing(RegisterSample.OldModality with { Maturity = null });
        AssertNothing(RegisterSample.Subsidy with { Maturity = 0 });
    }

    [Fact]
    public void Without_a_maturity_scale_no_detailed_analysis_is_asked_for() =>
        Assert.Empty(Run(RegisterSample.With(RegisterSample.Phishing with { Maturity = null }), RegisterSample.Criteria with { Maturity = null }));

    [Fact]
    public void A_maturity_off_the_scale_is_an_error()
    {
        AssertOnly(RegisterIssues.MaturityOffScale, "R-34", "/risks/3/maturity", RegisterSample.Phishing with { Maturity = 6 });
        AssertOnly(RegisterIssues.MaturityOffScale, "R-41", "/risks/4/maturity", RegisterSample.Subsidy with { Maturity = -1 });
        AssertNothing(RegisterSample.Phishing with { Maturity = 5 });
    }

    [Fact]
    public void A_detailed_analysis_is_about_the_risk_that_names_it()
    {
        AssertOnly(RegisterIssues.AnalysisOfAnotherRisk, "R-34", "/risks/3/detailedAnalysis", RegisterSample.Phishing with { DetailedAnalysis = DetailedAnalysisId.Parse("DA-01") });
        AssertNothing(RegisterSample.Phishing with { DetailedAnalysis = DetailedAnalysisId.Parse("DA-99") });
    }

    [Fact]
    public void RSK_025_minimum_items_are_met_after_the_treatment_at_the_latest()
    {
        AssertOnly(RegisterIssues.MinimumUnmet, "R-08", "/risks/2/minimum", RegisterSample.OldModality with { Minimum = new MinimumGuidelineAssessment { Met = false, MetAfter = false } });
        AssertOnly(RegisterIssues.MinimumUnmet, "R-08", "/risks/2/minimum", RegisterSample.OldModality with { Minimum = new MinimumGuidelineAssessment { Met = false } });
        AssertNothing(RegisterSample.OldModality with { Minimum = new MinimumGuidelineAssessment { MetAfter = false } });
        AssertNothing(RegisterSample.OldModality with { Minimum = new MinimumGuidelineAssessment { Met = true, MetAfter = false } });
        AssertNothing(RegisterSample.OldModality with { Minimum = null });
        AssertNothing(RegisterSample.Subsidy with { Minimum = new MinimumGuidelineAssessment { Met = false } });
    }

    [Fact]
    public void RSK_026_every_risk_owner_approves_and_is_told_of_once()
    {
        RiskRegister register = RegisterSample.Register;
        AssertOnly(RegisterIssues.OwnerApprovalMissing, "PER-14", "/risks/0/owner", register with { OwnerApprovals = [RegisterSample.Approval("PER-02")] });
        AssertOnly(RegisterIssues.OwnerApprovalMissing, "PER-02", "/risks/5/owner", register with { OwnerApprovals = [RegisterSample.Approval("PER-14")] });
        AssertOnly(RegisterIssues.OwnerApprovalMissing, "PER-02", "/risks/5/owner", register with
        {
            OwnerApprovals =
            [
                RegisterSample.Approval("PER-14"),
                RegisterSample.Approval("PER-02") with { ApprovedOn = null },
                RegisterSample.Approval("PER-02") with { IsResidualAccepted = false },
            ],
        });
        AssertNothing(RegisterSample.CheckForm with { Owner = null });
        AssertNothing(RegisterSample.CheckForm with { Owner = PersonId.Parse("PER-99") });
    }

    [Fact]
    public void Issues_stand_in_the_order_of_the_risks_and_are_the_same_in_every_culture()
    {
        RiskRegister register = RegisterSample.Register with
        {
            Risks = RegisterSample.Register.Risks.Select(risk => risk with { Source = null, Residual = RegisterSample.Rate(1, 9), Maturity = -1 }).ToValueList(),
        };
        IReadOnlyList<IsmsIssue> issues = Run(register);
        Assert.Equal(["R-01", "R-05", "R-08", "R-34", "R-41", "R-45"], issues.Select(issue => issue.Subject).Distinct());
        Assert.Equal(["RISK0401", "RISK0402", "RISK0412"], issues.Where(issue => issue.Subject == "R-45").Select(issue => issue.Code));
        string[] messages = [.. issues.Select(issue => issue.Message.ToString())];
        TestCultures.Each(() => Assert.Equal(messages, Run(register).Select(issue => issue.Message.ToString())));
    }

    [Fact]
    public void Without_scores_levels_are_compared_and_claims_are_left_alone()
    {
        RiskCriteria byLevel = RegisterSample.CriteriaByLevel;
        Assert.Empty(Run(RegisterSample.Register, byLevel));
        Assert.Empty(Run(RegisterSample.With(RegisterSample.Phishing with { Residual = RegisterSample.Rate(2, 4, 99) }), byLevel));
        Assert.Empty(Run(RegisterSample.With(RegisterSample.Phishing with { Current = RegisterSample.Rate(2, 4), Residual = RegisterSample.Rate(3, 3) }), byLevel));
        IdentifiedRisk above = RegisterSample.Phishing with { Current = RegisterSample.Rate(2, 3), Residual = RegisterSample.Rate(2, 4) };
        AssertOnly(RegisterIssues.ResidualAboveCurrent, "R-34", "/risks/3/residual", RegisterSample.With(above), byLevel);
    }

    [Fact]
    public void A_border_that_cannot_be_compared_is_an_issue_of_the_criteria_only()
    {
        RiskCriteria criteria = RegisterSample.CriteriaByLevel with { Acceptance = RegisterSample.Criteria.Acceptance, PursueFrom = RegisterSample.Criteria.PursueFrom };
        Assert.All(Run(RegisterSample.Register, criteria), issue => Assert.Equal("CRIT-01", issue.Subject));
        Assert.NotEmpty(Run(RegisterSample.Register, criteria));
    }

    [Fact]
    public void A_faulty_matrix_is_an_issue_of_the_matrix_only()
    {
        RiskMatrixDefinition faulty = RegisterSample.Criteria.Matrices[0] with { Cells = [] };
        RiskCriteria criteria = RegisterSample.Criteria with { Matrices = [faulty, RegisterSample.Criteria.Matrices[1]] };
        IReadOnlyList<IsmsIssue> issues = Run(RegisterSample.Register, criteria);
        Assert.NotEmpty(issues);
        Assert.All(issues, issue => Assert.Equal("hospital-5x5", issue.Subject));
    }

    [Fact]
    public void The_context_is_checked_where_it_is_given()
    {
        IssueCollector issues = new();
        RiskCheck.Run(CheckFixture.Input(RegisterSample.Register) with { Context = new OrganizationContext() }, issues);
        Assert.Equal("/context/issues", Assert.Single(issues.Issues).Path);
    }

    [Fact]
    public void Codes_are_unique_and_stand_in_order()
    {
        string[] codes = [.. AssetIssues.All.Concat(RegisterIssues.All).Concat(TreatmentIssues.All).Select(definition => definition.Code)];
        Assert.Equal(codes.Distinct().OrderBy(code => code, StringComparer.Ordinal), codes);
        string[] rules = [.. AssetIssues.All.Concat(RegisterIssues.All).Concat(TreatmentIssues.All).Select(definition => definition.SampleRule).OfType<string>().Distinct()];
        string[] others = ["RSK-011", "RSK-021", "RSK-022"];
        string[] expected = [.. Enumerable.Range(1, 5).Select(i => $"AST-00{i}"), .. Enumerable.Range(1, 26).Select(i => $"RSK-{i:000}").Except(others)];
        Assert.Equal(expected, rules.OrderBy(rule => rule, StringComparer.Ordinal));
    }
}
