using Isms.Controls;
using Isms.Controls.Measurement;
using Isms.Core;
using Isms.Core.Time;
using NodaTime;

namespace Isms.Benchmarks.Controls;

/// <summary>Measures with one reading for each period of a long fiscal year; the same each time.</summary>
internal static class MeasureSample
{
    /// <summary>A year of so many periods of one day each.</summary>
    public static FiscalYear Year(int periods)
    {
        LocalDate start = new(2025, 4, 1);
        return new FiscalYear
        {
            Label = "FY2025",
            Start = start,
            End = start.PlusDays(periods - 1),
            Periods = Enumerable.Range(0, periods).Select(i => new FiscalPeriod { Id = FiscalPeriodId.Parse(FormattableString.Invariant($"FY2025-{i:000}")), End = start.PlusDays(i) }).ToValueList(),
        };
    }

    /// <summary>Measures of every aggregation in turn. Each has its own period ids, as a document read from JSON has.</summary>
    public static EffectivenessMeasure[] Measures(int count, int readings)
    {
        Random random = new(20260331);
        return [.. Enumerable.Range(0, count).Select(i => new EffectivenessMeasure
        {
            Id = MeasureId.Parse(FormattableString.Invariant($"M-{i}")),
            Name = LocalizedText.Create("測定", "measure"),
            Subject = MeasureSubject.ControlEffectiveness,
            Comparison = TargetComparison.List.Known[i % 2],
            Target = 95,
            Aggregation = ReadingAggregation.List.Known[i % ReadingAggregation.List.Known.Count],
            DueDays = 5,
            Readings = Enumerable.Range(0, readings).Select(j => new MeasureReading
            {
                Period = FiscalPeriodId.Parse(FormattableString.Invariant($"FY2025-{j:000}")),
                Value = 90 + (random.Next(100) / 10m),
                Numerator = 90,
                Denominator = 100,
            }).ToValueList(),
        })];
    }
}
