using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace Isms.Cli.Tests.Commands.Matrices;

public sealed class MatrixCommandTests
{
    public static TheoryData<string> Published => [.. Ids.Value];

    private static Lazy<string[]> Ids { get; } = new(() =>
        Tool.JsonAsync("matrix", "list").GetAwaiter().GetResult().Json.AsArray().Select(matrix => (string)matrix!["id"]!).ToArray());

    [Fact]
    public async Task The_list_has_the_eighteen_published_matrices_with_their_sources()
    {
        (int exit, JsonNode json) = await Tool.JsonAsync("matrix", "list");
        Assert.Equal(0, exit);
        Assert.Equal(18, json.AsArray().Count);
        Assert.All(json.AsArray(), matrix => Assert.False(string.IsNullOrWhiteSpace((string?)matrix!["source"])));
        JsonNode military = json.AsArray().Single(matrix => (string?)matrix!["id"] == "mil-std-882e-iii")!;
        Assert.Equal((6, 4, 5), ((int)military["likelihood"]!, (int)military["consequence"]!, (int)military["levels"]!));
        (exit, string text, _) = await Tool.RunAsync("matrix", "list", "--lang", "ja");
        Assert.Equal(0, exit);
        Assert.Equal(19, text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [MemberData(nameof(Published))]
    public async Task Every_published_matrix_is_shown_and_reviewed(string id)
    {
        using TemporaryFolder folder = new();
        (int exit, string file, _) = await Tool.RunAsync("matrix", "show", id, "--format", "json");
        Assert.Equal(0, exit);
        string path = folder.Of("matrix.json");
        await File.WriteAllTextAsync(path, file, TestContext.Current.CancellationToken);
        (exit, JsonNode review) = await Tool.JsonAsync("matrix", "review", path);
        Assert.Equal(0, exit);
        Assert.Equal(id, (string?)review["matrix"]!["id"]);
        Assert.Equal(1, (double)review["orderedRight"]! + (double)review["tied"]! + (double)review["reversed"]!, 1e-9);
        Assert.NotNull(review["issues"]);
        foreach (string command in new[] { "show", "review" })
        {
            (exit, string svg, _) = await Tool.RunAsync("matrix", command, id, "--format", "svg", "--lang", "ja", "--theme", "print");
            Assert.Equal(0, exit);
            Assert.Equal("svg", XDocument.Parse(svg).Root!.Name.LocalName);
            (exit, string text, _) = await Tool.RunAsync("matrix", command, id);
            Assert.Equal(0, exit);
            Assert.DoesNotContain('\uFFFD', text);
        }

        (exit, JsonNode same) = await Tool.JsonAsync("matrix", "compare", id, path);
        Assert.Equal(0, exit);
        Assert.Empty(same["changes"]!.AsArray());
        Assert.Empty(same["cells"]!.AsArray());
    }

    // Verdicts published for these matrices: monotone, weak consistency, betweenness, consistent colouring.
    [Theory]
    [InlineData("cox-2008-3x3", true, true, true, true)]
    [InlineData("npsa-2008", true, true, true, false)]
    [InlineData("ciso-assistant-4x4-ebios-rm", true, false, false, false)]
    [InlineData("ciso-assistant-6x6-detailed", true, false, true, false)]
    [InlineData("iso27005-2018-e1a", false, true, true, false)]
    public async Task A_review_gives_the_contracted_shape(string id, bool monotone, bool weak, bool between, bool colouring)
    {
        JsonNode json = (await Tool.JsonAsync("matrix", "review", id)).Json;
        Assert.Equal(
            (monotone, weak, between, colouring),
            ((bool)json["monotone"]!, (bool)json["weakConsistency"]!, (bool)json["betweenness"]!, (bool)json["consistentColouring"]!));
        Assert.All(json["issues"]!.AsArray(), issue => Assert.Equal(["code", "severity", "subject", "path", "message"], issue!.AsObject().Select(member => member.Key)));
    }

    [Fact]
    public async Task The_bar_can_be_moved_for_a_review()
    {
        Assert.Equal(0, (await Tool.RunAsync("matrix", "review", "ciso-assistant-4x4-ebios-rm")).Exit);
        Assert.Equal(1, (await Tool.RunAsync("matrix", "review", "ciso-assistant-4x4-ebios-rm", "--fail-on", "notice")).Exit);
    }

    [Theory]
    [InlineData("\"version\": 3", "\"version\": 0", "MTRX0108", "/version")]
    [InlineData("\"likelihood\": [", "\"likelihood\": [], \"was\": [", "MTRX0101", "/likelihood")]
    [InlineData("\"levels\": [", "\"levels\": [], \"were\": [", "MTRX0102", "/levels")]
    [InlineData("\"id\": \"high\"", "\"id\": \"low\"", "MTRX0103", "/levels/1/id")]
    [InlineData("[\"low\", \"high\"]", "[\"low\"]", "MTRX0104", "/cells/1")]
    [InlineData("[\"low\", \"high\"]", "[\"low\", \"huge\"]", "MTRX0105", "/cells/1/1")]
    [InlineData("[\"low\", \"low\"]", "[\"high\", \"high\"]", "MTRX0106", "/cells/1/0")]
    [InlineData("#2e7d32", "green", "MTRX0107", "/levels/0/color")]
    [InlineData("\"name\": { \"en\": \"often\" }", "\"name\": { \"en\": \"often\" }, \"band\": { \"from\": 2, \"to\": 1 }", "MTRX0109", "/likelihood/1/band")]
    [InlineData("\"name\": { \"en\": \"rare\" }", "\"name\": { \"en\": \"rare\" }, \"band\": { \"from\": 0, \"to\": 1 }", "MTRX0110", "/likelihood/1")]
    [InlineData("\"schema\": \"isms/matrix/1\"", "\"schema\": \"isms/matrix/9\"", "CORE0105", "/schema")]
    [InlineData("\"cells\"", "\"cels\"", "CORE0202", "")]
    [InlineData("\"version\": 3", "\"version\": 3, \"version\": 4", "CORE0203", "/version")]
    public async Task Each_fault_of_a_broken_matrix_has_its_code_and_place(string what, string instead, string code, string path)
    {
        using TemporaryFolder folder = new();
        string broken = folder.Of("broken.json");
        await File.WriteAllTextAsync(broken, Small.Replace(what, instead, StringComparison.Ordinal), TestContext.Current.CancellationToken);
        (int exit, JsonNode json) = await Tool.JsonAsync("matrix", "review", broken);
        Assert.Equal(1, exit);
        Assert.Null(json["monotone"]);
        Assert.Contains(json["issues"]!.AsArray(), issue => (string?)issue!["code"] == code && (string?)issue["path"] == path && (string?)issue["severity"] == "error");
        (exit, string text, string error) = await Tool.RunAsync("matrix", "show", broken);
        Assert.Equal((1, string.Empty), (exit, text));
        Assert.Contains(code, error, StringComparison.Ordinal);
        Assert.Equal(1, (await Tool.RunAsync("matrix", "compare", broken, "cox-2008-3x3")).Exit);
    }

    [Fact]
    public async Task A_small_matrix_of_two_levels_gets_advice_instead_of_the_axioms()
    {
        using TemporaryFolder folder = new();
        string path = folder.Of("small.json");
        await File.WriteAllTextAsync(path, Small, TestContext.Current.CancellationToken);
        (int exit, JsonNode json) = await Tool.JsonAsync("matrix", "review", path);
        Assert.Equal(0, exit);
        Assert.True((bool)json["monotone"]!);
        Assert.Null(json["weakConsistency"]);
        Assert.Contains(json["issues"]!.AsArray(), issue => (string?)issue!["severity"] == "advice");
    }

    [Fact]
    public async Task What_is_no_matrix_at_all_is_wrong_usage()
    {
        using TemporaryFolder folder = new();
        string path = folder.Of("x.json");
        await File.WriteAllTextAsync(path, "{", TestContext.Current.CancellationToken);
        Assert.Equal(2, (await Tool.RunAsync("matrix", "review", path)).Exit);
        await File.WriteAllBytesAsync(path, [0x22, 0x83, 0x65, 0x22], TestContext.Current.CancellationToken);
        (int exit, _, string error) = await Tool.RunAsync("matrix", "show", path);
        Assert.Equal(2, exit);
        Assert.Contains("CORE0102", error, StringComparison.Ordinal);
        (exit, _, error) = await Tool.RunAsync("matrix", "show", folder.Of("nothing"));
        Assert.Equal(2, exit);
        Assert.Contains("isms matrix list", error, StringComparison.Ordinal);
        Assert.Equal(2, (await Tool.RunAsync("matrix", "show", Tool.Hospital, "--matrix", "nobody-5x5")).Exit);
    }

    [Fact]
    public async Task A_table_of_a_spreadsheet_is_a_matrix_too_and_says_where_it_is_wrong()
    {
        using TemporaryFolder folder = new();
        string path = folder.Of("ours.csv");
        await File.WriteAllTextAsync(path, (await Tool.RunAsync("matrix", "show", "npsa-2008", "--format", "csv")).Out, TestContext.Current.CancellationToken);
        (int exit, JsonNode json) = await Tool.JsonAsync("matrix", "review", path);
        Assert.Equal(0, exit);
        Assert.Equal("ours", (string?)json["matrix"]!["id"]);
        JsonNode original = (await Tool.JsonAsync("matrix", "review", "npsa-2008")).Json;
        Assert.All(new[] { "orderedRight", "tied", "reversed" }, figure => Assert.Equal((double)original[figure]!, (double)json[figure]!));
        await File.WriteAllTextAsync(path, "levels,low,high\nx,small,large\nrare,low,huge\noften,high", TestContext.Current.CancellationToken);
        (exit, json) = await Tool.JsonAsync("matrix", "review", path);
        Assert.Equal(1, exit);
        Assert.Contains(json["issues"]!.AsArray(), issue => (string?)issue!["path"] == "3:3" && ((string?)issue["code"])!.StartsWith("MCSV", StringComparison.Ordinal));
        Assert.True(json["issues"]!.AsArray().Count >= 2);
    }

    [Fact]
    public async Task A_document_lends_its_matrices()
    {
        (int exit, string text, _) = await Tool.RunAsync("matrix", "show", Tool.Hospital, "--format", "json");
        Assert.Equal(0, exit);
        Assert.Equal("hospital-5x5", (string?)JsonNode.Parse(text)!["id"]);
        (exit, text, _) = await Tool.RunAsync("matrix", "show", Tool.Hospital, "--matrix", "hospital-opportunity-5x5", "--format", "json");
        Assert.Equal(0, exit);
        Assert.Equal("opportunity", (string?)JsonNode.Parse(text)!["direction"]);
    }

    [Fact]
    public async Task Comparing_names_every_rating_of_the_hospital_that_would_move()
    {
        using TemporaryFolder folder = new();
        string text = (await Tool.RunAsync("matrix", "show", Tool.Hospital, "--format", "json")).Out;
        JsonNode matrix = JsonNode.Parse(text)!;
        matrix["version"] = 2;

        // 3 x 4 and 4 x 3, the products of 12, become high.
        matrix["cells"]![2]![3] = "high";
        matrix["cells"]![3]![2] = "high";
        string newer = folder.Of("newer.json");
        await File.WriteAllTextAsync(newer, matrix.ToJsonString(), TestContext.Current.CancellationToken);
        (int exit, JsonNode json) = await Tool.JsonAsync("matrix", "compare", Tool.Hospital, newer, "--register", Tool.Hospital);
        Assert.Equal(0, exit);
        Assert.Equal(["(3,4)", "(4,3)"], json["cells"]!.AsArray().Select(cell => $"({cell!["older"]!["likelihood"]},{cell["older"]!["consequence"]})"));
        string[] moved = json["ratings"]!.AsArray().Where(rating => (string?)rating!["move"] != "same").Select(rating => $"{rating!["risk"]} {rating["stage"]} {rating["move"]}").ToArray();
        Assert.Equal(Twelve.Select(risk => risk + " current up"), moved);
        Assert.Equal(Twelve.Length, (int)json["counts"]!["up"]!);

        // 34 threats: 8 inherent, 34 current, 34 residual ratings; 26 have no inherent one.
        Assert.Equal((76, 26), (json["ratings"]!.AsArray().Count, (int)json["counts"]!["notAssessed"]!));
        (exit, string shown, _) = await Tool.RunAsync("matrix", "compare", Tool.Hospital, newer, "--register", Tool.Hospital, "--lang", "ja");
        Assert.Equal(0, exit);
        Assert.All(Twelve, risk => Assert.Contains(risk, shown, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Scales_of_other_lengths_are_not_compared_without_a_mapping()
    {
        (int exit, JsonNode json) = await Tool.JsonAsync("matrix", "compare", Tool.Hospital, "ciso-assistant-4x4-5-levels", "--register", Tool.Hospital);
        Assert.Equal(0, exit);
        Assert.False((bool)json["cellsCompared"]!);
        Assert.Equal(76, (int)json["counts"]!["unmappable"]!);
    }

    /// <summary>The threats of the sample whose current rating has the product 12, read off risks.yaml.</summary>
    private static string[] Twelve { get; } = ["R-02", "R-03", "R-07", "R-10", "R-11", "R-15", "R-16", "R-17", "R-20", "R-30"];

    private const string Small = """
        { "schema": "isms/matrix/1", "id": "small", "version": 3,
          "likelihood": [ { "name": { "en": "rare" } }, { "name": { "en": "often" } } ],
          "consequence": [ { "name": { "en": "small" } }, { "name": { "en": "large" } } ],
          "levels": [ { "id": "low", "name": { "en": "low" }, "color": "#2e7d32" }, { "id": "high", "name": { "en": "high" } } ],
          "cells": [ ["low", "low"], ["low", "high"] ] }
        """;
}
