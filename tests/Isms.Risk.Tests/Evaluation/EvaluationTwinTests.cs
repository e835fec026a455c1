using FsCheck;
using FsCheck.Fluent;
using Isms.Core;
using Isms.Risk.Criteria;
using Isms.Risk.Evaluation;
using Isms.Risk.Matrix;
using Isms.Risk.Register;
using Isms.Risk.Tests.Register;

namespace Isms.Risk.Tests.Evaluation;

/// <summary>Registers and criteria at random: the assessment against its slow and obvious twin.</summary>
public class EvaluationTwinTests
{
    private static readonly Gen<RiskThreshold> Border =
        from byScore in Gen.Elements(true, false)
        from score in Gen.Choose(0, 26)
        from level in Gen.Elements("low", "medium", "high", "pursue", "extreme")
        select byScore ? RiskThreshold.OfScore(score) : RiskThreshold.OfLevel(RiskLevelId.Parse(level));

    private static readonly Gen<RiskCriteria> AnyCriteria =
        from accept in Border
        from retain in Border
        from mustTreat in Border
        from pursue in Border
        from isRetainSet in Gen.Elements(true, false)
        from isPursueSet in Gen.Elements(true, true, false)
        from withScores in Gen.Elements(true, true, false)
        from matrices in Gen.Elements(1, 2, 2, 2)
        select RegisterSample.Criteria with
        {
            Matrices = RegisterSample.Criteria.Matrices.Take(matrices).Select(matrix => withScores ? matrix : matrix with { Scores = [] }).ToValueList(),
            Acceptance = new RiskAcceptance { AcceptUpTo = accept, RetainWithApprovalUpTo = isRetainSet ? retain : null, MustTreatFrom = mustTreat },
            PursueFrom = isPursueSet ? pursue : null,
        };

    private static readonly Gen<Rating?> AnyRating =
        from likelihood in Gen.Choose(1, 6)
        from consequence in Gen.Choose(1, 6)
        from there in Gen.Elements(true, true, false)
        select there ? RegisterSample.Rate(likelihood, consequence) : null;

    private static readonly Gen<IdentifiedRisk> AnyRisk =
        from direction in Gen.Elements("threat", "threat", "opportunity", "sideways")
        from id in Gen.Choose(1, 30)
        from inherent in AnyRating
        from current in AnyRating
        from residual in AnyRating
        select RegisterSample.Risk("R-" + id, RiskDirection.List.Get(direction)) with { Inherent = inherent, Current = current, Residual = residual };

    private static readonly Arbitrary<(RiskRegister Register, RiskCriteria Criteria)> Any =
        (from criteria in AnyCriteria
         from risks in Gen.ListOf(AnyRisk)
         select (new RiskRegister { Risks = risks.ToValueList() }, criteria)).ToArbitrary();

    [Fact]
    public void Each_evaluation_is_that_of_the_twin() => Prop.ForAll(Any, given =>
        Assess(given).Risks.All(found =>
            (found.Evaluation.Value, found.Stage?.Value, found.Evaluated?.Level.Id.Value, found.Evaluated?.Score) == EvaluationTwin.Of(found.Risk, given.Criteria)))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Each_count_is_that_of_the_twin() => Prop.ForAll(Any, given =>
        Assess(given).Counts.All(counts =>
        {
            RiskMatrixDefinition? matrix = given.Criteria.Matrices.FirstOrDefault(matrix => matrix.Direction == counts.Direction);
            string?[] levels = [.. given.Register.Risks.Where(risk => risk.Direction == counts.Direction).Select(risk => EvaluationTwin.Cell(At(risk, counts.Stage), matrix)?.Level)];
            return counts.NotAssessed == levels.Count(level => level is null)
                && counts.Levels.Select(level => (level.Level.Value, level.Count))
                    .SequenceEqual((matrix?.Levels ?? []).Select(level => (level.Id.Value, levels.Count(one => one == level.Id.Value))));
        })).QuickCheckThrowOnFailure();

    [Fact]
    public void Each_ranking_is_that_of_the_twin_ids_that_stand_twice_in_the_order_of_the_register() => Prop.ForAll(Any, given =>
        RiskDirection.List.Known.All(direction =>
        {
            RiskMatrixDefinition? matrix = given.Criteria.Matrices.FirstOrDefault(matrix => matrix.Direction == direction);
            IEnumerable<IdentifiedRisk> expected =
                from risk in given.Register.Risks
                where risk.Direction == direction
                let twin = EvaluationTwin.Of(risk, given.Criteria)
                orderby twin.Level is null ? 0 : EvaluationTwin.Rank(twin.Level, matrix!) descending, twin.Score ?? 0 descending, risk.Id
                select risk;
            IdentifiedRisk[] found = [.. Assess(given).RankedRisks(direction).Select(ranked => ranked.Risk)];
            return found.Length == expected.Count() && found.Zip(expected).All(pair => ReferenceEquals(pair.First, pair.Second));
        })).QuickCheckThrowOnFailure();

    [Fact]
    public void Two_assessments_of_equal_input_are_equal() => Prop.ForAll(Any, given =>
    {
        ValueList<RiskAssessment> first = Assess(given).Risks;
        ValueList<RiskAssessment> second = Assess(given).Risks;
        return first.Equals(second) && first.GetHashCode() == second.GetHashCode();
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_explanation_is_part_of_the_equality()
    {
        IdentifiedRisk planned = RegisterSample.Phishing with
        {
            Treatments = [RegisterSample.Treat("T-40", Risk.Treatment.TreatmentOption.Share) with { Status = Risk.Treatment.TreatmentStatus.Planned, Due = RegisterSample.AsOf }],
        };
        RiskAssessment onTheDay = RiskAssessment.Of(planned, RegisterSample.Criteria, RegisterSample.Organization, RegisterSample.AsOf);
        Assert.NotEqual(onTheDay, RiskAssessment.Of(planned, RegisterSample.Criteria, RegisterSample.Organization, RegisterSample.AsOf.PlusDays(1)));
        Assert.Equal(onTheDay, RiskAssessment.Of(planned, RegisterSample.Criteria, RegisterSample.Organization, RegisterSample.AsOf.PlusDays(-1)));
        Assert.NotEqual(onTheDay, RiskAssessment.Of(planned with { Decision = null }, RegisterSample.Criteria, RegisterSample.Organization, RegisterSample.AsOf));
    }

    [Fact]
    public void Where_an_id_stands_twice_the_first_is_found()
    {
        RiskRegister register = new() { Risks = [RegisterSample.Phishing, RegisterSample.Phishing with { Current = null }] };
        RegisterAssessment assessment = Assess((register, RegisterSample.Criteria));
        Assert.Same(assessment.Risks[0], assessment.Find(RegisterSample.Phishing.Id));
        Assert.Null(assessment.Find(RiskId.Parse("R-99")));
        Assert.Null(assessment.Find(null));
    }

    private static Rating? At(IdentifiedRisk risk, RiskStage stage) =>
        stage == RiskStage.Inherent ? risk.Inherent : stage == RiskStage.Current ? risk.Current : risk.Residual;

    private static RegisterAssessment Assess((RiskRegister Register, RiskCriteria Criteria) given) =>
        RegisterAssessment.Of(given.Register, given.Criteria, RegisterSample.Organization, RegisterSample.AsOf);
}
