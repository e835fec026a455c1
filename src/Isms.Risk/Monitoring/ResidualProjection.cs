using Isms.Core;
using Isms.Risk.Evaluation;
using Isms.Risk.Matrix;
using Isms.Risk.Register;
using Isms.Risk.Treatment;
using NodaTime;

namespace Isms.Risk.Monitoring;

/// <summary>
/// What the residual rating of a risk would be by the planned effects of its treatments, from the current rating on: once for those done, once for all of them.
/// It is asked for and never written into the risk; the residual rating remains what somebody rated. A projection never raises the rating of a threat and never
/// lowers that of an opportunity, and never leaves the scale: an effect that would is cut short and says so. Immutable.
/// </summary>
public sealed class ResidualProjection
{
    private ResidualProjection(IdentifiedRisk risk, LocalDate asOf, RatedStage? start, RatedStage? fromDone, RatedStage? fromAll, ValueList<ProjectedTreatment> treatments, bool? isClaimSupported)
    {
        Risk = risk;
        AsOf = asOf;
        Start = start;
        FromDone = fromDone;
        FromAll = fromAll;
        Treatments = treatments;
        IsClaimSupported = isClaimSupported;
    }

    /// <summary>The risk, as it was given.</summary>
    public IdentifiedRisk Risk { get; }

    /// <summary>The day as of which a treatment is done or not.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The current rating, from which it starts; null where that was not assessed or is off the scale: then nothing is projected.</summary>
    public RatedStage? Start { get; }

    /// <summary>The rating by the treatments that are done; null where nothing is projected.</summary>
    public RatedStage? FromDone { get; }

    /// <summary>The rating by all treatments of the plan; null where nothing is projected.</summary>
    public RatedStage? FromAll { get; }

    /// <summary>What each treatment does, in the order of the plan; empty where nothing is projected.</summary>
    public ValueList<ProjectedTreatment> Treatments { get; }

    /// <summary>Whether the residual rating in the risk is no better than the whole plan makes it; null where there is none, nothing is projected, or no treatment plans an effect.</summary>
    public bool? IsClaimSupported { get; }

    /// <summary>Projects the residual rating of a risk.</summary>
    /// <param name="risk">The risk.</param>
    /// <param name="matrix">The matrix of its direction, whose scales bound the projection.</param>
    /// <param name="asOf">The day of the judgement.</param>
    /// <returns>The projection.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ResidualProjection Of(IdentifiedRisk risk, RiskMatrix matrix, LocalDate asOf)
    {
        Guard.NotNull(risk);
        RatedStage? start = RatedStage.Of(risk.Current, Guard.NotNull(matrix));
        if (start is null)
        {
            return new ResidualProjection(risk, asOf, null, null, null, [], null);
        }

        bool isThreat = risk.Direction != RiskDirection.Opportunity;
        Rating all = new() { Likelihood = start.Likelihood, Consequence = start.Consequence };
        Rating done = all;
        List<ProjectedTreatment> treatments = [];
        foreach (RiskTreatment treatment in risk.Treatments)
        {
            Rating before = all;
            bool isDone = treatment.IsDone(asOf);
            all = Apply(treatment.PlannedEffect, before, matrix, isThreat);
            done = isDone ? Apply(treatment.PlannedEffect, done, matrix, isThreat) : done;
            treatments.Add(new ProjectedTreatment(treatment.Id, isDone, before, all, Explain(treatment, isDone, before, all)));
        }

        RatedStage fromAll = RatedStage.Of(all, matrix)!;
        return new ResidualProjection(
            risk, asOf, start, RatedStage.Of(done, matrix), fromAll, treatments.ToValueList(),
            risk.Treatments.All(treatment => treatment.PlannedEffect is null) || RatedStage.Of(risk.Residual, matrix) is not { } claim ? null
                : isThreat ? !fromAll.Cell.IsAbove(claim.Cell)
                : !claim.Cell.IsAbove(fromAll.Cell));
    }

    private static Rating Apply(PlannedEffect? effect, Rating before, RiskMatrix matrix, bool isThreat) => effect is null ? before : new Rating
    {
        Likelihood = Apply(effect.Likelihood, before.Likelihood, matrix.Likelihood.Count, isThreat),
        Consequence = Apply(effect.Consequence, before.Consequence, matrix.Consequence.Count, isThreat),
    };

    private static int Apply(StepEffect? effect, int step, int steps, bool isThreat) =>
        effect is null ? step
        : isThreat ? Math.Max(1, Math.Min(step, effect.Apply(step)))
        : Math.Min(steps, Math.Max(step, effect.Apply(step)));

    private static LocalizedText Explain(RiskTreatment treatment, bool isDone, Rating before, Rating after)
    {
        string japanese = $"{treatment.Id} {treatment.Option.Name.Japanese}({(isDone ? "完了" : "未完了")}): ";
        string english = $"{treatment.Id} {treatment.Option.Name.English} ({(isDone ? "done" : "not done")}): ";
        if (treatment.PlannedEffect is not { } effect)
        {
            return LocalizedText.Create(japanese + "効果の計画なし。", english + "no effect is planned.");
        }

        (string likelihoodJa, string likelihoodEn) = Step(effect.Likelihood, before.Likelihood, after.Likelihood);
        (string consequenceJa, string consequenceEn) = Step(effect.Consequence, before.Consequence, after.Consequence);
        return LocalizedText.Create(
            $"{japanese}起こりやすさ {likelihoodJa}、結果 {consequenceJa}。",
            $"{english}likelihood {likelihoodEn}, consequence {consequenceEn}.");
    }

    private static (string Japanese, string English) Step(StepEffect? effect, int before, int after)
    {
        if (effect is null)
        {
            return (FormattableString.Invariant($"{before} のまま"), FormattableString.Invariant($"stays {before}"));
        }

        string moved = FormattableString.Invariant($"{before} → {after}");
        return effect.Apply(before) == after
            ? (moved, moved)
            : ($"{moved}(計画は {effect}、途中まで)", $"{moved} (planned {effect}, cut short)");
    }
}
