using System.Text.Json.Nodes;
using System.Xml.Linq;
using Isms.Core;
using Isms.Tests;

namespace Isms.Reporting.Tests.Rooms;

/// <summary>What the sections of rooms tell of the hospital, worked out by hand from docs/samples/hospital as of 2026-03-31.</summary>
public class RoomsOfTheHospitalTests
{
    private static HospitalPage Page => HospitalPage.English;

    [Fact]
    public void Sections_stand_in_the_order_of_the_clauses_in_either_language()
    {
        string[] expected =
        [
            "summary", "context", "trace", "leadership", "heatmaps", "register", "sheet", "treatment", "applicability", "coverage", "objectives", "support", "suppliers", "maintenance",
            "incidents", "privacy", "deidentification", "checklist", "measures", "programme", "audit", "reviews", "preparation", "improvement", "certification", "keys", "maturity", "cycle",
            "issues",
        ];
        foreach (HospitalPage page in new[] { HospitalPage.English, HospitalPage.Japanese })
        {
            Assert.Equal(expected, page.Sections);
            Assert.Equal(expected.Skip(1), page.Document.Named("nav").Single().Named("a").Select(link => ((string)link.Attribute("href")!)[1..]));
        }
    }

    [Fact]
    public void The_page_is_harmless_light_and_every_link_leads_somewhere()
    {
        foreach (HospitalPage page in new[] { HospitalPage.English, HospitalPage.Japanese })
        {
            Markup.AssertHarmless(page.Document);
            Assert.True(page.Utf8.Length < 900_000, $"{page.Utf8.Length} bytes");
            HashSet<string> ids = page.Document.Descendants().Select(element => (string?)element.Attribute("id")).OfType<string>().ToHashSet();
            Assert.All(page.Document.Named("a").Select(link => ((string)link.Attribute("href")!)[1..]), link => Assert.Contains(link, ids));
        }
    }

    [Fact]
    public void What_is_open_stands_before_any_table()
    {
        XElement[] order = [.. Page.Document.Descendants().Where(element => element.HasClass("standing") || element.Name.LocalName == "table")];
        Assert.True(order[0].HasClass("standing"));
        Assert.Contains("Nonconformity NC-05 is open.", order[0].Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_document_gives_the_same_bytes_in_every_culture() =>
        TestCultures.Each(() => Assert.Equal(HospitalPage.Japanese.Utf8, HospitalPage.Of(IsmsLanguage.Japanese).Utf8));

    [Fact]
    public void Requirements_lead_to_the_reviews_or_not()
    {
        // REQ-08 has no trace; what answers REQ-05 and REQ-07 leads to no review. The other eight of eleven do.
        string[] reaches = Page.Column("trace", 0, "Reaches the review");
        Assert.Equal((11, 3), (reaches.Length, reaches.Count(text => text == "no review")));
        Dictionary<string, string> patients = Page.Rows("trace")["uninterrupted care REQ-02"].Single();
        Assert.Equal(("Patients", "1", "MR-01, MR-02"), (patients["Interested party"], patients["Objectives"], patients["Reaches the review"]));
        Assert.Equal("0", Page.Rows("trace")["checklist answers with evidence REQ-08"].Single()["Controls"]);
    }

    [Fact]
    public void Leadership_and_keys_are_all_shown()
    {
        Assert.Contains("8 of 8 shown", Page.Head("leadership"), StringComparison.Ordinal);
        Assert.Equal("MR-01|MR-02", Page.Rows("leadership")["e) what is intended is seen to be achieved"].Single()["Shown by"]);
        Assert.Contains("2025-04-01 – 2026-03-31", Page.Head("keys"), StringComparison.Ordinal);
        Assert.Equal("AUD-01|AUD-02|AUD-03|AUD-04|+1 more", Page.Rows("keys")["audits"].Single()["Shown by"]);
        Assert.Equal(["complete", "complete", "complete"], Page.Column("keys", 0, "State"));
    }

    [Fact]
    public void Suppliers_are_named_with_their_duties()
    {
        Assert.Contains("duties fulfilled toward 9 of 9", Page.Head("suppliers"), StringComparison.Ordinal);
        Dictionary<string, string> vendor = Page.Rows("suppliers")["Vendor A (EHR, fictitious) SUP-A"].Single();
        Assert.Equal(("yes", "2025-09-18", "2025-06-05", "fulfilled"), (vendor["Personal data"], vendor["Supervised"], vendor["Disclosure"], vendor["Duties"]));
    }

    [Fact]
    public void A_supplier_that_nobody_supervised_is_red()
    {
        HospitalPage page = HospitalPage.Of(IsmsLanguage.English, document => document["suppliers"]![0]!.AsObject().Remove("lastSupervisedOn"));
        Assert.Contains("duties fulfilled toward 8 of 9", page.Head("suppliers"), StringComparison.Ordinal);
        Assert.Equal("There is no record of the supervision.", page.Rows("suppliers")["Vendor A (EHR, fictitious) SUP-A"].Single()["Duties"]);
        XElement duties = page.Document.Descendants().Single(element => (string?)element.Attribute("id") == "element-SUP-A").Named("span").Single(span => span.HasClass("light"));
        Assert.True(duties.HasClass("bad"));
    }

    [Fact]
    public void Maintenance_says_how_many_logs_were_reviewed_in_time()
    {
        // 38 of 50, 42 of 50, 45 of 45, 40 of 40
        Assert.Equal(["76 %", "84 %", "100 %", "100 %"], Page.Column("maintenance", 0, "Share"));
        Assert.Contains("within 3 business days", Page.Head("maintenance"), StringComparison.Ordinal);

        // Three business days after Wednesday 14 May 2025 is Monday 19 May; reviewed on the 22nd. All others are in time.
        string[] reviews = Page.Column("maintenance", 1, "Review of the log");
        Assert.Equal("reviewed on 2025-05-22, after 2025-05-19", reviews[0]);
        Assert.Equal(6, reviews.Count(text => text.Contains("(due ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Incidents_are_counted_by_quarter_and_cause()
    {
        Assert.Equal(["3", "2", "2", "1"], Page.Column("incidents", 0, "system"));
        Assert.Equal(["2", "2", "1", "1"], Page.Column("incidents", 0, "human"));
        Assert.Equal(["5", "4", "3", "2"], Page.Column("incidents", 0, "Total"));
        Assert.Contains("FY2024 system 16, FY2024 human 11", Page.Head("incidents"), StringComparison.Ordinal);
        Assert.Equal("1", Page.Rows("incidents", 1)["referral letter faxed to a wrong number (1 patient) INC-04"].Single()["Records leaked"]);
    }

    [Fact]
    public void Personal_information_has_its_five_kinds_consents_and_breaches()
    {
        Assert.Equal(["acquisition", "use", "provision", "rights of the principal", "safety management"], Page.Column("privacy", 0, "Kind of record"));
        Assert.Equal(["2", "2", "2", "3", "2"], Page.Column("privacy", 0, "Records"));
        Assert.Equal(["in force", "withdrawn", "in force", "in force"], Page.Column("privacy", 1, "State"));

        // The incident was on 27 May 2025: three days to the prompt report, 24 to the final one.
        Dictionary<string, string> breach = Page.Rows("privacy", 2)["BRR-01"].Single();
        Assert.Equal(("2025-05-30 (day 3 of 5)", "2025-06-20 (day 24 of 30)", "2025-05-28"), (breach["Prompt report"], breach["Final report"], breach["Persons told"]));
    }

    [Fact]
    public void Releases_have_the_k_of_their_test()
    {
        Assert.Contains("k is to be at least 5, 6 tests, 1 not passed", Page.Head("deidentification"), StringComparison.Ordinal);
        Assert.Equal(["6 (5)", "5 (5)", "5 (5)", "7 (5)", "6 (5)"], Page.Column("deidentification", 0, "k (least)"));
        Assert.Equal("Sample trial 1 (fictitious) REL-01", Page.Column("deidentification", 0, "Release")[0]);
    }

    [Fact]
    public void The_checklist_shows_what_is_not_yet_so()
    {
        // Of 19 items four were answered no; three of them are yes by now, 2-6 is still no with a target day. 2-10 is yes by a plan.
        Assert.Equal("yes 18, no, with a target day 1, no, without a target day 0, not answered 0", Bar("checklist"));
        Assert.Equal(["yes", "no", "–", "yes", "yes"], Page.Column("checklist", 0, "Second answer"));
        Assert.Equal(["2 of 2", "2 of 2", "2 of 2", "2 of 2", "2 of 2"], Page.Column("checklist", 1, "Items answered yes"));
    }

    [Fact]
    public void The_audits_of_the_year_covered_what_they_named()
    {
        // Units DEP-01, 02, 07, 08, 09, 13 of 13; all flows; of clauses those of findings: 5.2, 8.1, 8.3, 9.1 of 24, of 7.5 a part.
        Assert.Contains("5 audits 2025-04-01 – 2026-03-31", Page.Head("programme"), StringComparison.Ordinal);
        Assert.Equal(["6 of 13", "4 of 4", "4 of 24"], Page.Column("programme", 0, "Covered").Take(3));
        string clauses = Page.Rows("programme")["clause"].Single()["Not covered"];
        Assert.Contains("7.5 (partly)", clauses, StringComparison.Ordinal);
        Assert.DoesNotContain("8.1,", clauses, StringComparison.Ordinal);
        Assert.Equal(["independent", "independent", "independent", "independent", "independent"], Page.Column("programme", 2, "Verdict"));

        // Never audited, its clinics have risks at the highest level: six months from the approval of the programme, 20 April 2025.
        Dictionary<string, string> clinics = Page.Rows("programme", 1)["Outpatient Clinics DEP-03"].Single();
        Assert.Equal(("2025-10-20", "overdue"), (clinics["Due"], clinics["State"]));
    }

    [Fact]
    public void An_audit_is_red_only_when_it_is_overdue_by_the_rule_of_the_programme()
    {
        HospitalPage ruled = HospitalPage.Of(IsmsLanguage.English, document => document["auditProgramme"]!["frequency"] = JsonNode.Parse("""{ "months": 12 }"""));
        Assert.Equal("caution", Tone(Page));
        Assert.Contains("those of this library", Page.Head("programme"), StringComparison.Ordinal);
        Assert.DoesNotContain("those of this library", ruled.Head("programme"), StringComparison.Ordinal);

        // Without shorter intervals the clinics are due on 20 April 2026, and nothing is overdue on 31 March.
        Assert.Equal("2026-04-20", ruled.Rows("programme", 1)["Outpatient Clinics DEP-03"].Single()["Due"]);
        Assert.DoesNotContain("overdue", ruled.Column("programme", 1, "State"));
        HospitalPage strict = HospitalPage.Of(IsmsLanguage.English, document => document["auditProgramme"]!["frequency"] = JsonNode.Parse("""{ "months": 3 }"""));
        Assert.Equal("bad", Tone(strict));

        static string Tone(HospitalPage page) => ((string)page.Document.Named("section").Single(one => (string?)one.Attribute("id") == "programme").Named("span")
            .First(span => span.HasClass("light") && span.Value.Trim() == "overdue").Attribute("class")!)["light ".Length..];
    }

    [Fact]
    public void The_next_review_is_prepared_and_decisions_are_followed_up()
    {
        Assert.Contains("since the review before (MR-02)", Page.Head("preparation"), StringComparison.Ordinal);
        Assert.Equal(["a", "b", "c", "d", "e", "f"], Page.Column("preparation", 0, "Input").Select(text => text[..1]));
        Assert.Equal(["done", "done", "open", "open", "open"], Page.Column("preparation", 1, "State"));
    }

    [Fact]
    public void Nonconformities_stand_where_their_record_says()
    {
        Assert.Contains("1 of 6 open", Page.Head("improvement"), StringComparison.Ordinal);
        Assert.Equal(["closed", "closed", "closed", "closed", "action done", "closed"], Page.Column("improvement", 0, "State"));

        // CA-01 was due on 31 August 2025 and done on 5 September.
        Assert.Equal("completed late (5 days)", Page.Column("improvement", 0, "Action")[0]);
    }

    [Fact]
    public void Certificates_stand_as_of_the_day()
    {
        Assert.Equal(
            ["MIHON-R-0001 CERT-01: former", "MIHON-R-0002 CERT-04: in force", "MIHON-A-0001 CERT-02: in force", "MIHON-P-0001 CERT-03: in force"],
            Page.Rows("certification").SelectMany(rows => rows).Select(row => $"{row["Certificate"]}: {row["State"]}"));

        // Three organisations and a vendor are on record, three categories each; the hospital has two of them, the clinic one.
        string[] conditions = Page.Column("certification", 1, "Conditions");
        Assert.Equal((12, 3), (conditions.Length, conditions.Count(text => text == "fulfilled")));
    }

    [Fact]
    public void Maturity_shows_both_views_of_the_cycle()
    {
        Dictionary<string, string> measuring = Page.Rows("maturity")["Monitoring, measurement, analysis and evaluation 9.1"].Single();
        Assert.Equal(("Check", "Do"), (measuring["Phase by chapter"], measuring["Phase in practice"]));
        Assert.Equal(2, Page.Column("maturity", 0, "Maturity").Count(text => text == "recorded, and open"));
    }

    [Fact]
    public void Words_are_of_the_language_of_the_page()
    {
        HospitalPage page = HospitalPage.Japanese;
        Assert.Contains("9件中9件で義務を履行", page.Head("suppliers"), StringComparison.Ordinal);
        Assert.Equal(["有効", "撤回", "有効", "有効"], page.Column("privacy", 1, "状況"));
        Assert.Equal("期限後完了(5日)", page.Column("improvement", 0, "処置の進捗")[0]);
        Assert.Equal(["13件中6件", "4件中4件", "24件中4件"], page.Column("programme", 0, "監査済み").Take(3));
    }

    [Theory]
    [InlineData("privacy", "privacy")]
    [InlineData("deidentification", "deidentification")]
    [InlineData("maintenance", "maintenance")]
    [InlineData("checklist", "checklist")]
    [InlineData("certification", "certification")]
    public void A_room_that_is_not_there_has_no_section(string member, string section)
    {
        HospitalPage page = HospitalPage.Of(IsmsLanguage.English, document => Remove(document, member));
        Assert.Equal(Page.Sections.Where(one => one != section), page.Sections);
        Assert.DoesNotContain(page.Document.Named("nav").Single().Named("a"), link => (string?)link.Attribute("href") == "#" + section);
    }

    [Fact]
    public void A_document_with_little_has_only_the_sections_of_what_it_has() => Assert.Equal(
        [
            "summary", "context", "trace", "leadership", "heatmaps", "register", "sheet", "treatment", "applicability", "objectives", "measures", "audit", "reviews", "keys", "maturity", "cycle",
            "issues",
        ],
        HospitalPage.OfTheSmallSample().Sections);

    // What names an element of the room goes with it.
    private static void Remove(JsonObject document, string member)
    {
        document.Remove(member);
        if (member == "deidentification")
        {
            foreach (JsonNode? record in document["privacy"]!["records"]!.AsArray())
            {
                record!.AsObject().Remove("release");
            }
        }
    }

    private static string Bar(string section) =>
        Page.Document.Named("section").Single(one => (string?)one.Attribute("id") == section).Named("desc").First().Value;
}
