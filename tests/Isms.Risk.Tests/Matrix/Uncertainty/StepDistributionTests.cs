using Isms.Risk.Matrix.Uncertainty;

namespace Isms.Risk.Tests.Matrix.Uncertainty;

public sealed class StepDistributionTests
{
    [Fact]
    public void An_interval_is_spread_evenly()
    {
        StepDistribution interval = StepDistribution.Interval(5, 2, 4);
        Assert.Equal((5, 2, 4), (interval.Steps, interval.Lowest, interval.Highest));
        Assert.Equal([0, 0, 1, 1, 1, 0], interval.Weights.Select(weight => (int)weight));
        Assert.Equal(0.3333333333333333333333333333m, interval.Probability(3));
        Assert.Equal(0m, interval.Probability(1));
    }

    [Fact]
    public void Equal_probabilities_are_equal_however_they_came_about()
    {
        Assert.Equal(StepDistribution.FromCounts(0, 20, 10, 10), StepDistribution.FromProbabilities(0m, 0.5m, 0.25m, 0.250m));
        Assert.Equal(StepDistribution.FromCounts(0, 0, 7), StepDistribution.Certain(2, 2));
        Assert.Equal(StepDistribution.Interval(3, 2, 2), StepDistribution.FromProbabilities(0, 0, 1, 0));
        Assert.NotEqual(StepDistribution.Certain(2, 2), StepDistribution.Certain(3, 2));
    }

    [Fact]
    public void What_is_not_assessed_is_a_step_of_its_own()
    {
        StepDistribution partly = StepDistribution.FromProbabilities(0.3m, 0.7m, 0m);
        Assert.Equal((0.3m, 0.7m), (partly.Probability(0), partly.Probability(1)));
        StepDistribution not = StepDistribution.Certain(4, 0);
        Assert.Equal((0, 0, 1m), (not.Lowest, not.Highest, not.Probability(0)));
    }

    [Fact]
    public void A_sum_that_is_not_exactly_one_is_refused()
    {
        Assert.Throws<ArgumentException>(() => StepDistribution.FromProbabilities(0m, 0.3333333333333333333333333333m, 0.3333333333333333333333333333m, 0.3333333333333333333333333333m));
        Assert.Throws<ArgumentException>(() => StepDistribution.FromProbabilities(0m, 0.5m, 0.5000000000000000000000000001m));
        Assert.Throws<ArgumentException>(() => StepDistribution.FromProbabilities(-0.1m, 1.1m));
        Assert.Throws<ArgumentException>(() => StepDistribution.FromProbabilities(0m, -0.5m, 1m, 0.5m));
        Assert.Equal(0.0000000000000000000000000001m, StepDistribution.FromProbabilities(0m, 0.0000000000000000000000000001m, 0.9999999999999999999999999999m).Probability(1));
    }

    [Fact]
    public void What_is_off_the_scale_is_a_mistake()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => StepDistribution.Certain(5, 6));
        Assert.Throws<ArgumentOutOfRangeException>(() => StepDistribution.Certain(16, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => StepDistribution.Interval(5, 0, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => StepDistribution.Interval(5, 3, 2));
        Assert.Throws<ArgumentException>(() => StepDistribution.FromCounts(1));
        Assert.Throws<ArgumentException>(() => StepDistribution.FromCounts(0, 0, 0));
        Assert.Throws<ArgumentException>(() => StepDistribution.FromCounts(0, 2, -1));
        Assert.Throws<ArgumentException>(() => StepDistribution.FromCounts(new long[17]));
        Assert.Throws<ArgumentOutOfRangeException>(() => StepDistribution.Certain(5, 1).Probability(6));
    }
}
