using System.Text;
using System.Text.Json.Nodes;
using Isms.Cli.Import;

namespace Isms.Cli.Tests.Import;

public sealed class FolderImportTests
{
    private static readonly ImportResult Sample = FolderImport.Read(new AuthoringFolder(Tool.Sample));

    private static JsonNode Of(string list, string id) => Sample.Document![list]!.AsArray().Single(item => (string?)item!["id"] == id)!;

    [Fact]
    public async Task The_embedded_document_is_what_the_import_of_the_sample_gives()
    {
        using TemporaryFolder folder = new();
        (int exit, _, _) = await Tool.RunAsync("import", Tool.Sample, "--output", folder.Of("hospital.json"));
        Assert.Equal(0, exit);
        Assert.Equal(
            await File.ReadAllTextAsync(Tool.Hospital, TestContext.Current.CancellationToken),
            await File.ReadAllTextAsync(folder.Of("hospital.json"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Hand_picked_values_are_taken_over()
    {
        Assert.Equal("iso27001:2013:clauses", (string?)Sample.Document!["organization"]!["standard"]);
        Assert.Equal("2025-09-30", (string?)Sample.Document["organization"]!["fiscalYear"]!["periods"]![1]!["end"]);
        Assert.Equal("""{"likelihood":4,"consequence":5,"score":20,"ratedOn":"2025-05-15"}""", Of("risks", "R-01")["current"]!.ToJsonString());
        Assert.Equal("""["confidentiality","integrity","availability"]""", Of("risks", "R-01")["properties"]!.ToJsonString());
        Assert.Equal("removeSource", (string?)Of("risks", "R-08")["treatments"]![0]!["option"]);
        Assert.Null(Of("risks", "R-03")["inherent"]);
        Assert.Equal("onPremises", (string?)Of("assets", "A-001")["storage"]);
        Assert.Equal("specialCare", (string?)Of("assets", "A-001")["personal"]);
        Assert.Equal("""["iso27001:2013/A.8.3.1","iso27001:2013/A.8.3.2","iso27001:2022/A.7.10","mhlw-6.0/management/8"]""", Of("controls", "CTL-03")["references"]!.ToJsonString());
        Assert.Equal("A.5.1.1", (string?)Sample.Document["statements"]![0]!["rows"]![0]!["control"]);
        Assert.True((bool?)Sample.Document["statements"]![0]!["inForce"]);
        Assert.Null(Sample.Document["statements"]![1]!["inForce"]);
        Assert.Equal("""{"amount":12000000,"currency":"JPY"}""", Of("objectives", "OBJ-01")["plan"]!["resources"]!["money"]!.ToJsonString());
        Assert.Equal("""{"period":"FY2025-Q1"}""", Of("measures", "M-11")["readings"]![0]!.ToJsonString());
        Assert.Equal("countIncidents", (string?)Of("measures", "M-01")["derivation"]!["function"]);
        Assert.Equal("opportunityForImprovement", (string?)Of("findings", "FND-02")["grade"]);
        Assert.Equal("""{"checkpoint":"CP-4","answer":"nonconform"}""", Of("audits", "AUD-01")["answers"]![3]!.ToJsonString());
        Assert.Equal("2026-06-10", (string?)Of("correctiveActions", "CA-05")["effectiveness"]!["plannedOn"]);
        Assert.Equal(10, (int)(decimal)Of("managementReviews", "MR-01")["inputs"]!["riskResults"]!["highThreats"]!);
    }

    [Fact]
    public void Readings_may_be_written_out_with_what_there_is_to_say()
    {
        using TemporaryFolder folder = new();
        foreach (string file in Directory.GetFiles(Tool.Sample, "*.yaml"))
        {
            File.Copy(file, folder.Of(Path.GetFileName(file)));
        }

        File.WriteAllText(folder.Of("measures.yaml"), """
            measures:
              - {id: M-01, name_en: Falls, subject: isms_effectiveness, comparison: at_most, target: 2, evaluate: rate, frequency: half-yearly, tolerance: 0.5, due_days: 14, rate_per: 1000, readings: [{period: FY2025-Q1, id: r1, numerator: 1, denominator: 500, recorded_on: "2025-07-02"}, {period: FY2025-Q1, value: 4, corrects: r1, reason_en: one more}]}
            """);
        ImportResult result = FolderImport.Read(new AuthoringFolder(folder.Path));
        JsonNode measure = result.Document!["measures"]![0]!;
        Assert.Equal(("rate", "halfYearly", 14), ((string?)measure["aggregation"], (string?)measure["frequency"], (int)(decimal)measure["dueDays"]!));
        Assert.Equal("""{"period":"FY2025-Q1","id":"r1","numerator":1,"denominator":500,"recordedOn":"2025-07-02"}""", measure["readings"]![0]!.ToJsonString());
        Assert.Equal("""{"period":"FY2025-Q1","value":4,"corrects":"r1","reason":{"en":"one more"}}""", measure["readings"]![1]!.ToJsonString());
        Assert.DoesNotContain(result.NotTakenIn, left => left.File == "measures.yaml");
    }

    [Fact]
    public void The_matrices_are_made_of_formula_and_bands()
    {
        JsonArray matrices = Sample.Document!["criteria"]!["matrices"]!.AsArray();
        Assert.Equal(["hospital-5x5", "hospital-opportunity-5x5"], matrices.Select(matrix => (string?)matrix!["id"]));
        Assert.Equal("""["low","medium","medium","high","high"]""", matrices[0]!["cells"]![3]!.ToJsonString());
        Assert.Equal("[4,8,12,16,20]", matrices[0]!["scores"]![3]!.ToJsonString());
        Assert.Equal("""["low","low","pursue","pursue","pursue"]""", matrices[1]!["cells"]![2]!.ToJsonString());
    }

    [Fact]
    public void What_is_not_taken_in_is_listed_file_by_file_and_field_by_field()
    {
        string[] spine = ["assets.yaml", "audit.yaml", "controls.yaml", "flows.yaml", "improvement.yaml", "measures.yaml", "review.yaml", "risks.yaml", "soa.yaml"];
        Assert.DoesNotContain(Sample.NotTakenIn, field => spine.Contains(field.File));
        Assert.Equal(
            ["criteria.account_grace_days", "criteria.document_review_notice_days", "criteria.supervision_max_days"],
            Sample.NotTakenIn.Where(field => field.File == "criteria.yaml").Select(field => field.Field));
        Assert.All(Sample.NotTakenIn.Where(field => field.File == "organization.yaml"), field => Assert.StartsWith("accounts[].", field.Field, StringComparison.Ordinal));
        Assert.All(Sample.NotTakenIn.Where(field => field.File == "context.yaml"), field => Assert.StartsWith("communication_plan[].", field.Field, StringComparison.Ordinal));
        Assert.All(Sample.NotTakenIn.Where(field => field.File == "objectives.yaml"), field => Assert.StartsWith("objectives[].measurable.baseline_source.", field.Field, StringComparison.Ordinal));
        Assert.Contains(Sample.NotTakenIn, field => field == new NotTakenIn("organization.yaml", "accounts[].id", 9));
        Assert.Contains(Sample.NotTakenIn, field => field is { File: "suppliers.yaml", Field: "suppliers[].supervision_last" });
    }

    [Fact]
    public async Task A_faulty_folder_is_written_as_it_is_and_the_same_faults_are_found_again()
    {
        using TemporaryFolder folder = new();
        string sample = folder.CopySample();
        string risks = await File.ReadAllTextAsync(Path.Combine(sample, "risks.yaml"), TestContext.Current.CancellationToken);
        risks = risks.Replace("assets: [A-005], steps", "assets: [A-999], steps", StringComparison.Ordinal).Replace("option: avoid,", "option: ignore,", StringComparison.Ordinal);
        await File.WriteAllTextAsync(Path.Combine(sample, "risks.yaml"), risks, TestContext.Current.CancellationToken);
        (int exit, JsonNode json) = await Tool.JsonAsync("import", sample, "--output", folder.Of("x.json"));
        Assert.Equal(1, exit);
        string[] imported = Errors(json);
        Assert.Contains("CORE0302 A-999", imported);
        Assert.Contains("RISK0518 R-19", imported);
        (exit, json) = await Tool.JsonAsync("check", folder.Of("x.json"));
        Assert.Equal(1, exit);
        Assert.Equal(imported, Errors(json));
    }

    [Theory]
    [InlineData("risks: [", "IMPT0103")]
    [InlineData("a: 1\na: 2\n", "IMPT0103")]
    [InlineData("- list\n", "IMPT0107")]
    [InlineData("risks: &x [1]\nmore: *x\n", "IMPT0106")]
    [InlineData("risks: 5\n", "IMPT0107")]
    public async Task Faults_of_the_YAML_are_issues_with_their_place(string yaml, string code)
    {
        using TemporaryFolder folder = new();
        string sample = folder.CopySample();
        await File.WriteAllTextAsync(Path.Combine(sample, "risks.yaml"), yaml, TestContext.Current.CancellationToken);
        (int exit, JsonNode json) = await Tool.JsonAsync("import", sample, "--output", folder.Of("x.json"));
        Assert.Equal(1, exit);
        JsonNode issue = json["issues"]!.AsArray().First(found => (string?)found!["code"] == code)!;
        Assert.Equal("risks.yaml", (string?)issue["subject"]);
        Assert.False(File.Exists(folder.Of("x.json")));
    }

    [Fact]
    public async Task Depth_encoding_and_missing_files_are_issues_all_in_one_run()
    {
        using TemporaryFolder folder = new();
        string sample = folder.CopySample();
        await File.WriteAllTextAsync(Path.Combine(sample, "risks.yaml"), "a: " + new string('[', 65) + new string(']', 65), TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(Path.Combine(sample, "assets.yaml"), [0x61, 0x3A, 0x20, 0x93, 0xFA, 0x96, 0x7B], TestContext.Current.CancellationToken);
        File.Delete(Path.Combine(sample, "soa.yaml"));
        (int exit, JsonNode json) = await Tool.JsonAsync("import", sample, "--output", folder.Of("x.json"));
        Assert.Equal(1, exit);
        Assert.Equal(["IMPT0102 assets.yaml", "IMPT0104 risks.yaml", "IMPT0101 soa.yaml"], Errors(json));
    }

    [Theory]
    [InlineData("level_formula: likelihood * consequence", "level_formula: likelihood ^ consequence", "IMPT0201")]
    [InlineData("{band: medium, from: 7, to: 12}", "{band: medium, from: 8, to: 12}", "IMPT0202")]
    [InlineData("{band: high, from: 13, to: 25}", "{band: high, from: 13, to: 20}", "IMPT0202")]
    public async Task Criteria_that_make_no_matrix_are_refused(string before, string after, string code)
    {
        using TemporaryFolder folder = new();
        string sample = folder.CopySample();
        string path = Path.Combine(sample, "criteria.yaml");
        string text = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        Assert.Contains(before, text, StringComparison.Ordinal);
        await File.WriteAllTextAsync(path, text.Replace(before, after, StringComparison.Ordinal), TestContext.Current.CancellationToken);
        Assert.Contains(FolderImport.Read(new AuthoringFolder(sample)).Issues, issue => issue.Code == code);
    }

    [Fact]
    public void The_import_does_not_depend_on_the_culture() => TestCultures.Each(() =>
        Assert.Equal(Sample.Document!.ToJsonString(), FolderImport.Read(new AuthoringFolder(Tool.Sample)).Document!.ToJsonString()));

    [Theory]
    [InlineData("special_care", "specialCare")]
    [InlineData("remove-source", "removeSource")]
    [InlineData("low", "low")]
    [InlineData("_x", "x")]
    public void Words_are_respelled_in_camel_case(string word, string expected) => Assert.Equal(expected, FieldMap.Camel(word));

    private static string[] Errors(JsonNode json) =>
        json["issues"]!.AsArray().Where(issue => (string?)issue!["severity"] == "error").Select(issue => $"{issue!["code"]} {issue["subject"]}").ToArray();
}
