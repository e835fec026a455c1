using System.Text.Json.Nodes;

namespace Isms.Cli.Tests.Commands.Privacy;

public sealed class ReleaseCommandTests
{
    private static async Task ReplaceAsync(string folder, string file, string from, string to)
    {
        string path = Path.Combine(folder, file);
        string text = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        Assert.Contains(from, text, StringComparison.Ordinal);
        int place = text.IndexOf(from, StringComparison.Ordinal);
        await File.WriteAllTextAsync(path, string.Concat(text.AsSpan(0, place), to, text.AsSpan(place + from.Length)), TestContext.Current.CancellationToken);
    }

    private static string[] Found(JsonNode json) => json["issues"]!.AsArray().Select(issue => $"{issue!["code"]}:{issue["subject"]}").ToArray();

    // Rules PSD-006 and PSD-007 by the files of the sample: 60 rows, k is 5, and the linkage table fits.
    [Fact]
    public async Task The_files_of_the_hospital_are_what_the_document_says()
    {
        (int exit, JsonNode json) = await Tool.JsonAsync("privacy", "release", Tool.Hospital, "REL-02", "--data", Tool.Sample);
        Assert.Equal(0, exit);
        Assert.Empty(Found(json));
        Assert.Equal((5, 5, 0, 0, 0), ((int)json["k"]!, (int)json["minimum"]!, (int)json["sharedPseudonyms"]!, (int)json["unmatchedCodes"]!, (int)json["unmatchedPseudonyms"]!));
        Assert.Equal(["raw deid_raw.csv 60", "released deid_release.csv 60", "linkageTable deid_linkage.csv 60"], json["files"]!.AsArray().Select(file => $"{file!["role"]} {file["name"]} {file["rows"]}"));
        (_, string text, _) = await Tool.RunAsync("privacy", "release", Tool.Hospital, "REL-02", "--data", Tool.Sample, "--lang", "ja");
        Assert.Contains("deid_release.csv", text, StringComparison.Ordinal);
        Assert.DoesNotContain("PA0DDFF", text, StringComparison.Ordinal);
    }

    // One row stands alone in its area now, and the group that it left has 4 rows.
    [Fact]
    public async Task A_unique_combination_is_found_in_the_file_and_at_import()
    {
        using TemporaryFolder folder = new();
        string sample = folder.CopySample();
        await ReplaceAsync(sample, "deid_release.csv", "PA0DDFF,40-59,2025-Q2,郡部,F", "PA0DDFF,40-59,2025-Q2,離島,F");
        (int exit, JsonNode json) = await Tool.JsonAsync("privacy", "release", Tool.Hospital, "REL-02", "--data", sample);
        Assert.Equal(1, exit);
        Assert.Equal(["CTRL1209:REL-02", "CTRL1206:REL-02", "CTRL1206:REL-02"], Found(json));
        Assert.Equal(1, (int)json["k"]!);
        (exit, json) = await Tool.JsonAsync("import", sample, "--output", folder.Of("x.json"));
        Assert.Equal(1, exit);
        Assert.Equal(["CTRL1206:REL-02", "CTRL1206:REL-02"], Found(json).Where(found => found.StartsWith("CTRL12", StringComparison.Ordinal)));
        string written = await File.ReadAllTextAsync(folder.Of("x.json"), TestContext.Current.CancellationToken);
        Assert.DoesNotContain("離島", written, StringComparison.Ordinal);
        Assert.DoesNotContain("DUMMY-", written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_linkage_table_that_does_not_fit_is_found()
    {
        using TemporaryFolder folder = new();
        string sample = folder.CopySample();
        await ReplaceAsync(sample, "deid_linkage.csv", "DUMMY-0002,PBA582E", "DUMMY-0002,P59CBDE");
        (int exit, JsonNode json) = await Tool.JsonAsync("privacy", "release", Tool.Hospital, "REL-02", "--data", sample);
        Assert.Equal(1, exit);
        Assert.Equal(["CTRL1209:REL-02", "CTRL1207:REL-02", "CTRL1207:REL-02"], Found(json));
        Assert.Equal((1, 0, 1), ((int)json["sharedPseudonyms"]!, (int)json["unmatchedCodes"]!, (int)json["unmatchedPseudonyms"]!));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_said_and_at_import_leaves_the_figures_open()
    {
        using TemporaryFolder folder = new();
        string sample = folder.CopySample();
        File.Delete(Path.Combine(sample, "deid_raw.csv"));
        (int exit, JsonNode json) = await Tool.JsonAsync("privacy", "release", Tool.Hospital, "REL-02", "--data", sample);
        Assert.Equal(1, exit);
        Assert.Equal(["CTRL1210:REL-02", "CTRL1208:REL-02"], Found(json));
        (exit, json) = await Tool.JsonAsync("import", sample, "--output", folder.Of("x.json"));
        Assert.Equal(0, exit);
        Assert.Contains("CTRL1208:REL-02", Found(json));
    }

    [Fact]
    public async Task A_name_that_leads_out_of_the_folder_is_not_followed()
    {
        using TemporaryFolder folder = new();
        string sample = folder.CopySample();
        File.Move(Path.Combine(sample, "deid_raw.csv"), folder.Of("deid_raw.csv"));
        await ReplaceAsync(sample, "deidentification.yaml", "raw: deid_raw.csv", "raw: ../deid_raw.csv");
        (_, JsonNode json) = await Tool.JsonAsync("import", sample, "--output", folder.Of("x.json"));
        Assert.Contains("CTRL1208:REL-02", Found(json));
    }

    [Fact]
    public async Task A_faulty_file_does_not_stand_in_the_way_of_the_document()
    {
        using TemporaryFolder folder = new();
        string sample = folder.CopySample();
        await ReplaceAsync(sample, "deid_release.csv", "pseudonym,age_band,", "pseudonym,age,");
        (int exit, JsonNode json) = await Tool.JsonAsync("import", sample, "--output", folder.Of("x.json"));
        Assert.Equal(1, exit);
        Assert.Contains("RCSV0103:deid_release.csv", Found(json));
        Assert.True(File.Exists(folder.Of("x.json")));
    }

    [Fact]
    public async Task A_release_without_files_is_wrong_usage()
    {
        Assert.Equal(2, (await Tool.RunAsync("privacy", "release", Tool.Hospital, "REL-99", "--data", Tool.Sample)).Exit);
        Assert.Equal(2, (await Tool.RunAsync("privacy", "release", Tool.Hospital, "REL-01", "--data", Tool.Sample)).Exit);
        Assert.Equal(2, (await Tool.RunAsync("privacy", "release", Tool.Hospital, "REL-02", "--data", Tool.Sample + ".not")).Exit);
        Assert.Equal(2, (await Tool.RunAsync("privacy", "release", Tool.Hospital, "REL-02")).Exit);
    }
}
