using FsCheck;
using FsCheck.Fluent;
using Isms.Controls.Measurement;
using Isms.Controls.Objectives;
using Isms.Core;
using static Isms.Controls.Tests.Sample;

namespace Isms.Controls.Tests.Measurement;

public sealed class MeasureStatusTests
{
    private static string StateOf(string comparison, string aggregation, decimal target, params decimal?[] readings) =>
        MeasureStatus.Of(Measure("M", TargetComparison.List.Get(comparison), target, ReadingAggregation.List.Get(aggregation), readings)).State.Value;

    [Fact]
    public void The_measures_of_the_sample_come_out_as_worked_by_hand()
    {
        Assert.Equal("met", StateOf("atMost", "sum", 8, 3, 2, 2, 1));
        Assert.Equal("missed", StateOf("atLeast", "each", 99.95m, 99.97m, 99.93m, 99.98m, 99.99m));
        Assert.Equal("met", StateOf("atLeast", "last", 99.95m, 99.90m, 99.94m, 99.96m, 99.97m));
        Assert.Equal("missed", StateOf("atLeast", "last", 95, 70, 78, 88, 94));
        Assert.Equal("met", StateOf("atLeast", "last", 90, null, 50, 100, 100));
    }

    [Fact]
    public void What_cannot_be_determined_is_neither_met_nor_missed()
    {
        Assert.Equal("noReadings", StateOf("atLeast", "each", 1));
        Assert.Equal("noReadings", StateOf("atLeast", "sum", 1, null, null));
        Assert.Equal("noReadings", StateOf("atLeast", "last", 1, 5, 5, 5, null));
        Assert.Equal("noReadings", StateOf("atLeast", "median", 1, 5));
        Assert.Equal("noReadings", StateOf("near", "last", 1, 5));
    }

    [Fact]
    public void Missed_and_missing_periods_are_told_apart()
    {
        MeasureStatus status = MeasureStatus.Of(Measure("M", TargetComparison.AtLeast, 99, ReadingAggregation.Each, 100, null, 98, 99));
        Assert.Equal(["FY2025-Q3"], status.Missed.Select(reading => reading.Period.Value));
        Assert.Equal(["FY2025-Q2"], status.WithoutValue.Select(reading => reading.Period.Value));
        Assert.Equal(98, status.Value);
    }

    [Fact]
    public void A_better_reading_never_turns_met_into_missed() =>
        Prop.ForAll<NonEmptyArray<int>, int, PositiveInt>((readings, target, better) =>
        {
            foreach (ReadingAggregation aggregation in ReadingAggregation.List.Known)
            {
                foreach (TargetComparison comparison in TargetComparison.List.Known)
                {
                    int step = comparison == TargetComparison.AtLeast ? better.Get : -better.Get;
                    decimal?[] before = readings.Get.Select(value => (decimal?)value).ToArray();
                    for (int i = 0; i < before.Length; i++)
                    {
                        decimal?[] after = (decimal?[])before.Clone();
                        after[i] += step;
                        if (StateOf(comparison.Value, aggregation.Value, target, before) == "met" && StateOf(comparison.Value, aggregation.Value, target, after) != "met")
                        {
                            return false;
                        }
                    }
                }
            }

            return true;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_readings_matters_only_for_the_last() =>
        Prop.ForAll<NonEmptyArray<int>, int>((readings, target) =>
        {
            decimal?[] values = readings.Get.Select(value => (decimal?)value).ToArray();
            return new[] { "each", "sum" }.All(aggregation =>
                StateOf("atMost", aggregation, target, values) == StateOf("atMost", aggregation, target, [.. values.Reverse()]));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_objective_is_achieved_when_its_value_reaches_the_target()
    {
        ObjectiveStatus status = ObjectiveStatus.Of(Halve, [RestoreTests, IncidentCount with { Target = 7 }]);
        Assert.Equal(AchievementState.Achieved, status.State);
        Assert.True(status.AgreesWithClaim);
        Assert.Equal(["M-02"], status.MissedMeasures.Select(measure => measure.Value));
        Assert.Equal(AchievementState.NotAchieved, ObjectiveStatus.Of(Halve with { Result = new ObjectiveResult { Value = 8.1m, IsAchieved = true } }, []).State);
        Assert.False(ObjectiveStatus.Of(Halve with { Result = new ObjectiveResult { Value = 8.1m, IsAchieved = true } }, []).AgreesWithClaim);
        Assert.Equal(AchievementState.NoResult, ObjectiveStatus.Of(Halve with { Result = null }, []).State);
        Assert.Equal(AchievementState.NotMeasurable, ObjectiveStatus.Of(Halve with { Measurable = null }, []).State);
        Assert.Null(ObjectiveStatus.Of(Halve with { Result = null }, []).AgreesWithClaim);
    }
}
