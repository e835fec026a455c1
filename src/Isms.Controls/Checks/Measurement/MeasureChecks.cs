using Isms.Controls.Measurement;
using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Controls.Checks.Measurement;

/// <summary>What ISO/IEC 27001:2013 9.1 asks of measures, and what their readings say.</summary>
internal static class MeasureChecks
{
    public static void Check(ValueList<EffectivenessMeasure> measures, MeasurementCalendar? calendar, IssueCollector issues)
    {
        string[] subjects = measures.Select(measure => measure.Subject.Value).Distinct(StringComparer.Ordinal).OrderBy(subject => subject, StringComparer.Ordinal).ToArray();
        if (!subjects.SequenceEqual([MeasureSubject.ControlEffectiveness.Value, MeasureSubject.IsmsEffectiveness.Value], StringComparer.Ordinal))
        {
            issues.Add(MeasureIssues.SubjectsMissing, "M", "/measures", subjects.Length == 0 ? "-" : string.Join(", ", subjects));
        }

        for (int i = 0; i < measures.Count; i++)
        {
            string path = FormattableString.Invariant($"/measures/{i}");
            MeasureStatus status = MeasureStatus.Of(measures[i], calendar);
            CheckMeasure(measures[i], status, path, issues);
            ReadingChecks.Check(measures[i], status, calendar, path, issues);
        }

        CheckLinkage(measures, calendar, issues);
    }

    private static void CheckMeasure(EffectivenessMeasure measure, MeasureStatus status, string path, IssueCollector issues)
    {
        string id = measure.Id.Value;
        bool? met = status.State == MeasureState.Met ? true : status.State == MeasureState.Missed ? false : null;
        if (met is not null && measure.IsMet is not null && met != measure.IsMet)
        {
            issues.Add(MeasureIssues.ClaimContradicts, measure.Id, path + "/met", id, status.State.Value);
        }

        if (met == false)
        {
            issues.Add(MeasureIssues.Missed, measure.Id, path + "/readings", id, NumberText.Exact(measure.Target), NumberText.Exact(status.Value!.Value));
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

        if (measure.Subject == MeasureSubject.ControlEffectiveness && measure.Controls.Count == 0)
        {
            issues.Add(MeasureIssues.NoControl, measure.Id, path, id);
        }

        if (measure.Tolerance is < 0 and { } tolerance)
        {
            issues.Add(MeasureIssues.BadScale, measure.Id, path + "/tolerance", id, "tolerance", NumberText.Exact(tolerance));
        }

        if (measure.RatePer is <= 0 and { } per)
        {
            issues.Add(MeasureIssues.BadScale, measure.Id, path + "/ratePer", id, "ratePer", NumberText.Exact(per));
        }

        if (!MeasureUnit.Allows(measure.Unit, measure.Target))
        {
            issues.Add(MeasureIssues.OutsideUnit, measure.Id, path + "/target", id, NumberText.Exact(measure.Target), measure.Unit!);
        }
    }

    private static void CheckLinkage(ValueList<EffectivenessMeasure> measures, MeasurementCalendar? calendar, IssueCollector issues)
    {
        EffectivenessMeasure? orderSystem = measures.FirstOrDefault(measure => measure.AvailabilityOf == AvailabilitySubject.OrderSystem);
        if (orderSystem is null || MeanOf(orderSystem, calendar) is not { } floor)
        {
            return;
        }

        for (int i = 0; i < measures.Count; i++)
        {
            if (measures[i].AvailabilityOf == AvailabilitySubject.Linkage && MeanOf(measures[i], calendar) is { } mean && mean < floor)
            {
                issues.Add(MeasureIssues.LinkageLessAvailable, measures[i].Id, FormattableString.Invariant($"/measures/{i}/readings"), measures[i].Id.Value, NumberText.Exact(mean), NumberText.Exact(floor));
            }
        }
    }

    private static decimal? MeanOf(EffectivenessMeasure measure, MeasurementCalendar? calendar) =>
        MeasureStatus.Of(measure with { Aggregation = ReadingAggregation.Mean }, calendar).Value;
}
