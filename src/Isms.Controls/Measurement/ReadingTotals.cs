namespace Isms.Controls.Measurement;

/// <summary>What one pass over the readings of a measure gives. A total that a decimal does not hold is no total.</summary>
internal sealed class ReadingTotals
{
    private int count;
    private decimal? last;
    private decimal least;
    private decimal most;
    private decimal? sum = 0;
    private decimal? numerators = 0;
    private decimal? denominators = 0;

    public List<MeasureReading>? Missed { get; private set; }

    public List<MeasureReading>? WithoutValue { get; private set; }

    public static ReadingTotals Of(EffectivenessMeasure measure, ReadOnlySpan<MeasureReading> readings)
    {
        ReadingTotals totals = new();
        bool isRate = measure.Aggregation == ReadingAggregation.Rate;
        bool adds = measure.Aggregation == ReadingAggregation.Sum || measure.Aggregation == ReadingAggregation.Mean;
        bool isCompared = measure.Aggregation != ReadingAggregation.Sum;
        bool isFloor = measure.Comparison == TargetComparison.AtLeast;
        bool isKnown = isFloor || measure.Comparison == TargetComparison.AtMost;
        decimal bound = measure.Bound;
        foreach (MeasureReading reading in readings)
        {
            decimal? read = reading.Value ?? measure.ValueOf(reading);
            bool counts = isRate ? reading.Numerator is not null && reading.Denominator > 0 : read is not null;
            totals.last = read;
            if (!counts)
            {
                (totals.WithoutValue ??= []).Add(reading);
            }

            if (read is not { } value)
            {
                continue;
            }

            if (isCompared && isKnown && (isFloor ? value < bound : value > bound))
            {
                (totals.Missed ??= []).Add(reading);
            }

            if (totals.count == 0 || value < totals.least)
            {
                totals.least = value;
            }

            if (totals.count == 0 || value > totals.most)
            {
                totals.most = value;
            }

            totals.count++;
            if (adds)
            {
                totals.sum = Add(totals.sum, value);
            }
            else if (isRate && counts)
            {
                totals.numerators = Add(totals.numerators, reading.Numerator!.Value);
                totals.denominators = Add(totals.denominators, reading.Denominator!.Value);
            }
        }

        return totals;
    }

    /// <summary>The value that is compared with the target; null where there is none.</summary>
    public decimal? Aggregate(EffectivenessMeasure measure)
    {
        ReadingAggregation aggregation = measure.Aggregation;
        return count == 0 ? null
            : aggregation == ReadingAggregation.Last ? last
            : aggregation == ReadingAggregation.Each ? (measure.Comparison == TargetComparison.AtMost ? most : least)
            : aggregation == ReadingAggregation.Sum ? sum
            : aggregation == ReadingAggregation.Mean ? sum / count
            : aggregation == ReadingAggregation.Rate && numerators is { } above && denominators is { } below ? measure.RateOf(above, below)
            : null;
    }

    private static decimal? Add(decimal? total, decimal value)
    {
        try
        {
            return total + value;
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
