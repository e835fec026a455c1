using Isms.Core;

namespace Isms.Risk.Matrix.Factors;

/// <summary>
/// A risk matrix of three and more factors: its likelihood and its consequence follow from factors by tables, such as asset value × threat × ease of exploitation. Where a factor
/// that counts is not assessed, the level is not assessed. Immutable and safe to share between threads; batches look one table up that was made of all stages beforehand.
/// </summary>
public sealed class CompositeMatrix
{
    /// <summary>The most combinations of steps, "not assessed" among them, that the factors may have together: five factors of 15 steps.</summary>
    public const int MaximumCombinations = 1 << 20;

    private readonly byte[] levels;
    private readonly int[] strides;
    private readonly int[] counts;

    private CompositeMatrix(RiskMatrix matrix, RatedQuantity likelihood, RatedQuantity consequence, ValueList<Factor> factors, int combinations)
    {
        Matrix = matrix;
        Likelihood = likelihood;
        Consequence = consequence;
        Factors = factors;
        counts = factors.Select(factor => factor.Steps.Count).ToArray();
        strides = new int[counts.Length];
        int stride = 1;
        for (int i = counts.Length - 1; i >= 0; i--)
        {
            strides[i] = stride;
            stride *= counts[i] + 1;
        }

        levels = new byte[combinations];
        int[] steps = new int[counts.Length];
        Func<int[], int> likelihoodOf = likelihood.Lookup(factors);
        Func<int[], int> consequenceOf = consequence.Lookup(factors);
        for (int place = 0; place < levels.Length; place++)
        {
            for (int i = 0; i < steps.Length; i++)
            {
                steps[i] = place / strides[i] % (counts[i] + 1);
            }

            levels[place] = (byte)matrix.Classify(likelihoodOf(steps), consequenceOf(steps)).Rank;
        }
    }

    /// <summary>The matrix of the last stage.</summary>
    public RiskMatrix Matrix { get; }

    /// <summary>What its likelihood is.</summary>
    public RatedQuantity Likelihood { get; }

    /// <summary>What its consequence is.</summary>
    public RatedQuantity Consequence { get; }

    /// <summary>The factors to be rated, in the order of every call: those of the likelihood from left to right, then those of the consequence; one that counts twice stands once.</summary>
    public ValueList<Factor> Factors { get; }

    /// <summary>Makes a composite matrix.</summary>
    /// <param name="matrix">The matrix of the last stage.</param>
    /// <param name="likelihood">What its likelihood is; as many steps.</param>
    /// <param name="consequence">What its consequence is; as many steps.</param>
    /// <returns>The composite matrix.</returns>
    /// <exception cref="ArgumentException">A number of steps is another than that of the matrix, or there are more than <see cref="MaximumCombinations"/> combinations.</exception>
    public static CompositeMatrix Create(RiskMatrix matrix, RatedQuantity likelihood, RatedQuantity consequence)
    {
        CheckSteps(Guard.NotNull(matrix).Likelihood.Count, Guard.NotNull(likelihood).Steps.Count, nameof(likelihood));
        CheckSteps(matrix.Consequence.Count, Guard.NotNull(consequence).Steps.Count, nameof(consequence));
        ValueList<Factor> factors = likelihood.Leaves().Concat(consequence.Leaves()).Distinct().ToValueList();
        long combinations = 1;
        foreach (Factor factor in factors)
        {
            combinations = Math.Min(combinations * (factor.Steps.Count + 1), MaximumCombinations + 1);
        }

        return combinations <= MaximumCombinations
            ? new CompositeMatrix(matrix, likelihood, consequence, factors, (int)combinations)
            : throw new ArgumentException(FormattableString.Invariant($"At most {MaximumCombinations} combinations of steps were expected."), nameof(likelihood));
    }

    /// <summary>The level of an assessment.</summary>
    /// <param name="steps">A step of each factor, 1 (lowest) to its number of steps, 0 for not assessed; as many as there are <see cref="Factors"/>.</param>
    /// <returns>The level; <see cref="RiskLevel.NotAssessed"/> where a factor that counts is 0.</returns>
    /// <exception cref="ArgumentException">The number of steps is another, or a step is off its scale.</exception>
    public RiskLevel Classify(params int[] steps)
    {
        Check(steps);
        int place = 0;
        for (int i = 0; i < steps.Length; i++)
        {
            place += steps[i] * strides[i];
        }

        return levels[place] == 0 ? RiskLevel.NotAssessed : Matrix.Levels[levels[place] - 1];
    }

    /// <summary>The level of an assessment with every stage on the way to it.</summary>
    /// <param name="steps">A step of each factor, as for <see cref="Classify(int[])"/>.</param>
    /// <returns>The level and its stages.</returns>
    /// <exception cref="ArgumentException">The number of steps is another, or a step is off its scale.</exception>
    public CompositeLevel Explain(params int[] steps)
    {
        Check(steps);
        return new CompositeLevel(Matrix, Stage(Likelihood, steps), Stage(Consequence, steps));
    }

    /// <summary>The levels of many assessments.</summary>
    /// <param name="steps">The steps, assessment by assessment: as many for each as there are <see cref="Factors"/>, 0 for not assessed.</param>
    /// <param name="ranks">Gets the rank of each assessment, 0 for not assessed.</param>
    /// <exception cref="ArgumentException">The lengths do not fit, or a step is off its scale: the message names the index of the assessment, and from there on nothing is written.</exception>
    public void Classify(ReadOnlySpan<byte> steps, Span<byte> ranks)
    {
        BatchLength.Check((long)ranks.Length * counts.Length, steps.Length);
        for (int item = 0; item < ranks.Length; item++)
        {
            ReadOnlySpan<byte> own = steps.Slice(item * counts.Length, counts.Length);
            int place = 0;
            for (int i = 0; i < own.Length; i++)
            {
                place += PlaceOf(own[i], i, item);
            }

            ranks[item] = levels[place];
        }
    }

    /// <summary>The levels of many assessments of three factors, a column each. The destination may be one of the inputs.</summary>
    /// <param name="first">A step of the first factor each, 0 for not assessed.</param>
    /// <param name="second">A step of the second factor each; as many.</param>
    /// <param name="third">A step of the third factor each; as many.</param>
    /// <param name="ranks">Gets the rank of each, 0 for not assessed; as many.</param>
    /// <exception cref="InvalidOperationException">There are not three factors.</exception>
    /// <exception cref="ArgumentException">The lengths differ, or a step is off its scale: the message names the index of the assessment, and from there on nothing is written.</exception>
    public void Classify(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second, ReadOnlySpan<byte> third, Span<byte> ranks)
    {
        if (counts.Length != 3)
        {
            throw new InvalidOperationException(FormattableString.Invariant($"Columns of three factors were given; there are {counts.Length}."));
        }

        BatchLength.Check(ranks.Length, first.Length);
        BatchLength.Check(ranks.Length, second.Length);
        BatchLength.Check(ranks.Length, third.Length);
        for (int item = 0; item < ranks.Length; item++)
        {
            ranks[item] = levels[PlaceOf(first[item], 0, item) + PlaceOf(second[item], 1, item) + PlaceOf(third[item], 2, item)];
        }
    }

    private static void CheckSteps(int expected, int actual, string name)
    {
        if (expected != actual)
        {
            throw new ArgumentException(FormattableString.Invariant($"The matrix has {expected} steps here; {actual} were given."), name);
        }
    }

    private void Check(int[] steps)
    {
        BatchLength.Check(counts.Length, Guard.NotNull(steps).Length);
        for (int i = 0; i < steps.Length; i++)
        {
            Guard.InRange(steps[i], 0, counts[i], nameof(steps));
        }
    }

    private int PlaceOf(byte step, int factor, int item) => step <= counts[factor]
        ? step * strides[factor]
        : throw new ArgumentException(FormattableString.Invariant(
            $"The assessment at index {item} is off the scale: {Factors[factor].Name} has {counts[factor]} steps; {step} was given."));

    private FactorStage Stage(RatedQuantity quantity, int[] steps) => quantity.Stage(factor => factor.Lookup(Factors)(steps));
}
