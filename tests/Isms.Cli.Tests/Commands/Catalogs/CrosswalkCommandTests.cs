using System.Text.Json.Nodes;
using Isms.Catalogs.Tests.Crosswalks;

namespace Isms.Cli.Tests.Commands.Catalogs;

public sealed class CrosswalkCommandTests
{
    private const string Header = "source,target,relationship,kind,confidence,evidence,path";

    [Fact]
    public async Task The_full_table_of_2005_to_2013_row_by_row()
    {
        string[][] rows = await CsvAsync("iso27001:2005", "iso27001:2013");
        Assert.Equal(114 + 21 + 11, rows.Length);
        Assert.Equal(
            PublishedTables.From2005To2013.Order(),
            rows.Select(row => (OrNull(row[0]), OrNull(row[1]))).Order());
        Check(rows);
    }

    [Fact]
    public async Task The_full_table_of_2013_to_2022_row_by_row()
    {
        string[][] rows = await CsvAsync("iso27001:2013", "iso27001:2022");
        Assert.Equal(115 + 11, rows.Length);
        Assert.Equal(PublishedTables.From2013To2022.Order(), rows.Select(row => (OrNull(row[0]), OrNull(row[1]))).Order());
        Assert.All(rows, row => Assert.Equal("high", row[4]));
        Check(rows);
    }

    [Fact]
    public async Task The_composed_table_of_2005_to_2022_row_by_row()
    {
        string[][] rows = await CsvAsync("iso27001:2005", "iso27001:2022");
        (string? Source, string? Target)[] joined = PublishedTables.From2005To2013
            .SelectMany(_ => PublishedTables.From2013To2022, (one, other) => (One: one, Other: other))
            .Where(way => way.One.Source is not null && way.One.Target is not null && way.One.Target == way.Other.Source)
            .Select(way => (way.One.Source, way.Other.Target)).Distinct().ToArray();
        Assert.Equal(joined.Order(), rows.Where(row => row[0].Length > 0 && row[1].Length > 0).Select(row => (OrNull(row[0]), OrNull(row[1]))).Order());
        // 21 ended in 2013 and none in 2022; every control of 2022 without a predecessor is new.
        Assert.Equal(21, rows.Count(row => row[3] == "withdrawn"));
        Assert.Equal(93, rows.Where(row => row[1].Length > 0).Select(row => row[1]).Distinct().Count());
        Assert.Equal(133, rows.Where(row => row[0].Length > 0).Select(row => row[0]).Distinct().Count());
        Check(rows);
        Assert.All(rows.Where(row => row[0].Length > 0 && row[1].Length > 0), row => Assert.Equal(2, row[6].Split("; ")[0].Split(" → ").Length - 1));
        Assert.Contains(rows, row => row[2] == "undetermined");
    }

    [Fact]
    public async Task The_inverse_has_the_same_lines_turned_round()
    {
        string[][] forward = await CsvAsync("iso27001:2013", "iso27001:2022");
        string[][] inverse = await CsvAsync("iso27001:2022", "iso27001:2013");
        Assert.Equal(forward.Select(row => (row[0], row[1])).Order(), inverse.Select(row => (row[1], row[0])).Order());
        Assert.Equal(11, inverse.Count(row => row[3] == "withdrawn"));
        Assert.Equal("split", inverse.Single(row => row[0] == "A.8.8" && row[1] == "A.12.6.1")[3]);
    }

    [Theory]
    [InlineData("iso27001:2005", "iso27001:2013", "6.1.1", "A.6.1.1,,none,withdrawn,medium,recall; subject moved to iso27001:2013:clauses/5.1,iso27001:2005/A.6.1.1 → (iso27001:2013)")]
    [InlineData("iso27001:2013", "iso27001:2022", "a12.6.1", "A.12.6.1,A.8.8,subset,merged,high,")]
    [InlineData("iso27001:2013", "iso27001:2022", "A.13.2.4", "A.13.2.4,A.6.6,equivalent,unchanged,high,")]
    [InlineData("iso27001:2013", "iso27001:2022", "A.5.7", ",A.5.7,none,new,high,")]
    [InlineData("hospital-challenges", "iso27001:2013", "1-1", "1-1,A.8.1,intersects,,medium,")]
    public async Task One_item_of_the_source_or_of_the_target(string source, string target, string item, string expected)
    {
        (int exit, string output, _) = await Tool.RunAsync("crosswalk", source, target, "--item", item, "--format", "csv");
        Assert.Equal(0, exit);
        string[] lines = output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.StartsWith(expected, lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_the_contracted_shape()
    {
        (int exit, JsonNode json) = await Tool.JsonAsync("crosswalk", "iso27001:2005", "iso27001:2022", "--item", "A.15.2.2", "--lang", "ja");
        Assert.Equal(0, exit);
        Assert.Equal(("iso27001:2005", "iso27001:2022"), ((string?)json["source"], (string?)json["target"]));
        Assert.Equal(["iso27001-2005-2013", "iso27001-2013-2022"], json["crosswalks"]!.AsArray().Select(leg => (string?)leg!["id"]));
        JsonArray rows = json["rows"]!.AsArray();
        Assert.Equal(["A.5.36", "A.8.8"], rows.Select(row => (string?)row!["targets"]!.AsArray().Single()));
        JsonObject first = rows[0]!.AsObject();
        Assert.Equal(
            ["sources", "targets", "relationship", "kind", "confidence", "evidence", "path", "relationshipDerived", "movedTo", "rationale"],
            first.Select(member => member.Key));
        Assert.Equal(("A.15.2.2", "intersects", "splitAndMerged"), ((string?)first["sources"]![0], (string?)first["relationship"], (string?)first["kind"]));
        Assert.Contains("relationship derived from the structure", (string?)first["evidence"], StringComparison.Ordinal);
        Assert.True((bool?)first["relationshipDerived"]);
        Assert.Contains("引き継がれた", (string?)first["rationale"]![0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_end_in_json_has_an_empty_list()
    {
        (_, JsonNode json) = await Tool.JsonAsync("crosswalk", "iso27001:2005", "iso27001:2013", "--item", "A.6.1.1");
        JsonNode row = Assert.Single(json["rows"]!.AsArray())!;
        Assert.Empty(row["targets"]!.AsArray());
        Assert.Equal("iso27001:2013:clauses/5.1", (string?)Assert.Single(row["movedTo"]!.AsArray()));
    }

    [Theory]
    [InlineData("en", "iso27001:2005 > iso27001:2022: iso27001-2005-2013 > iso27001-2013-2022", "withdrawn")]
    [InlineData("ja", "対応元", "廃止")]
    public async Task Text_names_the_way_and_speaks_the_language(string language, string first, string word)
    {
        (int exit, string output, _) = await Tool.RunAsync("crosswalk", "iso27001:2005", "iso27001:2022", "--lang", language);
        Assert.Equal(0, exit);
        Assert.Contains(first, output, StringComparison.Ordinal);
        Assert.Contains(word, output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no catalog \"iso27001:1999\"", "iso27001:1999", "iso27001:2013")]
    [InlineData("No crosswalk leads from iso27001:2013 to mhlw-6.0", "iso27001:2013", "mhlw-6.0")]
    [InlineData("No crosswalk leads from iso27001:2013 to iso27001:2013", "iso27001:2013", "iso27001:2013")]
    [InlineData("has an item \"A.99.9\"", "iso27001:2013", "iso27001:2022", "--item", "A.99.9")]
    [InlineData("カタログ「x」はありません", "x", "iso27001:2022", "--lang", "ja")]
    [InlineData("yaml", "iso27001:2013", "iso27001:2022", "--format", "yaml")]
    public async Task What_is_not_known_is_said_with_exit_code_2(string message, params string[] args)
    {
        (int exit, string output, string error) = await Tool.RunAsync(["crosswalk", .. args]);
        Assert.Equal(2, exit);
        Assert.Equal(string.Empty, output);
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_item_that_no_row_names_gives_no_rows()
    {
        (int exit, string output, _) = await Tool.RunAsync("crosswalk", "iso27001:2013", "iso27001:2022", "--item", "A.5.1", "--format", "csv");
        Assert.Equal(0, exit);
        // A.5.1 is an objective of 2013, and a control of 2022: the target counts where the source has no row.
        Assert.Equal(3, output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        (exit, output, _) = await Tool.RunAsync("crosswalk", "iso27001:2013", "iso27001:2022", "--item", "A.14", "--format", "csv");
        Assert.Equal((0, Header + "\r\n"), (exit, output));
    }

    [Fact]
    public async Task A_review_finds_faults_with_code_and_place()
    {
        using TemporaryFolder folder = new();
        string file = folder.Of("ours.json");
        const string Row = """{ "sources": ["A.5.1.1"], "targets": ["A.5.1"], "confidence": "high", "evidence": ["us"], "rationale": { "en": "so" } }""";
        string Crosswalk(params string[] rows) => """{ "schema": "isms/crosswalk/1", "id": "ours", "title": { "en": "Ours" }, "source": "iso27001:2013", "target": "iso27001:2022", "rows": [""" + string.Join(',', rows) + "] }";
        await File.WriteAllTextAsync(file, Crosswalk(Row), TestContext.Current.CancellationToken);
        (int exit, JsonNode json) = await Tool.JsonAsync("crosswalk", "review", file);
        Assert.Equal((0, 1, 0), (exit, (int)json["pairs"]!, json["issues"]!.AsArray().Count));
        (exit, json) = await Tool.JsonAsync("crosswalk", "review", file, "--reverse", file);
        Assert.Equal((1, "XWLK0131"), (exit, (string?)json["reverseIssues"]![0]!["code"]));
        await File.WriteAllTextAsync(file, Crosswalk(Row, Row), TestContext.Current.CancellationToken);
        (exit, json) = await Tool.JsonAsync("crosswalk", "review", file);
        JsonNode issue = Assert.Single(json["issues"]!.AsArray())!;
        Assert.Equal((1, "XWLK0104", "/rows/1"), (exit, (string?)issue["code"], (string?)issue["path"]));
        await File.WriteAllTextAsync(file, Crosswalk("7"), TestContext.Current.CancellationToken);
        (exit, string output, _) = await Tool.RunAsync("crosswalk", "review", file);
        Assert.Equal(1, exit);
        Assert.Contains("CORE0201", output, StringComparison.Ordinal);
        await File.WriteAllTextAsync(file, "no json", TestContext.Current.CancellationToken);
        Assert.Equal(2, (await Tool.RunAsync("crosswalk", "review", file)).Exit);
        Assert.Equal(2, (await Tool.RunAsync("crosswalk", "review", folder.Of("missing.json"))).Exit);
    }

    private static void Check(string[][] rows)
    {
        string[] kinds = ["unchanged", "renamed", "merged", "split", "splitAndMerged", "new", "withdrawn"];
        Assert.All(rows, row =>
        {
            Assert.Contains(row[3], kinds);
            Assert.Contains(row[4], new[] { "high", "medium", "low" });
            Assert.NotEqual(string.Empty, row[5]);
            Assert.NotEqual(string.Empty, row[6]);
            Assert.Equal((row[0].Length == 0, row[1].Length == 0), (row[3] == "new", row[3] == "withdrawn"));
            Assert.Equal(row[0].Length == 0 || row[1].Length == 0, row[2] == "none");
        });
    }

    private static async Task<string[][]> CsvAsync(string source, string target)
    {
        (int exit, string output, string error) = await Tool.RunAsync("crosswalk", source, target, "--format", "csv");
        Assert.Equal((0, string.Empty), (exit, error));
        string[] lines = output.Split("\r\n");
        Assert.Equal((Header, string.Empty), (lines[0], lines[^1]));
        // No cell of ours has a comma or a quotation mark, so that a plain split reads it.
        Assert.DoesNotContain("\"", output, StringComparison.Ordinal);
        return lines[1..^1].Select(line => line.Split(',')).ToArray();
    }

    private static string? OrNull(string cell) => cell.Length == 0 ? null : cell;
}
