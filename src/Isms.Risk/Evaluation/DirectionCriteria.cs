using Isms.Risk.Criteria;
using Isms.Risk.Matrix;
using Isms.Risk.Matrix.Factors;
using Isms.Risk.Register;

namespace Isms.Risk.Evaluation;

/// <summary>
/// The matrix and thresholds for the risks of one direction. Where no appetite and no category asks for more, every cell of the matrix is compared with the thresholds once,
/// however many risks are rated there. Used by one thread.
/// </summary>
internal sealed class DirectionCriteria
{
    private readonly JudgementContext context;
    private readonly bool hasAppetites;
    private readonly CategoryCriteria? categories;
    private readonly ConsequenceCategories? combiner;

    // By the cell and, one after the other, by nobody and each of the categories that may have decided: without appetites nothing else makes a difference.
    private readonly Judgement?[] judgements;

    public DirectionCriteria(RiskDirection direction, JudgementContext context)
    {
        this.context = context;
        IsThreat = direction == RiskDirection.Threat;
        Matrix = context.Criteria.MatrixFor(direction);
        hasAppetites = context.Criteria.Appetites.Any(appetite => appetite.Direction == direction);
        categories = context.Criteria.ConsequenceCategories;
        combiner = categories?.Combiner();
        judgements = Matrix is null ? [] : new Judgement?[(Matrix.Likelihood.Count + 1) * (Matrix.Consequence.Count + 1) * Deciders];
    }

    public bool IsThreat { get; }

    public RiskMatrix? Matrix { get; }

    /// <summary>What the criteria say of a rating.</summary>
    /// <param name="rated">A rating on the scale of the matrix.</param>
    /// <param name="risk">The risk it is of.</param>
    /// <returns>The evaluation and the rule that decided it.</returns>
    public Judgement Judge(RatedStage rated, IdentifiedRisk risk)
    {
        if (hasAppetites)
        {
            return JudgeAnew(rated, risk);
        }

        int cell = (rated.Likelihood * (Matrix!.Consequence.Count + 1)) + rated.Consequence;
        int decider = rated.Categories.Count == 0 || combiner is null ? -1 : categories!.DecidingIndex(rated.Categories, rated.Consequence, combiner);
        ref Judgement? judgement = ref judgements[(cell * Deciders) + decider + 1];
        return judgement ??= JudgeAnew(rated, risk);
    }

    private int Deciders => (categories?.Categories.Count ?? 0) + 1;

    // With the organisation and the day known there is always a judgement.
    private Judgement JudgeAnew(RatedStage rated, IdentifiedRisk risk) =>
        RiskJudge.TryJudge(rated, risk, context.Criteria, Matrix!, context.Organization, context.AsOf)!;
}
