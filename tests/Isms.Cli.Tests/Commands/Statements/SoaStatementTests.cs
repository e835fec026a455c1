using System.Text.Json.Nodes;

namespace Isms.Cli.Tests.Commands.Statements;

/// <summary>show, diff and verify on the hospital; its hash is the golden one of the library's tests.</summary>
public sealed class SoaStatementTests
{
    private const string Hash = "a20ca58e5499722db473f242bf6388990df8a7a071a135ff15a5bc27ac5321d5";

    [Fact]
    public async Task Show_has_every_control_decided_and_derived()
    {
        (int exit, JsonNode json) = await Tool.JsonAsync("soa", "show", Tool.Hospital);
        Assert.Equal((0, "iso27001:2013", Hash, "2026-03-31"), (exit, (string)json["catalog"]!, (string)json["hash"]!, (string)json["asOf"]!));
        Assert.Equal(114, json["rows"]!.AsArray().Count);
        Assert.Equal((true, "R-34"), ((bool)json["approval"]!["stale"]!, (string)json["approval"]!["movements"]![0]!["risk"]!));
        JsonNode row = json["rows"]!.AsArray().Single(one => (string)one!["control"]! == "A.9.2.3")!;
        Assert.Equal(("partial", "partial", "CTL-06", "R-28"), ((string)row["position"]!["claimed"]!, (string)row["position"]!["supported"]!, (string)row["derived"]!["controls"]![0]!, (string)row["derived"]!["risks"]![0]!));
        JsonNode excluded = json["rows"]!.AsArray().Single(one => (string)one!["control"]! == "A.9.4.5")!;
        Assert.Equal((false, "notApplicable"), ((bool)excluded["applicable"]!, (string)excluded["position"]!["supported"]!));
    }

    [Fact]
    public async Task Show_as_text_and_csv_in_both_languages()
    {
        (int exit, string text, _) = await Tool.RunAsync("soa", "show", Tool.Hospital, "--catalog", "iso27001:2022", "--lang", "ja");
        Assert.Equal(0, exit);
        Assert.Contains("基準日 2026-03-31", text, StringComparison.Ordinal);
        Assert.Contains("裏付け", text, StringComparison.Ordinal);
        (exit, string csv, _) = await Tool.RunAsync("soa", "show", Tool.Hospital, "--format", "csv");
        string[] lines = csv.TrimEnd().Split("\r\n");
        Assert.Equal((0, 115), (exit, lines.Length));
        Assert.Equal("control,title,strength,applicable,claimed,supported,basis,controls,risks,evidence,reason,differences", lines[0]);
    }

    [Theory]
    [InlineData("en", "--with: there is no catalog \"nope\".")]
    [InlineData("ja", "--with: カタログ「nope」はありません。")]
    public async Task A_catalog_that_is_not_held_cannot_be_set_beside_it(string language, string message)
    {
        (int exit, string output, string error) = await Tool.RunAsync("soa", "show", Tool.Hospital, "--with", "nope", "--lang", language);
        Assert.Equal((2, string.Empty), (exit, output));
        Assert.StartsWith(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_sets_further_catalogs_and_overlays_beside_it()
    {
        using TemporaryFolder folder = new();
        await File.WriteAllTextAsync(folder.Of("o.json"), """
            { "schema": "isms/overlay/1", "id": "sector:1", "title": { "en": "A sector" }, "catalog": "iso27001:2013",
              "entries": [ { "id": "A.9.2.3", "strength": "shall", "source": "test" }, { "id": "X.1", "strength": "should", "title": { "en": "Added" }, "source": "test" } ] }
            """, TestContext.Current.CancellationToken);
        (int exit, JsonNode json) = await Tool.JsonAsync("soa", "show", Tool.Hospital, "--with", "mhlw-checklist-r7", "--overlay", folder.Of("o.json"));
        string[] controls = [.. json["rows"]!.AsArray().Select(row => (string)row!["control"]!)];
        Assert.Equal((0, Hash), (exit, (string)json["hash"]!)); // what the statement says did not change
        Assert.Equal("sector:1/X.1", controls[^1]);
        Assert.Contains(controls, control => control.StartsWith("mhlw-checklist-r7/", StringComparison.Ordinal));
        Assert.Equal("shall", (string)json["rows"]!.AsArray().Single(row => (string)row!["control"]! == "A.9.2.3")!["strength"]!);
        await File.WriteAllTextAsync(folder.Of("bad.json"), "{", TestContext.Current.CancellationToken);
        (exit, string output, string error) = await Tool.RunAsync("soa", "show", Tool.Hospital, "--overlay", folder.Of("bad.json"));
        Assert.Equal((2, string.Empty), (exit, output));
        Assert.NotEmpty(error);
    }

    [Fact]
    public async Task Diff_says_each_change()
    {
        using TemporaryFolder folder = new();
        await WriteAsync(folder.Of("new.json"), root => Row(root, "A.9.2.3")["status"] = "planned");
        (int exit, JsonNode json) = await Tool.JsonAsync("soa", "diff", Tool.Hospital, folder.Of("new.json"));
        JsonNode row = Assert.Single(json["rows"]!.AsArray())!;
        Assert.Equal((0, Hash, "A.9.2.3", "changed"), (exit, (string)json["from"]!["hash"]!, (string)row["control"]!, (string)row["kind"]!));
        Assert.Equal(("status", "partly in place", "planned"), ((string)row["members"]![0]!["member"]!, (string)row["members"]![0]!["before"]![0]!, (string)row["members"]![0]!["after"]![0]!));
        (exit, string text, _) = await Tool.RunAsync("soa", "diff", Tool.Hospital, folder.Of("new.json"), "--lang", "ja");
        Assert.Equal((0, "A.9.2.3 変更: 実施状況: 一部実施 → 計画中\n"), (exit, text));
        (exit, string csv, _) = await Tool.RunAsync("soa", "diff", Tool.Hospital, folder.Of("new.json"), "--format", "csv");
        Assert.Equal((0, "control,kind,member,before,after,explanation\r\nA.9.2.3,changed,status,partly in place,planned,status: partly in place → planned\r\n"), (exit, csv));
        (exit, text, _) = await Tool.RunAsync("soa", "diff", Tool.Hospital, Tool.Hospital);
        Assert.Equal((0, "Nothing changed.\n"), (exit, text));
    }

    [Fact]
    public async Task Verify_compares_with_the_hash_given_or_named()
    {
        Assert.Equal((0, null), await MatchesAsync(Tool.Hospital));
        Assert.Equal((0, true), await MatchesAsync(Tool.Hospital, "--hash", Hash.ToUpperInvariant()));
        Assert.Equal((1, false), await MatchesAsync(Tool.Hospital, "--catalog", "iso27001:2022", "--hash", Hash));
        using TemporaryFolder folder = new();
        await WriteAsync(folder.Of("sealed.json"), root => Statement(root)["hash"] = Hash);
        Assert.Equal((0, true), await MatchesAsync(folder.Of("sealed.json")));
        await WriteAsync(folder.Of("changed.json"), root =>
        {
            Statement(root)["hash"] = Hash;
            Row(root, "A.9.2.3")["status"] = "implemented";
        });
        Assert.Equal((1, false), await MatchesAsync(folder.Of("changed.json")));
    }

    [Fact]
    public async Task Verify_prints_what_is_hashed_and_tables()
    {
        (int exit, string form, _) = await Tool.RunAsync("soa", "verify", Tool.Hospital, "--canonical");
        Assert.Equal((0, Hash), (exit, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(form)))));
        (_, string csv, _) = await Tool.RunAsync("soa", "verify", Tool.Hospital, "--format", "csv");
        Assert.Equal("catalog,version,hash,expected,matches\r\niso27001:2013,," + Hash + ",,\r\n", csv);
        (exit, string text, _) = await Tool.RunAsync("soa", "verify", Tool.Hospital, "--hash", Hash);
        Assert.Equal((0, "iso27001:2013\nsha256 " + Hash + "\nIt is the hash expected.\n"), (exit, text));
    }

    [Theory]
    [InlineData(2, "64 hexadecimal", "verify", "--hash", "12")]
    [InlineData(1, "IMPT0301", "verify", "--catalog", "iso27001:2005")]
    [InlineData(1, "IMPT0301", "show", "--catalog", "iso27001:2005")]
    public async Task What_cannot_be_done_is_said(int expected, string part, string command, string option, string value)
    {
        (int exit, string output, string error) = await Tool.RunAsync("soa", command, Tool.Hospital, option, value);
        Assert.Equal((expected, string.Empty), (exit, output));
        Assert.Contains(part, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_document_is_wrong_usage()
    {
        using TemporaryFolder folder = new();
        await File.WriteAllTextAsync(folder.Of("x.json"), "no", TestContext.Current.CancellationToken);
        Assert.Equal(2, (await Tool.RunAsync("soa", "show", folder.Of("x.json"))).Exit);
        Assert.Equal(2, (await Tool.RunAsync("soa", "diff", Tool.Hospital, folder.Of("x.json"))).Exit);
        Assert.Equal(2, (await Tool.RunAsync("soa", "verify", folder.Of("missing.json"))).Exit);
    }

    private static async Task<(int Exit, bool? Matches)> MatchesAsync(params string[] args)
    {
        (int exit, JsonNode json) = await Tool.JsonAsync(["soa", "verify", .. args]);
        return (exit, (bool?)json["matches"]);
    }

    private static async Task WriteAsync(string path, Action<JsonNode> change)
    {
        JsonNode root = JsonNode.Parse(await File.ReadAllTextAsync(Tool.Hospital, TestContext.Current.CancellationToken))!;
        change(root);
        await File.WriteAllTextAsync(path, root.ToJsonString(), TestContext.Current.CancellationToken);
    }

    private static JsonNode Statement(JsonNode root) => root["statements"]!.AsArray().Single(one => (string)one!["catalog"]! == "iso27001:2013")!;

    private static JsonNode Row(JsonNode root, string control) => Statement(root)["rows"]!.AsArray().Single(row => (string)row!["control"]! == control)!;
}
