namespace Isms.Controls.Measurement;

/// <summary>What one pass over the readings of a measure gives: the value compared with the target, what misses it, what has no value.</summary>
internal sealed class ReadingTotals
{
    /// <summary>The value compared with the target; null where there is none, or none that a decimal holds.</summary>
    public decimal? Value { get; private set; }

    public List<MeasureReading>? Missed { get; private set; }

    public List<MeasureReading>? WithoutValue { get; private set; }

    public static ReadingTotals Of(EffectivenessMeasure measure, ReadOnlySpan<MeasureReading> readings)
    {
        ReadingTotals totals = new();
        if (measure.Aggregation != ReadingAggregation.Sum)
        {
            totals.Compare(measure, readings);
        }

        bool isRate = measure.Aggregation == ReadingAggregation.Rate;
        foreach (MeasureReading reading in readings)
        {
            if (isRate ? !IsRatio(reading) : reading.Value is null && measure.ValueOf(reading) is null)
            {
                (totals.WithoutValue ??= []).Add(reading);
            }
        }

        if (totals.WithoutValue?.Count != readings.Length && readings.Length > 0)
        {
            totals.Value = totals.Aggregate(measure, readings);
        }

        return totals;
    }

    private static bool IsRatio(MeasureReading reading) => reading.Numerator is not null && reading.Denominator > 0;

    private static decimal? Total(ReadOnlySpan<MeasureReading> readings, Func<MeasureReading, decimal?> number)
    {
        try
        {
            decimal total = 0;
            foreach (MeasureReading reading in readings)
            {
                if (number(reading) is { } value)
                {
                    total += value;
                }
            }

            return total;
        }
        catch (OverflowException)
        {
            // A total that a decimal does not hold is no total.
            return null;
        }
    }

    private void Compare(EffectivenessMeasure measure, ReadOnlySpan<MeasureReading> readings)
    {
        bool isFloor = measure.Comparison == TargetComparison.AtLeast;
        if (!isFloor && measure.Comparison != TargetComparison.AtMost)
        {
            return;
        }

        decimal bound = measure.Bound;
        foreach (MeasureReading reading in readings)
        {
            if ((reading.Value ?? measure.ValueOf(reading)) is { } value && (isFloor ? value < bound : value > bound))
            {
                (Missed ??= []).Add(reading);
            }
        }
    }

    private decimal? Aggregate(EffectivenessMeasure measure, ReadOnlySpan<MeasureReading> readings)
    {
        ReadingAggregation aggregation = measure.Aggregation;
        return aggregation == ReadingAggregation.Last ? measure.ValueOf(readings[readings.Length - 1])
            : aggregation == ReadingAggregation.Each ? Worst(measure, readings)
            : aggregation == ReadingAggregation.Sum ? Total(readings, measure.ValueOf)
            : aggregation == ReadingAggregation.Mean ? Total(readings, measure.ValueOf) / (readings.Length - (WithoutValue?.Count ?? 0))
            : aggregation == ReadingAggregation.Rate
                && Total(readings, reading => IsRatio(reading) ? reading.Numerator : null) is { } numerators
                && Total(readings, reading => IsRatio(reading) ? reading.Denominator : null) is { } denominators
                ? measure.RateOf(numerators, denominators)
            : null;
    }

    // Where readings are missed, the worst is among them.
    private decimal? Worst(EffectivenessMeasure measure, ReadOnlySpan<MeasureReading> readings)
    {
        bool isCeiling = measure.Comparison == TargetComparison.AtMost;
        ReadOnlySpan<MeasureReading> candidates = Missed is null ? readings : Missed.ToArray();
        decimal? worst = null;
        foreach (MeasureReading reading in candidates)
        {
            if (measure.ValueOf(reading) is { } value && (worst is not { } known || (isCeiling ? value > known : value < known)))
            {
                worst = value;
            }
        }

        return worst;
    }
}
