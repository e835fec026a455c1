using System.Text.Json.Nodes;

namespace Isms.Cli.Tests.Commands.Audits;

public sealed class AuditPlanCommandTests
{
    // The audits of the hospital without their teams, answers, findings and reports, as they were planned.
    private static async Task<string> PlannedAsync(TemporaryFolder folder)
    {
        JsonNode document = JsonNode.Parse(await File.ReadAllTextAsync(Tool.Hospital, TestContext.Current.CancellationToken))!;
        document["auditProgramme"]!["staffing"] = JsonNode.Parse("""{ "members": 0, "auditsPerAuditor": 5 }""");
        foreach (JsonNode? audit in document["audits"]!.AsArray())
        {
            foreach (string member in new[] { "lead", "members" })
            {
                audit!.AsObject().Remove(member);
            }
        }

        await File.WriteAllTextAsync(folder.Of("planned.json"), document.ToJsonString(), TestContext.Current.CancellationToken);
        return folder.Of("planned.json");
    }

    [Fact]
    public async Task The_teams_of_the_hospital_are_accepted_and_what_is_due_says_why()
    {
        (int exit, JsonNode json) = await Tool.JsonAsync("audit", "plan", Tool.Hospital);
        Assert.Equal(0, exit);
        Assert.Equal("2026-03-31", (string?)json["asOf"]);
        JsonArray audits = json["audits"]!.AsArray();
        Assert.Equal(5, audits.Count);
        Assert.All(audits, audit => Assert.True((bool)audit!["accepted"]!));
        Assert.Contains("A-001", audits[3]!["team"]![1]!["ownWork"]!.AsArray().Select(id => (string?)id));
        Assert.True((bool)json["ruleProposed"]!);
        JsonNode liaison = json["due"]!.AsArray().Single(item => (string?)item!["subject"] == "DEP-08")!;
        Assert.Equal(("AUD-01", 9, "2026-03-12", "overdue"), ((string?)liaison["last"], (int)liaison["months"]!, (string?)liaison["dueOn"], (string?)liaison["state"]));
    }

    [Fact]
    public async Task Teams_are_proposed_for_audits_to_come()
    {
        using TemporaryFolder folder = new();
        string planned = await PlannedAsync(folder);
        (int exit, JsonNode json) = await Tool.JsonAsync("audit", "plan", planned, "--as-of", "2025-05-31");
        Assert.Equal(0, exit);
        Assert.True((bool)json["complete"]!);
        Assert.Equal("PER-17", (string?)json["audits"]![4]!["team"]![0]!["person"]);
        (_, JsonNode few) = await Tool.JsonAsync("audit", "plan", planned, "--as-of", "2025-05-31", "--audits-per-auditor", "1", "--members", "1");
        Assert.False((bool)few["complete"]!);
        Assert.All(few["obstacles"]!.AsArray(), obstacle => Assert.Equal(
            obstacle!["places"]!.AsArray().Sum(place => (int)place!["count"]!) - 1,
            obstacle["limits"]!.AsArray().Sum(limit => (int)limit!["count"]!)));
        (_, string text, _) = await Tool.RunAsync("audit", "plan", planned, "--as-of", "2025-05-31", "--audits-per-auditor", "1", "--lang", "ja");
        Assert.Contains("担当できる", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_plan_of_the_sample_says_why_in_text_and_csv()
    {
        using TemporaryFolder folder = new();
        string document = (await File.ReadAllTextAsync(Tool.Hospital, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
        JsonNode changed = JsonNode.Parse(document)!;
        changed["audits"]![3]!["members"] = JsonNode.Parse("""[ "PER-18" ]""");
        await File.WriteAllTextAsync(folder.Of("refused.json"), changed.ToJsonString(), TestContext.Current.CancellationToken);
        (int exit, string text, _) = await Tool.RunAsync("audit", "plan", folder.Of("refused.json"), "--fail-on", "nonconformity");
        Assert.Equal(1, exit);
        Assert.Contains("refused; PER-18: own department", text, StringComparison.Ordinal);
        (_, string csv, _) = await Tool.RunAsync("audit", "plan", folder.Of("refused.json"), "--format", "csv");
        string[] lines = csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("audit,date,units,flows,person,role,source,accepted,refusals,exception,own_work", lines[0]);
        Assert.Contains(lines, line => line.StartsWith("AUD-04,2025-12-10,DEP-07,F1,PER-18,member,recorded,false,ownDepartment,,", StringComparison.Ordinal));

        // Lead and member of each of the five, one member more in AUD-03.
        Assert.Equal(1 + 11, lines.Length);
    }

    [Fact]
    public async Task Numbers_out_of_range_are_wrong_usage()
    {
        Assert.Equal(2, (await Tool.RunAsync("audit", "plan", Tool.Hospital, "--members", "-1")).Exit);
        Assert.Equal(2, (await Tool.RunAsync("audit", "plan", Tool.Hospital, "--audits-per-auditor", "0")).Exit);
        Assert.Equal(2, (await Tool.RunAsync("audit", "plan", Tool.Hospital + ".no")).Exit);
    }
}
