using Isms.Controls.Measurement;
using Isms.Core;

namespace Isms.Controls.Charts;

/// <summary>The control chart of a measure, with what its signals mean for the target. Immutable, with value equality.</summary>
public sealed record MeasureChart
{
    private MeasureChart(EffectivenessMeasure measure, ControlChart chart, ValueList<MeasureReading> readings, double scale)
    {
        Measure = measure;
        Chart = chart;
        Readings = readings;
        Scale = scale;
    }

    /// <summary>The measure.</summary>
    public EffectivenessMeasure Measure { get; }

    /// <summary>The chart. Of proportions and rates its values are told for one; times <see cref="Scale"/> they are in the unit of the measure.</summary>
    public ControlChart Chart { get; }

    /// <summary>The readings on it, in the order of the values.</summary>
    public ValueList<MeasureReading> Readings { get; }

    /// <summary>What a value on the chart is multiplied by to be in the unit of the measure; 100 for a percentage.</summary>
    public double Scale { get; }

    /// <summary>The signals on the wrong side of the centre, seen from the target.</summary>
    public ValueList<RunSignal> Unfavourable => Chart.Signals.Where(signal => IsFavourable(signal) == false).ToValueList();

    /// <summary>Whether a signal lies on the side that the target asks for.</summary>
    /// <param name="signal">A signal of the chart.</param>
    /// <returns>True or false; null where it lies on both sides, or the comparison is not known.</returns>
    public bool? IsFavourable(RunSignal signal) =>
        Guard.NotNull(signal).IsAbove is not { } above ? null
        : Measure.Comparison == TargetComparison.AtLeast ? above
        : Measure.Comparison == TargetComparison.AtMost ? !above
        : null;

    /// <summary>
    /// The chart of a measure: proportions where every reading gives so many out of so many, rates where it gives counts for an exposure, counts where whole numbers are added up,
    /// individual values otherwise. Readings without a value are left out.
    /// </summary>
    /// <param name="measure">The measure.</param>
    /// <param name="calendar">The fiscal year and the day; null where they are not known.</param>
    /// <param name="rules">The rules to ask; null for <see cref="RunRule.WesternElectric"/>.</param>
    /// <returns>The chart; where there are too few readings it says so.</returns>
    public static MeasureChart Of(EffectivenessMeasure measure, MeasurementCalendar? calendar = null, ValueList<RunRule>? rules = null)
    {
        ValueList<MeasureReading> readings = MeasureStatus.ReadingsOf(Guard.NotNull(measure), calendar).Where(reading => measure.ValueOf(reading) is not null).ToValueList();
        if (readings.Count > 0 && readings.All(reading => reading.Numerator >= 0 && reading.Denominator > 0))
        {
            double[] numerators = readings.Select(reading => (double)reading.Numerator!.Value).ToArray();
            double[] denominators = readings.Select(reading => (double)reading.Denominator!.Value).ToArray();
            bool isShare = readings.All(reading => reading.Numerator <= reading.Denominator);
            ControlChart ratios = isShare ? ControlChart.Proportions(numerators, denominators, rules) : ControlChart.Rates(numerators, denominators, rules);
            return new MeasureChart(measure, ratios, readings, (double)measure.Per);
        }

        double[] values = readings.Select(reading => (double)measure.ValueOf(reading)!.Value).ToArray();
        bool counts = measure.Aggregation == ReadingAggregation.Sum && values.All(value => value >= 0 && Math.Floor(value) == value);
        return new MeasureChart(measure, counts ? ControlChart.Counts(values, rules) : ControlChart.Individuals(values, rules), readings, 1);
    }
}
