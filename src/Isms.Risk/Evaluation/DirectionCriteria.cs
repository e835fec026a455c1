using Isms.Risk.Criteria;
using Isms.Risk.Matrix;

namespace Isms.Risk.Evaluation;

/// <summary>
/// The matrix and thresholds for the risks of one direction. Every cell of the matrix is compared with the thresholds once, however many risks are rated there.
/// Used by one thread.
/// </summary>
internal sealed class DirectionCriteria
{
    private readonly RiskCriteria criteria;
    private readonly Judgement?[] judgements;

    public DirectionCriteria(RiskDirection direction, RiskCriteria criteria)
    {
        this.criteria = criteria;
        IsThreat = direction == RiskDirection.Threat;
        Matrix = criteria.MatrixFor(direction);
        judgements = Matrix is null ? [] : new Judgement?[(Matrix.Likelihood.Count + 1) * (Matrix.Consequence.Count + 1)];
    }

    public bool IsThreat { get; }

    public RiskMatrix? Matrix { get; }

    /// <summary>What the criteria say of a rating.</summary>
    /// <param name="rated">A rating on the scale of the matrix.</param>
    /// <returns>The evaluation and the rule that decided it.</returns>
    public Judgement Judge(RatedStage rated)
    {
        ref Judgement? judgement = ref judgements[(rated.Likelihood * (Matrix!.Consequence.Count + 1)) + rated.Consequence];
        return judgement ??= RiskJudge.Judge(rated.Cell, IsThreat, criteria, Matrix);
    }
}
