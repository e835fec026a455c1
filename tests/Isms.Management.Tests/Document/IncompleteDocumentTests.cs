using System.Text;
using System.Text.Json.Nodes;
using Isms.Core.Issues;
using Isms.Core.Json.Reading;
using Isms.Management.Document;
using NodaTime;

namespace Isms.Management.Tests.Document;

/// <summary>One reading finds everything, also where parts that must be there cannot be read.</summary>
public sealed class IncompleteDocumentTests
{
    private static readonly LocalDate Today = new(2026, 3, 31);

    private static HashSet<(string Code, string Subject, string Path)> Keys(DocumentReadResult result, bool rules = false) =>
        [.. result.Issues.Where(issue => !rules || !JsonIssues.All.Contains(issue.Definition)).Select(issue => (issue.Code, issue.Subject, issue.Path))];

    [Fact]
    public void All_faults_are_found_in_one_reading_each_at_its_place()
    {
        DocumentReadResult result = ManagementSystemDocument.Read(FaultyHospital.Utf8, new DocumentReadOptions { Today = Today });
        Assert.Null(result.System);
        Assert.Null(result.Draft);
        Assert.Equal(Today, result.AsOf);
        (string Code, string Path)[] found = [.. result.Issues.Select(issue => (issue.Code, issue.Path))];
        Assert.Empty(FaultyHospital.Faults.Except(found));

        // No fault but those put in is an error.
        Assert.Empty(result.Issues.Where(issue => issue.Severity == IssueSeverity.Error).Select(issue => (issue.Code, issue.Path)).Except(FaultyHospital.Faults));
    }

    [Theory]
    [InlineData("evaluationDate")]
    [InlineData("organization")]
    [InlineData("criteria")]
    [InlineData("evaluationDate", "organization", "criteria")]
    public void What_does_not_need_a_missing_part_is_judged_and_nothing_new_is_said(params string[] parts)
    {
        (string, string?)[] faults =
        [
            ("assets[A-020].availability", "6"),
            ("risks[R-12].treatments[T-14].supplier", null),
            ("risks[R-07].treatments", "[]"),
            ("audits[AUD-01].reportTo", "[]"),
            ("context.requirementTraces[REQ-03].by", "[]"),
            ("risks[R-01].assets[+]", "\"A-999\""),
        ];
        HashSet<(string Code, string Subject, string Path)> whole = Keys(Hospital.With(faults));
        foreach (string? broken in new[] { null, "\"x\"", "[]" })
        {
            DocumentReadResult result = Hospital.With([.. faults, .. parts.Select(part => (part, broken))]);
            Assert.Null(result.Draft);
            Assert.Null(result.System);
            Assert.Equal(parts.Contains("evaluationDate") ? null : Today, result.AsOf);
            HashSet<(string Code, string Subject, string Path)> found = Keys(result);
            foreach ((string code, string subject) in new[]
            {
                ("RISK0302", "A-020"), ("RISK0502", "R-12"), ("RISK0501", "R-07"), ("AUDT0106", "AUD-01"), ("RISK0101", "REQ-03"), ("CORE0302", "A-999"),
            })
            {
                Assert.Contains(found, issue => issue.Code == code && issue.Subject == subject);
            }

            foreach (string part in parts)
            {
                Assert.Contains(found, issue => issue.Path == "/" + part || issue.Path.StartsWith($"/{part}/", StringComparison.Ordinal) || (issue.Code == "CORE0202" && issue.Path.Length == 0));
            }

            Assert.DoesNotContain(found.Except(whole), issue => issue.Path.Length > 0 && !parts.Any(part => issue.Path.StartsWith("/" + part, StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void A_rule_that_needs_only_one_of_the_parts_runs_without_the_others()
    {
        HashSet<(string Code, string Subject, string Path)> noCriteria = Keys(Hospital.With(("criteria", null), ("risks[R-32].treatments[T-38].status", "\"inProgress\"")));
        Assert.Contains(noCriteria, issue => issue.Code == "RISK0506" && issue.Subject == "T-38");
        HashSet<(string Code, string Subject, string Path)> noOrganization = Keys(Hospital.With(("organization", null), ("risks[R-03].current.likelihood", "6")));
        Assert.Contains(("RISK0402", "R-03", "/risks/2/current"), noOrganization);
        HashSet<(string Code, string Subject, string Path)> noDate = Keys(Hospital.With(("evaluationDate", null), ("audits[AUD-01].quarter", "\"FY2025-Q4\"")));
        Assert.Contains(noDate, issue => issue.Code == "AUDT0107" && issue.Subject == "AUD-01");
        Assert.DoesNotContain(noDate, issue => issue.Code == "RISK0506");
    }

    [Fact]
    public void The_date_of_judgement_is_the_one_asked_for_else_the_documents_else_today()
    {
        byte[] undated = Hospital.Changed(("evaluationDate", "\"31.3.2026\""), ("risks[R-32].treatments[T-38].status", "\"inProgress\""));
        DocumentReadOptions both = new() { AsOf = new LocalDate(2026, 4, 30), Today = new LocalDate(2026, 3, 1) };
        Assert.Equal(both.AsOf, ManagementSystemDocument.Read(undated, both).AsOf);
        Assert.Equal(both.Today, ManagementSystemDocument.Read(undated, both with { AsOf = null }).AsOf);
        Assert.Equal(Today, ManagementSystemDocument.Read(Hospital.Utf8, both with { AsOf = null }).AsOf);
        Assert.Null(ManagementSystemDocument.Read(undated).AsOf);
        Assert.Contains(ManagementSystemDocument.Read(undated, both).Issues, issue => issue.Subject == "T-38");
        Assert.DoesNotContain(ManagementSystemDocument.Read(undated).Issues, issue => issue.Subject == "T-38");
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("\"PER\"")]
    public void References_into_a_list_that_cannot_be_read_are_not_all_unresolved(string persons)
    {
        DocumentReadResult result = Hospital.With(("organization.persons", persons), ("risks[R-01].assets[+]", "\"A-999\""));
        IsmsIssue[] unresolved = [.. result.Issues.Where(issue => issue.Code == "CORE0302")];
        if (persons == "null")
        {
            // Null is the same as absent: an organisation without people, and every reference says that there is none.
            Assert.True(unresolved.Length > 100);
        }
        else
        {
            Assert.Equal("A-999", Assert.Single(unresolved).Subject);
        }
    }

    [Fact]
    public void Items_left_out_do_not_shift_the_places_of_those_behind_them()
    {
        JsonNode root = JsonNode.Parse(Hospital.Utf8)!;
        root["measures"]![0]!["target"] = "x";
        root["measures"]![1] = null;
        root["measures"]![15]!["id"] = 16;
        root["flows"]![0] = "x";
        root["risks"]![0] = 7;
        root["risks"]![3]!["treatments"]!.AsArray().Insert(0, "x");
        root["risks"]![3]!["treatments"]!.AsArray().Add((JsonNode)"x");
        root["risks"]![3]!["treatments"]![1]!["option"] = "ignore";
        root["assets"]![0]!["id"] = false;
        root["assets"]![30]!["tolerableDowntimeHours"] = null;
        DocumentReadResult result = ManagementSystemDocument.Read(Encoding.UTF8.GetBytes(root.ToJsonString()));
        HashSet<(string Code, string Subject, string Path)> found = Keys(result, rules: true);
        Assert.Contains(("CTRL0302", "M-03", "/measures/2/readings"), found);
        Assert.Contains(("CTRL0302", "M-12", "/measures/11/readings"), found);
        Assert.Contains(("RISK0518", "R-04", "/risks/3/treatments/1/option"), found);
        Assert.Contains(("RISK0303", "A-031", "/assets/30"), found);
    }
}
