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
    private readonly ConcurrentDictionary<(string? Frequency, int DueDays), ReadingSchedule> schedules = new();

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

    internal ReadingSchedule ScheduleOf(EffectivenessMeasure measure)
    {
        int dueDays = Math.Max(0, measure.DueDays ?? EffectivenessMeasure.DefaultDueDays);
        return schedules.GetOrAdd((measure.Frequency?.Value, dueDays), key => new ReadingSchedule(Year, measure.Frequency, key.DueDays));
    }
}
