using System.Globalization;
using Isms.Audit.Summaries;
using Isms.Controls.Figures;
using Isms.Controls.Measurement;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Core.Time;
using NodaTime;

namespace Isms.Audit.Checks;

/// <summary>Readings that follow from records, recomputed for each fiscal period.</summary>
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
        FigureTable table = input.Figures.And(AuditFigures.Of(input.Records, year));
        for (int i = 0; i < input.Measures.Count; i++)
        {
            EffectivenessMeasure measure = input.Measures[i];
            if (measure.Derivation is not { } derivation)
            {
                continue;
            }

            string path = JsonPointer.Item("/measures", i);
            if (!table.Knows(derivation.Function))
            {
                issues.Add(DerivedReadingIssues.FunctionUnknown, measure.Id, path + "/derivation/function", measure.Id.Value, derivation.Function, string.Join(", ", table.Names));
            }
            else if (table.Find(derivation) is { } compute)
            {
                CheckMeasure(measure, year, input.AsOf, tolerance, compute, path, issues);
            }
        }
    }

    private static void CheckMeasure(EffectivenessMeasure measure, FiscalYear year, LocalDate? asOf, decimal tolerance, PeriodFigure compute, string path, IssueCollector issues)
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
