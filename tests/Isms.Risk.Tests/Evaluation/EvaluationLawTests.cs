using FsCheck;
using FsCheck.Fluent;
using Isms.Core;
using Isms.Core.Organizations;
using Isms.Risk.Criteria;
using Isms.Risk.Evaluation;
using Isms.Risk.Matrix;
using Isms.Risk.Register;
using Isms.Risk.Tests.Criteria;
using Isms.Risk.Tests.Matrix;
using Isms.Risk.Tests.Register;

namespace Isms.Risk.Tests.Evaluation;

/// <summary>Laws of evaluation, on random monotone matrices with borders that are levels, with and without appetites.</summary>
public sealed class EvaluationLawTests
{
    private static readonly RiskEvaluation[] Order =
        [RiskEvaluation.Acceptable, RiskEvaluation.Tolerable, RiskEvaluation.Unacceptable, RiskEvaluation.Monitor, RiskEvaluation.Pursue];

    [Fact]
    public void Monotone_criteria_never_give_a_lower_decision_to_a_higher_rating() => Prop.ForAll(AnyCriteria().ToArbitrary(), criteria =>
        RiskDirection.List.Known.All(direction =>
        {
            RiskMatrix matrix = criteria.MatrixFor(direction)!;
            int[][] places = Enumerable.Range(1, matrix.Likelihood.Count)
                .Select(row => Enumerable.Range(1, matrix.Consequence.Count).Select(column => Place(direction, row, column, criteria)).ToArray())
                .ToArray();
            return places.All(row => row.All(place => place >= 0))
                && places.All(row => row.Zip(row.Skip(1)).All(pair => pair.First <= pair.Second))
                && places.Zip(places.Skip(1)).All(rows => rows.First.Zip(rows.Second).All(pair => pair.First <= pair.Second));
        })).QuickCheckThrowOnFailure();

    [Fact]
    public void A_risk_that_is_not_assessed_changes_no_statistic_but_its_own_count() => Prop.ForAll(AnyCriteria().ToArbitrary(), AnyRisks().ToArbitrary(), (criteria, risks) =>
    {
        RegisterAssessment before = Assess(criteria, risks);
        RegisterAssessment after = Assess(criteria, [.. risks, RegisterSample.Risk("R-new", RiskDirection.Threat)]);
        return after.Risks.Take(risks.Length).SequenceEqual(before.Risks)
            && after.RankedRisks(RiskDirection.Threat).Where(risk => risk.Risk.Id.Value != "R-new").SequenceEqual(before.RankedRisks(RiskDirection.Threat))
            && after.Counts.Zip(before.Counts).All(pair =>
                pair.First.Levels.Equals(pair.Second.Levels)
                && pair.First.NotAssessed == pair.Second.NotAssessed + (pair.First.Direction == RiskDirection.Threat ? 1 : 0))
            && RiskEvaluation.List.Known.All(evaluation =>
                after.Risks.Count(risk => risk.Evaluation == evaluation) == before.Risks.Count(risk => risk.Evaluation == evaluation) + (evaluation == RiskEvaluation.NotAssessed ? 1 : 0));
    }).QuickCheckThrowOnFailure();

    private static int Place(RiskDirection direction, int row, int column, RiskCriteria criteria)
    {
        IdentifiedRisk risk = RegisterSample.Risk("R-1", direction) with { Current = RegisterSample.Rate(row, column) };
        return Array.IndexOf(Order, RiskAssessment.Of(risk, criteria, CategorySample.Organization, RegisterSample.AsOf).Evaluation);
    }

    private static RegisterAssessment Assess(RiskCriteria criteria, IdentifiedRisk[] risks) =>
        RegisterAssessment.Of(new RiskRegister { Risks = [.. risks] }, criteria, CategorySample.Organization, RegisterSample.AsOf);

    private static Gen<IdentifiedRisk[]> AnyRisks() =>
        from ratings in (from row in Gen.Choose(1, 6) from column in Gen.Choose(1, 6) from threat in Gen.Elements(true, false) select (row, column, threat)).ListOf()
        select ratings.Select((rating, i) =>
            RegisterSample.Risk("R-" + i, rating.threat ? RiskDirection.Threat : RiskDirection.Opportunity) with { Current = RegisterSample.Rate(rating.row, rating.column) }).ToArray();

    private static Gen<RiskCriteria> AnyCriteria() =>
        from threats in AnyMatrix()
        from opportunities in AnyMatrix()
        from accept in Gen.Choose(0, 4)
        from more in Gen.Choose(1, 4)
        from pursue in Gen.Choose(0, 4)
        from appetite in Gen.Choose(0, 4)
        from tolerance in Gen.Choose(0, 4)
        from unit in Gen.Elements<UnitId?>(null, CategorySample.Ward)
        from direction in Gen.Elements(RiskDirection.Threat, RiskDirection.Opportunity)
        from there in Gen.Elements(true, false)
        select RegisterSample.Criteria with
        {
            Matrices = [threats, opportunities with { Direction = RiskDirection.Opportunity }],
            Acceptance = new RiskAcceptance { AcceptUpTo = Level(accept), MustTreatFrom = Level(Math.Min(4, accept + more)) },
            PursueFrom = Level(pursue),
            Appetites = there
                ? [new RiskAppetite { Unit = unit, Direction = direction, Appetite = Level(appetite), Tolerance = direction == RiskDirection.Threat ? Level(Math.Max(appetite, tolerance)) : null }]
                : [],
        };

    private static RiskThreshold Level(int index) => RiskThreshold.OfLevel(RiskLevelId.Parse("abcde".Substring(index, 1)));

    // Five levels; each cell is the sum of two numbers that do not fall from step to step.
    private static Gen<RiskMatrixDefinition> AnyMatrix() =>
        from rows in Gen.Choose(0, 4).ListOf()
        from columns in Gen.Choose(0, 4).ListOf()
        let likelihoods = rows.Take(5).Append(0).Order().ToArray()
        let consequences = columns.Take(5).Append(0).Order().ToArray()
        select MatrixSample.FromLetters(
            "abcde",
            likelihoods.Select(row => new string(consequences.Select(column => (char)('a' + Math.Min(4, row + column))).ToArray())).ToArray());
}
