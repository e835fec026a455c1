using System.Globalization;
using Isms.Audit.Records;
using Isms.Audit.Summaries;
using Isms.Controls.Measurement;
using Isms.Core.Issues;
using Isms.Core.Json;
using Isms.Core.Time;

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
                CheckMeasure(input.Measures[i], year, tolerance, compute, JsonPointer.Item("/measures", i), issues);
            }
        }
    }

    private static Func<FiscalPeriod, decimal?>? FunctionOf(AuditRecords records, FiscalYear year, EffectivenessMeasure measure) => measure.Derivation?.Function switch
    {
        "auditsDonePercent" => period => AuditFigures.AuditsDonePercent(records, period.End),
        "correctiveActionsInTimePercent" => period => AuditFigures.CorrectiveActionsInTimePercent(records, year, period.Id),
        _ => null,
    };

    private static void CheckMeasure(EffectivenessMeasure measure, FiscalYear year, decimal tolerance, Func<FiscalPeriod, decimal?> compute, string path, IssueCollector issues)
    {
        foreach (FiscalPeriod period in year.Periods)
        {
            int index = 0;
            while (index < measure.Readings.Count && measure.Readings[index].Period != period.Id)
            {
                index++;
            }

            bool isThere = index < measure.Readings.Count;
            decimal? reading = isThere ? measure.Readings[index].Value : null;
            decimal? computed = compute(period);
            if (reading.HasValue != computed.HasValue || reading > computed + tolerance || reading < computed - tolerance)
            {
                string place = isThere ? JsonPointer.Item(path + "/readings", index) : path;
                issues.Add(DerivedReadingIssues.ReadingDiffers, measure.Id, place, measure.Id.Value, period.Id.Value, Text(reading), Text(computed));
            }
        }
    }

    private static string Text(decimal? number) => number is { } value ? value.ToString("0.####", CultureInfo.InvariantCulture) : "-";
}
