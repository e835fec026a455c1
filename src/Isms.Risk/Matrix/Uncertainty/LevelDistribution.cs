using System.Numerics;
using Isms.Core;

namespace Isms.Risk.Matrix.Uncertainty;

/// <summary>
/// How probable each level of a matrix is, "not assessed" among them: what an uncertain rating comes to. Exact: weights are whole numbers, comparisons are made with them, and only
/// a probability that is read is rounded. Immutable, with value equality.
/// </summary>
public sealed record LevelDistribution
{
    private LevelDistribution(RiskMatrix matrix, IEnumerable<BigInteger> weights)
    {
        MatrixId = matrix.Id;
        MatrixVersion = matrix.Version;
        Levels = matrix.Levels;
        Weights = ExactProbability.Reduce(weights).ToValueList();
        Total = ExactProbability.Sum(Weights);
    }

    /// <summary>The matrix.</summary>
    public MatrixId MatrixId { get; }

    /// <summary>Its version.</summary>
    public int MatrixVersion { get; }

    /// <summary>The levels of the matrix, lowest first.</summary>
    public ValueList<RiskLevel> Levels { get; }

    /// <summary>The weight of each level by rank, index 0 for not assessed; without common divisor. The probability of a level is its weight divided by <see cref="Total"/>.</summary>
    public ValueList<BigInteger> Weights { get; }

    /// <summary>The sum of the weights, 1 or more.</summary>
    public BigInteger Total { get; }

    /// <summary>The lowest level that is possible; <see cref="RiskLevel.NotAssessed"/> where none is.</summary>
    public RiskLevel Lowest => Levels.FirstOrDefault(level => !Weights[level.Rank].IsZero) ?? RiskLevel.NotAssessed;

    /// <summary>The highest level that is possible; <see cref="RiskLevel.NotAssessed"/> where none is.</summary>
    public RiskLevel Highest => Levels.LastOrDefault(level => !Weights[level.Rank].IsZero) ?? RiskLevel.NotAssessed;

    /// <summary>The most probable level; of several equally probable ones the highest; <see cref="RiskLevel.NotAssessed"/> only where no level is possible.</summary>
    public RiskLevel MostLikely
    {
        get
        {
            BigInteger most = Levels.Max(level => Weights[level.Rank]);
            return most.IsZero ? RiskLevel.NotAssessed : Levels.Last(level => Weights[level.Rank] == most);
        }
    }

    /// <summary>The levels of a rating whose likelihood and consequence are independent of one another.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="likelihood">How probable each step of likelihood is.</param>
    /// <param name="consequence">How probable each step of consequence is.</param>
    /// <returns>The distribution.</returns>
    /// <exception cref="ArgumentException">A number of steps is another than that of the matrix.</exception>
    public static LevelDistribution OfIndependent(RiskMatrix matrix, StepDistribution likelihood, StepDistribution consequence)
    {
        if (Guard.NotNull(likelihood).Steps != Guard.NotNull(matrix).Likelihood.Count || Guard.NotNull(consequence).Steps != matrix.Consequence.Count)
        {
            throw new ArgumentException(FormattableString.Invariant($"{matrix.Likelihood.Count} steps of likelihood and {matrix.Consequence.Count} of consequence were expected."));
        }

        return Of(matrix, (row, column) => likelihood.Weights[row] * consequence.Weights[column]);
    }

    /// <summary>The levels of a rating whose likelihood and consequence depend on one another, or of a heat map.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="weights">How much each cell weighs: (n+1) x (m+1) numbers from 0, not all 0, row by row, row and column 0 for not assessed, as <see cref="RiskMatrix.CountCells"/> gives them.</param>
    /// <returns>The distribution.</returns>
    /// <exception cref="ArgumentException">The number of weights does not fit, one is below 0, or all are 0.</exception>
    public static LevelDistribution OfCells(RiskMatrix matrix, ReadOnlySpan<long> weights)
    {
        int stride = Guard.NotNull(matrix).Consequence.Count + 1;
        long[] cells = weights.ToArray();
        return cells.Length == stride * (matrix.Likelihood.Count + 1) && cells.All(weight => weight >= 0) && cells.Any(weight => weight > 0)
            ? Of(matrix, (row, column) => cells[(row * stride) + column])
            : throw new ArgumentException(FormattableString.Invariant($"{stride * (matrix.Likelihood.Count + 1)} numbers from 0, not all 0, were expected."), nameof(weights));
    }

    /// <summary>The probability of a level.</summary>
    /// <param name="rank">The rank of the level, from 1; 0 for not assessed.</param>
    /// <returns>0 to 1, rounded to 28 digits after the point.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No level has the rank.</exception>
    public decimal Probability(int rank) => ExactProbability.Share(Weights[Guard.InRange(rank, 0, Levels.Count)], Total);

    /// <summary>The probability that the level is a certain one or higher. "Not assessed" counts as neither.</summary>
    /// <param name="rank">The rank of the level, from 1.</param>
    /// <returns>0 to 1, rounded to 28 digits after the point.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No level has the rank.</exception>
    public decimal ProbabilityAtOrAbove(int rank) =>
        ExactProbability.Share(ExactProbability.Sum(Weights.Skip(Guard.InRange(rank, 1, Levels.Count))), Total);

    /// <summary>The level at a quantile: the lowest of which "this or lower" is at least so probable, given that the risk is assessed.</summary>
    /// <param name="probability">Above 0, up to 1: 0.5 for the median.</param>
    /// <returns>The level; <see cref="RiskLevel.NotAssessed"/> where none is possible.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The probability is outside the range.</exception>
    public RiskLevel Quantile(decimal probability)
    {
        if (probability is <= 0 or > 1)
        {
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "A number above 0, up to 1, was expected.");
        }

        (BigInteger numerator, BigInteger denominator) = ExactProbability.Fraction(probability);
        BigInteger wanted = numerator * (Total - Weights[0]);
        BigInteger reached = BigInteger.Zero;
        foreach (RiskLevel level in Levels.Where(level => !Weights[level.Rank].IsZero))
        {
            reached += Weights[level.Rank];
            if (reached * denominator >= wanted)
            {
                return level;
            }
        }

        return RiskLevel.NotAssessed;
    }

    private static LevelDistribution Of(RiskMatrix matrix, Func<int, int, BigInteger> weight)
    {
        BigInteger[] weights = new BigInteger[matrix.Levels.Count + 1];
        for (int row = 0; row <= matrix.Likelihood.Count; row++)
        {
            for (int column = 0; column <= matrix.Consequence.Count; column++)
            {
                weights[matrix.Classify(row, column).Rank] += weight(row, column);
            }
        }

        return new LevelDistribution(matrix, weights);
    }
}
