using System.Text.Json.Nodes;

namespace Isms.Cli.Tests.Commands;

public sealed class MeasuresCommandTests
{
    [Fact]
    public async Task Each_measure_of_the_hospital_comes_out_as_worked_by_hand()
    {
        (int exit, JsonNode json) = await Tool.JsonAsync("measures", Tool.Hospital);
        Assert.Equal(0, exit);
        Assert.Equal("2026-03-31", (string?)json["asOf"]);
        JsonArray measures = json["measures"]!.AsArray();
        Assert.Equal(["M-03", "M-12"], measures.Where(measure => (string?)measure!["state"] == "missed").Select(measure => (string?)measure!["id"]));
        JsonNode first = measures[0]!;
        Assert.Equal(8, (decimal)first["value"]!);
        Assert.False((bool)first["chart"]!["enough"]!);
        Assert.Equal(["recorded", "recorded", "recorded", "recorded"], first["readings"]!.AsArray().Select(reading => (string?)reading!["state"]));
        Assert.Equal(["notDue", "missed", "met", "met"], measures[10]!["readings"]!.AsArray().Select(reading => (string?)reading!["state"]));
        Assert.Equal("effective", (string?)json["effectiveness"]!["system"]!["state"]);

        // CTL-13 and CTL-35 have the missed M-03, CTL-21 the missed M-12; CTL-20 the met M-08.
        Dictionary<string, string> controls = json["effectiveness"]!["controls"]!.AsArray().ToDictionary(control => (string)control!["id"]!, control => (string)control!["state"]!);
        Assert.Equal(("notEffective", "notEffective", "notEffective", "effective"), (controls["CTL-13"], controls["CTL-35"], controls["CTL-21"], controls["CTL-20"]));
    }

    [Fact]
    public async Task Text_and_csv_say_the_same_in_their_way()
    {
        (int exit, string csv, _) = await Tool.RunAsync("measures", Tool.Hospital, "--format", "csv");
        Assert.Equal(0, exit);
        string[] lines = csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(17, lines.Length);
        Assert.Equal("M-03,controlEffectiveness,percent,each,99.93,atLeast,99.95,,missed,0,0,0,,,MR-01 MR-02,", lines[3]);
        (_, string english, _) = await Tool.RunAsync("measures", Tool.Hospital);
        Assert.Contains("too few readings", english, StringComparison.Ordinal);
        Assert.Contains("Controls: 12 effective, 3 not effective, 30 not known", english, StringComparison.Ordinal);
        (_, string japanese, _) = await Tool.RunAsync("measures", Tool.Hospital, "--lang", "ja", "--as-of", "2025-09-30");
        Assert.Contains("基準日 2025-09-30", japanese, StringComparison.Ordinal);
        Assert.Contains("測定値が少ない", japanese, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_reading_and_a_correction_are_shown()
    {
        using TemporaryFolder folder = new();
        JsonNode document = JsonNode.Parse(await File.ReadAllTextAsync(Tool.Hospital, TestContext.Current.CancellationToken))!;
        JsonArray readings = document["measures"]![8]!["readings"]!.AsArray();
        readings[3]!["id"] = "r4";
        readings.Add(JsonNode.Parse("""{ "period": "FY2025-Q4", "value": 59, "recordedOn": "2026-04-05", "corrects": "r4" }"""));
        document["measures"]![8]!["met"] = false;
        document["measures"]![9]!["readings"]!.AsArray().RemoveAt(0);
        await File.WriteAllTextAsync(folder.Of("changed.json"), document.ToJsonString(), TestContext.Current.CancellationToken);
        (int exit, JsonNode json) = await Tool.JsonAsync("measures", folder.Of("changed.json"), "--as-of", "2026-04-30");
        Assert.Equal(0, exit);
        JsonNode drills = json["measures"]![8]!;
        Assert.Equal(("missed", 59m, 1), ((string?)drills["state"], (decimal)drills["value"]!, (int)drills["corrected"]!));
        Assert.Equal((1, "missing"), ((int)json["measures"]![9]!["missing"]!, (string?)json["measures"]![9]!["readings"]![0]!["state"]));
    }

    [Fact]
    public async Task A_file_that_is_no_document_is_refused() =>
        Assert.Equal(2, (await Tool.RunAsync("measures", Tool.Hospital, "--format", "xml")).Exit);
}
