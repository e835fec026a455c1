using System.Text.Json.Nodes;

namespace Isms.Cli.Tests.Commands.Privacy;

public sealed class KAnonymityCommandTests
{
    private const string Identifiers = "age_band,visit_quarter,area,sex";

    private static readonly string Release = Path.Combine(Tool.Sample, "deid_release.csv");

    private static async Task<(int Exit, string Out, string Error)> OfAsync(byte[] content, params string[] others)
    {
        using TemporaryFolder folder = new();
        string file = Path.Combine(folder.Path, "release.csv");
        await File.WriteAllBytesAsync(file, content, TestContext.Current.CancellationToken);
        return await Tool.RunAsync(["privacy", "k", file, "--columns", "sex,area", .. others]);
    }

    // By deidentification.yaml of the sample, test RIT-02 of release REL-02: 60 records, k is 5, the minimum is 5 (rules PSD-002 and PSD-006).
    [Fact]
    public async Task The_release_of_the_hospital_is_what_its_test_says()
    {
        (int exit, JsonNode json) = await Tool.JsonAsync("privacy", "k", Release, "--columns", Identifiers, "--minimum", "5");
        Assert.Equal(0, exit);
        Assert.Equal(5, (int)json["k"]!);
        Assert.Equal(60, (int)json["rows"]!);
        Assert.True((bool)json["passed"]!);
        Assert.Equal(0, (int)json["rowsBelow"]!);
        Assert.Equal(60, json["sizes"]!.AsArray().Sum(size => (int)size!["rows"]!));
    }

    [Fact]
    public async Task Below_the_minimum_it_exits_with_1_and_says_why()
    {
        (int exit, string output, _) = await Tool.RunAsync("privacy", "k", Release, "--columns", Identifiers, "--minimum", "6");
        Assert.Equal(1, exit);
        Assert.Contains("k = 5 is below the minimum 6", output, StringComparison.Ordinal);
        (_, output, _) = await Tool.RunAsync("privacy", "k", Release, "--columns", Identifiers, "--minimum", "6", "--lang", "ja");
        Assert.Contains("不合格", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("csv")]
    public async Task Values_of_rows_are_shown_only_where_asked_for(string format)
    {
        string[] words = ["privacy", "k", Release, "--columns", Identifiers, "--format", format];
        (_, string figures, _) = await Tool.RunAsync(words);
        (_, string groups, _) = await Tool.RunAsync([.. words, "--show-groups"]);
        foreach (string value in new[] { "40-59", "60-79", "2025-Q1", "郡部", "市内" })
        {
            Assert.DoesNotContain(value, figures, StringComparison.Ordinal);
        }

        Assert.Contains("2025-Q", groups, StringComparison.Ordinal);
        Assert.DoesNotContain("PA0DDFF", groups, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_csv_it_is_the_sizes()
    {
        (int exit, string output, _) = await OfAsync("sex,area\nF,a\nF,a\nM,a\n"u8.ToArray(), "--format", "csv");
        Assert.Equal(0, exit);
        Assert.Equal("size,groups,rows\r\n1,1,1\r\n2,1,2\r\n", output);
        (_, output, _) = await OfAsync("sex,area\nF,a\nF,a\nM,a\n"u8.ToArray(), "--format", "csv", "--show-groups");
        Assert.Equal("size,sex,area\r\n1,M,a\r\n2,F,a\r\n", output);
    }

    [Fact]
    public async Task The_diversity_of_a_sensitive_column_is_counted_beside_k()
    {
        byte[] rows = "sex,area,hba1c\nF,a,5.0\nF,a,5.0\nM,a,5.0\nM,a,6.1\n"u8.ToArray();
        (int exit, string output, _) = await OfAsync(rows, "--sensitive", "hba1c", "--format", "json");
        JsonNode json = JsonNode.Parse(output)!;
        Assert.Equal((0, 2, 1), (exit, (int)json["k"]!, (int)json["l"]!));
        Assert.Equal("""[{"values":1,"groups":1,"rows":2},{"values":2,"groups":1,"rows":2}]""", json["diversity"]!.ToJsonString());
        (_, output, _) = await OfAsync(rows, "--sensitive", "hba1c");
        Assert.Matches("(?m)^l +1", output);
        Assert.DoesNotContain("6.1", output, StringComparison.Ordinal);
        (_, output, _) = await OfAsync(rows, "--format", "json");
        Assert.Null(JsonNode.Parse(output)!["l"]);
        Assert.Equal(2, (await OfAsync(rows, "--sensitive", "area")).Exit);
        Assert.Equal(1, (await OfAsync(rows, "--sensitive", "hba2")).Exit);
    }

    [Fact]
    public async Task A_missing_column_is_said_and_no_figure_is_given()
    {
        (int exit, string output, string error) = await OfAsync("sex,region\nF,a\n"u8.ToArray());
        Assert.Equal((1, string.Empty), (exit, output));
        Assert.Contains("RCSV0103", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_encoding_is_wrong_usage()
    {
        byte[] content = [.. "sex,area\nF,"u8, 0x8E, 0x73, 0x93, 0xE0, .. "\n"u8];
        (int exit, string output, string error) = await OfAsync(content);
        Assert.Equal((2, string.Empty), (exit, output));
        Assert.Contains("Shift_JIS", error, StringComparison.Ordinal);
        Assert.Contains("line 2", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sex,sex")]
    [InlineData("sex,")]
    public async Task Columns_are_different_names(string columns) => Assert.Equal(2, (await Tool.RunAsync("privacy", "k", Release, "--columns", columns)).Exit);

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("five")]
    public async Task A_minimum_is_a_number_from_1(string minimum) =>
        Assert.Equal(2, (await Tool.RunAsync("privacy", "k", Release, "--columns", Identifiers, "--minimum", minimum)).Exit);

    [Fact]
    public async Task A_file_that_is_not_there_is_wrong_usage() => Assert.Equal(2, (await Tool.RunAsync("privacy", "k", Release + ".not", "--columns", Identifiers)).Exit);

    [Fact]
    public async Task The_help_says_why_values_are_not_shown()
    {
        (_, string output, _) = await Tool.RunAsync("privacy", "k", "--help");
        Assert.Contains("describe patients", output.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }
}
