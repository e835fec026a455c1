using System.Text.Json.Nodes;

namespace Isms.Cli.Tests.Commands;

public sealed class TraceCommandTests
{
    [Fact]
    public async Task A_trace_goes_from_a_requirement_to_the_review_and_back()
    {
        (int exit, JsonNode json) = await Tool.JsonAsync("trace", Tool.Hospital, "REQ-01");
        Assert.Equal(0, exit);
        Assert.Equal("2026-03-31", (string?)json["asOf"]);
        Assert.Equal("requirement", (string?)json["start"]!["stage"]);
        string[] forward = json["forward"]!.AsArray().Select(element => (string)element!["id"]!).ToArray();
        Assert.Equal(["CTL-05", "M-06"], forward[..2]);
        Assert.Equal(["MRO-04", "MRO-05"], forward[^2..]);
        Assert.Equal(["IP-01"], json["back"]!.AsArray().Select(element => (string)element!["id"]!));
        JsonNode step = json["steps"]!.AsArray().Single(step => (string)step!["to"]! == "FND-07" && (string)step["from"]! == "CTL-05")!;
        Assert.Equal(("FND-07", "control"), ((string)step["source"]!, (string)step["member"]!));

        (_, JsonNode review) = await Tool.JsonAsync("trace", Tool.Hospital, "MR-02");
        Assert.Contains("REQ-01", review["back"]!.AsArray().Select(element => (string)element!["id"]!));
    }

    [Fact]
    public async Task Gaps_and_links_are_told()
    {
        (_, JsonNode json) = await Tool.JsonAsync("trace", Tool.Hospital, "R-02");
        JsonNode gap = json["gaps"]!.AsArray().Single(gap => (string)gap!["id"]! == "CTL-07")!;
        Assert.Equal(("control", "controlWithoutMeasure"), ((string)gap["stage"]!, (string)gap["kind"]!));
        Assert.Contains(json["links"]!.AsArray(), link => (string)link!["from"]! == "OBJ-04" && (string)link["member"]! == "risks");
    }

    [Fact]
    public async Task The_other_formats_say_the_same()
    {
        (_, string csv, _) = await Tool.RunAsync("trace", Tool.Hospital, "CA-05", "--format", "csv");
        Assert.StartsWith("direction,stage,id,name,via,gaps\r\nback,interestedParty,IP-01,Patients,REQ-01,\r\n", csv, StringComparison.Ordinal);
        Assert.Contains("forward,managementReview,MR-02,", csv, StringComparison.Ordinal);
        (_, string table, _) = await Tool.RunAsync("trace", Tool.Hospital, "CA-05", "--lang", "ja");
        Assert.StartsWith("基準日 2026-03-31\nCA-05 (是正処置)", table, StringComparison.Ordinal);
        (_, string mermaid, _) = await Tool.RunAsync("trace", Tool.Hospital, "CA-05", "--format", "mermaid");
        Assert.StartsWith("flowchart LR\n", mermaid, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_date_decides_what_is_there()
    {
        (_, string text, _) = await Tool.RunAsync("trace", Tool.Hospital, "MR-02", "--as-of", "2026-01-01");
        Assert.Contains("It is of a later day.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_id_is_wrong_usage_and_the_nearest_are_named()
    {
        (int exit, string output, string error) = await Tool.RunAsync("trace", Tool.Hospital, "REQ-1");
        Assert.Equal((2, string.Empty), (exit, output));
        Assert.Equal("trace: there is no element \"REQ-1\"; nearest: REQ-01, REQ-10, REQ-11\n", error);
    }
}
