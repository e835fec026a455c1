using FsCheck;
using FsCheck.Fluent;
using Isms.Core;
using Isms.Risk.Criteria;
using Isms.Risk.Evaluation;
using Isms.Risk.Register;
using Isms.Risk.Tests.Register;

namespace Isms.Risk.Tests.Evaluation;

public class RegisterAssessmentTests
{
    private static readonly Gen<Rating?> Ratings =
        from likelihood in Gen.Choose(1, 6)
        from consequence in Gen.Choose(1, 6)
        from there in Gen.Elements(true, true, true, false)
        select there ? RegisterSample.Rate(likelihood, consequence) : null;

    private static readonly Gen<IdentifiedRisk> AnyRisk =
        from direction in Gen.Elements(RiskDirection.Threat, RiskDirection.Opportunity)
        from inherent in Ratings
        from current in Ratings
        from residual in Ratings
        select RegisterSample.Risk("R-0", direction) with { Inherent = inherent, Current = current, Residual = residual };

    private static readonly Gen<RiskRegister> AnyRegister =
        from risks in Gen.ListOf(AnyRisk)
        select new RiskRegister { Risks = risks.Select((risk, i) => risk with { Id = RiskId.Parse("R-" + i) }).ToValueList() };

    [Fact]
    public void The_sample_is_counted_as_by_hand()
    {
        RegisterAssessment assessment = Assess(RegisterSample.Register);
        Assert.Equal(
            [
                "threat inherent low 0 medium 0 high 2 notAssessed 2",
                "threat current low 0 medium 1 high 3 notAssessed 0",
                "threat residual low 2 medium 2 high 0 notAssessed 0",
                "opportunity inherent low 0 pursue 0 notAssessed 2",
                "opportunity current low 1 pursue 1 notAssessed 0",
                "opportunity residual low 1 pursue 1 notAssessed 0",
            ],
            assessment.Counts.Select(Line));
        Assert.Equal(3, assessment.CountsOf(RiskDirection.Threat, RiskStage.Current).At(RiskLevelId.Parse("high")));
        Assert.Equal(0, assessment.CountsOf(RiskDirection.Threat, RiskStage.Current).At(RiskLevelId.Parse("pursue")));
        Assert.Equal(4, assessment.CountsOf(RiskDirection.Threat, RiskStage.Inherent).Total);
        Assert.Equal(RegisterSample.AsOf, assessment.AsOf);
    }

    [Fact]
    public void Assessments_stand_in_register_order_and_are_found_by_id()
    {
        RegisterAssessment assessment = Assess(RegisterSample.Register);
        Assert.Equal(["R-01", "R-05", "R-08", "R-34", "R-41", "R-45"], assessment.Risks.Select(risk => risk.Risk.Id.Value));
        Assert.Equal(
            ["acceptable", "tolerable", "acceptable", "tolerable", "pursue", "monitor"],
            assessment.Risks.Select(risk => risk.Evaluation.Value));
        Assert.Equal("R-34", assessment.Find(RiskId.Parse("R-34"))!.Risk.Id.Value);
        Assert.Null(assessment.Find(RiskId.Parse("R-99")));
        Assert.Null(assessment.Find(null));
    }

    [Fact]
    public void Counts_without_a_matrix_have_no_levels()
    {
        RiskCriteria threatsOnly = RegisterSample.Criteria with { Matrices = [RegisterSample.Criteria.Matrices[0]], PursueFrom = null };
        RegisterAssessment assessment = RegisterAssessment.Of(RegisterSample.Register, threatsOnly, RegisterSample.Organization, RegisterSample.AsOf);
        StageCounts counts = assessment.CountsOf(RiskDirection.Opportunity, RiskStage.Current);
        Assert.Empty(counts.Levels);
        Assert.Equal(2, counts.NotAssessed);
    }

    [Fact]
    public void Counts_are_asked_for_by_known_direction_and_stage() =>
        Assert.Throws<ArgumentException>(() => Assess(RegisterSample.Register).CountsOf(RiskDirection.List.Get("sideways"), RiskStage.Current));

    // Residual scores 8, 8, 6, 6: equal ones by id. A high one goes first, one not assessed last.
    [Fact]
    public void Risks_are_ranked_by_level_then_score_then_id()
    {
        RiskRegister register = RegisterSample.Register with
        {
            Risks =
            [
                RegisterSample.Risk("R-00", RiskDirection.Threat),
                .. RegisterSample.Register.Risks.Reverse(),
                RegisterSample.Risk("R-90", RiskDirection.Threat) with { Inherent = RegisterSample.Rate(3, 5) },
                RegisterSample.Risk("R-91", RiskDirection.Threat) with { Residual = RegisterSample.Rate(3, 4) },
            ],
        };
        RegisterAssessment assessment = Assess(register);
        Assert.Equal(["R-90", "R-91", "R-05", "R-34", "R-01", "R-08", "R-00"], Ids(assessment.RankedRisks(RiskDirection.Threat)));
        Assert.Equal(["R-41", "R-45"], Ids(assessment.RankedRisks(RiskDirection.Opportunity)));
    }

    [Fact]
    public void Ranking_does_not_depend_on_the_order_of_the_register() =>
        Prop.ForAll(AnyRegister.ToArbitrary(), register =>
        {
            RiskRegister turned = register with { Risks = register.Risks.Reverse().ToValueList() };
            return RiskDirection.List.Known.All(direction => Ids(Assess(register).RankedRisks(direction)).SequenceEqual(Ids(Assess(turned).RankedRisks(direction))));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Adding_a_risk_that_is_not_assessed_changes_no_count_but_its_own() =>
        Prop.ForAll(AnyRegister.ToArbitrary(), Gen.Elements(RiskDirection.Threat, RiskDirection.Opportunity).ToArbitrary(), (register, direction) =>
        {
            RiskRegister more = register with { Risks = [.. register.Risks, RegisterSample.Risk("R-NEW", direction)] };
            return Assess(register).Counts.Zip(Assess(more).Counts, (before, after) =>
                before.Levels.Equals(after.Levels) && after.NotAssessed - before.NotAssessed == (before.Direction == direction ? 1 : 0)).All(same => same);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_risk_of_a_direction_is_counted_once_at_every_stage() =>
        Prop.ForAll(AnyRegister.ToArbitrary(), register => Assess(register).Counts.All(
            counts => counts.Total == register.Risks.Count(risk => risk.Direction == counts.Direction))).QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_rated_on_the_scale_is_not_assessed_and_only_that() =>
        Prop.ForAll(AnyRegister.ToArbitrary(), register => Assess(register).Risks.All(assessment =>
            assessment.Evaluation == RiskEvaluation.NotAssessed == (assessment.Evaluated is null)
            && (assessment.Evaluated is null) == (assessment.Risk.Direction == RiskDirection.Threat
                ? !IsRated(assessment.Risk.Inherent) && !IsRated(assessment.Risk.Current) && !IsRated(assessment.Risk.Residual)
                : !IsRated(assessment.Risk.Current)))).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_ratings_in_a_stage_does_not_matter_to_its_counts() =>
        Prop.ForAll(AnyRegister.ToArbitrary(), register =>
            Assess(register).Counts.Equals(Assess(register with { Risks = register.Risks.Reverse().ToValueList() }).Counts)).QuickCheckThrowOnFailure();

    private static bool IsRated(Rating? rating) => rating is { Likelihood: >= 1 and <= 5, Consequence: >= 1 and <= 5 };

    private static IEnumerable<string> Ids(ValueList<RiskAssessment> risks) => risks.Select(risk => risk.Risk.Id.Value);

    private static string Line(StageCounts counts) =>
        $"{counts.Direction} {counts.Stage} {string.Join(" ", counts.Levels.Select(level => $"{level.Level} {level.Count}"))} notAssessed {counts.NotAssessed}";

    private static RegisterAssessment Assess(RiskRegister register) =>
        RegisterAssessment.Of(register, RegisterSample.Criteria, RegisterSample.Organization, RegisterSample.AsOf);
}
