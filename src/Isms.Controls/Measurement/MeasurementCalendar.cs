using System.Collections.Concurrent;
using Isms.Core.Time;
using NodaTime;

namespace Isms.Controls.Measurement;

/// <summary>
/// A fiscal year seen from a day: which readings are expected, and which of them are due. Make one and use it for all measures;
/// it keeps what it works out for each frequency. Thread-safe.
/// </summary>
public sealed class MeasurementCalendar
{
    private readonly ConcurrentDictionary<(string? Frequency, int DueDays), (ReadingSchedule Schedule, int Due)> schedules = new();

    private MeasurementCalendar(FiscalYear year, LocalDate asOf)
    {
        Year = year;
        AsOf = asOf;
    }

    /// <summary>The fiscal year.</summary>
    public FiscalYear Year { get; }

    /// <summary>The day that counts as today.</summary>
    public LocalDate AsOf { get; }

    /// <summary>A calendar.</summary>
    /// <param name="year">The fiscal year with its periods, in their order.</param>
    /// <param name="asOf">The day that counts as today.</param>
    /// <returns>The calendar.</returns>
    public static MeasurementCalendar Of(FiscalYear year, LocalDate asOf) => new(Guard.NotNull(year), asOf);

    // The schedule of a measure, with how many of its slots were due before the day.
    internal (ReadingSchedule Schedule, int Due) ScheduleOf(EffectivenessMeasure measure)
    {
        int dueDays = Math.Max(0, measure.DueDays ?? EffectivenessMeasure.DefaultDueDays);
        (string? Frequency, int DueDays) key = (measure.Frequency?.Value, dueDays);
        if (!schedules.TryGetValue(key, out (ReadingSchedule Schedule, int Due) known))
        {
            ReadingSchedule schedule = new(Year, measure.Frequency, dueDays);
            known = schedules.GetOrAdd(key, (schedule, schedule.DueBefore(AsOf)));
        }

        return known;
    }
}
