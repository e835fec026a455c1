using FsCheck;
using FsCheck.Fluent;
using Isms.Core;
using Isms.Risk.Matrix;
using static Isms.Risk.Tests.Matrix.MatrixSample;

namespace Isms.Risk.Tests.Matrix;

public sealed class RiskMatrixBandsTests
{
    // Likelihood: step 1 is a state without band, 2 holds 0 to 0.1, 3 holds 0.1 to 1. Consequence: up to 1000, from 1000 to 50000, above.
    private static readonly RiskMatrix Matrix = RiskMatrix.Create(FromLetters("lmh", "lll", "llm", "lmh") with
    {
        Likelihood = [State("eliminated"), Banded(0m, 0.1m), Banded(0.1m, 1m)],
        Consequence = [Banded(null, 1000m), Banded(1000m, 50_000m), Banded(50_000m, null)],
        LikelihoodUnit = LocalizedText.Create(null, "probability in a year"),
        ConsequenceUnit = LocalizedText.Create(null, "EUR"),
    });

    private static RiskMatrixStep State(string name) => new() { Name = LocalizedText.Create(null, name) };

    private static RiskMatrixStep Banded(decimal? from, decimal? to) => State("band") with { Band = new StepBand { From = from, To = to } };

    [Theory]
    [InlineData(0, 0, "l")]
    [InlineData(0.0999, 49_999.99, "l")]
    [InlineData(0.0999, 50_000, "m")]
    [InlineData(0.1, 999.99, "l")]
    [InlineData(0.1, 1000, "m")]
    [InlineData(1, 1e12, "h")]
    [InlineData(1, double.PositiveInfinity, "h")]
    [InlineData(0.5, double.NegativeInfinity, "l")]
    [InlineData(0.5, -3, "l")]
    [InlineData(double.NaN, 50_000, "notAssessed")]
    [InlineData(0.5, double.NaN, "notAssessed")]
    public void A_value_has_the_level_of_the_band_that_holds_it(double likelihood, double consequence, string level)
    {
        Assert.Equal(level, Matrix.ClassifyValues(likelihood, consequence).Id.Value);
        byte[] levels = new byte[100];
        Matrix.ClassifyValues(Enumerable.Repeat(likelihood, 100).ToArray(), Enumerable.Repeat(consequence, 100).ToArray(), levels);
        Assert.All(levels, rank => Assert.Equal(Matrix.ClassifyValues(likelihood, consequence).Rank, rank));
    }

    [Theory]
    [InlineData(-0.0001)]
    [InlineData(1.0001)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void A_value_in_no_band_is_a_mistake_that_names_its_index(double likelihood)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Matrix.ClassifyValues(likelihood, 5));
        double[] likelihoods = new double[6000];
        double[] consequences = new double[6000];
        likelihoods[4500] = likelihood;
        byte[] levels = new byte[6000];
        Array.Fill(levels, (byte)9);
        ArgumentException fault = Assert.Throws<ArgumentException>(() => Matrix.ClassifyValues(likelihoods, consequences, levels));
        Assert.Contains("index 4500 ", fault.Message, StringComparison.Ordinal);
        Assert.Contains("from 0 to 1 ", fault.Message, StringComparison.Ordinal);
        Assert.All(levels[4500..], level => Assert.Equal(9, level));
        Assert.Contains("index 4500 ", Assert.Throws<ArgumentException>(() => Matrix.LikelihoodSteps(likelihoods, levels)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_values_in_no_band_the_first_is_named()
    {
        RiskMatrix both = RiskMatrix.Create(Matrix.Definition with { Consequence = [Banded(0m, 1m), Banded(1m, 2m), Banded(2m, 3m)] });
        double[] likelihoods = [0.5, 0.5, 0.5, 7];
        double[] consequences = [1, 1, 4, 1];
        ArgumentException fault = Assert.Throws<ArgumentException>(() => both.ClassifyValues(likelihoods, consequences, new byte[4]));
        Assert.Contains("index 2 lies in no band: 4;", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Steps_of_values_are_those_of_the_bands()
    {
        byte[] steps = new byte[5];
        Matrix.LikelihoodSteps([0, 0.1, 1, double.NaN, 0.05], steps);
        Assert.Equal([2, 3, 3, 0, 2], steps);
        Matrix.ConsequenceSteps([-1e9, 1000, 50_000, double.NaN, 49_999], steps);
        Assert.Equal([1, 2, 3, 0, 2], steps);
    }

    [Fact]
    public void A_matrix_without_bands_has_no_level_for_a_value()
    {
        RiskMatrix words = RiskMatrix.Create(Hospital);
        Assert.False(words.HasBands);
        Assert.True(Matrix.HasBands);
        Assert.Throws<InvalidOperationException>(() => words.ClassifyValues(1.0, 1.0));
        Assert.Throws<InvalidOperationException>(() => words.ClassifyValues([], [], []));
        Assert.Throws<InvalidOperationException>(() => words.LikelihoodSteps([], []));
        Assert.Throws<InvalidOperationException>(() => words.ConsequenceSteps([], []));
    }

    [Fact]
    public void Lengths_must_fit()
    {
        Assert.Throws<ArgumentException>(() => Matrix.ClassifyValues([1, 2], [1], new byte[2]));
        Assert.Throws<ArgumentException>(() => Matrix.ClassifyValues([1], [1], new byte[2]));
        Assert.Throws<ArgumentException>(() => Matrix.LikelihoodSteps([1], new byte[2]));
        Assert.Throws<ArgumentException>(() => Matrix.ConsequenceSteps([1], new byte[2]));
    }

    [Fact]
    public void Values_do_not_allocate()
    {
        double[] values = Enumerable.Range(0, 5000).Select(i => i / 5000d).ToArray();
        byte[] levels = new byte[5000];
        Matrix.ClassifyValues(values, values, levels);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Matrix.ClassifyValues(values, values, levels);
        RiskLevel level = Matrix.ClassifyValues(0.5, 0.5);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.Equal("l", level.Id.Value);
    }

    [Fact]
    public void Batch_and_single_agree_on_random_bands() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => AgreesWithOracle(new Random(seed))));

    private static bool AgreesWithOracle(Random random)
    {
        (ValueList<RiskMatrixStep> rows, decimal rowLow, decimal rowHigh) = RandomScale(random);
        (ValueList<RiskMatrixStep> columns, decimal columnLow, decimal columnHigh) = RandomScale(random);
        string[] letters = Enumerable.Range(0, rows.Count).Select(_ => new string(Enumerable.Range(0, columns.Count).Select(_ => (char)('a' + random.Next(4))).ToArray())).ToArray();
        RiskMatrix matrix = RiskMatrix.Create(FromLetters("abcd", letters) with
        {
            Likelihood = rows,
            Consequence = columns,
            LikelihoodUnit = LocalizedText.Create(null, "u"),
            ConsequenceUnit = LocalizedText.Create(null, "u"),
            NonMonotoneReason = LocalizedText.Create(null, "random"),
        });
        int length = random.Next(0, 200);
        double[] likelihoods = RandomValues(random, length, rowLow, rowHigh);
        double[] consequences = RandomValues(random, length, columnLow, columnHigh);
        byte[] levels = new byte[length];
        matrix.ClassifyValues(likelihoods, consequences, levels);
        return Enumerable.Range(0, length).All(i =>
            levels[i] == matrix.Classify(Oracle(rows, likelihoods[i]), Oracle(columns, consequences[i])).Rank
            && levels[i] == matrix.ClassifyValues(likelihoods[i], consequences[i]).Rank);
    }

    // The plainest reading, in decimal: the band that holds the value; the highest also holds its upper end.
    private static int Oracle(ValueList<RiskMatrixStep> steps, double value)
    {
        for (int i = 0; i < steps.Count; i++)
        {
            if (!double.IsNaN(value) && steps[i].Band is { } band && (band.From is null || (decimal)value >= band.From)
                && (band.To is null || (decimal)value < band.To || (i == steps.Count - 1 && (decimal)value == band.To)))
            {
                return i + 1;
            }
        }

        return 0;
    }

    // Ends are quarters, which a double holds exactly; the lowest and the highest may be open.
    private static (ValueList<RiskMatrixStep> Steps, decimal Low, decimal High) RandomScale(Random random)
    {
        int count = random.Next(1, 16);
        int states = random.Next(0, count);
        decimal end = random.Next(-20, 20) / 4m;
        decimal low = end;
        List<RiskMatrixStep> steps = Enumerable.Range(0, states).Select(_ => State("state")).ToList();
        for (int i = states; i < count; i++)
        {
            decimal from = end;
            end += random.Next(1, 9) / 4m;
            steps.Add(Banded(from, end));
        }

        if (random.Next(3) == 0)
        {
            steps[states] = Banded(null, steps[states].Band!.To);
        }

        if (random.Next(3) == 0)
        {
            steps[^1] = Banded(steps[^1].Band!.From, null);
        }

        return (steps.ToValueList(), low, end);
    }

    private static double[] RandomValues(Random random, int length, decimal low, decimal high) =>
        Enumerable.Range(0, length)
            .Select(_ => random.Next(10) == 0 ? double.NaN : (double)(low + (random.Next((int)((high - low) * 8) + 1) / 8m)))
            .ToArray();
}
