using Isms.Core;
using Isms.Core.Organizations;
using NodaTime;

namespace Isms.Audit.Programme;

/// <summary>
/// Whether a person may audit: nobody audits the unit that he or she belongs to (ISO/IEC 27001:2013 9.2 e, concept 75).
/// Only the unit counts; somebody who belongs to no unit is independent. Static and thread-safe.
/// </summary>
public static class AuditorIndependence
{
    /// <summary>Judges a person by the assignments of the audit's day.</summary>
    /// <param name="person">The person with the dated assignments.</param>
    /// <param name="audit">The audit.</param>
    /// <returns>The verdict with its reason.</returns>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public static IndependenceVerdict Judge(Person person, InternalAudit audit) => Judge(person, audit, 0);

    /// <summary>Judges a person by the assignments of the audit's day and of the days before it.</summary>
    /// <param name="person">The person with the dated assignments.</param>
    /// <param name="audit">The audit.</param>
    /// <param name="lookbackDays">How many days before the audit count too, 0 to 36500.</param>
    /// <returns>The verdict with its reason; an assignment of the audit's day comes before an earlier one.</returns>
    /// <exception cref="ArgumentNullException">The person or the audit is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The days are out of range.</exception>
    public static IndependenceVerdict Judge(Person person, InternalAudit audit, int lookbackDays)
    {
        ValueList<Assignment> conflicts = Conflicts(person, audit, lookbackDays);
        return new IndependenceVerdict(person.Id, audit, lookbackDays, conflicts.Count > 0 ? conflicts[0] : null);
    }

    /// <summary>Every assignment that stands in the way: to an audited unit, on the audit's day or in the days before it.</summary>
    /// <param name="person">The person with the dated assignments.</param>
    /// <param name="audit">The audit.</param>
    /// <param name="lookbackDays">How many days before the audit count too, 0 to 36500.</param>
    /// <returns>Those of the audit's day first.</returns>
    /// <exception cref="ArgumentNullException">The person or the audit is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The days are out of range.</exception>
    public static ValueList<Assignment> Conflicts(Person person, InternalAudit audit, int lookbackDays)
    {
        Guard.NotNull(person);
        Guard.NotNull(audit);
        Guard.InRange(lookbackDays, 0, 36_500);
        LocalDate first = EarliestDay(audit.Date, lookbackDays);
        return person.Assignments
            .Where(assignment => audit.Units.Contains(assignment.Unit) && assignment.From <= audit.Date && (assignment.To is null || assignment.To >= first))
            .OrderByDescending(assignment => assignment.Covers(audit.Date))
            .ToValueList();
    }

    // A date at the beginning of the calendar has not so many days before it.
    private static LocalDate EarliestDay(LocalDate date, int days) =>
        Period.DaysBetween(LocalDate.MinIsoValue, date) < days ? LocalDate.MinIsoValue : date.PlusDays(-days);
}
