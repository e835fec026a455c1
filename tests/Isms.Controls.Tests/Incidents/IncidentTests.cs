using Isms.Controls.Incidents;
using Isms.Controls.Json;
using Isms.Core.Issues;
using Isms.Core.Json.Reading;
using NodaTime;

namespace Isms.Controls.Tests.Incidents;

public sealed class IncidentTests
{
    private const string Whole = """
        { "id": "INC-09", "date": "2025-09-05", "quarter": "FY2025-Q2", "cause": "human", "risk": "R-02", "assets": ["A-023", "A-001"], "step": "F1-S2", "properties": ["confidentiality"],
          "severity": 2, "leakedRecords": 0, "summary": { "ja": "発見", "en": "found" }, "reportedBy": "PER-04", "containedOn": "2025-09-06", "externalReport": false,
          "nonconformity": "NC-06", "account": "ACC-06", "seen": 1 }
        """;

    [Fact]
    public void An_incident_survives_a_round_trip_in_every_culture() => TestCultures.Each(() =>
    {
        InformationSecurityIncident incident = ShapeRoundTrip.Holds(IncidentShapes.Incident, Whole.Replace(", \"seen\": 1", string.Empty, StringComparison.Ordinal));
        Assert.Equal(("R-02", "F1-S2", 2, 0, false), (incident.Risk!.Value, incident.Step!.Value, incident.Severity, incident.LeakedRecords, incident.IsReportedExternally));
        Assert.Equal(("NC-06", "ACC-06", new LocalDate(2025, 9, 6), 2), (incident.Nonconformity!.Value, incident.Account!.Value, incident.ContainedOn!.Value, incident.Assets.Count));
        IncidentTotal total = ShapeRoundTrip.Holds(IncidentShapes.Total, """{ "year": "FY2024", "cause": "system", "count": 16 }""");
        Assert.Equal(("FY2024", IncidentCause.System, 16), (total.Year, total.Cause, total.Count));
    });

    [Fact]
    public void Members_and_causes_of_a_newer_version_are_kept_and_reported()
    {
        (InformationSecurityIncident? incident, IReadOnlyList<IsmsIssue> issues) = ShapeRoundTrip.Read(IncidentShapes.Incident, Whole.Replace("human", "weather", StringComparison.Ordinal));
        Assert.Equal([JsonIssues.UnknownCode.Code, "CORE0204"], issues.Select(issue => issue.Code));
        Assert.Equal("weather", incident!.Cause.Value);
        Assert.Contains("\"seen\":1", ShapeRoundTrip.Write(IncidentShapes.Incident, incident).Replace(" ", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"containedOn\": \"2025-09-06\"", "\"containedOn\": \"2025-09-04\"", "CORE0401")]
    [InlineData("\"leakedRecords\": 0", "\"leakedRecords\": -1", "CORE0208")]
    [InlineData("\"severity\": 2", "\"severity\": 0", "CORE0208")]
    public void What_cannot_be_is_reported(string before, string after, string code) =>
        Assert.Contains(ShapeRoundTrip.Read(IncidentShapes.Incident, Whole.Replace(before, after, StringComparison.Ordinal)).Issues, issue => issue.Code == code);

    [Fact]
    public void The_total_of_a_year_is_the_first_that_fits()
    {
        IncidentTotal[] totals = [new() { Year = "FY2024", Cause = IncidentCause.Human, Count = 11 }, new() { Year = "FY2024", Cause = IncidentCause.System, Count = 16 }];
        Assert.Equal(16, IncidentFigures.TotalOf(totals, "FY2024", IncidentCause.System));
        Assert.Null(IncidentFigures.TotalOf(totals, "fy2024", IncidentCause.System));
        Assert.Null(IncidentFigures.TotalOf([], "FY2024", IncidentCause.System));
    }
}
