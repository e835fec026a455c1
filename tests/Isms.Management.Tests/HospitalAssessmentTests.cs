using Isms.Risk.Evaluation;
using NodaTime;

namespace Isms.Management.Tests;

/// <summary>The assessment of the hospital's register; the figures were counted by hand in the sample's list of risks.</summary>
public sealed class HospitalAssessmentTests
{
    private static readonly RegisterAssessment Assessment =
        RegisterAssessment.Of(Hospital.System.Register, Hospital.System.Criteria, Hospital.System.Organization, new LocalDate(2026, 3, 31));

    private static RiskAssessment Of(string id) => Assessment.Risks.Single(risk => risk.Risk.Id.Value == id);

    [Fact]
    public void Eight_risks_have_an_inherent_rating() =>
        Assert.Equal(
            ["R-01", "R-02", "R-08", "R-16", "R-21", "R-28", "R-29", "R-34"],
            Assessment.Risks.Where(risk => risk.Inherent is not null).Select(risk => risk.Risk.Id.Value));

    [Theory]
    [InlineData("R-01", 5, 5, "high", 4, 5, "high", 2, 3, "low")]
    [InlineData("R-02", 4, 4, "high", 3, 4, "medium", 1, 4, "low")]
    [InlineData("R-34", 5, 4, "high", 4, 4, "high", 2, 4, "medium")]
    public void The_three_stages_are_classified_by_the_matrix(string id, int il, int ic, string inherent, int cl, int cc, string current, int rl, int rc, string residual)
    {
        RiskAssessment risk = Of(id);
        Assert.Equal((il, ic, inherent), (risk.Inherent!.Likelihood, risk.Inherent.Consequence, risk.Inherent.Level.Id.Value));
        Assert.Equal((cl, cc, current), (risk.Current!.Likelihood, risk.Current.Consequence, risk.Current.Level.Id.Value));
        Assert.Equal((rl, rc, residual), (risk.Residual!.Likelihood, risk.Residual.Consequence, risk.Residual.Level.Id.Value));
        Assert.Equal(("hospital-5x5", 1), (risk.MatrixId!.Value, risk.MatrixVersion));
    }

    [Fact]
    public void Evaluations_follow_the_residual_rating_of_a_threat_and_the_current_one_of_an_opportunity()
    {
        Assert.Equal(["R-05", "R-27", "R-34"], Assessment.Risks.Where(risk => risk.Evaluation.Value == "tolerable").Select(risk => risk.Risk.Id.Value));
        Assert.Equal(31, Assessment.Risks.Count(risk => risk.Evaluation.Value == "acceptable"));
        Assert.Equal(["R-41", "R-42", "R-43", "R-44"], Assessment.Risks.Where(risk => risk.Evaluation.Value == "pursue").Select(risk => risk.Risk.Id.Value));
        Assert.Equal("monitor", Of("R-45").Evaluation.Value);
        Assert.DoesNotContain(Assessment.Risks, risk => risk.Evaluation.Value is "unacceptable" or "notAssessed");
    }

    [Fact]
    public void Every_result_explains_itself_in_both_languages() =>
        Assert.All(Assessment.Risks, risk =>
        {
            Assert.NotEmpty(risk.Why);
            Assert.All(risk.Why, why => Assert.True(why.IsComplete));
        });
}
