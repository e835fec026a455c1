using Isms.Core.Time;

namespace Isms.Controls.Incidents;

/// <summary>Figures that follow from the incidents. Pure functions, thread-safe.</summary>
public static class IncidentFigures
{
    /// <summary>How many incidents a fiscal period had.</summary>
    /// <param name="incidents">The incidents, in any order.</param>
    /// <param name="year">The fiscal year with its periods.</param>
    /// <param name="period">The period.</param>
    /// <param name="cause">Only those of this cause; null for all.</param>
    /// <returns>The number, 0 or more.</returns>
    public static int Count(IEnumerable<InformationSecurityIncident> incidents, FiscalYear year, FiscalPeriodId period, IncidentCause? cause = null)
    {
        Guard.NotNull(year);
        Guard.NotNull(period);
        return Guard.NotNull(incidents).Count(incident => incident.PeriodIn(year) == period && (cause is null || incident.Cause == cause));
    }

    /// <summary>The total of a cause in a past year.</summary>
    /// <param name="totals">The totals.</param>
    /// <param name="year">The fiscal year, by ordinal comparison.</param>
    /// <param name="cause">The cause.</param>
    /// <returns>The number of the first that fits; null where none is on record.</returns>
    public static int? TotalOf(IEnumerable<IncidentTotal> totals, string year, IncidentCause cause)
    {
        Guard.NotNull(year);
        Guard.NotNull(cause);
        return Guard.NotNull(totals).FirstOrDefault(total => string.Equals(total.Year, year, StringComparison.Ordinal) && total.Cause == cause)?.Count;
    }
}
