using System.Text.Json.Nodes;

namespace Isms.Cli.Tests.Commands.Risks;

public sealed class DiffCommandTests
{
    private static readonly string Second = Repository.PathOf("docs", "samples", "hospital-2026.isms.json");

    [Fact]
    public async Task Two_years_show_new_gone_moved_and_why()
    {
        (int exit, JsonNode json) = await Tool.JsonAsync("diff", Tool.Hospital, Second);
        Assert.Equal(0, exit);
        Assert.Equal(("2026-03-31", "2027-03-31"), ((string?)json["from"], (string?)json["to"]));
        Assert.Equal(["R-35", "R-46"], Ids(json, "new"));
        Assert.Equal(["R-10"], Ids(json, "gone"));
        Assert.Equal(["R-01", "R-16", "R-27", "R-45"], Ids(json, "moved"));
        Assert.Equal(["R-33", "R-34", "R-42", "R-44"], Ids(json, "changed"));
        JsonNode consent = json["moved"]![1]!;
        Assert.Equal(
            """{"stage":"residual","from":{"likelihood":1,"consequence":4,"level":"low"},"to":{"likelihood":2,"consequence":4,"level":"medium"},"move":"up"}""",
            consent["moves"]![1]!.ToJsonString());
        Assert.Equal("""{"name":"decision","from":"accepted","to":"retainedWithApproval"}""", consent["members"]![3]!.ToJsonString());
        Assert.Equal("""{"kind":"notRecorded","on":null,"by":null,"text":"not recorded"}""", json["changed"]![0]!["why"]![0]!.ToJsonString());
        Assert.Equal(4, json["others"]!.AsArray().Count);
        Assert.False((bool)json["reordered"]!);
    }

    [Fact]
    public async Task As_text_in_either_language()
    {
        (int exit, string english, string error) = await Tool.RunAsync("diff", Tool.Hospital, Second);
        Assert.Equal((0, string.Empty), (exit, error));
        Assert.StartsWith("2026-03-31 → 2027-03-31\n\nnew (2)\n  R-35 patient information typed into an outside service\n", english, StringComparison.Ordinal);
        Assert.Contains("    residual: 1 × 4 low → 2 × 4 medium (goes up)\n", english, StringComparison.Ordinal);
        Assert.Contains("    members: maturity 3 → 4\n    why: not recorded\n", english, StringComparison.Ordinal);
        (_, string japanese, _) = await Tool.RunAsync("diff", Tool.Hospital, Second, "--lang", "ja");
        Assert.Contains("    理由: 2026-05-18 算定(残留): 参加機関の増加を残留リスクにも反映した (PER-07)\n", japanese, StringComparison.Ordinal);
        Assert.Contains("    理由: 理由の記録なし\n", japanese, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_differs_in_nothing_from_itself()
    {
        (int exit, string output, _) = await Tool.RunAsync("diff", Second, Second);
        Assert.Equal((0, "2027-03-31 → 2027-03-31\nNothing is another.\n"), (exit, output));
    }

    [Fact]
    public async Task One_document_between_two_days()
    {
        (int exit, JsonNode json) = await Tool.JsonAsync("diff", Second, "--from", "2026-07-01", "--to", "2026-12-01");
        Assert.Equal(0, exit);
        Assert.Equal(["R-10"], Ids(json, "gone"));
        Assert.Equal(["R-01", "R-34", "R-35"], Ids(json, "changed"));
        Assert.Empty(Ids(json, "new").Concat(Ids(json, "moved")));
    }

    [Theory]
    [InlineData("diff", "A")]
    [InlineData("diff", "A", "--from", "2026-01-01")]
    [InlineData("diff", "A", "A", "--from", "2026-01-01", "--to", "2026-02-01")]
    [InlineData("diff", "A", "--from", "2026-02-01", "--to", "2026-01-01")]
    [InlineData("diff", "A", "--from", "soon", "--to", "2026-01-01")]
    [InlineData("diff", "A", "nowhere.json")]
    [InlineData("reviews", "A", "--within", "-1")]
    [InlineData("reviews", "A", "--within", "many")]
    public async Task Wrong_usage_is_said_on_one_line(params string[] args)
    {
        (int exit, string output, string error) = await Tool.RunAsync(args.Select(arg => arg == "A" ? Tool.Hospital : arg).ToArray());
        Assert.Equal((2, string.Empty), (exit, output));
        Assert.NotEmpty(error);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Documents_with_errors_are_refused_and_each_says_its_own()
    {
        using TemporaryFolder folder = new();
        string broken = folder.Of("broken.json");
        await File.WriteAllTextAsync(
            broken,
            (await File.ReadAllTextAsync(Second, TestContext.Current.CancellationToken)).Replace("\"by\": -2", "\"by\": 0", StringComparison.Ordinal),
            TestContext.Current.CancellationToken);
        (int exit, string output, string error) = await Tool.RunAsync("diff", Tool.Hospital, broken);
        Assert.Equal((1, string.Empty), (exit, output));
        Assert.Contains("CORE0206", error, StringComparison.Ordinal);
        await File.WriteAllTextAsync(broken, "no json", TestContext.Current.CancellationToken);
        Assert.Equal(2, (await Tool.RunAsync("diff", broken, Second)).Exit);
    }

    [Fact]
    public async Task Reviews_are_listed_by_their_day()
    {
        (int exit, JsonNode json) = await Tool.JsonAsync("reviews", Second);
        Assert.Equal(0, exit);
        Assert.Equal(
            ["R-27 overdue", "R-35 due", "R-01 due", "R-16 due", "R-46 later", "R-02 notPlanned"],
            json["reviews"]!.AsArray().Take(6).Select(review => $"{review!["id"]} {review["state"]}"));

        // 41 risks, one of them closed.
        Assert.Equal("""{"overdue":1,"due":3,"later":1,"notPlanned":35}""", json["counts"]!.ToJsonString());
        (_, json) = await Tool.JsonAsync("reviews", Second, "--within", "45");
        Assert.Equal("""{"overdue":1,"due":1,"later":3,"notPlanned":35}""", json["counts"]!.ToJsonString());
        (_, string text, _) = await Tool.RunAsync("reviews", Second, "--lang", "ja");
        Assert.Contains("R-27  2027-03-15  -           期限超過  登録値の誤り\n", text, StringComparison.Ordinal);
    }

    private static IEnumerable<string?> Ids(JsonNode json, string list) => json[list]!.AsArray().Select(change => (string?)change!["id"]);
}
