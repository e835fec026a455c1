using FsCheck;
using FsCheck.Fluent;
using Isms.Core;
using Isms.Risk.Criteria;
using Isms.Risk.Json;
using Isms.Risk.Migration.Mapping;
using Isms.Risk.Register;
using Isms.Risk.Rescoring;
using Isms.Risk.Tests.Criteria;
using Isms.Risk.Tests.Migration;
using Isms.Risk.Tests.Register;

namespace Isms.Risk.Tests.Rescoring;

/// <summary>Laws of every change of the criteria, on random criteria and registers.</summary>
public sealed class RescoringLawTests
{
    private sealed record Case(RiskCriteria Older, RiskCriteria Newer, MatrixMigrationDefinition[] Plans, RiskRegister Register)
    {
        public RescoredRegister Rescored { get; } = RiskRescoring.Create(Older, Newer, Plans).Apply(Register, CategorySample.Organization, RegisterSample.AsOf);
    }

    private static void Holds(Func<Case, bool> law) => Prop.ForAll(AnyCase().ToArbitrary(), law).QuickCheckThrowOnFailure();

    [Fact]
    public void Rescoring_then_undoing_is_the_identity() => Holds(random =>
    {
        UndoneRescoring undone = RiskRescoring.Undo(random.Rescored);
        UndoneRescoring later = RiskRescoring.Undo(random.Rescored.Register, RescoringFile.FromJson(RescoringFile.ToJson(random.Rescored.Record)));
        return undone.Register.Equals(random.Register) && undone.Criteria.Equals(random.Older) && undone.Issues.Count == 0
            && later.Register.Equals(random.Register) && later.Criteria.Equals(random.Older) && later.Issues.Count == 0
            && MigrationSample.Text(undone.Register) == MigrationSample.Text(random.Register);
    });

    [Fact]
    public void Every_risk_is_told_once_and_the_moves_add_up() => Holds(random =>
        random.Rescored.Record.Risks.Select(risk => risk.Risk).SequenceEqual(random.Register.Risks.Select(risk => risk.Id))
        && EvaluationMove.List.Known.Sum(random.Rescored.Record.Count) == random.Register.Risks.Count);

    [Fact]
    public void Without_a_change_of_matrix_no_rating_changes() => Holds(random => random.Plans.Length > 0 || random.Rescored.Register.Equals(random.Register));

    [Fact]
    public void The_way_back_moves_the_other_way() => Holds(random =>
    {
        // Only where the ratings stay: a mapping of scales has no way back.
        if (random.Plans.Length > 0)
        {
            return true;
        }

        RescoringRecord back = RiskRescoring.Create(random.Newer, random.Older).Preview(random.Register, CategorySample.Organization, RegisterSample.AsOf).Record;
        return back.Count(EvaluationMove.Up) == random.Rescored.Record.Count(EvaluationMove.Down)
            && back.Count(EvaluationMove.Down) == random.Rescored.Record.Count(EvaluationMove.Up)
            && back.Count(EvaluationMove.Same) == random.Rescored.Record.Count(EvaluationMove.Same);
    });

    private static Gen<Case> AnyCase() =>
        from older in AnyCriteria(1)
        from newer in AnyCriteria(2)
        from onFour in Gen.Elements(true, false)
        from likelihood in Gen.Choose(0, 4).ArrayOf(5)
        from consequence in Gen.Choose(0, 4).ArrayOf(5)
        from risks in AnyRisk().ListOf()
        select Make(older, newer, onFour, likelihood, consequence, risks.ToArray());

    private static Case Make(RiskCriteria older, RiskCriteria newer, bool onFour, int[] likelihood, int[] consequence, IdentifiedRisk[] risks)
    {
        RiskRegister register = MigrationSample.RegisterOf(risks.Select((risk, i) => risk with { Id = RiskId.Parse(FormattableString.Invariant($"R-{i}")) }).ToArray());
        MatrixMigrationDefinition plan = MigrationSample.PlanOf(older.MatrixFor(RiskDirection.Threat)!, MigrationSample.Four, Images(likelihood), Images(consequence));
        return onFour
            ? new Case(older, newer with { Matrices = [MigrationSample.Four.Definition, newer.Matrices[1]] }, [plan], register)
            : new Case(older, newer, [], register);

        static StepMappingDefinition Images(int[] images) => MigrationSample.Map(images) with { NonMonotoneReason = MigrationSample.Why };
    }

    private static Gen<RiskCriteria> AnyCriteria(int version) =>
        from accept in Gen.Choose(1, 16)
        from pursue in Gen.Choose(1, 16)
        from appetite in Gen.Choose(1, 16)
        from more in Gen.Choose(0, 6)
        from category in Gen.Elements<ConsequenceCategory?>(null, CategorySample.Safety, CategorySample.Legal)
        from there in Gen.Elements(true, false)
        select CategorySample.ThreeCategories with
        {
            Version = version,
            Acceptance = new RiskAcceptance { AcceptUpTo = RiskThreshold.OfScore(accept), MustTreatFrom = RiskThreshold.OfScore(accept + 1 + more) },
            PursueFrom = RiskThreshold.OfScore(pursue),
            Appetites = there ? [CategorySample.Appetite(category, CategorySample.Ward, appetite, appetite + more)] : [],
        };

    private static Gen<IdentifiedRisk> AnyRisk() =>
        from direction in Gen.Elements(RiskDirection.Threat, RiskDirection.Threat, RiskDirection.Opportunity)
        from current in AnyRating()
        from residual in AnyRating()
        select RegisterSample.Risk("R", direction) with { Current = current, Residual = residual };

    // At times off the scale, or with categories that contradict it: faults must survive too.
    private static Gen<Rating?> AnyRating() =>
        from likelihood in Gen.Choose(1, 6)
        from consequence in Gen.Choose(1, 6)
        from steps in Gen.Choose(-1, 6).ArrayOf(3)
        from kind in Gen.Choose(0, 3)
        select kind switch
        {
            0 => null,
            1 => RegisterSample.Rate(likelihood, consequence, likelihood * consequence),
            2 => CategorySample.Rate(likelihood, consequence, steps[0], steps[1], steps[2]),
            _ => CategorySample.Rate(likelihood, Math.Max(1, steps.Max()), steps[0], steps[1], steps[2]),
        };
}
