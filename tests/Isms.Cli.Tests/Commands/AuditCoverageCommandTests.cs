using System.Text.Json.Nodes;

namespace Isms.Cli.Tests.Commands;

public sealed class AuditCoverageCommandTests
{
    [Fact]
    public async Task The_year_of_the_hospital_by_hand()
    {
        (int exit, JsonNode json) = await Tool.JsonAsync("audit", "coverage", Tool.Hospital);
        Assert.Equal((0, "2025-04-01", "2026-03-31", 5), (exit, (string)json["from"]!, (string)json["to"]!, json["audits"]!.AsArray().Count));
        Assert.Equal("""{"unit":{"covered":6,"notCovered":7},"flow":{"covered":4,"notCovered":0},"clause":{"covered":4,"notCovered":20},"control":{"covered":9,"notCovered":36}}""", json["counts"]!.ToJsonString());
        JsonNode documents = json["items"]!.AsArray().Single(item => (string)item!["kind"]! == "clause" && (string)item["id"]! == "7.5")!;
        Assert.Equal(("Documented information", false, "AUD-04"), ((string)documents["name"]!, (bool)documents["covered"]!, (string)documents["partly"]![0]!));

        // F2 was audited on 12 June 2025; its minor nonconformity asks for the next within nine months.
        JsonNode referral = json["due"]!.AsArray().Single(item => (string)item!["id"]! == "F2")!;
        Assert.Equal(("AUD-01", 9, "2026-03-12", "overdue"), ((string)referral["last"]!, (int)referral["months"]!, (string)referral["due"]!, (string)referral["state"]!));
    }

    [Fact]
    public async Task Only_the_audits_of_the_period_count()
    {
        (_, JsonNode json) = await Tool.JsonAsync("audit", "coverage", Tool.Hospital, "--from", "2025-06-13", "--to", "2025-09-09");
        Assert.Empty(json["audits"]!.AsArray());
        Assert.All(json["items"]!.AsArray(), item => Assert.False((bool)item!["covered"]!));
    }

    [Fact]
    public async Task Text_and_csv_name_what_was_not_covered()
    {
        (int exit, string text, _) = await Tool.RunAsync("audit", "coverage", Tool.Hospital);
        Assert.Equal(0, exit);
        Assert.Contains("unit     6/13     DEP-03 Outpatient Clinics; ", text, StringComparison.Ordinal);
        (_, string japanese, _) = await Tool.RunAsync("audit", "coverage", Tool.Hospital, "--lang", "ja");
        Assert.Contains("DEP-03 外来診療部", japanese, StringComparison.Ordinal);
        (_, string csv, _) = await Tool.RunAsync("audit", "coverage", Tool.Hospital, "--format", "csv");
        string[] lines = csv.TrimEnd().Split("\r\n");

        // 13 units, 4 flows, 24 clauses, 45 controls
        Assert.Equal((1 + 13 + 4 + 24 + 45, "kind,id,name,covered,audits,partly,last,due,next,state,why"), (lines.Length, lines[0]));
        Assert.StartsWith("clause,7.5,Documented information,false,,AUD-04,,,,,", Assert.Single(lines, line => line.StartsWith("clause,7.5,", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_period_that_ends_before_it_begins_is_wrong_usage()
    {
        (int exit, string output, _) = await Tool.RunAsync("audit", "coverage", Tool.Hospital, "--from", "2026-01-02", "--to", "2026-01-01");
        Assert.Equal((2, string.Empty), (exit, output));
    }
}
