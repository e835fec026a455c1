using System.Text;
using System.Text.Json.Nodes;

namespace Isms.Cli.Tests.Commands.Statements;

public sealed class SoaMigrateTests
{
    private static readonly string Sample = Repository.PathOf("docs", "samples", "soa-2005.csv");

    [Fact]
    public async Task The_hospital_goes_to_2022_with_its_open_decisions()
    {
        (int exit, JsonNode json) = await Tool.JsonAsync("soa", "migrate", Tool.Hospital, "--to", "iso27001:2022");
        Assert.Equal(0, exit);
        Assert.Equal(("iso27001:2013", "iso27001:2022"), ((string)json["from"]!, (string)json["to"]!));
        JsonArray rows = json["rows"]!.AsArray();
        Assert.Equal(93, rows.Count);
        Assert.Equal(25, (int)json["decisions"]!);
        Assert.Equal(25, rows.Count(row => (bool)row!["decisionNeeded"]!));
        Assert.Equal(0, (int)json["lost"]!);
        JsonNode vulnerabilities = rows.Single(row => (string)row!["control"]! == "A.8.8")!;
        Assert.Equal("splitAndMerged", (string)vulnerabilities["kind"]!);
        Assert.Equal(["A.12.6.1", "A.18.2.3"], vulnerabilities["from"]!.AsArray().Select(id => (string)id!));
        Assert.True((bool)vulnerabilities["applicable"]!);
        Assert.Null(vulnerabilities["status"]);
    }

    [Theory]
    [InlineData("iso27001:2013", 114, 19, 21)]
    [InlineData("iso27001:2022", 93, 31, 21)]
    public async Task A_csv_of_2005_goes_to_both_later_editions(string to, int rows, int decisions, int withdrawn)
    {
        (int exit, JsonNode json) = await Tool.JsonAsync("soa", "migrate", Sample, "--to", to);
        Assert.Equal(0, exit);
        Assert.Equal((rows, decisions, withdrawn, 0), (json["rows"]!.AsArray().Count, (int)json["decisions"]!, json["withdrawn"]!.AsArray().Count, (int)json["lost"]!));
    }

    [Fact]
    public async Task The_edition_asked_for_is_taken_from_the_document()
    {
        (int exit, JsonNode json) = await Tool.JsonAsync("soa", "migrate", Tool.Hospital, "--to", "iso27001:2013", "--from", "iso27001:2022");
        Assert.Equal(0, exit);
        Assert.Equal(114, json["rows"]!.AsArray().Count);
    }

    [Theory]
    [InlineData("en", "What a person must decide:")]
    [InlineData("ja", "決定が必要な管理策:")]
    public async Task Text_and_csv_speak_both_languages(string language, string heading)
    {
        (int exit, string output, string error) = await Tool.RunAsync("soa", "migrate", Sample, "--to", "iso27001:2022", "--lang", language);
        Assert.Equal((0, string.Empty), (exit, error));
        Assert.Contains(heading, output, StringComparison.Ordinal);
        (exit, output, _) = await Tool.RunAsync("soa", "migrate", Sample, "--to", "iso27001:2022", "--lang", language, "--format", "csv");
        Assert.Equal(0, exit);
        Assert.StartsWith("control,title,kind,from,", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_is_written_beside_the_data()
    {
        using TemporaryFolder folder = new();
        (int exit, JsonNode json) = await Tool.JsonAsync("soa", "migrate", Sample, "--to", "iso27001:2022", "--report", folder.Of("new"));
        Assert.Equal(0, exit);
        Assert.Equal(31, (int)json["decisions"]!);
        Assert.Equal(["soa-migration.csv", "soa-migration.html"], Directory.GetFiles(folder.Of("new")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("id,applicable,status\nA.5.1,yes,done\n", 1, "SCSV0104")]
    [InlineData("id,applicable,justification,status\nA.5.1,perhaps,x,done\n", 1, "SCSV0110")]
    [InlineData("", 1, "SCSV0103")]
    public async Task A_csv_that_cannot_be_taken_in_gives_no_draft(string text, int expected, string code)
    {
        (int exit, string output, string error) = await MigrateAsync(Encoding.UTF8.GetBytes(text), "iso27001:2022", "--from", "iso27001:2013");
        Assert.Equal((expected, string.Empty), (exit, output));
        Assert.Contains(code, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shift_JIS_is_named()
    {
        // "id,適用" in Shift_JIS.
        (int exit, string output, string error) = await MigrateAsync([.. "id,"u8, 0x93, 0x4B, 0x97, 0x70, .. "\r\n"u8], "iso27001:2022");
        Assert.Equal((2, string.Empty), (exit, output));
        Assert.Contains("SCSV0102", error, StringComparison.Ordinal);
        Assert.Contains("Shift_JIS", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_statement_with_faults_still_gives_a_draft_and_says_them()
    {
        string text = await File.ReadAllTextAsync(Sample, TestContext.Current.CancellationToken);
        text = text.Replace("A.5.1.2,", "A.55.1.2,", StringComparison.Ordinal);
        using TemporaryFolder folder = new();
        await File.WriteAllTextAsync(folder.Of("s.csv"), text, TestContext.Current.CancellationToken);
        (int exit, JsonNode json) = await Tool.JsonAsync("soa", "migrate", folder.Of("s.csv"), "--to", "iso27001:2013");
        Assert.Equal(1, exit);
        Assert.Equal([("CTRL0107", "line 3"), ("CTRL0121", "")], json["issues"]!.AsArray().Select(issue => ((string)issue!["code"]!, (string)issue["path"]!)));
        Assert.Equal("A.55.1.2", (string)json["unplaced"]![0]!);
        Assert.Equal(0, (int)json["lost"]!);
    }

    [Theory]
    [InlineData("iso27001:2099", "CTRL0122")]
    [InlineData("iso27001:2005", "CTRL0124")]
    public async Task An_edition_that_makes_no_sense_is_wrong_usage(string to, string code)
    {
        (int exit, string output, string error) = await Tool.RunAsync("soa", "migrate", Sample, "--to", to);
        Assert.Equal((2, string.Empty), (exit, output));
        Assert.Contains(code, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_without_the_statement_is_said()
    {
        (int exit, _, string error) = await Tool.RunAsync("soa", "migrate", Tool.Hospital, "--to", "iso27001:2022", "--from", "iso27001:2005");
        Assert.Equal(1, exit);
        Assert.Contains("IMPT0301", error, StringComparison.Ordinal);
    }

    private static async Task<(int Exit, string Out, string Error)> MigrateAsync(byte[] content, string to, params string[] more)
    {
        using TemporaryFolder folder = new();
        string file = folder.Of("statement.csv");
        await File.WriteAllBytesAsync(file, content, TestContext.Current.CancellationToken);
        return await Tool.RunAsync(["soa", "migrate", file, "--to", to, .. more]);
    }
}
