using FsCheck.Fluent;
using FsCheck;
using Isms.Core;
using Isms.Risk.Matrix;
using Isms.Risk.Monitoring;
using Isms.Risk.Register;
using Isms.Risk.Tests.Register;
using Isms.Risk.Treatment;
using NodaTime;
using static Isms.Risk.Tests.Register.RegisterSample;

namespace Isms.Risk.Tests.Monitoring;

public sealed class ResidualProjectionTests
{
    private static readonly RiskMatrix Matrix = RegisterSample.Criteria.MatrixFor(RiskDirection.Threat)!;

    private static RiskTreatment Plan(string id, StepEffect? likelihood, StepEffect? consequence, bool done = true) =>
        Treat(id, TreatmentOption.ChangeLikelihood) with
        {
            Status = done ? TreatmentStatus.Done : TreatmentStatus.Planned,
            PlannedEffect = new PlannedEffect { Likelihood = likelihood, Consequence = consequence },
        };

    [Fact]
    public void Done_and_planned_treatments_are_told_apart_and_each_is_explained()
    {
        // Current 4 × 4. Done: likelihood by -2 → 2 × 4 = 8, medium. Planned besides: consequence to 3 → 2 × 3 = 6, low.
        IdentifiedRisk risk = OldModality with { Treatments = [Plan("T-1", StepEffect.OfSteps(-2), null), Plan("T-2", null, StepEffect.OfTarget(3), done: false), Treat("T-3", TreatmentOption.Share)] };
        ResidualProjection projection = ResidualProjection.Of(risk, Matrix, AsOf);
        Assert.Equal((4, 4, 16), (projection.Start!.Likelihood, projection.Start.Consequence, projection.Start.Score));
        Assert.Equal((2, 4, 8, "medium"), (projection.FromDone!.Likelihood, projection.FromDone.Consequence, projection.FromDone.Score, projection.FromDone.Level.Id.Value));
        Assert.Equal((2, 3, 6, "low"), (projection.FromAll!.Likelihood, projection.FromAll.Consequence, projection.FromAll.Score, projection.FromAll.Level.Id.Value));
        Assert.Equal(
            [
                "T-1 Change the likelihood (done): likelihood 4 → 2, consequence stays 4.",
                "T-2 Change the likelihood (not done): likelihood stays 2, consequence 4 → 3.",
                "T-3 Share the risk (done): no effect is planned.",
            ],
            projection.Treatments.Select(treatment => treatment.Text.English));
        Assert.Equal("T-1 起こりやすさの変更(完了): 起こりやすさ 4 → 2、結果 4 のまま。", projection.Treatments[0].Text.Japanese);
        Assert.Same(risk, projection.Risk);
    }

    [Fact]
    public void A_treatment_done_later_does_not_count_before()
    {
        IdentifiedRisk risk = OldModality with { Treatments = [Plan("T-1", StepEffect.OfSteps(-1), null) with { DoneOn = AsOf }] };
        Assert.Equal(3, ResidualProjection.Of(risk, Matrix, AsOf).FromDone!.Likelihood);
        Assert.Equal(4, ResidualProjection.Of(risk, Matrix, AsOf.PlusDays(-1)).FromDone!.Likelihood);
    }

    [Fact]
    public void An_effect_beyond_the_scale_or_the_wrong_way_is_cut_short_and_says_so()
    {
        IdentifiedRisk risk = OldModality with { Treatments = [Plan("T-1", StepEffect.OfSteps(-9), StepEffect.OfSteps(1))] };
        ResidualProjection projection = ResidualProjection.Of(risk, Matrix, AsOf);
        Assert.Equal((1, 4), (projection.FromAll!.Likelihood, projection.FromAll.Consequence));
        Assert.Equal("T-1 Change the likelihood (done): likelihood 4 → 1 (planned -9, cut short), consequence 4 → 4 (planned +1, cut short).", projection.Treatments[0].Text.English);
    }

    [Fact]
    public void An_opportunity_grows()
    {
        RiskMatrix opportunity = RegisterSample.Criteria.MatrixFor(RiskDirection.Opportunity)!;
        IdentifiedRisk risk = Subsidy with { Treatments = [Plan("T-1", StepEffect.OfSteps(3), StepEffect.OfTarget(2))] };
        ResidualProjection projection = ResidualProjection.Of(risk, opportunity, AsOf);
        Assert.Equal((5, 4), (projection.FromAll!.Likelihood, projection.FromAll.Consequence));
        Assert.True(projection.IsClaimSupported);
    }

    [Fact]
    public void A_claim_better_than_the_plan_is_not_supported()
    {
        // Claimed 3 × 2 = 6; one planned step of likelihood gives 3 × 4 = 12, both effects 3 × 2 = 6.
        Assert.False(ResidualProjection.Of(OldModality with { Treatments = [Plan("T-1", StepEffect.OfSteps(-1), null)] }, Matrix, AsOf).IsClaimSupported);
        Assert.True(ResidualProjection.Of(OldModality with { Treatments = [Plan("T-1", StepEffect.OfSteps(-1), StepEffect.OfSteps(-2))] }, Matrix, AsOf).IsClaimSupported);
        Assert.Null(ResidualProjection.Of(OldModality, Matrix, AsOf).IsClaimSupported);
        Assert.Null(ResidualProjection.Of(OldModality with { Residual = null, Treatments = [Plan("T-1", StepEffect.OfSteps(-1), null)] }, Matrix, AsOf).IsClaimSupported);
    }

    [Fact]
    public void Without_a_current_rating_on_the_scale_nothing_is_projected()
    {
        foreach (Rating? current in new[] { null, Rate(6, 1) })
        {
            ResidualProjection projection = ResidualProjection.Of(OldModality with { Current = current, Treatments = [Plan("T-1", StepEffect.OfSteps(-1), null)] }, Matrix, AsOf);
            Assert.Null(projection.Start);
            Assert.Null(projection.FromDone);
            Assert.Null(projection.FromAll);
            Assert.Empty(projection.Treatments);
            Assert.Null(projection.IsClaimSupported);
        }
    }

    [Fact]
    public void A_projection_never_raises_a_threat_never_lowers_an_opportunity_and_stays_on_the_scale() =>
        Prop.ForAll(AnyRisk().ToArbitrary(), risk =>
        {
            RiskMatrix matrix = RegisterSample.Criteria.MatrixFor(risk.Direction)!;
            ResidualProjection projection = ResidualProjection.Of(risk, matrix, AsOf);
            int sign = risk.Direction == RiskDirection.Threat ? 1 : -1;
            (int Likelihood, int Consequence)[] chain =
            [
                (projection.FromAll!.Likelihood, projection.FromAll.Consequence),
                (projection.FromDone!.Likelihood, projection.FromDone.Consequence),
                (projection.Start!.Likelihood, projection.Start.Consequence),
            ];
            return chain.Zip(chain.Skip(1)).All(pair => sign * pair.First.Likelihood <= sign * pair.Second.Likelihood && sign * pair.First.Consequence <= sign * pair.Second.Consequence)
                && chain.All(rating => rating.Likelihood is >= 1 and <= 5 && rating.Consequence is >= 1 and <= 5)
                && projection.Treatments.Count == risk.Treatments.Count;
        }).QuickCheckThrowOnFailure();

    private static Gen<IdentifiedRisk> AnyRisk() =>
        from direction in Gen.Elements(RiskDirection.Threat, RiskDirection.Opportunity)
        from likelihood in Gen.Choose(1, 5)
        from consequence in Gen.Choose(1, 5)
        from treatments in AnyTreatment().ListOf()
        select RegisterSample.Risk("R-1", direction) with { Current = Rate(likelihood, consequence), Treatments = treatments.ToValueList() };

    private static Gen<RiskTreatment> AnyTreatment() =>
        from likelihood in AnyEffect()
        from consequence in AnyEffect()
        from done in Gen.Elements(true, false)
        select Plan("T-1", likelihood, consequence, done);

    private static Gen<StepEffect?> AnyEffect() =>
        from kind in Gen.Choose(0, 2)
        from steps in Gen.Choose(1, 14)
        from down in Gen.Elements(true, false)
        select kind switch { 0 => null, 1 => StepEffect.OfSteps(down ? -steps : steps), _ => StepEffect.OfTarget(steps) };
}
