using System.Globalization;
using Isms.Audit.Records;
using Isms.Audit.Summaries;
using Isms.Controls.Measurement;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Core.Json;
using Isms.Core.Time;
using NodaTime;

namespace Isms.Audit.Checks;

/// <summary>Readings that follow from the records of audit and improvement, recomputed for each fiscal period.</summary>
internal static class DerivedReadingChecks
{
    public static void Check(AuditCheckInput input, IssueCollector issues)
    {
        if (input.Organization is not { FiscalYear: { } year } || input.DerivedReadingTolerance is not { } tolerance)
        {
            return;
        }

        // A percentage never differs by more; the bound keeps the sums below inside a decimal.
        tolerance = Math.Min(Math.Max(tolerance, 0m), 1_000_000m);
        for (int i = 0; i < input.Measures.Count; i++)
        {
            if (FunctionOf(input.Records, year, input.Measures[i]) is { } compute)
            {
                CheckMeasure(input.Measures[i], year, input.AsOf, tolerance, compute, JsonPointer.Item("/measures", i), issues);
            }
        }
    }

    private static Func<FiscalPeriod, decimal?>? FunctionOf(AuditRecords records, FiscalYear year, EffectivenessMeasure measure) => measure.Derivation?.Function switch
    {
        "auditsDonePercent" => period => AuditFigures.AuditsDonePercent(records, period.End),
        "correctiveActionsInTimePercent" => period => AuditFigures.CorrectiveActionsInTimePercent(records, year, period.Id),
        _ => null,
    };

    private static void CheckMeasure(EffectivenessMeasure measure, FiscalYear year, LocalDate? asOf, decimal tolerance, Func<FiscalPeriod, decimal?> compute, string path, IssueCollector issues)
    {
        ValueList<MeasureReading> readings = CountedReadings.Of(measure.Readings, asOf).Counted;
        foreach (FiscalPeriod period in year.Periods)
        {
            // A corrected reading is kept, and no longer counts.
            MeasureReading? counted = readings.FirstOrDefault(reading => reading.Period == period.Id);
            decimal? reading = counted is null ? null : measure.ValueOf(counted);
            decimal? computed = compute(period);
            if (reading.HasValue != computed.HasValue || reading > computed + tolerance || reading < computed - tolerance)
            {
                string place = counted is null ? path : JsonPointer.Item(path + "/readings", IndexOf(measure.Readings, counted));
                issues.Add(DerivedReadingIssues.ReadingDiffers, measure.Id, place, measure.Id.Value, period.Id.Value, Text(reading), Text(computed));
            }
        }
    }

    private static int IndexOf(ValueList<MeasureReading> readings, MeasureReading wanted)
    {
        int index = 0;
        while (!ReferenceEquals(readings[index], wanted))
        {
            index++;
        }

        return index;
    }

    private static string Text(decimal? number) => number is { } value ? value.ToString("0.####", CultureInfo.InvariantCulture) : "-";
}
