using System.Text.Json.Nodes;

namespace Isms.Cli.Tests.Commands;

public sealed class KeysCommandTests
{
    [Fact]
    public async Task The_keys_of_the_year_are_complete_and_leadership_is_shown()
    {
        (int exit, JsonNode json) = await Tool.JsonAsync("keys", Tool.Hospital);
        Assert.Equal((0, "2025-04-01", "2026-03-31", true), (exit, (string)json["from"]!, (string)json["to"]!, (bool)json["complete"]!));
        Assert.Equal(["training", "effectiveness", "audits"], json["keys"]!.AsArray().Select(key => (string)key!["key"]!));
        Assert.Equal(["AUD-01", "AUD-02", "AUD-03", "AUD-04", "AUD-05"], json["keys"]![2]!["evidence"]!.AsArray().Select(id => (string)id!));
        Assert.All(json["leadership"]!.AsArray(), commitment => Assert.True((bool)commitment!["shown"]!));
    }

    [Fact]
    public async Task A_period_of_ones_own_is_looked_at()
    {
        // Between the audits of 10 September and 12 November nothing was audited; the first review was on 15 October.
        (_, JsonNode json) = await Tool.JsonAsync("keys", Tool.Hospital, "--from", "2025-09-11", "--to", "2025-11-11", "--lang", "ja");
        Assert.False((bool)json["complete"]!);
        Assert.Equal(["内部監査"], json["keys"]![2]!["missing"]!.AsArray().Select(text => (string)text!));
        (_, string text, _) = await Tool.RunAsync("keys", Tool.Hospital, "--to", "2025-10-14");
        Assert.StartsWith("2025-04-01 – 2025-10-14\n", text, StringComparison.Ordinal);
        Assert.Contains("e    not on record", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_has_a_line_for_each_key_and_each_commitment()
    {
        (int exit, string csv, _) = await Tool.RunAsync("keys", Tool.Hospital, "--format", "csv");
        string[] lines = csv.TrimEnd().Split("\r\n");
        Assert.Equal((0, 12, "record,id,what,shown,evidence,missing"), (exit, lines.Length, lines[0]));
        Assert.Equal("key,audits,audits,true,AUD-01 AUD-02 AUD-03 AUD-04 AUD-05,", lines[3]);
        Assert.Equal("leadership,e,what is intended is seen to be achieved,true,MR-01 MR-02,", lines[8]);
    }

    [Fact]
    public async Task A_period_that_ends_before_it_begins_is_wrong_usage()
    {
        (int exit, string output, string error) = await Tool.RunAsync("keys", Tool.Hospital, "--from", "2026-04-01");
        Assert.Equal((2, string.Empty), (exit, output));
        Assert.Contains("--from", error, StringComparison.Ordinal);
    }
}
