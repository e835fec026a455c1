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
        ReadingAggregation aggregation = measure.Aggregation;
        bool isRate = aggregation == ReadingAggregation.Rate;
        bool isAdded = aggregation == ReadingAggregation.Sum || aggregation == ReadingAggregation.Mean;
        bool isFloor = measure.Comparison == TargetComparison.AtLeast;
        bool isCompared = aggregation != ReadingAggregation.Sum && (isFloor || measure.Comparison == TargetComparison.AtMost);
        decimal bound = measure.Bound;
        Sum values = default;
        Sum numerators = default;
        Sum denominators = default;
        foreach (MeasureReading reading in readings)
        {
            decimal? value = reading.Value ?? measure.ValueOf(reading);
            bool counts = value is not null;
            if (isRate)
            {
                counts = reading is { Numerator: not null, Denominator: > 0 };
                if (counts)
                {
                    numerators.Add(reading.Numerator.GetValueOrDefault());
                    denominators.Add(reading.Denominator.GetValueOrDefault());
                }
            }

            if (!counts)
            {
                (totals.WithoutValue ??= []).Add(reading);
            }

            if (value is { } known)
            {
                if (isAdded)
                {
                    values.Add(known);
                }

                if (isCompared && (isFloor ? known < bound : known > bound))
                {
                    (totals.Missed ??= []).Add(reading);
                }
            }
        }

        int counting = readings.Length - (totals.WithoutValue?.Count ?? 0);
        if (counting > 0)
        {
            totals.Value = aggregation == ReadingAggregation.Last ? measure.ValueOf(readings[readings.Length - 1])
                : aggregation == ReadingAggregation.Each ? totals.Worst(measure, readings)
                : aggregation == ReadingAggregation.Sum ? values.Total
                : aggregation == ReadingAggregation.Mean ? values.Total / counting
                : isRate && numerators.Total is { } above && denominators.Total is { } below ? measure.RateOf(above, below)
                : null;
        }

        return totals;
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

    private struct Sum
    {
        private decimal total;
        private bool isBeyond;

        // A total that a decimal does not hold is no total.
        public readonly decimal? Total => isBeyond ? null : total;

        public void Add(decimal value)
        {
            if (isBeyond)
            {
                return;
            }

            try
            {
                total += value;
            }
            catch (OverflowException)
            {
                isBeyond = true;
            }
        }
    }
}
