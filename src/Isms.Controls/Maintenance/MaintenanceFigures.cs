using Isms.Core.Time;

namespace Isms.Controls.Maintenance;

/// <summary>Figures of maintenance that measures are made of. Static and thread-safe.</summary>
public static class MaintenanceFigures
{
    /// <summary>How many of the sessions of a period were reviewed in time, by the totals of the period.</summary>
    /// <param name="records">The records of maintenance.</param>
    /// <param name="period">The fiscal period.</param>
    /// <returns>A percentage; null where the period has no total or no session, as there is nothing to take a share of.</returns>
    public static decimal? SessionsReviewedInTimePercent(MaintenanceRecords records, FiscalPeriodId period)
    {
        Guard.NotNull(records);
        Guard.NotNull(period);
        return records.Totals.FirstOrDefault(total => total.Period == period) is { Sessions: > 0 } total ? total.ReviewedInTime * 100m / total.Sessions : null;
    }
}
