using FsCheck;
using FsCheck.Fluent;
using Isms.Controls.Charts;
using Isms.Core;

namespace Isms.Controls.Tests.Charts;

public sealed class ControlChartTests
{
    // NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2 Individuals control charts: flow rates of ten batches.
    private static readonly double[] Batches = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];

    // The same, 6.3.3.2 Proportions control charts: defective chips of 50 on each of thirty wafers.
    private static readonly double[] Chips = [12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6];

    // The same, 6.3.3.1 Counts control charts: defects of 25 wafers.
    private static readonly double[] Wafers = [16, 14, 28, 16, 12, 20, 10, 12, 10, 17, 19, 17, 14, 16, 15, 13, 14, 16, 11, 20, 11, 19, 16, 31, 13];

    [Fact]
    public void Individuals_as_in_the_handbook()
    {
        ControlChart chart = ControlChart.Individuals(Batches);
        Assert.Equal(50.81, chart.Centre!.Value, 4);
        Assert.Equal(1.8778, chart.MeanMovingRange!.Value, 4);
        Assert.Equal(55.8041, chart.Points[0].Upper, 4);
        Assert.Equal(45.8159, chart.Points[0].Lower, 4);

        // 3.267 × 16.9 / 9; the largest step is 3.5.
        Assert.Equal(6.1347, chart.MovingRangeLimit!.Value, 4);
        Assert.Empty(chart.LargeSteps);
        Assert.Empty(chart.Signals);
        Assert.True(chart.IsProvisional);
    }

    [Fact]
    public void Proportions_as_in_the_handbook()
    {
        double[] fifty = [.. Enumerable.Repeat(50d, Chips.Length)];
        ControlChart chart = ControlChart.Proportions(Chips, fifty, [RunRule.BeyondLimits]);
        Assert.Equal((0.2313, 0.4102, 0.0524), (Math.Round(chart.Centre!.Value, 4), Math.Round(chart.Points[0].Upper, 4), Math.Round(chart.Points[0].Lower, 4)));
        Assert.Equal([14, 22], chart.Signals.Select(signal => signal.Last));
        Assert.False(chart.IsProvisional);
    }

    [Fact]
    public void Counts_as_in_the_handbook_and_a_value_on_the_limit_is_not_beyond_it()
    {
        ControlChart chart = ControlChart.Counts(Wafers, [RunRule.BeyondLimits]);
        Assert.Equal((16, 28, 4), (chart.Centre, chart.Points[0].Upper, chart.Points[0].Lower));
        Assert.Equal(28, chart.Points[2].Value);
        Assert.Equal([23], chart.Signals.Select(signal => signal.Last));
    }

    [Fact]
    public void Rates_have_limits_for_the_exposure_of_each_period()
    {
        // 52 in 52: one for each. Four units: 1 ± 3 × √(1/4), cut off at 0; nine units: 1 ± 3 × √(1/9).
        double[] counts = [4, 9, 4, 9, 4, 9, 4, 9];
        ControlChart chart = ControlChart.Rates(counts, counts);
        Assert.Equal((1, 0, 2.5), (chart.Centre!.Value, chart.Points[0].Lower, chart.Points[0].Upper));
        Assert.Equal((0, 2), (chart.Points[1].Lower, chart.Points[1].Upper));
        Assert.Empty(chart.Signals);
    }

    [Fact]
    public void Too_few_readings_say_nothing()
    {
        ControlChart chart = ControlChart.Individuals([1, 2, 3, 4, 5, 6, 700]);
        Assert.False(chart.HasLimits);
        Assert.Empty(chart.Signals);
        Assert.Empty(chart.Points);
        Assert.Contains("Too few readings", chart.Why.English, StringComparison.Ordinal);
        Assert.Contains("少なすぎる", chart.Why.Japanese, StringComparison.Ordinal);
        Assert.True(ControlChart.Individuals([1, 2, 3, 4, 5, 6, 7, 8]).HasLimits);
        Assert.False(ControlChart.Counts([]).HasLimits);
    }

    [Fact]
    public void Where_nothing_varies_nothing_speaks()
    {
        ControlChart chart = ControlChart.Individuals([.. Enumerable.Repeat(100d, 20)], RunRule.List.Known.Where(rule => rule != RunRule.FifteenNearCentre).ToValueList());
        Assert.Empty(chart.Signals);
        Assert.Equal((100, 100), (chart.Points[0].Lower, chart.Points[0].Upper));
    }

    // Distances in standard deviations; each row breaks one rule, at its last place, and with its last value taken away none of that rule.
    [Theory]
    [InlineData("beyondLimits", true, 0.1, -0.2, 3.01)]
    [InlineData("beyondLimits", false, -3.01)]
    [InlineData("twoOfThree", true, 2.1, 0.2, 2.2)]
    [InlineData("twoOfThree", false, 0.5, -2.1, -2.2)]
    [InlineData("fourOfFive", true, 1.1, 1.2, -0.1, 1.3, 1.4)]
    [InlineData("eightOnOneSide", false, -0.1, -0.2, -0.1, -0.3, -0.1, -0.5, -0.1, -0.2)]
    [InlineData("sixSteadily", true, -0.9, -0.8, -0.1, 0.1, 0.2, 0.3)]
    [InlineData("sixSteadily", false, 0.9, 0.8, 0.1, -0.1, -0.2, -0.3)]
    [InlineData("fourteenAlternating", null, 1.0, -1.0, 1.0, -1.0, 1.0, -1.0, 1.0, -1.0, 1.0, -1.0, 1.0, -1.0, 1.0, -1.0)]
    [InlineData("fifteenNearCentre", null, 0.1, -0.1, 0.1, 0.3, -0.1, 0.1, 0.5, -0.1, 0.1, 0.1, -0.9, 0.1, 0.1, -0.1, 0.1)]
    [InlineData("eightFarFromCentre", null, 1.1, -1.2, 1.3, -1.1, 1.4, -1.1, 1.5, -1.1)]
    public void Each_rule_speaks_where_its_run_is_complete_and_not_before(string rule, bool? above, params double[] distances)
    {
        RunSignal signal = Assert.Single(Signals(distances, rule));
        Assert.Equal((distances.Length - 1, above), (signal.Last, signal.IsAbove));
        Assert.Empty(Signals(distances[..^1], rule));
    }

    [Theory]
    [InlineData("beyondLimits", 3.0, -3.0)]
    [InlineData("twoOfThree", 2.5, 0.0, 0.0, 2.5)]
    [InlineData("twoOfThree", 2.5, -2.5, 0.0)]
    [InlineData("fourOfFive", 1.5, 1.5, -1.5, -1.5, 1.5)]
    [InlineData("eightOnOneSide", 1.0, 1.0, 1.0, 1.0, 0.0, 1.0, 1.0, 1.0, 1.0)]
    [InlineData("sixSteadily", 1.0, 2.0, 3.0, 3.0, 4.0, 5.0, 6.0)]
    [InlineData("eightFarFromCentre", 1.1, 1.1, 1.1, 1.1, 1.1, 1.1, 1.1, 1.1)]
    public void A_rule_keeps_silent_where_its_run_is_broken(string rule, params double[] distances) => Assert.Empty(Signals(distances, rule));

    [Fact]
    public void A_run_that_goes_on_speaks_once_and_anew_after_it_was_broken()
    {
        double[] run = [.. Enumerable.Repeat(0.5, 12)];
        Assert.Equal([7], Signals(run, "eightOnOneSide").Select(signal => signal.Last));
        Assert.Equal([7, 20], Signals([.. run, -0.1, .. run], "eightOnOneSide").Select(signal => signal.Last));
        Assert.Equal([0, 1], Signals([4, 4], "beyondLimits").Select(signal => signal.Last));
    }

    [Fact]
    public void Charts_do_not_depend_on_the_unit_or_the_zero_of_the_values() =>
        Prop.ForAll<int[], sbyte, PositiveInt>((values, shift, scale) =>
        {
            double[] plain = [.. values.Select(value => (double)(value % 1000))];
            double[] moved = [.. plain.Select(value => (value * (1 << (scale.Get % 8))) + shift)];
            return ControlChart.Individuals(plain, [RunRule.SixSteadily]).Signals.Equals(ControlChart.Individuals(moved, [RunRule.SixSteadily]).Signals);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Values_beyond_the_limits_are_exactly_those_the_rule_names() =>
        Prop.ForAll<byte[]>(counts =>
        {
            ControlChart chart = ControlChart.Counts([.. counts.Select(count => (double)count)], [RunRule.BeyondLimits]);
            int[] outside = [.. Enumerable.Range(0, chart.Points.Count).Where(i => Math.Abs(chart.Points[i].Distance) > 3)];
            return outside.SequenceEqual(chart.Signals.Select(signal => signal.Last)) && (chart.HasLimits == (counts.Length >= ControlChart.MinimumReadings));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Numbers_that_make_no_chart_are_refused()
    {
        Assert.Throws<ArgumentException>(() => ControlChart.Individuals([1, double.NaN]));
        Assert.Throws<ArgumentException>(() => ControlChart.Counts([1, -1]));
        Assert.Throws<ArgumentException>(() => ControlChart.Rates([1], [0]));
        Assert.Throws<ArgumentException>(() => ControlChart.Rates([1], [1, 2]));
        Assert.Throws<ArgumentException>(() => ControlChart.Proportions([2], [1]));
    }

    [Fact]
    public void What_a_chart_says_is_the_same_in_every_culture() => TestCultures.Each(() =>
    {
        LocalizedText why = ControlChart.Counts(Wafers, [RunRule.BeyondLimits]).Why;
        Assert.Equal("counts (c): centre 16, limits 4 to 28 (n=25). readings 24: one value beyond three standard deviations, above the centre.", why.English);
        Assert.Contains("測定値24: 1点が3σの外(上側)", why.Japanese, StringComparison.Ordinal);
    });

    private static List<RunSignal> Signals(double[] distances, string rule) =>
        RunRuleScan.Find([.. distances.Select(distance => new ChartPoint(distance, -3, 3, distance))], [RunRule.List.Get(rule)]);
}
