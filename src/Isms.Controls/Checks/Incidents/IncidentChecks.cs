using System.Globalization;
using Isms.Controls.Incidents;
using Isms.Controls.Records;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Core.Organizations;
using Isms.Core.Time;
using Isms.Risk.Register;

namespace Isms.Controls.Checks.Incidents;

/// <summary>Whether incidents fit the fiscal year and the register, and were reported where information leaked.</summary>
internal static class IncidentChecks
{
    public static void Check(ControlRecords records, RiskRegister register, Organization? organization, IssueCollector issues)
    {
        for (int i = 0; i < records.Incidents.Count; i++)
        {
            CheckIncident(records.Incidents[i], register, organization?.FiscalYear, JsonPointer.Item("/incidents", i), issues);
        }

        HashSet<(string, IncidentCause)> told = [];
        for (int i = 0; i < records.IncidentTotals.Count; i++)
        {
            IncidentTotal total = records.IncidentTotals[i];
            if (!told.Add((total.Year, total.Cause)))
            {
                issues.Add(IncidentIssues.TotalTwice, total.Year, JsonPointer.Item("/incidentTotals", i), total.Year, total.Cause.Value);
            }
        }
    }

    private static void CheckIncident(InformationSecurityIncident incident, RiskRegister register, FiscalYear? year, string path, IssueCollector issues)
    {
        string id = incident.Id.Value;
        if (year is not null && year.PeriodOf(incident.Date)?.Id is var period && incident.Quarter != period)
        {
            string place = incident.Quarter is null ? path : path + "/quarter";
            issues.Add(IncidentIssues.WrongQuarter, incident.Id, place, id, IsoDate.Format(incident.Date), incident.Quarter?.Value ?? "-", period?.Value ?? "-");
        }

        if (register.FindRisk(incident.Risk) is { } risk && !incident.Assets.Any(risk.Assets.Contains))
        {
            issues.Add(IncidentIssues.OtherAssets, incident.Id, path, id, risk.Id.Value);
        }

        if (incident.LeakedRecords is > 0 and { } leaked && incident.IsReportedExternally != true)
        {
            issues.Add(IncidentIssues.LeakNotReported, incident.Id, path, id, leaked.ToString(CultureInfo.InvariantCulture));
        }
    }
}
