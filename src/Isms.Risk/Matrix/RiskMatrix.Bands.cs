using System.Globalization;
using Isms.Core;
using Isms.Risk.Kernels;

namespace Isms.Risk.Matrix;

/// <content>Values instead of steps: an estimate in the unit of the scale is given the step whose band holds it.</content>
public sealed partial class RiskMatrix
{
    // Two or three buffers of it are on the stack.
    private const int SmallChunk = 4096;

    private readonly ValueScale? likelihoodScale;
    private readonly ValueScale? consequenceScale;

    /// <summary>Whether both scales have bands, so that values can be classified.</summary>
    public bool HasBands => likelihoodScale is not null && consequenceScale is not null;

    /// <summary>
    /// The level of an estimate in the units of the scales. A band holds its lower end, and its upper end belongs to the next; the highest band holds its upper end too.
    /// Bands are compared as double-precision numbers.
    /// </summary>
    /// <param name="likelihood">A value in <see cref="RiskMatrixDefinition.LikelihoodUnit"/>; <see cref="double.NaN"/> for not assessed.</param>
    /// <param name="consequence">A value in <see cref="RiskMatrixDefinition.ConsequenceUnit"/>; <see cref="double.NaN"/> for not assessed.</param>
    /// <returns>The level; <see cref="RiskLevel.NotAssessed"/> where either is not a number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value lies in no band.</exception>
    /// <exception cref="InvalidOperationException">A scale has no bands.</exception>
    public RiskLevel ClassifyValues(double likelihood, double consequence) =>
        byRank[ranks[(Step(LikelihoodScale, likelihood, nameof(likelihood)) * stride) + Step(ConsequenceScale, consequence, nameof(consequence))]];

    /// <summary>The levels of many estimates in the units of the scales, as <see cref="ClassifyValues(double, double)"/> finds them.</summary>
    /// <param name="likelihoods">Values of likelihood, <see cref="double.NaN"/> for not assessed.</param>
    /// <param name="consequences">Values of consequence, <see cref="double.NaN"/> for not assessed; as many.</param>
    /// <param name="levels">Gets the rank of each, 0 where either is not assessed; as many.</param>
    /// <exception cref="ArgumentException">The lengths differ, or a value lies in no band: the message names its index, and from that index on nothing is written.</exception>
    /// <exception cref="InvalidOperationException">A scale has no bands.</exception>
    public void ClassifyValues(ReadOnlySpan<double> likelihoods, ReadOnlySpan<double> consequences, Span<byte> levels)
    {
        ValueScale rowScale = LikelihoodScale;
        ValueScale columnScale = ConsequenceScale;
        CheckLength(likelihoods.Length, consequences.Length);
        CheckLength(likelihoods.Length, levels.Length);
        Span<byte> rowSteps = stackalloc byte[Math.Min(likelihoods.Length, SmallChunk)];
        Span<byte> columnSteps = stackalloc byte[rowSteps.Length];
        for (int start = 0; start < likelihoods.Length; start += SmallChunk)
        {
            int length = Math.Min(SmallChunk, likelihoods.Length - start);
            int rowsDone = StepBands.Find(likelihoods.Slice(start, length), rowScale.LowerEnds, rowScale.UpperEnd, rowSteps);
            int columnsDone = StepBands.Find(consequences.Slice(start, length), columnScale.LowerEnds, columnScale.UpperEnd, columnSteps);
            int done = Math.Min(rowsDone, columnsDone);
            GridLookup.Run(table, rowSteps.Slice(0, done), columnSteps.Slice(0, done), levels.Slice(start, done));
            if (done < length)
            {
                ThrowOutside(rowsDone == done ? rowScale : columnScale, (rowsDone == done ? likelihoods : consequences)[start + done], start + done);
            }
        }
    }

    /// <summary>The steps of likelihood of many values, ready to be classified or counted together with steps of consequence.</summary>
    /// <param name="values">Values in <see cref="RiskMatrixDefinition.LikelihoodUnit"/>, <see cref="double.NaN"/> for not assessed.</param>
    /// <param name="steps">Gets the step of each, 0 for not assessed; as many.</param>
    /// <exception cref="ArgumentException">The lengths differ, or a value lies in no band: the message names its index (the steps from there on are undefined).</exception>
    /// <exception cref="InvalidOperationException">The scale has no bands.</exception>
    public void LikelihoodSteps(ReadOnlySpan<double> values, Span<byte> steps) => Steps(LikelihoodScale, values, steps);

    /// <summary>The steps of consequence of many values, ready to be classified or counted together with steps of likelihood.</summary>
    /// <param name="values">Values in <see cref="RiskMatrixDefinition.ConsequenceUnit"/>, <see cref="double.NaN"/> for not assessed.</param>
    /// <param name="steps">Gets the step of each, 0 for not assessed; as many.</param>
    /// <exception cref="ArgumentException">The lengths differ, or a value lies in no band: the message names its index (the steps from there on are undefined).</exception>
    /// <exception cref="InvalidOperationException">The scale has no bands.</exception>
    public void ConsequenceSteps(ReadOnlySpan<double> values, Span<byte> steps) => Steps(ConsequenceScale, values, steps);

    private ValueScale LikelihoodScale => likelihoodScale ?? throw new InvalidOperationException($"The scale of likelihood of the matrix {Id} has no bands.");

    private ValueScale ConsequenceScale => consequenceScale ?? throw new InvalidOperationException($"The scale of consequence of the matrix {Id} has no bands.");

    private static int Step(ValueScale scale, double value, string name)
    {
        if (value < scale.LowerEnds[0] || value > scale.UpperEnd)
        {
            throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"A value from {scale.LowerEnds[0]} to {scale.UpperEnd} was expected."));
        }

        int step = scale.LowerEnds.Length;
        while (step > 0 && !(value >= scale.LowerEnds[step - 1]))
        {
            step--;
        }

        return step;
    }

    private static void Steps(ValueScale scale, ReadOnlySpan<double> values, Span<byte> steps)
    {
        CheckLength(values.Length, steps.Length);
        int done = StepBands.Find(values, scale.LowerEnds, scale.UpperEnd, steps);
        if (done < values.Length)
        {
            ThrowOutside(scale, values[done], done);
        }
    }

    private static void ThrowOutside(ValueScale scale, double value, int index) => throw new ArgumentException(string.Format(
        CultureInfo.InvariantCulture, "The value at index {0} lies in no band: {1}; a value from {2} to {3} was expected.", index, value, scale.LowerEnds[0], scale.UpperEnd));

    // The bands of a scale as the kernels want them.
    private sealed record ValueScale(double[] LowerEnds, double UpperEnd)
    {
        // Null where no step has a band. Steps that are states get the lower end of the lowest band: whoever reaches it has passed them, so none is hit.
        public static ValueScale? Of(ValueList<RiskMatrixStep> steps)
        {
            if (steps[steps.Count - 1].Band is not { } highest)
            {
                return null;
            }

            double[] lowerEnds = new double[steps.Count];
            for (int i = steps.Count - 1; i >= 0; i--)
            {
                lowerEnds[i] = steps[i].Band is { } band ? (double?)band.From ?? double.NegativeInfinity : lowerEnds[i + 1];
            }

            return new ValueScale(lowerEnds, (double?)highest.To ?? double.PositiveInfinity);
        }
    }
}
