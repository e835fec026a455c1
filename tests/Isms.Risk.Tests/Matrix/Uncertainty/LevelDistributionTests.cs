using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Isms.Core;
using Isms.Risk.Matrix;
using Isms.Risk.Matrix.Uncertainty;
using static Isms.Risk.Tests.Matrix.MatrixSample;

namespace Isms.Risk.Tests.Matrix.Uncertainty;

public sealed class LevelDistributionTests
{
    private static readonly RiskMatrix Matrix = RiskMatrix.Create(Hospital);

    [Fact]
    public void An_interval_against_an_interval_by_hand()
    {
        // Likelihood 2 to 4, consequence 3 to 4: products 6, 8, 9, 12, 12, 16: one low, four medium, one high of six.
        LevelDistribution levels = LevelDistribution.OfIndependent(Matrix, StepDistribution.Interval(5, 2, 4), StepDistribution.Interval(5, 3, 4));
        Assert.Equal([0, 1, 4, 1], levels.Weights.Select(weight => (int)weight));
        Assert.Equal(0.6666666666666666666666666667m, levels.Probability(2));
        Assert.Equal(0.8333333333333333333333333333m, levels.ProbabilityAtOrAbove(2));
        Assert.Equal(("low", "high", "medium"), (levels.Lowest.Id.Value, levels.Highest.Id.Value, levels.MostLikely.Id.Value));
        Assert.Equal(["low", "medium", "medium", "high"], new[] { 0.1666m, 0.1667m, 0.8333m, 0.8334m }.Select(probability => levels.Quantile(probability).Id.Value));
        Assert.Equal((Matrix.Id, 1), (levels.MatrixId, levels.MatrixVersion));
    }

    [Fact]
    public void Certain_steps_give_the_level_of_their_cell()
    {
        for (int likelihood = 0; likelihood <= 5; likelihood++)
        {
            for (int consequence = 0; consequence <= 5; consequence++)
            {
                RiskLevel level = Matrix.Classify(likelihood, consequence);
                LevelDistribution levels = LevelDistribution.OfIndependent(Matrix, StepDistribution.Certain(5, likelihood), StepDistribution.Certain(5, consequence));
                Assert.Equal(1m, levels.Probability(level.Rank));
                Assert.All([levels.Lowest, levels.Highest, levels.MostLikely, levels.Quantile(0.5m), levels.Quantile(1m)], other => Assert.Equal(level, other));
            }
        }
    }

    [Fact]
    public void What_is_not_assessed_stands_apart()
    {
        // Half of the time there is no likelihood at all; else 1 x 5 = 5 (low) or 3 x 5 = 15 (high).
        LevelDistribution levels = LevelDistribution.OfIndependent(Matrix, StepDistribution.FromProbabilities(0.5m, 0.25m, 0m, 0.25m, 0m, 0m), StepDistribution.Certain(5, 5));
        Assert.Equal([0.5m, 0.25m, 0m, 0.25m], Enumerable.Range(0, 4).Select(levels.Probability));
        Assert.Equal(0.25m, levels.ProbabilityAtOrAbove(2));
        Assert.Equal("low", levels.Quantile(0.5m).Id.Value);
        Assert.Equal("high", levels.Quantile(0.51m).Id.Value);
        Assert.Equal("high", levels.MostLikely.Id.Value);
    }

    [Fact]
    public void A_heat_map_is_a_distribution_over_cells()
    {
        long[] counts = new long[36];
        Matrix.CountCells([1, 5, 5, 0], [1, 5, 4, 3], counts);
        LevelDistribution levels = LevelDistribution.OfCells(Matrix, counts);
        Assert.Equal([1, 1, 0, 2], levels.Weights.Select(weight => (int)weight));
        Assert.Equal(0.5m, levels.ProbabilityAtOrAbove(3));
    }

    [Fact]
    public void Dependence_matters()
    {
        // Either both at 1 or both at 5, half and half: never medium. Independent, half of the mass lies on 1 x 5 = 5, low.
        long[] joint = new long[36];
        joint[(1 * 6) + 1] = joint[(5 * 6) + 5] = 1;
        StepDistribution either = StepDistribution.FromCounts(0, 1, 0, 0, 0, 1);
        Assert.Equal(0.5m, LevelDistribution.OfCells(Matrix, joint).ProbabilityAtOrAbove(3));
        Assert.Equal(0.25m, LevelDistribution.OfIndependent(Matrix, either, either).ProbabilityAtOrAbove(3));
    }

    [Fact]
    public void It_is_what_enumerating_every_pair_of_draws_gives() =>
        Prop.ForAll(RandomCase().ToArbitrary(), random =>
        {
            (RiskMatrix matrix, long[] likelihood, long[] consequence) = random;
            LevelDistribution levels = LevelDistribution.OfIndependent(matrix, StepDistribution.FromCounts(likelihood), StepDistribution.FromCounts(consequence));

            // Each draw by itself, as from an urn.
            int[] drawn = Urn(likelihood).SelectMany(row => Urn(consequence).Select(column => matrix.Classify(row, column).Rank)).Order().ToArray();
            int[] assessed = drawn.Where(rank => rank > 0).ToArray();
            long[] joint = likelihood.SelectMany(row => consequence.Select(column => row * column)).ToArray();
            return Enumerable.Range(0, matrix.Levels.Count + 1).All(rank => levels.Weights[rank] * drawn.Length == levels.Total * drawn.Count(other => other == rank))
                && Enumerable.Range(1, matrix.Levels.Count).All(rank => Math.Abs(levels.ProbabilityAtOrAbove(rank) - ((decimal)drawn.Count(other => other >= rank) / drawn.Length)) < 1e-26m)
                && levels.Lowest.Rank == assessed.FirstOrDefault() && levels.Highest.Rank == assessed.LastOrDefault()
                && new[] { 0.25m, 0.5m, 0.75m, 1m }.All(probability =>
                    levels.Quantile(probability).Rank == (assessed.Length == 0 ? 0 : assessed[(int)Math.Ceiling(probability * assessed.Length) - 1]))
                && levels == LevelDistribution.OfCells(matrix, joint);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Probabilities_sum_to_one_exactly_as_weights() =>
        Prop.ForAll(RandomCase().ToArbitrary(), random =>
        {
            LevelDistribution levels = LevelDistribution.OfIndependent(random.Matrix, StepDistribution.FromCounts(random.Likelihood), StepDistribution.FromCounts(random.Consequence));
            return levels.Weights.Aggregate(BigInteger.Zero, (sum, weight) => sum + weight) == levels.Total;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Counts_beyond_64_bits_together_stay_exact()
    {
        LevelDistribution levels = LevelDistribution.OfIndependent(
            Matrix, StepDistribution.FromCounts(0, long.MaxValue, 0, 0, 0, long.MaxValue - 1), StepDistribution.FromCounts(0, long.MaxValue, 0, 0, 0, 1));
        BigInteger most = long.MaxValue;
        Assert.Equal(levels.Total * (most - 1), levels.Weights[3] * ((2 * most) - 1) * (most + 1));
        Assert.True(levels.Weights[1] > most);
    }

    [Fact]
    public void What_does_not_fit_is_a_mistake()
    {
        StepDistribution five = StepDistribution.Certain(5, 1);
        LevelDistribution levels = LevelDistribution.OfIndependent(Matrix, five, five);
        Assert.Throws<ArgumentException>(() => LevelDistribution.OfIndependent(Matrix, StepDistribution.Certain(4, 1), five));
        Assert.Throws<ArgumentException>(() => LevelDistribution.OfIndependent(Matrix, five, StepDistribution.Certain(6, 1)));
        Assert.Throws<ArgumentException>(() => LevelDistribution.OfCells(Matrix, new long[25]));
        Assert.Throws<ArgumentException>(() => LevelDistribution.OfCells(Matrix, new long[36]));
        Assert.Throws<ArgumentOutOfRangeException>(() => levels.Quantile(0m));
        Assert.Throws<ArgumentOutOfRangeException>(() => levels.Quantile(1.01m));
        Assert.Throws<ArgumentOutOfRangeException>(() => levels.Probability(4));
        Assert.Throws<ArgumentOutOfRangeException>(() => levels.ProbabilityAtOrAbove(0));
    }

    private static IEnumerable<int> Urn(long[] counts) => counts.SelectMany((count, step) => Enumerable.Repeat(step, (int)count));

    private static Gen<(RiskMatrix Matrix, long[] Likelihood, long[] Consequence)> RandomCase() =>
        from rows in Gen.Choose(1, 6)
        from columns in Gen.Choose(1, 6)
        from letters in Gen.Choose(0, 3).ArrayOf(rows * columns)
        from likelihood in Gen.Choose(0, 4).ArrayOf(rows + 1)
        from consequence in Gen.Choose(0, 4).ArrayOf(columns + 1)
        where likelihood.Sum() > 0 && consequence.Sum() > 0
        select (
            RiskMatrix.Create(FromLetters("abcd", letters.Chunk(columns).Select(row => new string(row.Select(letter => (char)('a' + letter)).ToArray())).ToArray())
                with { NonMonotoneReason = LocalizedText.Create(null, "random") }),
            likelihood.Select(count => (long)count).ToArray(),
            consequence.Select(count => (long)count).ToArray());
}
