using System.Globalization;
using Isms.Controls.Privacy.Handling;
using Isms.Core;
using Isms.Core.Issues;
using NodaTime;

namespace Isms.Controls.Checks.Privacy;

/// <summary>Whether breaches are reported, and in time. Nothing is said where either side, the incidents or the records of personal information, is kept elsewhere.</summary>
internal static class BreachReportChecks
{
    public static void Check(PrivacyManagement? privacy, ValueList<IncidentLeak>? leaks, IssueCollector issues)
    {
        if (privacy is null || leaks is null)
        {
            return;
        }

        ValueList<BreachReport> reports = privacy.Emergency?.BreachReports ?? [];
        foreach (IncidentLeak leak in leaks.Where(leak => leak.LeakedRecords > 0 && reports.All(report => report.Incident != leak.Incident)))
        {
            issues.Add(
                PrivacyIssues.BreachNotReported, leak.Incident, FormattableString.Invariant($"/incidents/{leak.Index}"), leak.Incident.Value,
                leak.LeakedRecords.ToString(CultureInfo.InvariantCulture));
        }

        for (int i = 0; i < reports.Count; i++)
        {
            BreachReport report = reports[i];
            if (leaks.FirstOrDefault(leak => leak.Incident == report.Incident) is { } leak)
            {
                string path = FormattableString.Invariant($"/privacy/emergency/breachReports/{i}");
                CheckLimit(report, "promptOn", report.PromptOn, report.PromptLimitDays, leak.Date, path, issues);
                CheckLimit(report, "finalOn", report.FinalOn, report.FinalLimitDays, leak.Date, path, issues);
            }
        }
    }

    private static void CheckLimit(BreachReport report, string member, LocalDate? made, int? limit, LocalDate incident, string path, IssueCollector issues)
    {
        if (made is { } day && limit is { } most && Period.DaysBetween(incident, day) is var days && days > most)
        {
            issues.Add(
                PrivacyIssues.BreachReportedLate, report.Id, path + "/" + member, report.Id.Value, member, days.ToString(CultureInfo.InvariantCulture),
                most.ToString(CultureInfo.InvariantCulture));
        }
    }
}
