using System.Text.Json.Nodes;

namespace Isms.Cli.Tests.Commands.Catalogs;

public sealed class CoverageCommandTests
{
    [Fact]
    public async Task Each_item_of_the_guideline_of_the_document_comes_out()
    {
        (int exit, JsonNode json) = await Tool.JsonAsync("coverage", Tool.Hospital);
        Assert.Equal((0, "mhlw-6.0", "inForce", "2026-03-31"), (exit, (string)json["catalog"]!, (string)json["edition"]!, (string)json["asOf"]!));
        JsonArray items = json["items"]!.AsArray();
        Assert.Equal(items.Count, json["counts"]!.AsObject().Sum(count => (int)count.Value!));
        Assert.Equal(
            """{"id":"management/11","title":"Emergency response and BCP","state":"inPlace","controls":[{"id":"CTL-34","status":"implemented","through":"mhlw-6.0/management/11"}],"documents":["DOC-11"]}""",
            items.Single(item => (string)item!["id"]! == "management/11")!.ToJsonString());
    }

    [Fact]
    public async Task The_edition_in_force_on_the_day_is_said()
    {
        (int exit, JsonNode json) = await Tool.JsonAsync("coverage", Tool.Hospital, "--as-of", "2026-06-29");
        Assert.Equal((0, "superseded", "mhlw-7.0"), (exit, (string)json["edition"]!, (string)json["inForce"]![0]!));
        (exit, string text, _) = await Tool.RunAsync("coverage", Tool.Hospital, "--as-of", "2026-06-29");
        Assert.Equal(0, exit);
        Assert.Contains("This edition: superseded; in force: mhlw-7.0", text, StringComparison.Ordinal);
        (_, text, _) = await Tool.RunAsync("coverage", Tool.Hospital, "--lang", "ja");
        Assert.Contains("この版: 有効\n", text, StringComparison.Ordinal);
        Assert.Contains("実施済み", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_has_a_line_for_each_item()
    {
        (int exit, string csv, _) = await Tool.RunAsync("coverage", Tool.Hospital, "--catalog", "mhlw-checklist-r7", "--format", "csv");
        string[] lines = csv.TrimEnd().Split("\r\n");
        Assert.Equal((0, 24, "item,title,state,controls,documents,through"), (exit, lines.Length, lines[0]));
        Assert.StartsWith("mhlw-checklist-r7/1-1,", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_catalog_that_is_not_there_is_wrong_usage()
    {
        (int exit, string output, string error) = await Tool.RunAsync("coverage", Tool.Hospital, "--catalog", "mhlw-9.9");
        Assert.Equal((2, string.Empty), (exit, output));
        Assert.Contains("There is no catalog \"mhlw-9.9\".", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_judges_by_the_overlays_it_is_given()
    {
        using TemporaryFolder folder = new();
        await File.WriteAllTextAsync(folder.Of("o.json"), """
            { "schema": "isms/overlay/1", "id": "sector:1", "title": { "en": "A sector" }, "catalog": "iso27001:2013",
              "entries": [ { "id": "A.9.2.3", "strength": "shall", "source": "test" } ] }
            """, TestContext.Current.CancellationToken);
        (int exit, JsonNode json) = await Tool.JsonAsync("check", Tool.Hospital, "--overlay", folder.Of("o.json"));
        JsonNode issue = json["issues"]!.AsArray().Single(one => ((string)one!["code"]!).StartsWith("CTRL16", StringComparison.Ordinal))!;
        Assert.Equal((0, "CTRL1612", "9.2.3"), (exit, (string)issue["code"]!, (string)issue["subject"]!));
        Assert.Contains(json["open"]!.AsArray(), open => ((string)open!["what"]!).StartsWith("CTRL1612", StringComparison.Ordinal));

        await File.WriteAllTextAsync(folder.Of("bad.json"), "{", TestContext.Current.CancellationToken);
        (exit, string output, string error) = await Tool.RunAsync("check", Tool.Hospital, "--overlay", folder.Of("bad.json"));
        Assert.Equal((2, string.Empty), (exit, output));
        Assert.NotEmpty(error);
    }
}
