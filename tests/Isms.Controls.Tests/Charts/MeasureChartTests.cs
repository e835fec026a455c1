using Isms.Controls.Charts;
using Isms.Controls.Measurement;
using Isms.Core;
using static Isms.Controls.Tests.Sample;

namespace Isms.Controls.Tests.Charts;

public sealed class MeasureChartTests
{
    private static MeasureReading Ratio(decimal numerator, decimal denominator) => Reading("FY2025-Q1", null) with { Numerator = numerator, Denominator = denominator };

    [Fact]
    public void The_kind_follows_from_what_the_readings_are()
    {
        EffectivenessMeasure measure = Measure("M", TargetComparison.AtLeast, 90, ReadingAggregation.Last, 1, 2);
        Assert.Equal(ControlChartKind.Individuals, MeasureChart.Of(measure).Chart.Kind);
        Assert.Equal(ControlChartKind.Counts, MeasureChart.Of(measure with { Aggregation = ReadingAggregation.Sum }).Chart.Kind);
        Assert.Equal(ControlChartKind.Individuals, MeasureChart.Of(Measure("M", TargetComparison.AtMost, 8, ReadingAggregation.Sum, 1.5m)).Chart.Kind);
        Assert.Equal(ControlChartKind.Proportions, MeasureChart.Of(measure with { Readings = [Ratio(9, 10), Ratio(10, 10)] }).Chart.Kind);
        Assert.Equal(ControlChartKind.Rates, MeasureChart.Of(measure with { Readings = [Ratio(9, 10), Ratio(11, 10)] }).Chart.Kind);
        Assert.Equal(100, MeasureChart.Of(measure with { Unit = "percent", Readings = [Ratio(9, 10)] }).Scale);
    }

    [Fact]
    public void A_signal_on_the_side_of_the_target_is_favourable()
    {
        decimal?[] readings = [5, 6, 5, 6, 5, 6, 5, 6, 60];
        EffectivenessMeasure floor = Measure("M", TargetComparison.AtLeast, 1, ReadingAggregation.Last, readings);
        Assert.NotEmpty(MeasureChart.Of(floor, rules: [RunRule.BeyondLimits]).Chart.Signals);
        Assert.Empty(MeasureChart.Of(floor, rules: [RunRule.BeyondLimits]).Unfavourable);
        Assert.NotEmpty(MeasureChart.Of(floor with { Comparison = TargetComparison.AtMost }, rules: [RunRule.BeyondLimits]).Unfavourable);
    }

    [Fact]
    public void Readings_without_a_value_are_left_out() =>
        Assert.Equal([1m, 3m], MeasureChart.Of(Measure("M", TargetComparison.AtLeast, 1, ReadingAggregation.Last, 1, null, 3)).Readings.Select(reading => reading.Value!.Value));
}
