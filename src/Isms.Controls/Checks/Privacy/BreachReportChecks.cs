using System.Globalization;
using Isms.Controls.Incidents;
using Isms.Controls.Privacy.Handling;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Issues;
using NodaTime;

namespace Isms.Controls.Checks.Privacy;

/// <summary>Whether breaches are reported, and in time. Nothing is said where either side, the incidents or the records of personal information, is kept elsewhere.</summary>
internal static class BreachReportChecks
{
    public static void Check(PrivacyManagement? privacy, ValueList<InformationSecurityIncident> incidents, IssueCollector issues)
    {
        if (privacy is null)
        {
            return;
        }

        ValueList<BreachReport> reports = privacy.Emergency?.BreachReports ?? [];
        HashSet<IncidentId> reported = [.. reports.Select(report => report.Incident)];
        for (int i = 0; i < incidents.Count; i++)
        {
            InformationSecurityIncident incident = incidents[i];
            if (incident.LeakedRecords is > 0 and { } leaked && !reported.Contains(incident.Id))
            {
                issues.Add(
                    PrivacyIssues.BreachNotReported, incident.Id, JsonPointer.Item("/incidents", i), incident.Id.Value, leaked.ToString(CultureInfo.InvariantCulture));
            }
        }

        for (int i = 0; i < reports.Count; i++)
        {
            BreachReport report = reports[i];
            if (incidents.FirstOrDefault(incident => incident.Id == report.Incident) is { } incident)
            {
                string path = FormattableString.Invariant($"/privacy/emergency/breachReports/{i}");
                CheckLimit(report, "promptOn", report.PromptOn, report.PromptLimitDays, incident.Date, path, issues);
                CheckLimit(report, "finalOn", report.FinalOn, report.FinalLimitDays, incident.Date, path, issues);
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
