using System.Text.Json.Nodes;

namespace Isms.Cli.Tests.Commands;

public sealed class CycleCommandTests
{
    private static readonly string Second = Repository.PathOf("docs", "samples", "hospital-2026.isms.json");

    private static string[] Of(JsonNode json, string list, string member, Func<JsonNode, bool> isWanted) =>
        json[list]!.AsArray().Where(item => isWanted(item!)).Select(item => item![member]!.ToString()).ToArray();

    [Fact]
    public async Task The_open_clauses_are_the_deliberate_ones()
    {
        (int exit, JsonNode json) = await Tool.JsonAsync("cycle", Tool.Hospital);
        Assert.Equal(0, exit);
        Assert.Equal("chapters", (string?)json["view"]);
        Assert.Equal(["7.5", "8.1"], Of(json, "clauses", "id", clause => (string)clause["state"]! == "open"));
        JsonNode audits = json["clauses"]!.AsArray().Single(clause => (string)clause!["id"]! == "9.2")!["records"]![1]!;
        Assert.Equal((5, "2026-02-18"), ((int)audits["count"]!, (string)audits["newest"]!));
    }

    [Theory]
    [InlineData("chapters", "check")]
    [InlineData("practice", "do")]
    public async Task Either_view_can_be_asked_for(string view, string phase)
    {
        (_, JsonNode json) = await Tool.JsonAsync("cycle", Tool.Hospital, "--view", view);
        Assert.Equal([phase], Of(json, "clauses", "phase", clause => (string)clause["id"]! == "9.1"));
        (_, string text, _) = await Tool.RunAsync("cycle", Tool.Hospital, "--view", view);
        Assert.Equal(view == "practice", text.Contains("View by practice", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Steps_are_told_with_what_answers_them()
    {
        (_, JsonNode json) = await Tool.JsonAsync("cycle", Tool.Hospital, "--view", "steps");
        Assert.Equal(12, json["steps"]!.AsArray().Count);
        Assert.Empty(Of(json, "steps", "name", step => (string)step["state"]! != "answered"));
        (_, string text, _) = await Tool.RunAsync("cycle", Tool.Hospital, "--view", "steps", "--lang", "ja");
        Assert.Contains("監査を実施する", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_scale_of_maturity_can_be_set()
    {
        (_, JsonNode json) = await Tool.JsonAsync("cycle", Tool.Hospital, "--view", "maturity", "--scores", "0,20,40,60,100/30");
        Assert.Equal(["100"], Of(json, "clauses", "score", clause => (string)clause["id"]! == "9.3"));
        Assert.Equal(["60"], Of(json, "clauses", "score", clause => (string)clause["id"]! == "8.2"));
        Assert.Equal(0, (int)json["counts"]!["notAssessed"]!);
        (int exit, _, string error) = await Tool.RunAsync("cycle", Tool.Hospital, "--view", "maturity", "--scores", "4,3,2,1,0");
        Assert.Equal(2, exit);
        Assert.Contains("--scores", error, StringComparison.Ordinal);
        (_, string text, _) = await Tool.RunAsync("cycle", Tool.Hospital, "--view", "maturity");
        Assert.Contains("it is no conformity", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_years_are_compared_clause_by_clause()
    {
        (_, JsonNode json) = await Tool.JsonAsync("cycle", Tool.Hospital, "--against", Second);
        Assert.Equal(("2026-03-31", "2027-03-31"), ((string)json["from"]!, (string)json["to"]!));
        Assert.Equal(["6.1.2", "6.1.3"], Of(json, "clauses", "id", clause => (string)clause["change"]! == "opened"));
        (_, string text, _) = await Tool.RunAsync("cycle", Tool.Hospital, "--against", Second);
        Assert.StartsWith("2026-03-31 → 2027-03-31\n", text, StringComparison.Ordinal);
    }
}
