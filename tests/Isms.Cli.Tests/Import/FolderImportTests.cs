using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Isms.Cli.Import;
using Isms.Cli.Import.Authoring;

namespace Isms.Cli.Tests.Import;

public sealed class FolderImportTests
{
    private static readonly ImportResult Sample = FolderImport.Read(new AuthoringFolder(Tool.Sample));

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

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
        Assert.Equal(
            """{"id":"PR-06","kind":"rights","date":"2025-11-04","subject":"SUBJ-0002","consent":"CNS-02","request":"stopProvision","answeredOn":"2025-11-05","withinDays":14,"document":"DOC-10"}""",
            Sample.Document["privacy"]!["records"]![5]!.ToJsonString());
        Assert.Equal("internal", (string?)Sample.Document["privacy"]!["emergency"]!["contactChart"]!["contacts"]![0]!["en"]);
        Assert.Equal("""{"period":"FY2025-Q1","sessions":50,"reviewedInTime":38}""", Sample.Document["maintenance"]!["totals"]![0]!.ToJsonString());
        Assert.Equal("individual", (string?)Sample.Document["maintenance"]!["sessions"]![1]!["operatorId"]);
        Assert.Equal("""{"item":"mhlw-checklist-r7/2-3","answer":"yes"}""", Sample.Document["checklist"]!["vendorAnswers"]![4]!["items"]![1]!.ToJsonString());
        Assert.Equal("REL-02 5 60", $"{Sample.Document["deidentification"]!["evidence"]![0]!["release"]} {Sample.Document["deidentification"]!["evidence"]![0]!["k"]} {Sample.Document["deidentification"]!["evidence"]![0]!["released"]!["rows"]}");
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
    public void What_a_programme_and_an_audit_may_say_beside_is_taken_in()
    {
        using TemporaryFolder folder = new();
        string sample = folder.CopySample();
        string file = Path.Combine(sample, "audit.yaml");
        File.WriteAllText(file, File.ReadAllText(file)
            .Replace(
                "  risk_basis:",
                "  goal: certified\n  training_valid_months: 24\n  staffing: {members: 1, audits_per_auditor: 3}\n  frequency: {months: 12, highest_level_months: 6, major_months: 6, minor_months: 9, lookback_months: 24}\n  risk_basis:",
                StringComparison.Ordinal)
            .Replace(
                "lookback_days: 0}",
                "lookback_days: 0, exceptions: [{person: PER-18, audit: AUD-04, department: DEP-07, reason_en: nobody else, approved_by: PER-01, approved_on: \"2025-04-01\", until: \"2026-03-31\"}]}",
                StringComparison.Ordinal)
            .Replace(
                "reported_on: \"2025-06-25\"}",
                "reported_on: \"2025-06-25\", kind: first-party, scope_en: consent, clauses: [\"8.1\"], controls: [CTL-36], evidence: [{text_en: forms, document: DOC-07}], "
                    + "samples: [{of_en: forms, method: simple_random, size: 2, seed: 1234567, population: [{name: all, items: [a, b, c]}], items: [a, c]}], conclusion: {verdict: conforms_except, text_en: fine}}",
                StringComparison.Ordinal));
        ImportResult result = FolderImport.Read(new AuthoringFolder(sample));
        Assert.DoesNotContain(result.NotTakenIn, left => left.File == "audit.yaml");
        JsonNode programme = result.Document!["auditProgramme"]!;
        Assert.Equal("""{"months":12,"highestLevelMonths":6,"majorMonths":6,"minorMonths":9,"lookbackMonths":24}""", programme["frequency"]!.ToJsonString());
        Assert.Equal("""{"members":1,"auditsPerAuditor":3}""", programme["staffing"]!.ToJsonString());
        Assert.Equal("certified 24", $"{programme["goal"]} {programme["trainingValidMonths"]}");
        Assert.Equal(
            """[{"person":"PER-18","audit":"AUD-04","unit":"DEP-07","reason":{"en":"nobody else"},"approvedBy":"PER-01","approvedOn":"2025-04-01","until":"2026-03-31"}]""",
            programme["exceptions"]!.ToJsonString());
        JsonNode audit = result.Document["audits"]![0]!;
        Assert.Equal(("firstParty", "consent", "simpleRandom", "conformsExcept"), ((string?)audit["kind"], (string?)audit["scope"]!["en"], (string?)audit["samples"]![0]!["method"], (string?)audit["conclusion"]!["verdict"]));
        Assert.Equal("""[{"name":"all","items":["a","b","c"]}]""", audit["samples"]![0]!["population"]!.ToJsonString());
        Assert.Equal("""[{"text":{"en":"forms"},"document":"DOC-07"}]""", audit["evidence"]!.ToJsonString());

        // The reader finds nothing wrong with it: AUD-01 conforms but for FND-01, and the sample is what the seed draws.
        Isms.Management.Document.DocumentReadResult read = Isms.Management.Document.ManagementSystemDocument.Read(Encoding.UTF8.GetBytes(result.Document.ToJsonString()));
        Assert.DoesNotContain(read.Issues, issue => issue.Severity == Isms.Core.Issues.IssueSeverity.Error);
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
    public async Task Categories_appetites_and_versions_are_taken_in()
    {
        using TemporaryFolder folder = new();
        string sample = folder.CopySample();
        await Edit("criteria.yaml", "must_treat_from: 13}", """
            must_treat_from: high, approved_by: PER-01, approved_on: "2025-04-01"}
              valid_from: "2025-04-01"
              consequence_categories:
                rule: highest_of_assessed
                categories:
                  - {category: patient_safety, name_ja: 患者の安全, steps: [{meaning_ja: 害なし, meaning_en: no harm}]}
                  - {category: own_word}
              appetites:
                - {category: patient_safety, unit: DEP-01, appetite: 4, tolerance: medium}
                - {direction: opportunity, appetite: pursue}
            """);
        await Edit("criteria.yaml", "approved_by: PER-01}", "approved_by: PER-01, rated_under: {criteria: CRIT-01, version: 1}}");
        await Edit(
            "risks.yaml", "residual: {likelihood: 1, consequence: 4, level: 4}",
            "residual: {likelihood: 1, consequence: 4, level: 4, categories: [{category: patient_safety, consequence: 4}, {category: own_word, does_not_apply: true}]}");
        ImportResult result = FolderImport.Read(new AuthoringFolder(sample));
        JsonNode criteria = result.Document!["criteria"]!;
        Assert.Equal("""{"level":"high"}""", criteria["acceptance"]!["mustTreatFrom"]!.ToJsonString());
        Assert.Equal("PER-01 2025-04-01", $"{criteria["acceptance"]!["approvedBy"]} {criteria["acceptance"]!["approvedOn"]}");
        Assert.Equal("2025-04-01", (string?)criteria["validFrom"]);
        Assert.Equal("highestOfAssessed", (string?)criteria["consequenceCategories"]!["rule"]);
        Assert.Equal("no harm", (string?)criteria["consequenceCategories"]!["categories"]![0]!["steps"]![0]!["en"]);
        Assert.Equal("""{"category":"ownWord"}""", criteria["consequenceCategories"]!["categories"]![1]!.ToJsonString());
        Assert.Equal("""{"category":"patientSafety","unit":"DEP-01","appetite":{"score":4},"tolerance":{"level":"medium"}}""", criteria["appetites"]![0]!.ToJsonString());
        Assert.Equal("""{"direction":"opportunity","appetite":{"level":"pursue"}}""", criteria["appetites"]![1]!.ToJsonString());
        Assert.Equal("""{"criteria":"CRIT-01","version":1}""", criteria["assessmentCycle"]!["ratedUnder"]!.ToJsonString());
        JsonNode residual = result.Document["risks"]!.AsArray().Select(risk => risk!["residual"]).First(rating => rating?["categories"] is not null)!;
        Assert.Equal("""[{"category":"patientSafety","consequence":4},{"category":"ownWord","doesNotApply":true}]""", residual["categories"]!.ToJsonString());
        Assert.Equal(Sample.NotTakenIn.Select(field => field.Field), result.NotTakenIn.Select(field => field.Field));

        async Task Edit(string file, string from, string to)
        {
            string path = Path.Combine(sample, file);
            string text = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
            Assert.Contains(from, text, StringComparison.Ordinal);
            int place = text.IndexOf(from, StringComparison.Ordinal);
            await File.WriteAllTextAsync(path, string.Concat(text.AsSpan(0, place), to.ReplaceLineEndings("\n"), text.AsSpan(place + from.Length)), TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public void Everything_of_the_sample_is_taken_in()
    {
        Assert.Empty(Sample.NotTakenIn);
        Assert.Null(Sample.Document!["externalRecords"]);
    }

    [Fact]
    public async Task What_is_not_taken_in_is_listed_file_by_file_and_field_by_field()
    {
        using TemporaryFolder folder = new();
        string sample = folder.CopySample();
        await ReplaceAsync(sample, "suppliers.yaml", "{id: SUP-E, ", "{id: SUP-E, parking: yes, ");
        await ReplaceAsync(sample, "suppliers.yaml", "{id: SUP-B, ", "{id: SUP-B, parking: no, ");
        await File.WriteAllTextAsync(Path.Combine(sample, "mutations.yaml"), "mutations: [{id: MUT-1}]\n", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(sample, "garden.yaml"), "trees: [{id: TREE-1}]\n", TestContext.Current.CancellationToken);
        Assert.Equal(
            [new NotTakenIn("garden.yaml", "trees[].id", 1), new NotTakenIn("suppliers.yaml", "suppliers[].parking", 2)],
            FolderImport.Read(new AuthoringFolder(sample)).NotTakenIn);
    }

    [Fact]
    public void Suppliers_and_incidents_are_taken_in_whole()
    {
        Assert.Equal(
            """{"id":"SUP-F","name":{"ja":"事業者F(国外CRO・架空)","en":"Vendor F (overseas CRO, fictitious)"},"kind":"serviceProvider","personalData":true,"stages":["order"],"selectedOn":"2024-08-01","contractedOn":"2024-09-01","serviceLevelAgreement":false,"lastSupervisedOn":"2025-11-11","certifications":["ISO/IEC 27001"],"jurisdiction":"XX","crossBorderAssessedOn":"2024-08-20"}""",
            Plain(Of("suppliers", "SUP-F")));
        Assert.Equal(("2025-06-05", "approved"), ((string?)Of("suppliers", "SUP-A")["disclosureStatementOn"], (string?)Of("suppliers", "SUP-A")["subEntrustment"]));
        Assert.Equal(
            """{"id":"INC-09","date":"2025-09-05","quarter":"FY2025-Q2","cause":"human","risk":"R-02","assets":["A-023","A-001"],"step":"F1-S2","properties":["confidentiality"],"severity":2,"leakedRecords":0,"summary":{"ja":"退職者IDの残存を定期点検で発見","en":"account of a leaver found by a routine check"},"reportedBy":"PER-04","containedOn":"2025-09-06","externalReport":false,"nonconformity":"NC-06","account":"ACC-06"}""",
            Plain(Of("incidents", "INC-09")));
        Assert.Equal(
            """[{"year":"FY2024","cause":"system","count":16},{"year":"FY2024","cause":"human","count":11}]""",
            Sample.Document!["incidentTotals"]!.ToJsonString());
        Assert.Equal("""{"year":"FY2024","cause":"system"}""", Of("objectives", "OBJ-01")["measurable"]!["baselineSource"]!.ToJsonString());
        Assert.Equal(366, (int)(decimal)Sample.Document["criteria"]!["supervisionMaxDays"]!);

        static string Plain(JsonNode node) => node.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    [Fact]
    public async Task Service_sheet_and_linkage_are_taken_in_and_another_source_of_a_baseline_is_listed()
    {
        using TemporaryFolder folder = new();
        string sample = folder.CopySample();
        await ReplaceAsync(sample, "suppliers.yaml", "{id: SUP-E, ", "{id: SUP-E, service: {management: cloud, access: cloud, allocation: asp, elasticity: cloud, metering: cloud}, ");
        await ReplaceAsync(sample, "objectives.yaml", "baseline_source: {file: incidents, ", "baseline_source: {file: elsewhere, ");
        await File.AppendAllTextAsync(
            Path.Combine(sample, "context.yaml"), """
            linkage:
              partners: [{organization: ORG-01, role: core_institution}, {organization: ORG-02, role: participating_institution}]
              flows: [{from: core_institution, to: participating_institution, kind: medical_information, assets: [A-026], interfaces: [IF-01]}]
            """.ReplaceLineEndings("\n"), TestContext.Current.CancellationToken);
        ImportResult result = FolderImport.Read(new AuthoringFolder(sample));
        JsonNode supplier = result.Document!["suppliers"]!.AsArray().Single(item => (string?)item!["id"] == "SUP-E")!;
        Assert.Equal("""{"management":"cloud","access":"cloud","allocation":"asp","elasticity":"cloud","metering":"cloud"}""", supplier["service"]!.ToJsonString());
        Assert.Equal(
            """{"partners":[{"organization":"ORG-01","role":"coreInstitution"},{"organization":"ORG-02","role":"participatingInstitution"}],"flows":[{"from":"coreInstitution","to":"participatingInstitution","kind":"medicalInformation","assets":["A-026"],"interfaces":["IF-01"]}]}""",
            result.Document["linkage"]!.ToJsonString());
        Assert.Equal(["objectives[].measurable.baseline_source.file"], result.NotTakenIn.Where(field => field.File == "objectives.yaml").Select(field => field.Field));
        (int exit, _) = await Tool.JsonAsync("import", sample, "--output", folder.Of("x.json"));
        Assert.Equal(0, exit);
    }

    [Fact]
    public async Task Certification_is_taken_in_and_its_faults_are_reported_at_their_subject()
    {
        JsonNode certification = Sample.Document!["certification"]!;
        Assert.Equal("""{"kind":"pharmacy","target":"medicalInstitution"}""", certification["scheme"]!["kindTargets"]![1]!.ToJsonString());
        Assert.Equal("""{"target":"vendor","guideline":"metimic-2.0"}""", certification["scheme"]!["guidelines"]![1]!.ToJsonString());
        Assert.Null(certification["scheme"]!["validityMonths"]);
        Assert.Equal("""["operatesUnderCertifiedRegulation","seminarCountReached"]""", certification["scheme"]!["categories"]![2]!["conditions"]!.ToJsonString());
        Assert.Equal(["seminars 4", "attendance 8", "applications 6", "certificates 4", "registry 3"], certification.AsObject().Skip(1).Select(list => $"{list.Key} {list.Value!.AsArray().Count}"));

        (string From, string To, string Code, string Subject)[] faults =
        [
            ("case: 2, received: \"2025-09-01\", guideline: metimic-2.0", "case: 2, received: \"2025-09-01\", guideline: mhlw-6.0", "AUDT0701", "APP-06"),
            ("{id: CERT-01, ", "{id: CERT-01, expires: \"2028-05-29\", ", "AUDT0706", "CERT-01"),
            ("{id: CERT-01, ", "{id: CERT-01, valid_until: \"2028-05-29\", ", "AUDT0706", "CERT-01"),
            ("regulation_version: \"5.2\"", "regulation_version: \"5.3\"", "AUDT0707", "CERT-04"),
            ("operates_under: CERT-01, seminars", "operates_under: CERT-02, seminars", "AUDT0709", "CERT-03"),
            ("category: regulation, certificate: CERT-04", "category: regulation, certificate: CERT-01", "AUDT0713", "CERT-04"),
        ];
        foreach ((string from, string to, string code, string subject) in faults)
        {
            using TemporaryFolder folder = new();
            string sample = folder.CopySample();
            await ReplaceAsync(sample, "certification.yaml", from, to);
            await Tool.RunAsync("import", sample, "--output", folder.Of("x.json"));
            (_, JsonNode json) = await Tool.JsonAsync("check", folder.Of("x.json"));
            string[] found = json["issues"]!.AsArray().Select(issue => $"{issue!["code"]} {issue["subject"]}").Where(line => line.StartsWith("AUDT07", StringComparison.Ordinal)).ToArray();
            Assert.Equal([$"{code} {subject}"], found);
        }

        using TemporaryFolder both = new();
        string twice = both.CopySample();
        await ReplaceAsync(twice, "certification.yaml", "{id: CERT-01, ", "{id: CERT-01, expires: null, valid_until: \"2028-05-29\", ");
        Assert.Equal(["certificates[].valid_until"], FolderImport.Read(new AuthoringFolder(twice)).NotTakenIn.Where(field => field.File == "certification.yaml").Select(field => field.Field));
    }

    [Fact]
    public void Communication_plan_training_plan_and_areas_are_taken_in()
    {
        JsonNode document = Sample.Document!;
        Assert.Equal(
            """{"id":"COM-02","what":{"ja":"インシデント連絡","en":"incident contact"},"when":"within 1 hour","with":["IP-07","IP-08"],"who":"ROLE-ISMS","process":{"ja":"連絡体制図","en":"contact chart"}}""",
            document["communications"]![1]!.ToJsonString(Readable));
        Assert.Equal("""{"document":"DOC-12","fiscalYear":"FY2025","approvedBy":"PER-02","approvedOn":"2025-04-15"}""", document["trainingPlan"]!.ToJsonString());
        Assert.Equal("""{"id":"SYS-EDU","name":{"ja":"教育","en":"Education"},"courses":["TRN-05"]}""", document["trainingAreas"]![2]!.ToJsonString(Readable));
    }

    [Fact]
    public async Task Competence_obligations_overlays_and_the_evaluation_of_a_treatment_are_taken_in()
    {
        using TemporaryFolder folder = new();
        string sample = folder.CopySample();
        await ReplaceAsync(sample, "training.yaml", "courses:   #", """
            competence_requirements:
              - {role: ROLE-ISMS, competence_en: security management, courses: [TRN-01]}
            competence_records:
              - {person: PER-03, role: ROLE-ISMS, evidence_en: registered specialist, document: DOC-14, from: "2024-04-01", until: "2027-03-31"}
            courses:   #
            """.TrimEnd());
        await ReplaceAsync(sample, "context.yaml", "communication_plan:", """
            obligations:
              - {id: OBL-01, kind: guideline, name_en: Safety management guideline, source: ministry, edition: mhlw-6.0, in_force_from: "2023-05-31", in_force_until: null, answered_by: [DOC-07]}
            communication_plan:
            """.TrimEnd());
        await ReplaceAsync(sample, "risks.yaml", "{id: T-01, ", "{id: T-01, evaluation_en: a drill, ");
        await ReplaceAsync(sample, "soa.yaml", "control_count: 114", "control_count: 114\n    overlays: [\"sector:1\"]");
        ImportResult read = FolderImport.Read(new AuthoringFolder(sample));
        Assert.Equal(Sample.Issues.Select(issue => issue.Code), read.Issues.Select(issue => issue.Code));
        Assert.Equal(Sample.NotTakenIn, read.NotTakenIn);
        JsonNode document = read.Document!;
        Assert.Equal("""{"role":"ROLE-ISMS","competence":{"en":"security management"},"courses":["TRN-01"]}""", document["competenceRequirements"]![0]!.ToJsonString());
        Assert.Equal(
            """{"person":"PER-03","role":"ROLE-ISMS","evidence":{"en":"registered specialist"},"document":"DOC-14","from":"2024-04-01","until":"2027-03-31"}""",
            document["competenceRecords"]![0]!.ToJsonString());
        Assert.Equal(
            """{"id":"OBL-01","kind":"guideline","name":{"en":"Safety management guideline"},"source":"ministry","edition":"mhlw-6.0","inForceFrom":"2023-05-31","answeredBy":["DOC-07"]}""",
            document["obligations"]![0]!.ToJsonString());
        Assert.Equal("""{"en":"a drill"}""", document["risks"]![0]!["treatments"]![0]!["evaluation"]!.ToJsonString());
        Assert.Equal("""["sector:1"]""", document["statements"]![0]!["overlays"]!.ToJsonString());
    }

    [Fact]
    public async Task The_life_of_an_asset_and_the_ground_of_a_rating_are_taken_in()
    {
        using TemporaryFolder folder = new();
        string sample = folder.CopySample();
        await ReplaceAsync(sample, "assets.yaml", "{id: A-001, ", "{id: A-001, stored_in: [F1-S2], sent_in: [F2-S5], disposed_in: [F3-S7], tier: server, health_information: true, ");
        await ReplaceAsync(
            sample, "risks.yaml", "{id: R-01, ",
            "{id: R-01, basis: [historical_data, expert-opinion], confidence: medium, rated_from: [informed_opinion], rated_by: PER-04, ");
        await ReplaceAsync(sample, "risks.yaml", "inherent: {likelihood: 5, consequence: 5, level: 25}, rated_on: \"2025-05-15\", existing: [CTL-17, CTL-22]", "inherent: {likelihood: 5, consequence: 5, level: 25, confidence: low, rated_from: [stakeholder_needs]}, rated_on: \"2025-05-15\", existing: [CTL-17, CTL-22]");
        await ReplaceAsync(sample, "context.yaml", "requirement: REQ-07, by: [CTL-26]", "requirement: REQ-07, by: [CTL-26, F1]");
        ImportResult read = FolderImport.Read(new AuthoringFolder(sample));
        Assert.Equal(Sample.Issues.Select(issue => issue.Code), read.Issues.Select(issue => issue.Code));
        Assert.Equal(Sample.NotTakenIn, read.NotTakenIn);
        JsonNode asset = read.Document!["assets"]![0]!;
        Assert.Equal("""["F1-S2"]["F2-S5"]["F3-S7"]""", asset["storedIn"]!.ToJsonString() + asset["sentIn"]!.ToJsonString() + asset["disposedIn"]!.ToJsonString());
        Assert.Equal("server", (string?)asset["tier"]);
        Assert.True((bool?)asset["healthInformation"]);
        JsonNode risk = read.Document["risks"]![0]!;
        Assert.Equal("""["historicalData","expertOpinion"]""", risk["basis"]!.ToJsonString());
        Assert.Equal("""{"likelihood":4,"consequence":5,"score":20,"ratedOn":"2025-05-15","confidence":"medium","basis":["informedOpinion"],"ratedBy":"PER-04"}""", risk["current"]!.ToJsonString());
        Assert.Equal("""{"likelihood":5,"consequence":5,"score":25,"confidence":"low","basis":["stakeholderNeeds"]}""", risk["inherent"]!.ToJsonString());
        (int exit, _, _) = await Tool.RunAsync("import", sample, "--output", folder.Of("x.json"));
        Assert.Equal(0, exit);
    }

    [Fact]
    public async Task Plans_acceptances_and_history_of_a_risk_are_taken_in()
    {
        using TemporaryFolder folder = new();
        string sample = folder.CopySample();
        string path = Path.Combine(sample, "risks.yaml");
        string risks = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        risks = risks.Replace(
            "owner: PER-04, due: \"2025-12-31\", status: done}], residual: {likelihood: 2, consequence: 3, level: 6}, decision: accepted}",
            "owner: PER-04, due: \"2025-12-31\", status: done, action_ja: 自動化, action_en: automate, resources: {people: [PER-04], things_en: a tool, money_jpy: 500000}, "
                + "planned_effect: {likelihood: {by: -1}, consequence: {to: 3}}, done_on: \"2025-12-20\"}], residual: {likelihood: 2, consequence: 3, level: 6}, decision: accepted, "
                + "acceptance: {by: PER-04, on: \"2026-01-10\", until: \"2027-01-10\", why_en: low, likelihood: 2, consequence: 3, matrix: hospital-5x5, matrix_version: 1, criteria_version: 1}, "
                + "history: [{kind: rated, on: \"2026-01-05\", by: PER-04, why_en: automated, stage: residual, old_rating: {likelihood: 3, consequence: 3}, new_rating: {likelihood: 2, consequence: 3, level: 6}}, "
                + "{kind: treated, on: \"2026-01-06\", treatment: T-38, old_status: in_progress, new_status: done}, {kind: communicated, on: \"2026-01-07\", with: [PER-01], about_en: logs}], review_on: \"2026-12-01\"}",
            StringComparison.Ordinal);
        await File.WriteAllTextAsync(path, risks, TestContext.Current.CancellationToken);
        ImportResult result = FolderImport.Read(new AuthoringFolder(sample));
        JsonNode risk = result.Document!["risks"]!.AsArray().Single(item => (string?)item!["id"] == "R-32")!;
        Assert.Equal(
            """{"people":["PER-04"],"things":{"en":"a tool"},"money":{"amount":500000,"currency":"JPY"}}""",
            risk["treatments"]![0]!["resources"]!.ToJsonString());
        Assert.Equal("""{"likelihood":{"by":-1},"consequence":{"to":3}}""", risk["treatments"]![0]!["plannedEffect"]!.ToJsonString());
        Assert.Equal(("automate", "2025-12-20"), ((string?)risk["treatments"]![0]!["action"]!["en"], (string?)risk["treatments"]![0]!["doneOn"]));
        Assert.Equal(
            """{"by":"PER-04","on":"2026-01-10","until":"2027-01-10","why":{"en":"low"},"likelihood":2,"consequence":3,"matrix":"hospital-5x5","matrixVersion":1,"criteriaVersion":1}""",
            risk["acceptance"]!.ToJsonString());
        Assert.Equal(
            """{"kind":"rated","on":"2026-01-05","by":"PER-04","why":{"en":"automated"},"stage":"residual","oldRating":{"likelihood":3,"consequence":3},"newRating":{"likelihood":2,"consequence":3,"score":6}}""",
            risk["history"]![0]!.ToJsonString());
        Assert.Equal("""{"kind":"treated","on":"2026-01-06","treatment":"T-38","oldStatus":"inProgress","newStatus":"done"}""", risk["history"]![1]!.ToJsonString());
        Assert.Equal("2026-12-01", (string?)risk["reviewOn"]);
        Assert.DoesNotContain(result.NotTakenIn, field => field.File == "risks.yaml");
        (int exit, _) = await Tool.JsonAsync("import", sample, "--output", folder.Of("x.json"));
        Assert.Equal(0, exit);
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

    [Fact]
    public async Task What_is_left_empty_is_missing_and_not_malformed()
    {
        using TemporaryFolder folder = new();
        string sample = folder.CopySample();
        string audit = await File.ReadAllTextAsync(Path.Combine(sample, "audit.yaml"), TestContext.Current.CancellationToken);
        audit = audit.Replace("reported_on: \"2025-06-25\"", "reported_on: \"\"", StringComparison.Ordinal);
        await File.WriteAllTextAsync(Path.Combine(sample, "audit.yaml"), audit, TestContext.Current.CancellationToken);
        string media = await File.ReadAllTextAsync(Path.Combine(sample, "maintenance.yaml"), TestContext.Current.CancellationToken);
        media = media.Replace("certificate: \"2025-08-04\"", "certificate: ''", StringComparison.Ordinal);
        await File.WriteAllTextAsync(Path.Combine(sample, "maintenance.yaml"), media, TestContext.Current.CancellationToken);
        (int exit, JsonNode json) = await Tool.JsonAsync("import", sample, "--output", folder.Of("x.json"));
        Assert.Equal(0, exit);
        Assert.Empty(Errors(json));
        string[] found = [.. json["issues"]!.AsArray().Select(issue => $"{issue!["code"]} {issue["subject"]}")];
        Assert.Contains("AUDT0106 AUD-01", found);
        Assert.Contains("CTRL1310 MED-03", found);
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

    private static async Task ReplaceAsync(string folder, string file, string before, string after)
    {
        string path = Path.Combine(folder, file);
        string text = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        Assert.Contains(before, text, StringComparison.Ordinal);
        await File.WriteAllTextAsync(path, text.Replace(before, after, StringComparison.Ordinal), TestContext.Current.CancellationToken);
    }

    private static string[] Errors(JsonNode json) =>
        json["issues"]!.AsArray().Where(issue => (string?)issue!["severity"] == "error").Select(issue => $"{issue!["code"]} {issue["subject"]}").ToArray();
}
