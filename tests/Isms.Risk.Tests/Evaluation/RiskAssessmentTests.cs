using Isms.Core;
using Isms.Core.Organizations;
using Isms.Risk.Criteria;
using Isms.Risk.Evaluation;
using Isms.Risk.Register;
using Isms.Risk.Tests.Register;
using Isms.Risk.Treatment;
using Isms.Tests;
using NodaTime;

namespace Isms.Risk.Tests.Evaluation;

public class RiskAssessmentTests
{
    // low 1-6 accepted, medium 7-12 retained with approval, high 13-25 must be treated: the products by hand.
    [Theory]
    [InlineData(1, 1, 1, "low", "acceptable", "acceptUpTo score 6")]
    [InlineData(2, 3, 6, "low", "acceptable", "acceptUpTo score 6")]
    [InlineData(1, 5, 5, "low", "acceptable", "acceptUpTo score 6")]
    [InlineData(4, 2, 8, "medium", "tolerable", "retainWithApprovalUpTo score 12")]
    [InlineData(3, 4, 12, "medium", "tolerable", "retainWithApprovalUpTo score 12")]
    [InlineData(5, 3, 15, "high", "unacceptable", "mustTreatFrom score 13")]
    [InlineData(5, 5, 25, "high", "unacceptable", "mustTreatFrom score 13")]
    public void A_threat_is_compared_with_the_acceptance_levels(int likelihood, int consequence, int score, string level, string evaluation, string rule)
    {
        RiskAssessment assessment = Assess(RegisterSample.Phishing with { Residual = RegisterSample.Rate(likelihood, consequence) });
        Assert.Equal(score, assessment.Residual!.Score);
        Assert.Equal(level, assessment.Residual.Level.Id.Value);
        Assert.Equal(evaluation, assessment.Evaluation.Value);
        Assert.Equal(rule, assessment.Rule.Name);
        Assert.Equal(RiskStage.Residual, assessment.Stage);
    }

    [Theory]
    [InlineData(3, 3, "pursue", "pursueFrom score 9")]
    [InlineData(5, 5, "pursue", "pursueFrom score 9")]
    [InlineData(2, 4, "monitor", "below pursueFrom score 9")]
    [InlineData(1, 1, "monitor", "below pursueFrom score 9")]
    public void An_opportunity_is_judged_by_its_current_rating(int likelihood, int consequence, string evaluation, string rule)
    {
        RiskAssessment assessment = Assess(RegisterSample.CheckForm with { Current = RegisterSample.Rate(likelihood, consequence), Residual = RegisterSample.Rate(1, 1) });
        Assert.Equal(evaluation, assessment.Evaluation.Value);
        Assert.Equal(rule, assessment.Rule.Name);
        Assert.Equal(RiskStage.Current, assessment.Stage);
        Assert.Equal("hospital-opportunity-5x5", assessment.MatrixId!.Value);
    }

    [Fact]
    public void An_opportunity_without_a_current_rating_is_not_assessed()
    {
        RiskAssessment assessment = Assess(RegisterSample.Subsidy with { Current = null });
        Assert.Equal(RiskEvaluation.NotAssessed, assessment.Evaluation);
        Assert.Null(assessment.Stage);
        Assert.NotNull(assessment.Residual);
    }

    [Fact]
    public void A_risk_like_R_34_of_the_hospital_is_tolerable_and_says_why()
    {
        RiskAssessment assessment = Assess(RegisterSample.Phishing);
        Assert.Equal(("hospital-5x5", 1), (assessment.MatrixId!.Value, assessment.MatrixVersion));
        Assert.Equal((5, 4, "high", 20), Figures(assessment.Inherent!));
        Assert.Equal((4, 4, "high", 16), Figures(assessment.Current!));
        Assert.Equal((2, 4, "medium", 8), Figures(assessment.Residual!));
        Assert.Equal(new LocalDate(2025, 5, 15), assessment.Current!.RatedOn);
        Assert.Null(assessment.Residual!.RatedOn);
        Assert.Equal(RiskEvaluation.Tolerable, assessment.Evaluation);
        Assert.Equal(RiskStage.Residual, assessment.Stage);
        Assert.Equal(TreatmentDecision.RetainedWithApproval, assessment.Decision);
        Assert.Same(assessment.Residual, assessment.Evaluated);
        Assert.Equal(
            [
                "Matrix: hospital-5x5, version 1.",
                "Inherent: likelihood 5 and consequence 4 give level high, score 20.",
                "Current: likelihood 4 and consequence 4 give level high, score 16 (rated on 2025-05-15).",
                "Residual: likelihood 2 and consequence 4 give level medium, score 8.",
                "Judged by the residual rating, above the acceptance level (score 6) and below the level that must be treated (score 13): tolerable with the approval of top management.",
                "Top management approved that it is retained (T-41, by PER-01 on 2026-03-18).",
                "Treatments: T-40 Change the likelihood (done), T-41 Retain the risk by informed decision (done).",
                "Decision: retained with approval.",
            ],
            assessment.Why.Select(sentence => sentence.English));
        Assert.All(assessment.Why, sentence => Assert.True(sentence.IsComplete));
    }

    [Fact]
    public void Without_a_residual_rating_the_current_one_counts_then_the_inherent_one_then_nothing()
    {
        IdentifiedRisk risk = RegisterSample.Phishing with { Inherent = RegisterSample.Rate(2, 3), Current = RegisterSample.Rate(2, 4), Residual = null };
        RiskAssessment byCurrent = Assess(risk);
        Assert.Equal((RiskStage.Current, RiskEvaluation.Tolerable), (byCurrent.Stage, byCurrent.Evaluation));
        RiskAssessment byInherent = Assess(risk with { Current = null });
        Assert.Equal((RiskStage.Inherent, RiskEvaluation.Acceptable), (byInherent.Stage, byInherent.Evaluation));
        RiskAssessment byNothing = Assess(risk with { Current = null, Inherent = null });
        Assert.Equal(RiskEvaluation.NotAssessed, byNothing.Evaluation);
        Assert.Null(byNothing.Stage);
        Assert.Null(byNothing.Evaluated);
        Assert.Equal("notAssessed", byNothing.Rule.Name);
    }

    [Theory]
    [InlineData(2, 6)]
    [InlineData(6, 2)]
    [InlineData(15, 15)]
    public void A_rating_off_the_scale_counts_as_not_assessed(int likelihood, int consequence)
    {
        RiskAssessment assessment = Assess(RegisterSample.Phishing with { Residual = RegisterSample.Rate(likelihood, consequence) });
        Assert.Null(assessment.Residual);
        Assert.Equal(RiskStage.Current, assessment.Stage);
        Assert.Contains(assessment.Why, sentence => sentence.English!.Contains("off the scale", StringComparison.Ordinal));
    }

    [Fact]
    public void A_missing_approval_does_not_change_the_evaluation_and_is_told()
    {
        RiskAssessment assessment = Assess(RegisterSample.Phishing with { Treatments = [RegisterSample.Retain("T-41", PersonId.Parse("PER-02"))] });
        Assert.Equal(RiskEvaluation.Tolerable, assessment.Evaluation);
        Assert.Contains(assessment.Why, sentence => sentence.English == "No treatment retains it with the approval of top management.");
    }

    [Fact]
    public void The_claimed_score_decides_nothing()
    {
        RiskAssessment assessment = Assess(RegisterSample.Phishing with { Residual = RegisterSample.Rate(2, 4, 25) });
        Assert.Equal(RiskEvaluation.Tolerable, assessment.Evaluation);
        Assert.Equal(8, assessment.Residual!.Score);
    }

    [Fact]
    public void Without_a_matrix_for_its_direction_a_risk_is_not_assessed()
    {
        RiskCriteria threatsOnly = RegisterSample.Criteria with { Matrices = [RegisterSample.Criteria.Matrices[0]], PursueFrom = null };
        RiskAssessment assessment = RiskAssessment.Of(RegisterSample.Subsidy, threatsOnly, RegisterSample.Organization, RegisterSample.AsOf);
        Assert.Null(assessment.MatrixId);
        Assert.Null(assessment.MatrixVersion);
        Assert.Null(assessment.Current);
        Assert.Equal(RiskEvaluation.NotAssessed, assessment.Evaluation);
    }

    [Fact]
    public void Without_a_level_to_pursue_an_opportunity_is_monitored()
    {
        RiskCriteria criteria = RegisterSample.Criteria with { PursueFrom = null };
        RiskAssessment assessment = RiskAssessment.Of(RegisterSample.Subsidy, criteria, RegisterSample.Organization, RegisterSample.AsOf);
        Assert.Equal((RiskEvaluation.Monitor, "noPursueFrom"), (assessment.Evaluation, assessment.Rule.Name));
    }

    [Fact]
    public void Borders_may_be_levels()
    {
        RiskAssessment threat = RiskAssessment.Of(RegisterSample.Phishing, RegisterSample.CriteriaByLevel, RegisterSample.Organization, RegisterSample.AsOf);
        Assert.Equal((RiskEvaluation.Tolerable, "retainWithApprovalUpTo level medium"), (threat.Evaluation, threat.Rule.Name));
        Assert.Null(threat.Residual!.Score);
        RiskAssessment opportunity = RiskAssessment.Of(RegisterSample.Subsidy, RegisterSample.CriteriaByLevel, RegisterSample.Organization, RegisterSample.AsOf);
        Assert.Equal((RiskEvaluation.Pursue, "pursueFrom level pursue"), (opportunity.Evaluation, opportunity.Rule.Name));
    }

    [Fact]
    public void Without_a_border_for_retention_the_rule_names_both_borders_around()
    {
        RiskCriteria criteria = RegisterSample.Criteria with { Acceptance = RegisterSample.Criteria.Acceptance with { RetainWithApprovalUpTo = null } };
        RiskAssessment assessment = RiskAssessment.Of(RegisterSample.Phishing, criteria, RegisterSample.Organization, RegisterSample.AsOf);
        Assert.Equal((RiskEvaluation.Tolerable, "above acceptUpTo score 6, below mustTreatFrom score 13"), (assessment.Evaluation, assessment.Rule.Name));
    }

    [Fact]
    public void Borders_that_cannot_be_compared_judge_nothing()
    {
        RiskCriteria criteria = RegisterSample.CriteriaByLevel with { Acceptance = RegisterSample.Criteria.Acceptance, PursueFrom = RegisterSample.Criteria.PursueFrom };
        foreach (IdentifiedRisk risk in new[] { RegisterSample.Phishing, RegisterSample.Subsidy })
        {
            RiskAssessment assessment = RiskAssessment.Of(risk, criteria, RegisterSample.Organization, RegisterSample.AsOf);
            Assert.Equal((RiskEvaluation.NotAssessed, "thresholdNotDecidable"), (assessment.Evaluation, assessment.Rule.Name));
            Assert.Null(assessment.Stage);
            Assert.NotNull(assessment.Current);
        }
    }

    [Fact]
    public void The_explanation_is_the_same_in_every_culture()
    {
        ValueList<LocalizedText> why = Assess(RegisterSample.Phishing).Why;
        TestCultures.Each(() => Assert.Equal(why, Assess(RegisterSample.Phishing).Why));
    }

    [Fact]
    public void Changing_one_input_changes_the_explanation()
    {
        IdentifiedRisk risk = RegisterSample.Phishing with { Minimum = new MinimumGuidelineAssessment { Met = true } };
        IdentifiedRisk[] changed =
        [
            risk with { Inherent = null },
            risk with { Current = risk.Current! with { RatedOn = new LocalDate(2025, 5, 16) } },
            risk with { Residual = RegisterSample.Rate(4, 2) },
            risk with { Minimum = risk.Minimum with { Met = null } },
            risk with { Minimum = risk.Minimum with { MetAfter = true } },
            risk with { Minimum = risk.Minimum with { Items = [StandardReference.Parse("mhlw-6.0/control/4")] } },
            risk with { Treatments = [risk.Treatments[1]] },
            risk with { Treatments = [risk.Treatments[0] with { Status = TreatmentStatus.Planned }, risk.Treatments[1]] },
            risk with { Treatments = [risk.Treatments[0] with { Status = TreatmentStatus.Planned, Due = RegisterSample.AsOf.PlusDays(-1) }, risk.Treatments[1]] },
            risk with { Treatments = [risk.Treatments[0], risk.Treatments[1] with { ApprovedOn = new LocalDate(2026, 3, 19) }] },
            risk with { Decision = null },
        ];
        List<ValueList<LocalizedText>> explanations = [Assess(risk).Why, .. changed.Select(other => Assess(other).Why)];
        Assert.Equal(explanations.Count, explanations.Distinct().Count());
    }

    [Fact]
    public void A_higher_rating_never_gets_a_better_evaluation()
    {
        string[] worst = ["acceptable", "tolerable", "unacceptable"];
        string[] best = ["monitor", "pursue"];
        int Place(IdentifiedRisk risk, int likelihood, int consequence, string[] order) =>
            Array.IndexOf(order, Assess(risk with { Current = RegisterSample.Rate(likelihood, consequence), Residual = null }).Evaluation.Value);
        for (int likelihood = 1; likelihood <= 5; likelihood++)
        {
            for (int consequence = 1; consequence <= 5; consequence++)
            {
                foreach ((IdentifiedRisk risk, string[] order) in new[] { (RegisterSample.Phishing, worst), (RegisterSample.Subsidy, best) })
                {
                    int here = Place(risk, likelihood, consequence, order);
                    Assert.InRange(here, 0, order.Length - 1);
                    Assert.True(likelihood == 5 || here <= Place(risk, likelihood + 1, consequence, order));
                    Assert.True(consequence == 5 || here <= Place(risk, likelihood, consequence + 1, order));
                }
            }
        }
    }

    private static RiskAssessment Assess(IdentifiedRisk risk) =>
        RiskAssessment.Of(risk, RegisterSample.Criteria, RegisterSample.Organization, RegisterSample.AsOf);

    private static (int Likelihood, int Consequence, string Level, int? Score) Figures(RatedStage rated) =>
        (rated.Likelihood, rated.Consequence, rated.Level.Id.Value, rated.Score);
}
