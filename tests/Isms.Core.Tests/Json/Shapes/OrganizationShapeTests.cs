using Isms.Core.Issues;
using Isms.Core.Json.Reading;
using Isms.Core.Json.Shapes;
using Isms.Core.Organizations;
using Isms.Core.Time;
using NodaTime;

namespace Isms.Core.Tests.Json.Shapes;

public sealed class OrganizationShapeTests
{
    private const string Clinic = """
        {
          "id": "ORG-01",
          "name": { "ja": "見本診療所", "en": "Mihon Clinic" },
          "kind": "medicalInstitution",
          "beds": 19,
          "headcount": { "regular": 10, "dispatched": 2, "temporary": 1, "total": 13 },
          "fiscalYear": { "label": "FY2025", "start": "2025-04-01", "end": "2026-03-31", "periods": [ { "id": "FY2025-H1", "end": "2025-09-30" }, { "id": "FY2025-H2", "end": "2026-03-31" } ] },
          "standard": "iso27001:2013:clauses",
          "units": [ { "id": "DEP-01", "name": { "en": "Ward" } }, { "id": "DEP-02", "name": { "en": "Office" } } ],
          "persons": [ { "id": "PER-01", "name": { "en": "Staff 01" }, "employment": "regular",
            "assignments": [ { "unit": "DEP-01", "from": "2024-04-01", "to": "2025-06-30" }, { "unit": "DEP-02", "from": "2025-07-01" } ] } ],
          "roles": [ { "id": "ROLE-TOP", "name": { "en": "Top management" }, "holder": "PER-01", "topManagement": true } ]
        }
        """;

    private static (Organization? Value, IsmsIssue[] Issues) Read(string json, bool strict = false)
    {
        IssueCollector issues = new();
        using System.Text.Json.JsonDocument document = JsonText.TryParse(System.Text.Encoding.UTF8.GetBytes(json), JsonReadLimits.Default, issues)!;
        JsonReadContext context = new(issues, strict);
        CoreShapes.Organization.TryRead(document.RootElement, context, out Organization? value);
        context.ReportReferences();
        return (value, issues.Issues.ToArray());
    }

    [Fact]
    public void An_organisation_survives_a_round_trip_in_every_culture() => TestCultures.Each(() =>
    {
        Organization clinic = ShapeRoundTrip.Holds(CoreShapes.Organization, Clinic);
        Assert.Equal(19, clinic.Beds);
        Assert.True(clinic.IsTopManagement(PersonId.Parse("PER-01")));
        Assert.False(clinic.IsTopManagement(null));
        Assert.Equal(13, clinic.Headcount!.Total);
    });

    [Fact]
    public void The_unit_of_a_person_follows_the_date()
    {
        Person person = Read(Clinic).Value!.FindPerson(PersonId.Parse("PER-01"))!;
        Assert.Equal([UnitId.Parse("DEP-01")], person.UnitsAt(new LocalDate(2025, 6, 30)));
        Assert.Equal([UnitId.Parse("DEP-02")], person.UnitsAt(new LocalDate(2025, 7, 1)));
        Assert.Empty(person.UnitsAt(new LocalDate(2024, 3, 31)));
    }

    [Fact]
    public void A_date_lies_in_the_period_that_ends_on_or_after_it()
    {
        FiscalYear year = Read(Clinic).Value!.FiscalYear;
        Assert.Equal("FY2025-H1", year.PeriodOf(new LocalDate(2025, 4, 1))!.Id.Value);
        Assert.Equal("FY2025-H1", year.PeriodOf(new LocalDate(2025, 9, 30))!.Id.Value);
        Assert.Equal("FY2025-H2", year.PeriodOf(new LocalDate(2025, 10, 1))!.Id.Value);
        Assert.Null(year.PeriodOf(new LocalDate(2025, 3, 31)));
        Assert.Null(year.PeriodOf(new LocalDate(2026, 4, 1)));
    }

    [Fact]
    public void Every_fault_is_found_in_one_reading_each_with_code_subject_and_path()
    {
        string faulty = Clinic
            .Replace("\"beds\": 19", "\"beds\": \"many\"", StringComparison.Ordinal)
            .Replace("\"medicalInstitution\"", "\"bakery\"", StringComparison.Ordinal)
            .Replace("\"to\": \"2025-06-30\"", "\"to\": \"2024-03-31\"", StringComparison.Ordinal)
            .Replace("{ \"unit\": \"DEP-02\", \"from\": \"2025-07-01\" }", "{ \"unit\": \"DEP-99\", \"from\": \"1 July\" }", StringComparison.Ordinal)
            .Replace("\"holder\": \"PER-01\"", "\"holder\": \"DEP-01\", \"holder\": \"PER-01\"", StringComparison.Ordinal)
            .Replace("\"id\": \"DEP-02\"", "\"id\": \"DEP-01\"", StringComparison.Ordinal)
            .Replace("\"name\": { \"en\": \"Office\" }", "\"nam\": 1", StringComparison.Ordinal);
        IsmsIssue[] issues = Read(faulty).Issues;
        (string, string, string)[] found = issues.Select(issue => (issue.Code, issue.Subject, issue.Path)).ToArray();
        Assert.Contains(("CORE0201", "ORG-01", "/beds"), found);
        Assert.Contains(("CORE0207", "ORG-01", "/kind"), found);
        Assert.Contains(("CORE0401", "PER-01", "/persons/0/assignments/0"), found);
        Assert.Contains(("CORE0206", "PER-01", "/persons/0/assignments/1/from"), found);
        Assert.Contains(("CORE0302", "DEP-99", "/persons/0/assignments/1/unit"), found);
        Assert.Contains(("CORE0203", "ROLE-TOP", "/roles/0/holder"), found);
        Assert.Contains(("CORE0303", "DEP-01", "/roles/0/holder"), found);
        Assert.Contains(("CORE0301", "DEP-01", "/units/1"), found);
        Assert.Contains(("CORE0202", "DEP-01", "/units/1"), found);
        Assert.Contains(("CORE0204", "DEP-01", "/units/1/nam"), found);
        Assert.Equal(10, issues.Length);
    }

    [Fact]
    public void Messages_speak_both_languages()
    {
        foreach (IssueDefinition definition in JsonIssues.All)
        {
            IsmsIssue issue = new(definition, "X", "/x", "a", "b", "c");
            Assert.True(issue.Message.IsComplete);
            Assert.DoesNotContain("{", issue.Message.English, StringComparison.Ordinal);
            Assert.DoesNotContain("{", issue.Message.Japanese, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Unknown_members_are_reported_kept_and_written_back_in_their_place()
    {
        string extended = Clinic.Replace("\"beds\": 19", "\"beds\": 19, \"founded\": { \"year\": 1.50, \"note\": \"昭和\" }", StringComparison.Ordinal);
        (Organization? first, IsmsIssue[] issues) = Read(extended);
        Assert.Equal(["CORE0204"], issues.Select(issue => issue.Code));
        string written = ShapeRoundTrip.Write(CoreShapes.Organization, first!);
        Assert.Contains("\"note\": \"昭和\"", written, StringComparison.Ordinal);
        Assert.Contains("\"year\": 1.50", written, StringComparison.Ordinal);
        (Organization? second, _) = Read(written);
        Assert.Equal(first, second);
        Assert.NotEqual(Read(Clinic).Value, second);
        Assert.Equal(written, ShapeRoundTrip.Write(CoreShapes.Organization, second!));
    }

    [Fact]
    public void Strict_reading_makes_an_unknown_member_an_error()
    {
        string extended = Clinic.Replace("\"beds\": 19", "\"bedz\": 19", StringComparison.Ordinal);
        IsmsIssue issue = Assert.Single(Read(extended, strict: true).Issues);
        Assert.Equal("CORE0205", issue.Code);
        Assert.Equal(IssueSeverity.Error, issue.Severity);
        Assert.Equal("/bedz", issue.Path);
    }

    [Fact]
    public void Another_language_of_a_text_is_kept()
    {
        string extended = Clinic.Replace("\"en\": \"Ward\"", "\"en\": \"Ward\", \"fr\": \"Salle\"", StringComparison.Ordinal);
        Assert.Contains("\"fr\": \"Salle\"", ShapeRoundTrip.Write(CoreShapes.Organization, Read(extended).Value!), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_with_markup_and_control_characters_are_kept_and_escaped()
    {
        string hostile = Clinic.Replace("\"en\": \"Ward\"", "\"en\": \"<b>Ward\\u0007</b>\"", StringComparison.Ordinal);
        (Organization? value, IsmsIssue[] issues) = Read(hostile);
        Assert.Equal(["CORE0209"], issues.Select(issue => issue.Code));
        string written = ShapeRoundTrip.Write(CoreShapes.Organization, value!);
        Assert.DoesNotContain("<b>", written, StringComparison.Ordinal);
        Assert.DoesNotContain('\u0007', written);
        Assert.Equal(value, Read(written).Value);
    }
}
