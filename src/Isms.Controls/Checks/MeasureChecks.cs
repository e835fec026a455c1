using System.Globalization;
using Isms.Controls.Measurement;
using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Controls.Checks;

/// <summary>What ISO/IEC 27001:2013 9.1 asks of measures, and what their readings say.</summary>
internal static class MeasureChecks
{
    public static void Check(ValueList<EffectivenessMeasure> measures, IssueCollector issues)
    {
        string[] subjects = measures.Select(measure => measure.Subject.Value).Distinct(StringComparer.Ordinal).OrderBy(subject => subject, StringComparer.Ordinal).ToArray();
        if (!subjects.SequenceEqual([MeasureSubject.ControlEffectiveness.Value, MeasureSubject.IsmsEffectiveness.Value], StringComparer.Ordinal))
        {
            issues.Add(MeasureIssues.SubjectsMissing, "M", "/measures", subjects.Length == 0 ? "-" : string.Join(", ", subjects));
        }

        for (int i = 0; i < measures.Count; i++)
        {
            CheckMeasure(measures[i], FormattableString.Invariant($"/measures/{i}"), issues);
        }

        CheckLinkage(measures, issues);
    }

    private static void CheckMeasure(EffectivenessMeasure measure, string path, IssueCollector issues)
    {
        string id = measure.Id.Value;
        MeasureStatus status = MeasureStatus.Of(measure);
        bool? met = status.State == MeasureState.Met ? true : status.State == MeasureState.Missed ? false : null;
        if (met is not null && measure.IsMet is not null && met != measure.IsMet)
        {
            issues.Add(MeasureIssues.ClaimContradicts, measure.Id, path + "/met", id, status.State.Value);
        }

        if (met == false)
        {
            issues.Add(MeasureIssues.Missed, measure.Id, path + "/readings", id, Text(measure.Target), Text(status.Value!.Value));
        }

        (string Name, bool IsThere)[] elements =
        [
            ("what", !string.IsNullOrWhiteSpace(measure.What)),
            ("method", !string.IsNullOrWhiteSpace(measure.Method)),
            ("whenMonitored", !string.IsNullOrWhiteSpace(measure.WhenMonitored)),
            ("whoMonitors", measure.WhoMonitors is not null),
            ("whenAnalysed", !string.IsNullOrWhiteSpace(measure.WhenAnalysed)),
            ("whoAnalyses", measure.WhoAnalyses is not null),
        ];
        string[] lacking = elements.Where(element => !element.IsThere).Select(element => element.Name).ToArray();
        if (lacking.Length > 0)
        {
            issues.Add(MeasureIssues.ElementMissing, measure.Id, path, id, string.Join(", ", lacking));
        }
    }

    private static void CheckLinkage(ValueList<EffectivenessMeasure> measures, IssueCollector issues)
    {
        EffectivenessMeasure? orderSystem = measures.FirstOrDefault(measure => measure.AvailabilityOf == AvailabilitySubject.OrderSystem);
        if (orderSystem is null || MeanOf(orderSystem) is not { } floor)
        {
            return;
        }

        for (int i = 0; i < measures.Count; i++)
        {
            if (measures[i].AvailabilityOf == AvailabilitySubject.Linkage && MeanOf(measures[i]) is { } mean && mean < floor)
            {
                issues.Add(MeasureIssues.LinkageLessAvailable, measures[i].Id, FormattableString.Invariant($"/measures/{i}/readings"), measures[i].Id.Value, Text(mean), Text(floor));
            }
        }
    }

    private static decimal? MeanOf(EffectivenessMeasure measure)
    {
        decimal[] values = measure.Readings.Where(reading => reading.Value is not null).Select(reading => reading.Value!.Value).ToArray();
        return values.Length == 0 ? null : values.Average();
    }

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
