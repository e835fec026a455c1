using System.Numerics;
using Isms.Core;

namespace Isms.Risk.Matrix.Uncertainty;

/// <summary>
/// How probable each step of a scale is, "not assessed" (step 0) among them: an uncertain rating. Kept as whole numbers, so that nothing is rounded before a probability is read.
/// Immutable, with value equality: the same probabilities are equal, however they came about.
/// </summary>
public sealed record StepDistribution
{
    private StepDistribution(IEnumerable<BigInteger> weights)
    {
        Weights = ExactProbability.Reduce(weights).ToValueList();
        Total = ExactProbability.Sum(Weights);
    }

    /// <summary>The weight of each step, index 0 for not assessed; without common divisor. The probability of a step is its weight divided by <see cref="Total"/>.</summary>
    public ValueList<BigInteger> Weights { get; }

    /// <summary>The sum of the weights, 1 or more.</summary>
    public BigInteger Total { get; }

    /// <summary>The number of steps of the scale.</summary>
    public int Steps => Weights.Count - 1;

    /// <summary>The lowest step that is possible; 0 where none is.</summary>
    public int Lowest => Enumerable.Range(1, Steps).FirstOrDefault(step => !Weights[step].IsZero);

    /// <summary>The highest step that is possible; 0 where none is.</summary>
    public int Highest => Enumerable.Range(1, Steps).LastOrDefault(step => !Weights[step].IsZero);

    /// <summary>A step that is certain.</summary>
    /// <param name="steps">The number of steps of the scale, 1 to 15.</param>
    /// <param name="step">The step, from 1; 0 for not assessed.</param>
    /// <returns>The distribution.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The step is off the scale, or the scale too long.</exception>
    public static StepDistribution Certain(int steps, int step)
    {
        Guard.InRange(step, 0, Guard.InRange(steps, 1, Rating.MaximumSteps));
        return new StepDistribution(Enumerable.Range(0, steps + 1).Select(index => index == step ? BigInteger.One : BigInteger.Zero));
    }

    /// <summary>An interval of steps, each as probable as the others.</summary>
    /// <param name="steps">The number of steps of the scale, 1 to 15.</param>
    /// <param name="lowest">The lowest step of the interval, from 1.</param>
    /// <param name="highest">The highest step of the interval, not below <paramref name="lowest"/>.</param>
    /// <returns>The distribution.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A step is off the scale, the interval empty or the scale too long.</exception>
    public static StepDistribution Interval(int steps, int lowest, int highest)
    {
        Guard.InRange(lowest, 1, Guard.InRange(steps, 1, Rating.MaximumSteps));
        Guard.InRange(highest, lowest, steps);
        return new StepDistribution(Enumerable.Range(0, steps + 1).Select(index => index >= lowest && index <= highest ? BigInteger.One : BigInteger.Zero));
    }

    /// <summary>Shares of counts: of how many said so, or of how often it was so.</summary>
    /// <param name="counts">A count for each step, index 0 for not assessed: 2 to 16 numbers from 0, not all 0.</param>
    /// <returns>The distribution.</returns>
    /// <exception cref="ArgumentException">The number of counts does not fit, one is below 0, or all are 0.</exception>
    public static StepDistribution FromCounts(params long[] counts)
    {
        CheckLength(Guard.NotNull(counts).Length);
        return counts.All(count => count >= 0) && counts.Any(count => count > 0)
            ? new StepDistribution(counts.Select(count => (BigInteger)count))
            : throw new ArgumentException("Counts from 0, not all 0, were expected.", nameof(counts));
    }

    /// <summary>Probabilities that somebody stated. Their sum is exactly 1: nothing is scaled to make it so.</summary>
    /// <param name="probabilities">A probability for each step, index 0 for not assessed: 2 to 16 numbers from 0 to 1.</param>
    /// <returns>The distribution.</returns>
    /// <exception cref="ArgumentException">The number of probabilities does not fit, one is below 0, or the sum is not 1.</exception>
    public static StepDistribution FromProbabilities(params decimal[] probabilities)
    {
        CheckLength(Guard.NotNull(probabilities).Length);
        if (probabilities.Any(probability => probability is < 0 or > 1))
        {
            throw new ArgumentException("Probabilities from 0 to 1 were expected.", nameof(probabilities));
        }

        (BigInteger Numerator, BigInteger Denominator)[] fractions = probabilities.Select(ExactProbability.Fraction).ToArray();
        BigInteger whole = fractions.Max(fraction => fraction.Denominator);
        BigInteger[] weights = fractions.Select(fraction => fraction.Numerator * (whole / fraction.Denominator)).ToArray();
        return ExactProbability.Sum(weights) == whole
            ? new StepDistribution(weights)
            : throw new ArgumentException("Probabilities whose sum is exactly 1 were expected.", nameof(probabilities));
    }

    /// <summary>The probability of a step.</summary>
    /// <param name="step">The step, from 1; 0 for not assessed.</param>
    /// <returns>0 to 1, rounded to 28 digits after the point.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The step is off the scale.</exception>
    public decimal Probability(int step) => ExactProbability.Share(Weights[Guard.InRange(step, 0, Steps)], Total);

    private static void CheckLength(int length)
    {
        if (length is < 2 or > Rating.MaximumSteps + 1)
        {
            throw new ArgumentException(FormattableString.Invariant($"A number for \"not assessed\" and one for each of 1 to {Rating.MaximumSteps} steps were expected; there are {length}."));
        }
    }
}
