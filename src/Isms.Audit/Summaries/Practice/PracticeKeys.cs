using Isms.Audit.Programme;
using Isms.Audit.Records;
using Isms.Controls.Measurement;
using Isms.Controls.Records;
using Isms.Controls.Support.Training;
using Isms.Core;
using Isms.Core.Time;
using Isms.Risk.Register;
using NodaTime;

namespace Isms.Audit.Summaries.Practice;

/// <summary>
/// Whether the three keys of practice were there in a period: training was held, regular and ad hoc, for every audience (concepts 3 and 4); risks were rated and the effectiveness
/// of controls was measured; an internal audit was done. Immutable, with value equality.
/// </summary>
public sealed record PracticeKeys
{
    private static readonly TrainingAudience[] Audiences = [TrainingAudience.Management, TrainingAudience.InternalAuditors, TrainingAudience.AllUsers];

    private PracticeKeys(LocalDate from, LocalDate until, ValueList<PracticeKey> keys)
    {
        From = from;
        Until = until;
        Keys = keys;
    }

    /// <summary>The first day of the period.</summary>
    public LocalDate From { get; }

    /// <summary>The last day of the period.</summary>
    public LocalDate Until { get; }

    /// <summary>The three, in the order of <see cref="PracticeKeyKind.List"/>.</summary>
    public ValueList<PracticeKey> Keys { get; }

    /// <summary>Whether nothing is missing from any of them.</summary>
    public bool AreComplete => Keys.All(key => key.IsComplete);

    /// <summary>The keys in a period.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="until">The last day, included. What lies later is not looked at.</param>
    /// <param name="year">The fiscal year, whose periods say when a reading without a day of its own belongs.</param>
    /// <param name="register">The risks.</param>
    /// <param name="controls">Courses and measures.</param>
    /// <param name="audit">Audits.</param>
    /// <returns>The three keys.</returns>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    /// <exception cref="ArgumentException">The period ends before it begins.</exception>
    public static PracticeKeys Of(LocalDate from, LocalDate until, FiscalYear year, RiskRegister register, ControlRecords controls, AuditRecords audit)
    {
        if (until < from)
        {
            throw new ArgumentException("A period that ends on or after its first day was expected.", nameof(until));
        }

        return new PracticeKeys(from, until,
        [
            Training(Guard.NotNull(controls), In),
            Effectiveness(Guard.NotNull(register), controls, Guard.NotNull(year), In),
            Audits(Guard.NotNull(audit), In),
        ]);

        bool In(LocalDate date) => from <= date && date <= until;
    }

    private static PracticeKey Training(ControlRecords controls, Func<LocalDate, bool> isIn)
    {
        TrainingCourse[] held = [.. controls.Support.Courses.Where(course => course.Dates.Any(isIn))];
        return new PracticeKey(
            PracticeKeyKind.Training,
            held.Select(course => course.Id.Value).ToValueList(),
            CourseKind.List.Known.Where(kind => held.All(course => course.Kind != kind)).Select(kind => LocalizedText.Create($"{kind.Name.Japanese}の教育", $"{kind.Name.English} training"))
                .Concat(Audiences.Where(audience => held.All(course => course.Audience != audience)).Select(audience => LocalizedText.Create($"{audience.Name.Japanese}の教育", $"training for {audience.Name.English}")))
                .ToValueList());
    }

    private static PracticeKey Effectiveness(RiskRegister register, ControlRecords controls, FiscalYear year, Func<LocalDate, bool> isIn)
    {
        Dictionary<FiscalPeriodId, LocalDate> ends = [];
        foreach (FiscalPeriod period in year.Periods.Reverse())
        {
            ends[period.Id] = period.End;
        }

        string[] measures = [.. controls.Measures
            .Where(measure => measure.Subject == MeasureSubject.ControlEffectiveness && measure.Readings.Any(reading => reading.Value is not null && DayOf(reading) is { } day && isIn(day)))
            .Select(measure => measure.Id.Value)];
        string[] risks = [.. register.Risks
            .Where(risk => new[] { risk.Inherent, risk.Current, risk.Residual }.Any(rating => rating?.RatedOn is { } rated && isIn(rated)))
            .Select(risk => risk.Id.Value)];
        List<LocalizedText> missing = [];
        if (risks.Length == 0)
        {
            missing.Add(LocalizedText.Create("リスクの評価", "a rating of risks"));
        }

        if (measures.Length == 0)
        {
            missing.Add(LocalizedText.Create("管理策の有効性の測定値", "a reading of the effectiveness of controls"));
        }

        return new PracticeKey(PracticeKeyKind.Effectiveness, measures.Concat(risks).ToValueList(), missing.ToValueList());

        LocalDate? DayOf(MeasureReading reading) => reading.MeasuredOn ?? (ends.TryGetValue(reading.Period, out LocalDate end) ? end : null);
    }

    private static PracticeKey Audits(AuditRecords audit, Func<LocalDate, bool> isIn)
    {
        ValueList<string> done = audit.Audits.Where(one => isIn(one.Date)).Select(one => one.Id.Value).ToValueList();
        return new PracticeKey(PracticeKeyKind.Audits, done, done.Count == 0 ? [LocalizedText.Create("内部監査", "an internal audit")] : []);
    }
}
