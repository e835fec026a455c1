using Isms.Controls.Incidents;
using Isms.Core;
using Isms.Core.Time;
using Isms.Reporting.Layout;
using Isms.Reporting.Sources;
using Isms.Reporting.Views;
using Isms.Reporting.Words;

namespace Isms.Reporting.Rooms;

/// <summary>Information security incidents (A.16).</summary>
internal static class IncidentRoom
{
    public static RoomView? Compose(ReportSource source)
    {
        ValueList<InformationSecurityIncident> incidents = source.System.Controls.Incidents;
        FiscalYear year = source.System.Organization.FiscalYear;
        return incidents.Count == 0 ? null : new RoomView(PageSection.Incidents)
        {
            Count = ReportWords.Rows.Format(source.Language, incidents.Count),
            Lead = PastYears(source),
            Tables =
            [
                new RoomTable(
                    ReportWords.IncidentsByPeriod,
                    [new(ReportWords.Period, "mid"), .. IncidentCause.List.Known.Select(cause => new RoomColumn(cause.Name)), new(ReportWords.Total)],
                    year.Periods.Select(period => new RoomRow(null,
                    [
                        RoomCells.Of(period.Id.Value),
                        .. IncidentCause.List.Known.Select(cause => RoomCells.Of(IncidentFigures.Count(incidents, year, period.Id, cause))),
                        RoomCells.Of(IncidentFigures.Count(incidents, year, period.Id)),
                    ])).ToValueList()),
                new RoomTable(
                    ReportWords.Incidents,
                    [
                        new(ReportWords.IncidentWord, "wide"), new(ReportWords.Date, "date"), new(ReportWords.Cause, "mid"), new(ReportWords.Severity), new(ReportWords.AssetWord, "mid"),
                        new(ReportWords.Leaked), new(ReportWords.Contained, "date"), new(ReportWords.RiskWord, "mid"), new(ReportWords.Nonconformity, "id"),
                    ],
                    incidents.Select(incident => Row(source, incident)).ToValueList()),
            ],
        };
    }

    private static RoomRow Row(ReportSource source, InformationSecurityIncident incident) => new(PageAnchor.Element(incident.Id.Value),
    [
        RoomCells.Head(source, incident.Id.Value, source.TextOrNull(incident.Summary)),
        RoomCells.Of(incident.Date),
        RoomCells.Of(incident.Cause.Name.In(source.Language)),
        incident.Severity is { } severity ? RoomCells.Of(severity) : RoomCells.Nothing,
        RoomCells.Elements(source, incident.Assets),
        incident.LeakedRecords is > 0 and { } leaked ? RoomCells.Light(ReportTone.Bad, PlainText.Number(leaked)) : RoomCells.Nothing,
        incident.ContainedOn is { } day ? RoomCells.Of(day) : RoomCells.Light(ReportTone.Caution, source.Say("未了", "not yet")),
        incident.Risk is { } risk ? new RoomCell([new RoomText(risk.Value, Target: source.Targets.Of(risk.Value))]) : RoomCells.Nothing,
        incident.Nonconformity is { } found ? new RoomCell([new RoomText(found.Value, Target: source.Targets.Of(found.Value))]) : RoomCells.Nothing,
    ]);

    private static string? PastYears(ReportSource source)
    {
        string past = source.Join(source.System.Controls.IncidentTotals.Select(total => $"{total.Year} {total.Cause.Name.In(source.Language)} {PlainText.Number(total.Count)}"));
        return past.Length == 0 ? null : source.Say("過去の年度: ", "Past years: ") + past;
    }
}
