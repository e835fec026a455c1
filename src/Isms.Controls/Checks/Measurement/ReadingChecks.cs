using Isms.Controls.Charts;
using Isms.Controls.Measurement;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Core.Time;

namespace Isms.Controls.Checks.Measurement;

/// <summary>Whether the readings of a measure are there, in time, agree with themselves, and what their chart says.</summary>
internal static class ReadingChecks
{
    public static void Check(EffectivenessMeasure measure, MeasureStatus status, MeasurementCalendar? calendar, string path, IssueCollector issues)
    {
        string id = measure.Id.Value;
        HashSet<ReadingId> before = [];
        for (int i = 0; i < measure.Readings.Count; i++)
        {
            MeasureReading reading = measure.Readings[i];
            string place = JsonPointer.Item(path + "/readings", i);
            if (reading.Corrects is { } corrected && !before.Contains(corrected))
            {
                issues.Add(MeasureIssues.CorrectionUnknown, measure.Id, place + "/corrects", id, corrected.Value);
            }

            if (reading.Id is { } own && !before.Add(own))
            {
                issues.Add(MeasureIssues.ReadingTwice, measure.Id, place + "/id", id, own.Value);
            }

            CheckValue(measure, reading, place, issues);
        }

        foreach (ReadingStanding missing in status.Missing)
        {
            issues.Add(
                MeasureIssues.ReadingMissing, measure.Id, path + "/readings", id, IsoDate.Format(missing.Start), IsoDate.Format(missing.End), IsoDate.Format(missing.Due));
        }

        foreach (ReadingStanding late in status.Late)
        {
            // The reading first on record was late; a correction may stand in its place.
            string recorded = late.RecordedOn is { } day ? IsoDate.Format(day) : "-";
            issues.Add(
                MeasureIssues.ReadingLate, measure.Id, path + "/readings", id, IsoDate.Format(late.Start), IsoDate.Format(late.End), IsoDate.Format(late.Due), recorded);
        }

        MeasureChart chart = MeasureChart.Of(measure, calendar);
        if (chart.Chart.Signals.Count > 0)
        {
            issues.Add(
                MeasureIssues.ChartSignal,
                measure.Id,
                path + "/readings",
                id,
                string.Join("、", chart.Chart.Signals.Select(signal => signal.Why.In(IsmsLanguage.Japanese))),
                string.Join("; ", chart.Chart.Signals.Select(signal => signal.Why.In(IsmsLanguage.English))));
        }
    }

    private static void CheckValue(EffectivenessMeasure measure, MeasureReading reading, string place, IssueCollector issues)
    {
        string id = measure.Id.Value;
        if (measure.ValueOf(reading) is { } value && !MeasureUnit.Allows(measure.Unit, value))
        {
            issues.Add(MeasureIssues.OutsideUnit, measure.Id, place, id, NumberText.Rounded(value), measure.Unit!);
        }

        if (reading.Numerator is null && reading.Denominator is null)
        {
            return;
        }

        // Nothing out of nothing is a period in which there was nothing to count.
        if (reading is not { Numerator: >= 0 and { } numerator, Denominator: >= 0 and { } denominator } || (denominator == 0 && numerator > 0))
        {
            issues.Add(MeasureIssues.NoRate, measure.Id, place, id, reading.Period.Value, NumberText.Rounded(reading.Numerator), NumberText.Rounded(reading.Denominator));
        }
        else if (reading.Value is { } claimed && measure.RateOf(numerator, denominator) is { } computed && !IsRoundingOf(claimed, computed))
        {
            issues.Add(MeasureIssues.RateContradicts, measure.Id, place + "/value", id, reading.Period.Value, NumberText.Exact(claimed), NumberText.Rounded(computed));
        }
    }

    // A value may be written with fewer decimals than the rate has: 66.7 for two of three in percent.
    private static bool IsRoundingOf(decimal claimed, decimal computed)
    {
        int decimals = (decimal.GetBits(claimed)[3] >> 16) & 0x7F;
        decimal step = 1;
        for (int i = 0; i < decimals; i++)
        {
            step /= 10;
        }

        // Beyond half a step it is another number. A difference that a decimal does not hold is one, too.
        return Math.Sign(claimed) * Math.Sign(computed) >= 0 && Math.Abs(claimed - computed) <= step / 2;
    }
}
