using BenchmarkDotNet.Attributes;
using Isms.Controls;
using Isms.Controls.Charts;
using Isms.Controls.Measurement;
using Isms.Core.Time;
using NodaTime;

namespace Isms.Benchmarks.Controls;

/// <summary>The status of measures with 400 readings each, as of a day: beside the obvious way, which filters the readings anew for each question.</summary>
[MemoryDiagnoser]
public class MeasureStatusBenchmarks
{
    private const int Readings = 400;
    private EffectivenessMeasure[] measures = [];
    private FiscalYear year = null!;
    private LocalDate asOf;

    /// <summary>How many measures.</summary>
    [Params(1_000, 10_000)]
    public int Measures { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        measures = MeasureSample.Measures(Measures, Readings);
        year = MeasureSample.Year(Readings);
        asOf = year.End;
    }

    [Benchmark(Baseline = true)]
    public int FilterForEachQuestion() => measures.Count(measure =>
    {
        decimal[] values = measure.Readings.Where(reading => reading.Value is not null).Select(reading => reading.Value!.Value).ToArray();
        int missing = year.Periods.Count(period => period.End.PlusDays(5) < asOf && !measure.Readings.Any(reading => reading.Period == period.Id));
        decimal value = measure.Aggregation == ReadingAggregation.Sum ? values.Sum()
            : measure.Aggregation == ReadingAggregation.Last ? values.Last()
            : measure.Aggregation == ReadingAggregation.Each ? values.Max()
            : values.Average();
        return missing == 0 && measure.Comparison.IsMet(value, measure.Target) == true;
    });

    [Benchmark]
    public int Status()
    {
        MeasurementCalendar calendar = MeasurementCalendar.Of(year, asOf);
        return measures.Count(measure => MeasureStatus.Of(measure, calendar) is { State: var state, Missing.Count: 0 } && state == MeasureState.Met);
    }

    [Benchmark]
    public int Charts()
    {
        MeasurementCalendar calendar = MeasurementCalendar.Of(year, asOf);
        return measures.Count(measure => MeasureChart.Of(measure, calendar).Chart.Signals.Count > 0);
    }
}
