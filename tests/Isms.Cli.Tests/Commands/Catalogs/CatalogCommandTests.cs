using System.Text.Json.Nodes;

namespace Isms.Cli.Tests.Commands.Catalogs;

public sealed class CatalogCommandTests
{
    private static readonly string[] ListMembers = ["id", "title", "controls", "objectives", "clauses", "items"];

    [Theory]
    [InlineData("iso27001:2005", 133, 39, 11, 183)]
    [InlineData("iso27001:2013", 114, 35, 14, 163)]
    [InlineData("iso27001:2022", 93, 0, 4, 97)]
    [InlineData("iso27001:2013:clauses", 0, 0, 35, 35)]
    [InlineData("mhlw-6.0", 0, 0, 0, 118)]
    public async Task The_list_gives_the_contracted_shape_with_counts(string id, int controls, int objectives, int clauses, int items)
    {
        (int exit, JsonNode json) = await Tool.JsonAsync("catalog", "list");
        Assert.Equal(0, exit);
        Assert.Equal(26, json.AsArray().Count);
        JsonNode catalog = json.AsArray().Single(one => (string?)one!["id"] == id)!;
        Assert.Equal(ListMembers, catalog.AsObject().Select(member => member.Key));
        Assert.Equal((controls, objectives, clauses, items), ((int)catalog["controls"]!, (int)catalog["objectives"]!, (int)catalog["clauses"]!, (int)catalog["items"]!));
    }

    [Fact]
    public async Task The_list_is_also_text_and_csv_in_both_languages()
    {
        Assert.Matches(@"(?m)^iso27001:2013\s+114\s+35\s+14\s+163\s+ISO/IEC 27001:2013 Annex A$", (await Tool.RunAsync("catalog", "list")).Out);
        Assert.Contains("病院の情報セキュリティの課題", (await Tool.RunAsync("catalog", "list", "--lang", "ja")).Out, StringComparison.Ordinal);
        (int exit, string csv, _) = await Tool.RunAsync("catalog", "list", "--format", "csv");
        Assert.Equal(0, exit);
        string[] lines = csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("id,title,controls,objectives,clauses,items", lines[0]);
        Assert.Equal("iso27001:2022,ISO/IEC 27001:2022 Annex A,93,0,4,97", lines[3]);
        Assert.Equal(27, lines.Length);
    }

    [Fact]
    public async Task What_is_not_contained_is_listed_with_the_reason()
    {
        (_, JsonNode json) = await Tool.JsonAsync("catalog", "list", "--unavailable");
        Assert.Contains(json.AsArray(), one => (string?)one!["id"] == "iso27017:2015" && ((string?)one["reason"])!.Length > 0);
        Assert.Contains("ISO/IEC 27018", (await Tool.RunAsync("catalog", "list", "--unavailable")).Out, StringComparison.Ordinal);
        Assert.StartsWith("id,title,reason\r\n", (await Tool.RunAsync("catalog", "list", "--unavailable", "--format", "csv")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_catalog_is_shown_with_its_note_and_every_item_with_source_and_confidence()
    {
        (int exit, JsonNode json) = await Tool.JsonAsync("catalog", "show", "iso27001:2022");
        Assert.Equal(0, exit);
        Assert.Equal("iso27001:2022", (string?)json["id"]);
        Assert.NotEmpty((string)json["note"]!);
        Assert.NotEmpty((string)json["licence"]!);
        Assert.Equal(97, json["items"]!.AsArray().Count);
        Assert.All(json["items"]!.AsArray(), item => Assert.All(new[] { "ja", "en" }, language =>
        {
            Assert.NotEmpty((string)item!["titles"]![language]!["source"]!);
            Assert.Contains((string?)item["titles"]![language]!["confidence"], new[] { "high", "medium", "low" });
        }));
        string text = (await Tool.RunAsync("catalog", "show", "ISO27001:2022", "--lang", "ja")).Out;
        Assert.Contains("特権的アクセス権", text, StringComparison.Ordinal);
        Assert.Contains("注: ", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("iso27001:2022/A.8.2")]
    [InlineData("iso27001:2022/8.2")]
    [InlineData("ISO27001:2022/ａ８．２")]
    public async Task An_item_is_shown_in_any_usual_spelling(string id)
    {
        (int exit, JsonNode json) = await Tool.JsonAsync("catalog", "show", id);
        Assert.Equal(0, exit);
        JsonNode item = Assert.Single(json["items"]!.AsArray())!;
        Assert.Equal("iso27001:2022/A.8.2", (string?)item["reference"]);
        Assert.Equal("A.8", (string?)item["parent"]);
        Assert.Equal("Privileged access rights", (string?)item["title"]);
        Assert.Equal("特権アクセス権", (string?)item["titles"]!["ja"]!["alternatives"]![0]!["text"]);
        JsonNode type = item["attributes"]!.AsArray().Single(attribute => (string?)attribute!["name"] == "controlType")!;
        Assert.Equal("""["Preventive"]""", type["values"]!.ToJsonString());
        string text = (await Tool.RunAsync("catalog", "show", id, "--lang", "ja")).Out;
        Assert.Contains("他の出典: 特権アクセス権 [A]", text, StringComparison.Ordinal);
        Assert.Contains("管理策タイプ: 予防 [", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_alone_is_shown_from_every_catalog_that_has_it()
    {
        (_, JsonNode json) = await Tool.JsonAsync("catalog", "show", "a12.6.1");
        Assert.Equal(["iso27001:2005/A.12.6.1", "iso27001:2013/A.12.6.1"], json["items"]!.AsArray().Select(item => (string?)item!["reference"]));
    }

    [Fact]
    public async Task Items_are_searched_by_text_and_attribute_in_one_catalog_and_in_all()
    {
        Assert.Equal(["A.8.15"], await IdsAsync("iso27001:2022", "--search", "LOGGING", "--attribute", "controltype=Detective"));
        Assert.Equal(["A.8.15"], await IdsAsync("iso27001:2022", "--search", "ﾛｸﾞ取得"));
        Assert.Equal(["A.7.4", "A.7.11"], await IdsAsync("iso27001:2022", "--attribute", "capabilities=Physical_security", "--attribute", "concepts=Detect", "--attribute", "controlType=検知"));
        Assert.Contains("2-5", await IdsAsync("--search", "クラウド"));
        Assert.Empty(await IdsAsync("iso27001:2022", "--search", "no such title"));
        Assert.Equal("No items.\n", (await Tool.RunAsync("catalog", "show", "--search", "no such title")).Out);
        Assert.Equal("該当する項目はありません。\n", (await Tool.RunAsync("catalog", "show", "--search", "no such title", "--lang", "ja")).Out);
    }

    [Fact]
    public async Task Items_are_written_as_csv()
    {
        (int exit, string csv, _) = await Tool.RunAsync("catalog", "show", "iso27001:2013", "--format", "csv");
        Assert.Equal(0, exit);
        string[] lines = csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("catalog,id,kind,parent,title_ja,title_en,source_ja,confidence_ja,source_en,confidence_en,attributes", lines[0]);
        Assert.Equal(164, lines.Length);
        Assert.StartsWith("iso27001:2013,A.5,clause,,情報セキュリティのための方針群,Information security policies,", lines[1], StringComparison.Ordinal);
        Assert.EndsWith(",measureKind=basic", lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("iso27001:1999", "iso27001:1999")]
    [InlineData("iso27001:2022/A.12.6.1", "iso27001:2022")]
    [InlineData("iso27017:2015", "is not contained")]
    [InlineData("99.99", "99.99")]
    [InlineData("", "\"\"")]
    public async Task An_unknown_name_is_said_clearly(string id, string said)
    {
        (int exit, string output, string error) = await Tool.RunAsync("catalog", "show", id);
        Assert.Equal(2, exit);
        Assert.Empty(output);
        Assert.Contains(said, error, StringComparison.Ordinal);
        (int exitJa, _, string japanese) = await Tool.RunAsync("catalog", "show", id, "--lang", "ja");
        Assert.Equal(2, exitJa);
        Assert.Contains("ません", japanese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing=x", "controlType, properties, concepts, capabilities, domains")]
    [InlineData("controlType=nothing", "Preventive, Detective, Corrective")]
    [InlineData("controlType", "NAME=VALUE")]
    [InlineData("=x", "NAME=VALUE")]
    [InlineData("controlType=", "NAME=VALUE")]
    public async Task A_slip_in_an_attribute_is_answered_with_what_there_is(string attribute, string said)
    {
        (int exit, string output, string error) = await Tool.RunAsync("catalog", "show", "iso27001:2022", "--attribute", attribute);
        Assert.Equal(2, exit);
        Assert.Empty(output);
        Assert.Contains(said, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("catalog")]
    [InlineData("catalog", "show")]
    [InlineData("catalog", "list", "--format", "xml")]
    [InlineData("catalog", "show", "iso27001:2022", "--lang", "de")]
    public async Task Wrong_usage_exits_with_2(params string[] args)
    {
        (int exit, string output, string error) = await Tool.RunAsync(args);
        Assert.Equal(2, exit);
        Assert.NotEmpty(output + error);
    }

    private static async Task<string[]> IdsAsync(params string[] args)
    {
        (int exit, JsonNode json) = await Tool.JsonAsync(["catalog", "show", .. args]);
        Assert.Equal(0, exit);
        return json["items"]!.AsArray().Select(item => (string)item!["id"]!).ToArray();
    }
}
