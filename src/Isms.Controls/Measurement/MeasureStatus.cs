using Isms.Core;

namespace Isms.Controls.Measurement;

/// <summary>
/// Whether a measure meets its target, computed from its readings (rule of its aggregation); periods without a value are left out and said.
/// A measure that cannot be determined is neither met nor missed. Immutable, with value equality.
/// </summary>
public sealed record MeasureStatus
{
    private MeasureStatus(MeasureState state, decimal? value, ValueList<MeasureReading> missed, ValueList<MeasureReading> withoutValue)
    {
        State = state;
        Value = value;
        Missed = missed;
        WithoutValue = withoutValue;
    }

    /// <summary>Met, missed, or not determinable.</summary>
    public MeasureState State { get; }

    /// <summary>The value compared with the target: the sum, the last reading, or of <c>each</c> the reading farthest on the wrong side; null where there is none.</summary>
    public decimal? Value { get; }

    /// <summary>The readings that do not fit the target. For <c>sum</c> none, as single readings are not compared.</summary>
    public ValueList<MeasureReading> Missed { get; }

    /// <summary>The periods without a value.</summary>
    public ValueList<MeasureReading> WithoutValue { get; }

    /// <summary>The status of a measure.</summary>
    /// <param name="measure">The measure.</param>
    /// <returns>Its status.</returns>
    public static MeasureStatus Of(EffectivenessMeasure measure)
    {
        ValueList<MeasureReading> readings = Guard.NotNull(measure).Readings;
        ValueList<MeasureReading> withoutValue = readings.Where(reading => reading.Value is null).ToValueList();
        decimal[] values = readings.Where(reading => reading.Value is not null).Select(reading => reading.Value!.Value).ToArray();
        decimal? value = Aggregate(measure, readings, values);
        bool? met = value is { } compared ? measure.Comparison.IsMet(compared, measure.Target) : null;
        ValueList<MeasureReading> missed = measure.Aggregation == ReadingAggregation.Sum
            ? []
            : readings.Where(reading => reading.Value is { } single && measure.Comparison.IsMet(single, measure.Target) == false).ToValueList();
        return new MeasureStatus(
            met switch
            {
                true => MeasureState.Met,
                false => MeasureState.Missed,
                null => MeasureState.NoReadings,
            },
            value,
            missed,
            withoutValue);
    }

    private static decimal? Aggregate(EffectivenessMeasure measure, ValueList<MeasureReading> readings, decimal[] values) =>
        values.Length == 0 ? null
        : measure.Aggregation == ReadingAggregation.Sum ? values.Sum()
        : measure.Aggregation == ReadingAggregation.Last ? readings[readings.Count - 1].Value
        : measure.Aggregation == ReadingAggregation.Each ? (measure.Comparison == TargetComparison.AtMost ? values.Max() : values.Min())
        : null;
}
