using System.Text;
using System.Xml.Linq;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Reporting.Page;
using Isms.Reporting.Tests.Sample;
using Isms.Reporting.Views;
using NodaTime;

namespace Isms.Reporting.Tests.Page;

public class ReportPageTests
{
    private static readonly string Japanese = Encoding.UTF8.GetString(ReportPage.Render(SampleHospital.View(IsmsLanguage.Japanese), IsmsLanguage.Japanese));
    private static readonly string English = Encoding.UTF8.GetString(ReportPage.Render(SampleHospital.View(IsmsLanguage.English), IsmsLanguage.English));
    private static readonly XDocument Parsed = Markup.Parse(Japanese);

    private static ReportView Empty => new()
    {
        Header = new HeaderView { Organization = "O", AsOf = new LocalDate(2026, 3, 31), Standard = "S" },
        Summary = new SummaryView { Tone = ReportTone.Neutral, Verdict = "V" },
        Origin = new OriginView { Document = "d.json", Library = "Isms.Reporting" },
    };

    [Fact]
    public void The_page_is_well_formed_and_needs_nothing_else()
    {
        foreach (string page in new[] { Japanese, English })
        {
            Assert.StartsWith("<!DOCTYPE html>\n<html lang=", page, StringComparison.Ordinal);
            Assert.DoesNotContain("http", page, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("url(", page, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain('\r', page);
            Markup.AssertHarmless(Markup.Parse(page));
        }
    }

    [Fact]
    public void Every_link_leads_somewhere()
    {
        HashSet<string> ids = Parsed.Descendants().Select(element => (string?)element.Attribute("id")).OfType<string>().ToHashSet();
        string[] links = Parsed.Named("a").Select(link => ((string)link.Attribute("href")!)[1..]).ToArray();
        Assert.True(links.Length > 200);
        Assert.All(links, link => Assert.Contains(link, ids));
    }

    [Fact]
    public void Every_section_is_there_in_order_and_in_the_contents()
    {
        string[] expected = ["summary", "context", "heatmaps", "register", "sheet", "treatment", "applicability", "objectives", "measures", "audit", "reviews", "cycle", "issues"];
        Assert.Equal(expected, Parsed.Named("section").Select(section => (string?)section.Attribute("id")));
        Assert.Equal(expected.Skip(1), Parsed.Named("nav").Single().Named("a").Select(link => ((string)link.Attribute("href")!)[1..]));
    }

    [Fact]
    public void Every_row_is_there()
    {
        // the sample by hand: 34 threats and 5 opportunities, 46 treatments, 114 controls in 14 clauses, 7 objectives, 16 measures, 26 clauses
        Assert.Equal(39, Rows("register"));
        Assert.Equal(46, Rows("treatments"));
        Assert.Equal(114, Rows("soa"));
        Assert.Equal(3, Rows("sheet"));
        Assert.Equal(14, Parsed.Named("details").Count(details => details.Parent!.Attribute("id")?.Value == "applicability"));
        Assert.Equal(16, Rows("measures"));
        Assert.Equal(26, Rows("clauses"));
        Assert.Equal(7, Parsed.Named("article").Count(card => ((string)card.Attribute("id")!).StartsWith("objective-", StringComparison.Ordinal)));
        Assert.Equal(3, Parsed.Named("svg").Count(svg => svg.HasClass("s-map")));
        Assert.Equal(16, Parsed.Named("svg").Count(svg => svg.HasClass("s-spark")));
    }

    [Fact]
    public void The_sheet_shows_what_is_missing_and_says_why()
    {
        XElement sheet = Markup.Parse(English).Named("section").Single(section => (string?)section.Attribute("id") == "sheet");
        string[][] rows = sheet.Named("tbody").Single().Named("tr").Select(row => row.Elements().Select(cell => string.Join(' ', cell.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToArray()).ToArray();
        Assert.Equal(
            [
                "F1-S2 Consultation and charting", "A-001 EHR database created", "R-01 ransomware threat: unauthorised access", rows[0][3], "CTL-17 to be applied: CTL-21",
                "Not assessed maturity 2 T-01", "may be retained Why All are met.", "complete detailed analysis missing Why The first cycle.",
            ],
            rows[0]);
        Assert.EndsWith("4 × 5", rows[0][3], StringComparison.Ordinal);
        Assert.Equal(["F1-S2", "A-018", "no risk", "–", "–", "–", "–", "missing: risk Why The first cycle."], rows[1]);
        Assert.Equal(["F1-S3 Laboratory", "no asset", "no risk", "–", "–", "–", "–", "–"], rows[2]);
        Assert.Contains(sheet.Named("span"), span => span.Value == "2 steps, 3 rows, 2 without a risk");
    }

    [Fact]
    public void Ratings_that_are_not_assessed_say_so()
    {
        // 39 risks of which eight threats have an inherent rating; on the sheet a residual rating, and thrice that there is no asset or no risk
        Assert.Equal(31 + 1 + 3, Parsed.Named("span").Count(span => span.HasClass("na")));
    }

    [Fact]
    public void Text_on_ratings_contrasts()
    {
        string[] styles = Parsed.Named("span").Where(span => span.HasClass("rate")).Select(span => (string)span.Attribute("style")!).Distinct().ToArray();
        Assert.Equal(5, styles.Length);
        Assert.All(styles, style =>
        {
            Assert.Matches("^background-color:#[0-9a-f]{6};color:#[0-9a-f]{6}$", style);
            Assert.True(RgbColor.Contrast(RgbColor.Parse(style[17..24]), RgbColor.Parse(style[^7..])) >= 4.5);
        });
    }

    [Fact]
    public void Every_cell_bears_the_name_of_its_column_for_narrow_screens()
    {
        XElement[] cells = Parsed.Named("td").ToArray();
        Assert.NotEmpty(cells);
        Assert.All(cells, cell => Assert.False(string.IsNullOrEmpty((string?)cell.Attribute("data-label"))));
    }

    [Fact]
    public void Hostile_names_are_text()
    {
        const string Evil = "</style><script>alert(1)</script>\"'&\0\u202E=cmd()";
        ReportView view = SampleHospital.View(IsmsLanguage.English);
        view = view with
        {
            Header = view.Header with { Organization = Evil, Standard = Evil },
            Summary = new SummaryView { Tone = ReportTone.Bad, Verdict = Evil, Figures = [new(Evil, Evil, Evil, Evil)], Decisions = [new(Evil, Evil, Evil)] },
            HeatMaps = [new HeatMapGroup(Evil, [SampleHospital.Threats(IsmsLanguage.English) with { Title = Evil, Risks = [new(Evil, 1, 1), new(Evil + "2", 0, 0)] }])],
            Risks = [new RiskRow { Id = Evil, IsThreat = true, Event = Evil, Evaluation = Evil, EvaluationTone = ReportTone.Bad, Why = [Evil] }],
            Clauses = [new ClauseRow(Evil, Evil, 0, true, [Evil])],
            Issues = [new IssueRow(IssueSeverity.Error, Evil, Evil, Evil, Evil)],
        };
        string page = Encoding.UTF8.GetString(ReportPage.Render(view, IsmsLanguage.English));
        XDocument parsed = Markup.Parse(page);
        Assert.Empty(parsed.Named("script"));
        Assert.Single(parsed.Named("style"));
        Assert.DoesNotContain('\0', page);
        Assert.Equal(Evil.Replace('\0', '\uFFFD'), parsed.Named("h1").Single().Value);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(IsmsLanguage.English)]
    [InlineData(IsmsLanguage.Japanese)]
    public void The_same_view_gives_the_same_bytes_under_every_culture(IsmsLanguage language)
    {
        byte[] page = ReportPage.Render(SampleHospital.View(language), language);
        Assert.Equal(page, Cultures.Under(",", "~", () => ReportPage.Render(SampleHospital.View(language), language)));
        Assert.Equal(page, Cultures.Under("·", "−", () => ReportPage.Render(SampleHospital.View(language), language)));
    }

    [Fact]
    public void An_empty_document_has_every_section_and_says_that_nothing_is_there()
    {
        XDocument page = Markup.Parse(Encoding.UTF8.GetString(ReportPage.Render(Empty, IsmsLanguage.English)));
        Markup.AssertHarmless(page);
        Assert.Equal(13, page.Named("section").Count());
        Assert.Contains(page.Named("p"), p => p.Value == "No decision is asked now.");
        Assert.True(page.Named("p").Count(p => p.Value == "Nothing recorded.") >= 10);
    }

    [Fact]
    public void Grave_issues_are_open_and_others_closed()
    {
        ReportView view = Empty with { Issues = [new(IssueSeverity.Notice, "N1", "a", "m", "/a"), new(IssueSeverity.Error, "E1", "b", "m", "/b"), new(IssueSeverity.Nonconformity, "C1", "c", "m", "/c")] };
        XElement section = Markup.Parse(Encoding.UTF8.GetString(ReportPage.Render(view, IsmsLanguage.English))).Named("section").Last();
        Assert.Equal(["E1", "C1", "N1"], section.Named("th").Where(head => (string?)head.Attribute("scope") == "row").Select(head => head.Value));
        Assert.Equal([true, true, false, false], section.Named("details").Select(details => details.Attribute("open") is not null));
    }

    [Fact]
    public void Dates_read_as_people_write_them()
    {
        Assert.Contains("<dd>2026年3月31日</dd>", Japanese, StringComparison.Ordinal);
        Assert.Contains("<dd>31 March 2026</dd>", English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("light", "--ink", "--sheet")]
    [InlineData("light", "--soft", "--ground")]
    [InlineData("light", "--link", "--sheet")]
    [InlineData("light", "--caution", "--sheet")]
    [InlineData("light", "--good", "--good-tint")]
    [InlineData("light", "--caution", "--caution-tint")]
    [InlineData("light", "--bad", "--bad-tint")]
    [InlineData("dark", "--ink", "--sheet")]
    [InlineData("dark", "--soft", "--sheet")]
    [InlineData("dark", "--link", "--sheet")]
    [InlineData("dark", "--caution", "--sheet")]
    [InlineData("dark", "--bad", "--sheet")]
    public void Colors_of_the_sheet_contrast(string scheme, string text, string ground)
    {
        string css = Parsed.Named("style").Single().Value;
        string[] blocks = css.Split(":root {");
        string block = scheme == "light" ? blocks[1] : blocks[2];
        Assert.True(RgbColor.Contrast(Color(block, text), Color(block, ground)) >= 4.5);
    }

    private static RgbColor Color(string block, string name) => RgbColor.Parse(block.Substring(block.IndexOf(name + ":", StringComparison.Ordinal) + name.Length + 2, 7));

    private static int Rows(string table) => Parsed.Named("table").Where(element => element.HasClass(table)).Sum(element => element.Named("tbody").Single().Named("tr").Count());
}
