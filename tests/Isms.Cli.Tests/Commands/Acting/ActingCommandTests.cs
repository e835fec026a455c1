using System.Text.Json.Nodes;
using Isms.Audit.Improvement.States;
using Isms.Core;

namespace Isms.Cli.Tests.Commands.Acting;

/// <summary><c>isms improvement</c> and <c>isms review</c>.</summary>
public sealed class ActingCommandTests
{
    [Fact]
    public async Task Improvement_gives_state_history_effect_and_those_alike()
    {
        (int exit, JsonNode json) = await Tool.JsonAsync("improvement", Tool.Hospital);
        Assert.Equal(0, exit);
        Assert.Equal("2026-03-31", (string?)json["asOf"]);
        JsonArray all = json["nonconformities"]!.AsArray();
        Assert.Equal(["closed", "closed", "closed", "closed", "actionDone", "closed"], all.Select(item => (string?)item!["state"]));
        Assert.All(all, item => Assert.True((bool)item!["agrees"]!));
        JsonNode fifth = all[4]!;
        Assert.Equal("the check found the action effective", (string?)fifth["missing"]);
        Assert.Equal(["detected", "corrected", "causeKnown", "actionPlanned", "actionDone"], fifth["history"]!.AsArray().Select(step => (string?)step!["to"]));
        Assert.Equal(["2025-12-10", null, null, null, "2026-02-27"], fifth["history"]!.AsArray().Select(step => (string?)step!["on"]));
        Assert.Equal(["CTL-05", "CTL-39"], fifth["correctiveAction"]!["controlsOfRisk"]!.AsArray().Select(id => (string?)id));
        JsonNode alike = Assert.Single(fifth["similar"]!.AsArray())!;
        Assert.Equal(("NC-06", "same risk (R-02), same controls (CTL-05 CTL-39)"), ((string?)alike["id"], (string?)alike["why"]));
        Assert.Equal(("completedLate", 5), ((string?)all[0]!["correctiveAction"]!["progress"], (int)all[0]!["correctiveAction"]!["daysLate"]!));
    }

    [Fact]
    public async Task Improvement_as_of_an_earlier_day_tells_overdue_from_late()
    {
        // CA-01 was due 2025-08-31 and completed 2025-09-05.
        (_, JsonNode json) = await Tool.JsonAsync("improvement", Tool.Hospital, "--as-of", "2025-09-04");
        JsonNode only = Assert.Single(json["nonconformities"]!.AsArray())!;
        Assert.Equal(("NC-01", "actionPlanned", "overdue", 4), ((string?)only["id"], (string?)only["state"], (string?)only["correctiveAction"]!["progress"], (int)only["correctiveAction"]!["daysLate"]!));
        Assert.Empty(only["similar"]!.AsArray());
    }

    [Fact]
    public async Task Improvement_as_text_and_csv()
    {
        (int exit, string csv, _) = await Tool.RunAsync("improvement", Tool.Hospital, "--format", "csv");
        string[] lines = csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal((0, 7), (exit, lines.Length));
        Assert.StartsWith("NC-01,2025-06-12,minor,8.1,DEP-08,R-16,closed,closed,true,CA-01,2025-08-31,2025-09-05,completedLate,5,effective,CTL-36,NC-04 NC-06,", lines[1], StringComparison.Ordinal);
        (_, string english, _) = await Tool.RunAsync("improvement", Tool.Hospital);
        Assert.Contains("NC-02 NC-03: same clause (8.3)", english, StringComparison.Ordinal);
        Assert.Contains("CA-02: Changes the controls CTL-44; CTL-44 treats the risk R-26.", english, StringComparison.Ordinal);
        (_, string japanese, _) = await Tool.RunAsync("improvement", Tool.Hospital, "--lang", "ja");
        Assert.Contains("基準日 2026-03-31", japanese, StringComparison.Ordinal);
        Assert.Contains("同じリスク(R-02)、同じ管理策(CTL-05 CTL-39)", japanese, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_table_of_states_is_printed_without_a_file()
    {
        (int exit, string diagram, _) = await Tool.RunAsync("improvement", "--mermaid");
        Assert.Equal((0, NonconformityLifecycle.Table.Mermaid(IsmsLanguage.English)), (exit, diagram));
        (_, string japanese, _) = await Tool.RunAsync("improvement", "--mermaid", "--lang", "ja");
        Assert.Contains("state \"有効性確認済み\" as effectivenessConfirmed", japanese, StringComparison.Ordinal);
        Assert.Equal(2, (await Tool.RunAsync("improvement")).Exit);
    }

    [Fact]
    public async Task The_page_on_lifecycles_shows_what_the_code_prints()
    {
        string page = (await File.ReadAllTextAsync(Repository.PathOf("docs", "reference", "lifecycles.md"), TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
        foreach (IsmsLanguage language in new[] { IsmsLanguage.English, IsmsLanguage.Japanese })
        {
            Assert.Contains("```mermaid\n" + NonconformityLifecycle.Table.Mermaid(language) + "```\n", page, StringComparison.Ordinal);
        }

        foreach (Audit.Lifecycles.LifecycleTransition<NonconformityState, NonconformityRound> step in NonconformityLifecycle.Table.Transitions)
        {
            Assert.Contains($"| `{step.From}` | `{step.To}` | `{step.Guard!.Name}` | {step.Guard.Requirement.English} |\n", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Review_compares_a_review_on_record_as_of_its_own_day()
    {
        (int exit, JsonNode json) = await Tool.JsonAsync("review", Tool.Hospital, "--id", "MR-02");
        Assert.Equal(0, exit);
        Assert.Equal(("2026-03-18", "MR-02", "MR-01", "2025-10-15"), ((string?)json["asOf"], (string?)json["review"], (string?)json["previous"], (string?)json["since"]));
        Dictionary<string, JsonNode> inputs = json["inputs"]!.AsArray().ToDictionary(input => (string)input!["letter"]!, input => input!);
        Assert.Equal(["a", "b", "c", "d", "e", "f"], inputs.Keys);
        string[] open = inputs["c"]["items"]!.AsArray().Where(item => (bool)item!["attention"]! && !(bool)item["considered"]!).Select(item => (string)item!["id"]!).ToArray();
        Assert.Empty(open);

        // The second review reported "two risks retained with approval and two opportunities"; M-03 and M-12 are the measures that were missed.
        Assert.Equal(["M-03", "M-12"], inputs["c"]["items"]!.AsArray().Where(item => (string?)item!["kind"] == "measure" && (bool)item["attention"]!).Select(item => (string?)item!["id"]));
        Assert.Equal("Threats as rated now: high 10, medium 21, low 3, not assessed 0. 46 treatments: 44 done, 0 overdue.", (string?)inputs["e"]["summary"]);
        Assert.Equal(5, json["followUp"]!.AsArray().Count);
    }

    [Fact]
    public async Task Review_prepares_the_next_one_and_follows_up_the_decisions()
    {
        (_, JsonNode json) = await Tool.JsonAsync("review", Tool.Hospital, "--as-of", "2026-05-10");
        Assert.Null((string?)json["review"]);
        Assert.Equal("MR-02", (string?)json["previous"]);
        Assert.Equal(
            ["MRO-01 done 0", "MRO-02 done 0", "MRO-03 overdue 10", "MRO-04 open 0", "MRO-05 overdue 10"],
            json["followUp"]!.AsArray().Select(decision => $"{decision!["id"]} {decision["progress"]} {decision["daysLate"]}"));
        Assert.Equal(["MR-02"], json["followUp"]![0]!["takenUpBy"]!.AsArray().Select(review => (string?)review));
    }

    [Fact]
    public async Task Review_as_text_and_csv_and_with_an_unknown_id()
    {
        (int exit, string csv, _) = await Tool.RunAsync("review", Tool.Hospital, "--id", "MR-01", "--format", "csv");
        Assert.Equal(0, exit);
        string[] lines = csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("letter,input,kind,id,attention,considered,text", lines[0]);

        // M-12 had missed its target by then, and MR-01 did not look at it.
        Assert.Contains(lines, line => line.StartsWith("c,performance,measure,M-12,true,false,", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("b,changesInIssues,missing,,,,", StringComparison.Ordinal));
        (_, string japanese, _) = await Tool.RunAsync("review", Tool.Hospital, "--lang", "ja");
        Assert.Contains("レビュー: 次回、前回: MR-02 (2026-03-18)", japanese, StringComparison.Ordinal);
        (_, string english, _) = await Tool.RunAsync("review", Tool.Hospital, "--id", "MR-02");
        Assert.Contains("a) actions from previous reviews: 2 decisions: 2 done, 0 overdue, 0 otherwise open.", english, StringComparison.Ordinal);
        (int unknown, _, string error) = await Tool.RunAsync("review", Tool.Hospital, "--id", "MR-09");
        Assert.Equal((2, "The document has no management review MR-09; it has: MR-01, MR-02.\n"), (unknown, error));
    }
}
