using Isms.Core.Json;
using Isms.Core.Organizations;
using Isms.Risk.Treatment;

namespace Isms.Risk.Json;

/// <summary>The shapes of what a treatment plan says beyond the treatment, and of the acceptance of a risk.</summary>
internal static class PlanShapes
{
    public static JsonShape<PlannedEffect> Effect { get; } = EffectShape();

    public static JsonShape<AcceptanceRecord> Acceptance { get; } = AcceptanceShape();

    private static JsonShape<PlannedEffect> EffectShape()
    {
        JsonShape<StepEffect> step = new("stepEffect");
        var by = step.OptionalValue("by", JsonCodecs.Integer(1 - Rating.MaximumSteps, Rating.MaximumSteps - 1), x => x.By);
        var to = step.OptionalValue("to", JsonCodecs.Integer(1, Rating.MaximumSteps), x => x.To);
        step.Build(
            m => (m.Get(by), m.Get(to)) switch
            {
                ({ } steps, null) when steps != 0 => StepEffect.OfSteps(steps),
                (null, { } target) => StepEffect.OfTarget(target),
                _ => null,
            },
            "number of steps other than 0 in by, or a step in to, one of the two");
        JsonShape<PlannedEffect> shape = new("plannedEffect");
        var likelihood = shape.Optional("likelihood", step, x => x.Likelihood);
        var consequence = shape.Optional("consequence", step, x => x.Consequence);
        return shape.Build(m => new PlannedEffect { Likelihood = m.Get(likelihood), Consequence = m.Get(consequence) });
    }

    private static JsonShape<AcceptanceRecord> AcceptanceShape()
    {
        JsonShape<AcceptanceRecord> shape = new("acceptance");
        var by = shape.Required("by", JsonCodecs.Reference(PersonId.Kind), x => x.By);
        var on = shape.Required("on", JsonCodecs.Date, x => x.On);
        var until = shape.OptionalValue("until", JsonCodecs.Date, x => x.Until);
        var why = shape.Optional("why", JsonCodecs.LocalizedText, x => x.Why);
        var likelihood = shape.Required("likelihood", JsonCodecs.Integer(1, Rating.MaximumSteps), x => x.Likelihood);
        var consequence = shape.Required("consequence", JsonCodecs.Integer(1, Rating.MaximumSteps), x => x.Consequence);
        var matrix = shape.Optional("matrix", JsonCodecs.PlainId(MatrixId.Kind), x => x.Matrix);
        var matrixVersion = shape.OptionalValue("matrixVersion", JsonCodecs.Integer(1, int.MaxValue), x => x.MatrixVersion);
        var criteriaVersion = shape.OptionalValue("criteriaVersion", JsonCodecs.Integer(1, int.MaxValue), x => x.CriteriaVersion);
        return shape.Build(m => new AcceptanceRecord
        {
            By = m.Get(by),
            On = m.Get(on),
            Until = m.Get(until),
            Why = m.Get(why),
            Likelihood = m.Get(likelihood),
            Consequence = m.Get(consequence),
            Matrix = m.Get(matrix),
            MatrixVersion = m.Get(matrixVersion),
            CriteriaVersion = m.Get(criteriaVersion),
        });
    }
}
