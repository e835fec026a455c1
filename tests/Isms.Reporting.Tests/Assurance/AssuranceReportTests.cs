using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Isms.Audit.Certification.Certificates;
using Isms.Audit.Certification.Eligibility;
using Isms.Core;
using Isms.Management;
using Isms.Management.Assurance;
using Isms.Management.Document;
using Isms.Reporting.Assurance;
using Isms.Reporting.Composition;
using Isms.Reporting.Files;
using Isms.Risk;
using Isms.Tests;
using NodaTime;

namespace Isms.Reporting.Tests.Assurance;

public class AssuranceReportTests
{
    private static readonly ReportOrigin Origin = new("hospital.isms.json");

    private static readonly ManagementSystem Hospital =
        ManagementSystemDocument.Read(File.ReadAllBytes(Repository.PathOf("docs", "samples", "hospital.isms.json"))).System!;

    private static string[] Files(IsmsLanguage language, params string[] assets) => AccountabilityReport
        .Files(AccountabilityPack.Of(Hospital, new LocalDate(2026, 3, 31), assets.Select(AssetId.Parse)), language, Origin)
        .Select(file => Encoding.UTF8.GetString(file.Content.Span))
        .ToArray();

    [Fact]
    public void Pages_are_well_formed_and_need_nothing_else()
    {
        foreach (string page in new[] { Files(IsmsLanguage.Japanese)[0], Files(IsmsLanguage.English, "A-028")[0], Sheet("CERT-03", IsmsLanguage.Japanese) })
        {
            Assert.DoesNotContain("http", page, StringComparison.OrdinalIgnoreCase);
            Markup.AssertHarmless(Markup.Parse(page));
        }

        XDocument parsed = Markup.Parse(Files(IsmsLanguage.English)[0]);
        Assert.Equal(
            ["summary", "policies", "certificates", "audits", "training", "controls", "entrustees", "left-out"],
            parsed.Named("section").Select(section => (string?)section.Attribute("id")));
        HashSet<string> ids = parsed.Descendants().Select(element => (string?)element.Attribute("id")).OfType<string>().ToHashSet();
        Assert.All(parsed.Named("a").Select(link => ((string)link.Attribute("href")!)[1..]), link => Assert.Contains(link, ids));
    }

    [Fact]
    public void Training_and_audits_are_named_with_their_reason()
    {
        XDocument page = Markup.Parse(Files(IsmsLanguage.English)[0]);
        string Of(string section) => page.Named("section").Single(one => (string?)one.Attribute("id") == section).Value;
        Assert.Contains("continual improvement", Of("audits"), StringComparison.Ordinal);
        Assert.Contains("every level of the organisation", Of("training"), StringComparison.Ordinal);
        Assert.Equal(
            ["management", "internal auditors", "all users", "a group"],
            page.Named("section").Single(one => (string?)one.Attribute("id") == "training").Named("table").Last().Named("tbody").Single().Named("th").Select(head => head.Value));
        Assert.Contains("組織のあらゆる階層", Files(IsmsLanguage.Japanese)[0], StringComparison.Ordinal);
        JsonArray audiences = JsonNode.Parse(Files(IsmsLanguage.English)[1])!["audiences"]!.AsArray();
        Assert.Equal(["management", "internalAuditors", "allUsers", "group"], audiences.Select(audience => (string)audience!["audience"]!));
    }

    [Fact]
    public void The_same_pack_gives_the_same_bytes_in_every_culture()
    {
        string[] first = Files(IsmsLanguage.Japanese, "A-001");
        TestCultures.Each(() => Assert.Equal(first, Files(IsmsLanguage.Japanese, "A-001")));
    }

    [Fact]
    public void Nothing_that_is_to_stay_inside_is_in_it()
    {
        foreach (IsmsLanguage language in new[] { IsmsLanguage.Japanese, IsmsLanguage.English })
        {
            string[] inside =
            [
                .. Hospital.Organization.Persons.SelectMany(person => new[] { person.Id.Value, person.Name.In(language) }),
                .. Hospital.Register.Risks.SelectMany(risk => new[] { risk.Vulnerability, risk.Source, risk.Event, risk.Consequence }).OfType<LocalizedText>().Select(text => text.In(language)),
                .. Hospital.Audit.Findings.SelectMany(finding => new[] { finding.Id.Value, finding.Text.In(language) }),
                .. Hospital.Audit.Nonconformities.Select(nonconformity => nonconformity.Id.Value),
                .. Hospital.Register.Risks.SelectMany(risk => risk.Treatments).Select(treatment => $"\"{treatment.Id}\""),
                .. Hospital.Register.Risks.Select(risk => $"\"{risk.Id}\""),
            ];
            Assert.True(inside.Length > 200);
            string[] assets = Hospital.Register.Assets.Select(asset => asset.Id.Value).ToArray();
            foreach (string file in Files(language).Concat(Files(language, assets)))
            {
                // The name of an asset may be a word of a risk; a risk tells itself in sentences.
                Assert.DoesNotContain(inside, text => text.Length > 4 && file.Contains(text, StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void The_json_says_what_the_pack_says()
    {
        JsonNode json = JsonNode.Parse(Files(IsmsLanguage.English)[1])!;
        Assert.Equal(["MIHON-R-0002 2026-03-25", "MIHON-A-0001 2025-12-25"], json["certificates"]!.AsArray().Select(certificate => $"{certificate!["number"]} {certificate["asOf"]}"));
        Assert.Equal("an audit is performed to improve the operation", (string?)json["certificates"]![1]!["fact"]);
        Assert.Equal(1164, (int)json["training"]![2]!["completed"]!);
        Assert.Equal(5, json["leftOut"]!.AsArray().Count);
    }

    [Fact]
    public void A_sheet_shows_a_validity_only_where_the_scheme_states_one()
    {
        string sheet = Sheet("CERT-03", IsmsLanguage.English);
        Assert.Contains("10 March 2026", sheet, StringComparison.Ordinal);
        Assert.Contains("MIHON-R-0001 (2025-05-30)", sheet, StringComparison.Ordinal);
        Assert.Contains("The scheme states no validity", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("Valid until", sheet, StringComparison.Ordinal);
        CertificationFacts facts = SystemCertification.FactsOf(Hospital.Content);
        string dated = Sheet("CERT-03", IsmsLanguage.English, facts with { Records = facts.Records with { Scheme = facts.Records.Scheme! with { ValidityMonths = 36 } } });
        Assert.Contains("9 March 2029", dated, StringComparison.Ordinal);
        Assert.DoesNotContain("The scheme states no validity", dated, StringComparison.Ordinal);
    }

    private static string Sheet(string id, IsmsLanguage language, CertificationFacts? facts = null)
    {
        facts ??= SystemCertification.FactsOf(Hospital.Content);
        ReportFile file = CertificateSheet.File(facts, facts.Records.FindCertificate(CertificateId.Parse(id))!, language, Origin);
        return Encoding.UTF8.GetString(file.Content.Span);
    }
}
