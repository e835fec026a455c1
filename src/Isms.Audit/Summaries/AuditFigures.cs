using Isms.Audit.Improvement;
using Isms.Audit.Records;
using Isms.Controls.Figures;
using Isms.Core.Time;
using NodaTime;

namespace Isms.Audit.Summaries;

/// <summary>Figures that follow from the records of audit and improvement. Pure functions, thread-safe.</summary>
public static class AuditFigures
{
    /// <summary>The functions of this library, for measures that are derived from its records.</summary>
    /// <param name="records">The records.</param>
    /// <param name="year">The fiscal year with its periods.</param>
    /// <returns>One function for each kind of measure.</returns>
    public static FigureTable Of(AuditRecords records, FiscalYear year)
    {
        Guard.NotNull(records);
        Guard.NotNull(year);
        return FigureTable.Create(
            ("auditsDonePercent", _ => period => AuditsDonePercent(records, period.End)),
            ("correctiveActionsInTimePercent", _ => period => CorrectiveActionsInTimePercent(records, year, period.Id)));
    }

    /// <summary>How much of the audit programme is done: the audits dated on or before a day, of all audits.</summary>
    /// <param name="records">The records.</param>
    /// <param name="date">The day.</param>
    /// <returns>A percentage from 0 to 100, or null where there are no audits.</returns>
    public static decimal? AuditsDonePercent(AuditRecords records, LocalDate date)
    {
        int all = Guard.NotNull(records).Audits.Count;
        return all == 0 ? null : records.Audits.Count(audit => audit.IsDoneBy(date)) * 100m / all;
    }

    /// <summary>Of the corrective actions due in a fiscal period, the share completed on or before their last day.</summary>
    /// <param name="records">The records.</param>
    /// <param name="year">The fiscal year with its periods.</param>
    /// <param name="period">The period.</param>
    /// <returns>A percentage from 0 to 100, or null where none is due in the period.</returns>
    public static decimal? CorrectiveActionsInTimePercent(AuditRecords records, FiscalYear year, FiscalPeriodId period)
    {
        Guard.NotNull(year);
        CorrectiveAction[] due = Guard.NotNull(records).CorrectiveActions.Where(action => action.Due is { } last && year.PeriodOf(last)?.Id == period).ToArray();
        return due.Length == 0 ? null : due.Count(action => !action.IsLate) * 100m / due.Length;
    }
}
