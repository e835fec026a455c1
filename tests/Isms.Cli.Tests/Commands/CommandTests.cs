using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace Isms.Cli.Tests.Commands;

public sealed class CommandTests
{
    private static readonly string[] ReportFiles = ["assessment-sheet.csv", "cycle.json", "heatmap.svg", "index.html", "risk-register.csv", "soa.csv", "treatment-plan.csv"];

    [Fact]
    public async Task The_demo_writes_its_seven_files_and_the_assessment_sheet_the_same_each_time()
    {
        using TemporaryFolder folder = new();
        foreach (string run in new[] { "one", "two" })
        {
            (int exit, string output, _) = await Tool.RunAsync("demo", "--output", folder.Of(run));
            Assert.Equal(0, exit);
            Assert.Equal(8, output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        }

        string[] written = Directory.GetFiles(folder.Of("one")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(ReportFiles.Append("hospital.isms.json").Order(StringComparer.Ordinal), written);
        foreach (string name in written)
        {
            Assert.Equal(await File.ReadAllBytesAsync(folder.Of("one", name), TestContext.Current.CancellationToken), await File.ReadAllBytesAsync(folder.Of("two", name), TestContext.Current.CancellationToken));
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ja")]
    public async Task The_report_is_self_contained_and_well_formed(string language)
    {
        using TemporaryFolder folder = new();
        (int exit, _, _) = await Tool.RunAsync("report", Tool.Hospital, "--output", folder.Path, "--lang", language);
        Assert.Equal(0, exit);
        string page = await File.ReadAllTextAsync(folder.Of("index.html"), TestContext.Current.CancellationToken);
        Assert.DoesNotContain("http", page.Replace("http://www.w3.org/", string.Empty, StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        XDocument html = XDocument.Parse(page[page.IndexOf("<html", StringComparison.Ordinal)..]);
        Assert.Equal(language, (string?)html.Root!.Attribute("lang"));
        foreach (string id in new[] { "R-01", "R-45", "T-52", "OBJ-07", "M-12", "AUD-05", "NC-05", "CA-01", "MR-02", "A.18.2.3" })
        {
            Assert.Contains(id, page, StringComparison.Ordinal);
        }

        // A supplier goes by its name.
        Assert.Contains(language == "ja" ? "SUP-E 事業者E" : "SUP-E Vendor E", page, StringComparison.Ordinal);
        XDocument.Parse(await File.ReadAllTextAsync(folder.Of("heatmap.svg"), TestContext.Current.CancellationToken));
        byte[] register = await File.ReadAllBytesAsync(folder.Of("risk-register.csv"), TestContext.Current.CancellationToken);
        Assert.Equal([0xEF, 0xBB, 0xBF], register[..3]);
        string[] lines = System.Text.Encoding.UTF8.GetString(register).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(40, lines.Length);
        Assert.Equal(115, (await File.ReadAllTextAsync(folder.Of("soa.csv"), TestContext.Current.CancellationToken)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        // 42 + 21 + 24 + 21 rows of the four flows, and the header
        Assert.Equal(109, (await File.ReadAllTextAsync(folder.Of("assessment-sheet.csv"), TestContext.Current.CancellationToken)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(47, (await File.ReadAllTextAsync(folder.Of("treatment-plan.csv"), TestContext.Current.CancellationToken)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task Check_gives_the_contracted_shape_and_says_what_is_open()
    {
        (int exit, JsonNode json) = await Tool.JsonAsync("check", Tool.Hospital);
        Assert.Equal(0, exit);
        Assert.Equal("2026-03-31", (string?)json["asOf"]);
        JsonNode issue = json["issues"]!.AsArray().Single(found => (string?)found!["subject"] == "NC-05" && (string?)found["code"] == "AUDT0205")!;
        Assert.Equal(["code", "severity", "subject", "path", "message"], issue.AsObject().Select(member => member.Key));
        Assert.Equal("notice", (string?)issue["severity"]);
        JsonNode[] open = [.. json["open"]!.AsArray().Select(clause => clause!)];
        Assert.Equal(["7.5", "8.1"], open.Select(clause => (string?)clause["clause"]));
        Assert.Contains("NC-05", (string?)open[0]["what"], StringComparison.Ordinal);
        Assert.Contains("ACC-06", (string?)open[1]["what"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("nonconformity", 1)]
    [InlineData("notice", 1)]
    [InlineData("advice", 1)]
    public async Task The_bar_can_be_moved(string severity, int expected) =>
        Assert.Equal(expected, (await Tool.RunAsync("check", Tool.Hospital, "--fail-on", severity)).Exit);

    [Fact]
    public async Task Assess_gives_the_contracted_shape_with_the_counts_counted_by_hand()
    {
        (int exit, JsonNode json) = await Tool.JsonAsync("assess", Tool.Hospital);
        Assert.Equal(0, exit);
        JsonNode first = json["risks"]![0]!;
        Assert.Equal("R-01", (string?)first["id"]);
        Assert.Equal("""{"id":"hospital-5x5","version":1}""", first["matrix"]!.ToJsonString());
        Assert.Equal("""{"likelihood":4,"consequence":5,"level":"high","score":20,"ratedOn":"2025-05-15"}""", first["current"]!.ToJsonString());
        Assert.Null(json["risks"]![2]!["inherent"]);
        Assert.Equal(8, json["risks"]!.AsArray().Count(risk => risk!["inherent"] is not null));
        Assert.Equal("hospital-opportunity-5x5", (string?)json["risks"]![34]!["matrix"]!["id"]);
        Assert.Equal("""{"low":0,"medium":0,"high":8,"notAssessed":26}""", json["counts"]!["threat"]!["inherent"]!.ToJsonString());
        Assert.Equal("""{"low":3,"medium":21,"high":10,"notAssessed":0}""", json["counts"]!["threat"]!["current"]!.ToJsonString());
        Assert.Equal("""{"low":31,"medium":3,"high":0,"notAssessed":0}""", json["counts"]!["threat"]!["residual"]!.ToJsonString());
        Assert.Equal("""{"low":1,"pursue":4,"notAssessed":0}""", json["counts"]!["opportunity"]!["current"]!.ToJsonString());
    }

    [Fact]
    public async Task Cycle_gives_the_contracted_shape()
    {
        (int exit, JsonNode json) = await Tool.JsonAsync("cycle", Tool.Hospital);
        Assert.Equal(0, exit);
        JsonNode[] clauses = json["clauses"]!.AsArray().Select(clause => clause!).ToArray();
        Assert.Equal(["7.5", "8.1"], clauses.Where(clause => (string?)clause["state"] == "open").Select(clause => (string?)clause["id"]));
        Assert.Equal(["plan", "do", "check", "act"], clauses.Select(clause => (string?)clause["phase"]).Distinct());
    }

    [Fact]
    public async Task Text_speaks_both_languages()
    {
        Assert.Contains("What keeps the PDCA cycle open", (await Tool.RunAsync("check", Tool.Hospital)).Out, StringComparison.Ordinal);
        Assert.Contains("PDCAサイクルで未完了の箇条", (await Tool.RunAsync("check", Tool.Hospital, "--lang", "ja")).Out, StringComparison.Ordinal);
        Assert.Contains("R-45", (await Tool.RunAsync("assess", Tool.Hospital, "--explain")).Out, StringComparison.Ordinal);
        Assert.Contains("未評価", (await Tool.RunAsync("assess", Tool.Hospital, "--lang", "ja")).Out, StringComparison.Ordinal);
        Assert.Contains("未完了", (await Tool.RunAsync("cycle", Tool.Hospital, "--lang", "ja")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_day_gives_another_judgement_and_is_printed()
    {
        (int exit, JsonNode json) = await Tool.JsonAsync("check", Tool.Hospital, "--as-of", "2026-04-30", "--fail-on", "nonconformity");
        Assert.Equal(1, exit);
        Assert.Equal("2026-04-30", (string?)json["asOf"]);
        Assert.Contains(json["issues"]!.AsArray(), issue => (string?)issue!["subject"] == "T-52");
    }

    [Fact]
    public async Task Without_a_readable_evaluation_date_today_counts_and_is_printed()
    {
        using TemporaryFolder folder = new();
        JsonNode document = JsonNode.Parse(await File.ReadAllBytesAsync(Tool.Hospital, TestContext.Current.CancellationToken))!;
        foreach (JsonNode? date in new JsonNode?[] { null, "someday" })
        {
            document["evaluationDate"] = date;
            await File.WriteAllTextAsync(folder.Of("x.json"), document.ToJsonString(), TestContext.Current.CancellationToken);
            (int exit, string text, _) = await Tool.RunAsync("check", folder.Of("x.json"));
            Assert.Equal(1, exit);
            Assert.StartsWith("As of 2026-02-03\n", text, StringComparison.Ordinal);
            Assert.Contains("M-03", text, StringComparison.Ordinal);
            (_, JsonNode json) = await Tool.JsonAsync("check", folder.Of("x.json"));
            Assert.Equal("2026-02-03", (string?)json["asOf"]);
            (_, json) = await Tool.JsonAsync("check", folder.Of("x.json"), "--as-of", "2026-04-30");
            Assert.Equal("2026-04-30", (string?)json["asOf"]);
        }
    }

    [Fact]
    public async Task All_faults_of_a_document_come_in_one_run()
    {
        using TemporaryFolder folder = new();
        JsonNode document = JsonNode.Parse(await File.ReadAllBytesAsync(Tool.Hospital, TestContext.Current.CancellationToken))!;
        document["schema"] = "isms/2";
        document["evaluationDate"] = "2026-02-30";
        document["organization"]!["persons"]![0]!["assignments"]![0]!["to"] = "2023-03-31";
        document["criteria"]!["maturity"] = "0 to 5";
        document["assets"]![19]!["storage"] = "drawer";
        document["assets"]![49]!["id"] = "A-049";
        document["risks"]![0]!["owner"] = "PER-99";
        document["risks"]![2]!["current"]!["likelihood"] = 6;
        document["risks"]![5]!["current"]!["score"] = 25;
        document["measures"]![0]!["target"] = "x";
        document["correctiveActions"]![0]!["completed"] = "2025-13-05";
        document["futureRoom"] = 1;
        string text = document.ToJsonString().Replace("\"id\":\"CTL-01\",", "\"id\":\"CTL-01\",\"status\":\"implemented\",", StringComparison.Ordinal);
        await File.WriteAllTextAsync(folder.Of("x.json"), text, TestContext.Current.CancellationToken);
        (int exit, JsonNode json) = await Tool.JsonAsync("check", folder.Of("x.json"));
        Assert.Equal(1, exit);
        string[] found = [.. json["issues"]!.AsArray().Select(issue => $"{(string?)issue!["code"]} {(string?)issue["subject"]} {(string?)issue["path"]}")];
        string[] expected =
        [
            "CORE0105  /schema",
            "CORE0206  /evaluationDate",
            "CORE0401 PER-01 /organization/persons/0/assignments/0",
            "CORE0201 CRIT-01 /criteria/maturity",
            "CORE0207 A-020 /assets/19/storage",
            "CORE0301 A-049 /assets/49",
            "CORE0302 PER-99 /risks/0/owner",
            "RISK0402 R-03 /risks/2/current",
            "RISK0404 R-06 /risks/5/current/score",
            "CORE0203 CTL-01 /controls/0/status",
            "CORE0201 M-01 /measures/0/target",
            "CTRL0302 M-03 /measures/2/readings",
            "CORE0206 CA-01 /correctiveActions/0/completed",
            "CORE0204  /futureRoom",
        ];
        Assert.Empty(expected.Except(found));
    }

    [Fact]
    public async Task The_schema_is_JSON()
    {
        (int exit, string output, _) = await Tool.RunAsync("schema");
        Assert.Equal(0, exit);
        Assert.Equal("isms/1", (string?)JsonNode.Parse(output)!["title"]);
    }

    [Theory]
    [InlineData("bogus")]
    [InlineData("check")]
    [InlineData("check", "nowhere.json")]
    [InlineData("check", "x.json", "--format", "xml")]
    [InlineData("check", "x.json", "--as-of", "31.3.2026")]
    [InlineData("check", "x.json", "--unknown")]
    [InlineData("import", "nowhere", "--output", "x.json")]
    [InlineData("report", "nowhere.json")]
    public async Task Wrong_usage_exits_with_2_and_says_why_without_a_stack_trace(params string[] args)
    {
        (int exit, string output, string error) = await Tool.RunAsync(args);
        Assert.Equal(2, exit);
        Assert.Empty(output);
        Assert.NotEmpty(error);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", 2)]
    [InlineData("[]", 2)]
    [InlineData("{}", 1)]
    [InlineData("{\"schema\":\"isms/2\"}", 1)]
    public async Task A_file_that_is_no_document_is_told_apart_from_one_with_errors(string text, int expected)
    {
        using TemporaryFolder folder = new();
        await File.WriteAllTextAsync(folder.Of("x.json"), text, TestContext.Current.CancellationToken);
        foreach (string command in new[] { "check", "assess", "cycle" })
        {
            (int exit, string output, string error) = await Tool.RunAsync(command, folder.Of("x.json"));
            Assert.Equal(expected, exit);
            Assert.Contains("CORE0", output + error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_output_folder_that_cannot_be_written_is_said_before_any_work()
    {
        using TemporaryFolder folder = new();
        string file = folder.Of("file");
        await File.WriteAllTextAsync(file, "in the way", TestContext.Current.CancellationToken);
        (int exit, _, string error) = await Tool.RunAsync("report", "nowhere.json", "--output", file);
        Assert.Equal(2, exit);
        Assert.Contains("cannot be written", error, StringComparison.Ordinal);
        Assert.Equal("in the way", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_document_with_errors_is_not_reported_on()
    {
        using TemporaryFolder folder = new();
        string broken = (await File.ReadAllTextAsync(Tool.Hospital, TestContext.Current.CancellationToken)).Replace("\"owner\": \"PER-03\"", "\"owner\": \"PER-99\"", StringComparison.Ordinal);
        await File.WriteAllTextAsync(folder.Of("x.json"), broken, TestContext.Current.CancellationToken);
        (int exit, _, string error) = await Tool.RunAsync("report", folder.Of("x.json"), "--output", folder.Of("out"));
        Assert.Equal(1, exit);
        Assert.Contains("PER-99", error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder.Of("out")));
    }

    [Fact]
    public async Task Markup_formulas_and_control_characters_in_names_are_harmless()
    {
        using TemporaryFolder folder = new();
        JsonNode document = JsonNode.Parse(await File.ReadAllBytesAsync(Tool.Hospital, TestContext.Current.CancellationToken))!;
        document["risks"]![0]!["event"]!["en"] = "=cmd|'/c calc'!A1 <script>alert(1)</script> [red]\u0007\u001b[31m";
        document["organization"]!["name"]!["en"] = "<img src=x onerror=alert(1)>";
        await File.WriteAllTextAsync(folder.Of("x.json"), document.ToJsonString(), TestContext.Current.CancellationToken);
        (int exit, _, _) = await Tool.RunAsync("report", folder.Of("x.json"), "--output", folder.Path);
        Assert.Equal(0, exit);
        string page = await File.ReadAllTextAsync(folder.Of("index.html"), TestContext.Current.CancellationToken);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', page);
        string register = await File.ReadAllTextAsync(folder.Of("risk-register.csv"), TestContext.Current.CancellationToken);
        Assert.Contains("'=cmd", register, StringComparison.Ordinal);
        Assert.DoesNotContain(",=cmd", register, StringComparison.Ordinal);
        (_, string text, _) = await Tool.RunAsync("assess", folder.Of("x.json"), "--explain");
        Assert.DoesNotContain('\u001b', text);
        Assert.DoesNotContain('\u0007', text);
    }

    [Fact]
    public async Task What_cannot_be_found_is_said_in_the_language_asked_for()
    {
        using TemporaryFolder folder = new();
        string nowhere = folder.Of("nowhere.json");
        foreach (string[] command in new string[][] { ["check", nowhere], ["journal", "verify", nowhere], ["soa", "migrate", nowhere, "--to", "iso27001:2022"] })
        {
            (int exit, string output, string error) = await Tool.RunAsync([.. command, "--lang", "ja"]);
            Assert.Equal((2, string.Empty, $"ファイル「{nowhere}」がありません。"), (exit, output, error.Trim()));
            (exit, output, error) = await Tool.RunAsync(command);
            Assert.Equal((2, string.Empty, $"There is no file {nowhere}."), (exit, output, error.Trim()));
        }

        (int code, _, string told) = await Tool.RunAsync("review", Tool.Hospital, "--id", "MR-99", "--lang", "ja");
        Assert.Equal((2, "マネジメントレビュー「MR-99」はありません。文書にあるもの: MR-01, MR-02"), (code, told.Trim()));
    }
}
