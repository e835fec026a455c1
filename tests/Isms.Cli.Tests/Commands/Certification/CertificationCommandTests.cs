using System.Text.Json.Nodes;

namespace Isms.Cli.Tests.Commands.Certification;

public sealed class CertificationCommandTests
{
    [Fact]
    public async Task The_certification_of_the_hospital_comes_out_as_worked_by_hand()
    {
        (int exit, JsonNode json) = await Tool.JsonAsync("certification", Tool.Hospital);
        Assert.Equal(0, exit);
        Assert.Equal(("2026-03-31", "SCHEME-01"), ((string?)json["asOf"], (string?)json["scheme"]));
        Assert.Equal(
            ["APP-01 granted True", "APP-02 granted True", "APP-03 granted True", "APP-04 granted True", "APP-05 returned True", "APP-06 returned True"],
            json["applications"]!.AsArray().Select(application => $"{application!["id"]} {application["state"]} {(bool)application["allowed"]!}"));
        Assert.Equal("2 more seminars are needed: 1 attended by 2026-03-12 (SEM-04), 3 needed.", (string?)json["applications"]![4]!["missing"]![0]);
        Assert.Equal(
            ["CERT-01 False", "CERT-02 True", "CERT-03 True", "CERT-04 True"],
            json["certificates"]!.AsArray().Select(certificate => $"{certificate!["id"]} {(bool)certificate["inForce"]!}"));
        Assert.All(json["certificates"]!.AsArray(), certificate => Assert.Null(certificate!["lastDay"]));
        Assert.Equal([true, true, true], json["registry"]!.AsArray().Select(row => (bool)row!["agrees"]!));

        // Our own, four partners and nine suppliers; three categories each.
        Assert.Equal(42, json["readiness"]!.AsArray().Count);
        Assert.Equal(
            ["ORG-01 regulation", "ORG-01 audit", "ORG-02 readiness"],
            json["readiness"]!.AsArray().Where(row => (bool)row!["eligible"]!).Select(row => $"{row!["organization"]} {row["category"]}"));
    }

    [Fact]
    public async Task Text_and_csv_say_the_same_in_their_way()
    {
        (_, string csv, _) = await Tool.RunAsync("certification", Tool.Hospital, "--format", "csv", "--as-of", "2025-12-31");
        string[] lines = csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("record,id,organization,category,case,date,state,asExpected,text", lines[0]);
        Assert.Equal("application,APP-01,ORG-01,regulation,2,2025-05-22,granted,true,", lines[1]);

        // Five applications were received and two certificates issued by the end of 2025; the public list is that of the document.
        Assert.Equal(1 + 5 + 2 + 3 + 42, lines.Length);
        (_, string english, _) = await Tool.RunAsync("certification", Tool.Hospital);
        Assert.Contains("what is still missing", english, StringComparison.Ordinal);
        Assert.Contains("Nothing of certification is on record of ORG-04, ORG-05, SUP-A,", english, StringComparison.Ordinal);
        (_, string japanese, _) = await Tool.RunAsync("certification", Tool.Hospital, "--lang", "ja", "--as-of", "2025-12-31");
        Assert.Contains("セミナーの受講があと1回必要です", japanese, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_without_certification_says_so()
    {
        using TemporaryFolder folder = new();
        JsonObject document = JsonNode.Parse(await File.ReadAllTextAsync(Tool.Hospital, TestContext.Current.CancellationToken))!.AsObject();
        document.Remove("certification");
        await File.WriteAllTextAsync(folder.Of("bare.json"), document.ToJsonString(), TestContext.Current.CancellationToken);
        (int exit, string text, _) = await Tool.RunAsync("certification", folder.Of("bare.json"));
        Assert.Equal(0, exit);
        Assert.Contains("No certification is recorded.", text, StringComparison.Ordinal);
        (_, JsonNode json) = await Tool.JsonAsync("certification", folder.Of("bare.json"));
        Assert.Empty(json["readiness"]!.AsArray());
    }

    [Fact]
    public async Task A_pack_and_a_sheet_are_written_and_what_is_not_there_is_refused()
    {
        using TemporaryFolder folder = new();
        (int exit, string written, _) = await Tool.RunAsync("certification", "pack", Tool.Hospital, "--as-of", "2026-01-31", "--asset", "A-028", "--output", folder.Of("pack"));
        Assert.Equal(0, exit);
        Assert.Equal(["pack.html", "pack.json"], written.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Path.GetFileName));
        JsonNode pack = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(folder.Of("pack"), "pack.json"), TestContext.Current.CancellationToken))!;
        Assert.Equal(("2026-01-31", "A-028"), ((string?)pack["asOf"], (string?)pack["assets"]![0]!["id"]));
        (exit, _, string error) = await Tool.RunAsync("certification", "pack", Tool.Hospital, "--asset", "A-999", "--output", folder.Of("pack"));
        Assert.Equal((2, "--asset: there is no asset A-999.\n"), (exit, error));

        (exit, written, _) = await Tool.RunAsync("certification", "sheet", Tool.Hospital, "--certificate", "CERT-03", "--output", folder.Of("sheet"));
        Assert.Equal((0, "certificate.html"), (exit, Path.GetFileName(written.TrimEnd('\n'))));
        (exit, _, error) = await Tool.RunAsync("certification", "sheet", Tool.Hospital, "--certificate", "CERT-99", "--output", folder.Of("sheet"));
        Assert.Equal((2, "--certificate: there is no certificate CERT-99.\n"), (exit, error));
    }
}
