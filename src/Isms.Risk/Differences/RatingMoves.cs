using Isms.Risk.Criteria;
using Isms.Risk.Evaluation;
using Isms.Risk.Matrix;
using Isms.Risk.Migration.Comparison;
using Isms.Risk.Register;

namespace Isms.Risk.Differences;

/// <summary>How the ratings of risks move between two registers under their criteria. What a direction needs is made once.</summary>
internal sealed class RatingMoves(RiskCriteria? olderCriteria, RiskCriteria? newerCriteria)
{
    private static readonly RiskStage[] Stages = [RiskStage.Inherent, RiskStage.Current, RiskStage.Residual];
    private readonly Dictionary<(RiskDirection, RiskDirection), MatrixPair> known = [];

    public IEnumerable<RatingMove> Of(IdentifiedRisk older, IdentifiedRisk newer)
    {
        MatrixPair matrices = MatricesOf(older.Direction, newer.Direction);
        if (ReferenceEquals(older, newer) && matrices.IsSame)
        {
            yield break;
        }

        foreach (RiskStage stage in Stages)
        {
            Rating? from = older.RatingAt(stage);
            Rating? to = newer.RatingAt(stage);
            RatedStage? fromRated = RatedStage.Of(from, matrices.Older);
            RatedStage? toRated = RatedStage.Of(to, matrices.Newer);
            LevelMove? move = fromRated is null || toRated is null ? null : matrices.Order!.Move(fromRated.Level.Id, toRated.Level.Id);
            if (from?.Likelihood != to?.Likelihood || from?.Consequence != to?.Consequence || (move is not null && move != LevelMove.Same))
            {
                yield return new RatingMove(stage, from, to, fromRated, toRated, move);
            }
        }
    }

    private MatrixPair MatricesOf(RiskDirection older, RiskDirection newer)
    {
        if (!known.TryGetValue((older, newer), out MatrixPair? matrices))
        {
            known.Add((older, newer), matrices = new MatrixPair(olderCriteria?.MatrixFor(older), newerCriteria?.MatrixFor(newer)));
        }

        return matrices;
    }

    private sealed class MatrixPair(RiskMatrix? older, RiskMatrix? newer)
    {
        public RiskMatrix? Older { get; } = older;

        public RiskMatrix? Newer { get; } = newer;

        public LevelOrder? Order { get; } = older is null || newer is null ? null : new LevelOrder(older, newer);

        /// <summary>Whether equal ratings have equal levels.</summary>
        public bool IsSame { get; } = Equals(older?.Definition, newer?.Definition);
    }
}
