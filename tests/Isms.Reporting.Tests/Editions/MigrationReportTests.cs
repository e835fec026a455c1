using System.Text;
using System.Xml.Linq;
using Isms.Controls.Applicability.Migration;
using Isms.Core;
using Isms.Reporting.Composition;
using Isms.Reporting.Csv.Statements;
using Isms.Reporting.Editions;
using Isms.Reporting.Files;
using Isms.Tests;

namespace Isms.Reporting.Tests.Editions;

public class MigrationReportTests
{
    private static readonly DraftStatement Draft = ApplicabilityMigration.Create("iso27001:2005", "iso27001:2013")
        .Migrate(StatementCsv.Read(File.ReadAllBytes(Repository.PathOf("docs", "samples", "soa-2005.csv"))).Statement!);

    private static readonly string Japanese = Page(IsmsLanguage.Japanese);

    private static readonly XDocument Parsed = Markup.Parse(Japanese);

    [Fact]
    public void The_page_is_well_formed_and_needs_nothing_else()
    {
        foreach (string page in new[] { Japanese, Page(IsmsLanguage.English) })
        {
            Assert.DoesNotContain("http", page, StringComparison.OrdinalIgnoreCase);
            Markup.AssertHarmless(Markup.Parse(page));
        }
    }

    [Fact]
    public void Every_link_leads_somewhere()
    {
        HashSet<string> ids = Parsed.Descendants().Select(element => (string?)element.Attribute("id")).OfType<string>().ToHashSet();
        string[] links = Parsed.Named("a").Select(link => ((string)link.Attribute("href")!)[1..]).ToArray();
        Assert.True(links.Length > 40);
        Assert.All(links, link => Assert.Contains(link, ids));
    }

    [Fact]
    public void The_summary_comes_first_then_decisions_rows_and_what_was_withdrawn() => Assert.Equal(
        ["summary", "decisions", "rows", "withdrawn", "issues"],
        Parsed.Named("section").Select(section => (string?)section.Attribute("id")));

    [Fact]
    public void The_figures_are_those_of_the_draft()
    {
        // By hand: 114 = 93 carried + 6 merged + 2 split (A.9.2.2, A.12.4.2) + 2 split and merged (A.9.2.1, A.12.4.3) + 11 new, of which 19 are open; 21 withdrawn.
        string[] figures = Parsed.Descendants().Where(element => element.HasClass("tile")).Select(tile => tile.Named("strong").Single().Value).ToArray();
        Assert.Equal(["93", "6", "4", "11", "21", "19"], figures);
    }

    [Fact]
    public void The_verdict_says_that_nothing_is_lost() => Assert.Contains("移行元の記載はすべて出所として残っています。", Japanese, StringComparison.Ordinal);

    [Fact]
    public void Every_row_has_its_provenance_and_every_decision_its_boxes()
    {
        Assert.Equal(19, Rows("decide").Count());
        Assert.Equal(114, Rows("soa").Count());
        Assert.Equal(21, Rows("ends").Count());

        // Applicable or not, and five statuses.
        Assert.All(Rows("decide"), row => Assert.Equal(7, row.Descendants().Count(element => element.HasClass("box"))));
        XElement login = Rows("soa").Single(row => (string?)row.Attribute("id") == ReportAnchor.Of("control", "A.9.4.2"));
        Assert.Contains("24時間診療のため接続時間を制限しない", login.Value, StringComparison.Ordinal);
        Assert.Contains("iso27001:2013:clauses/5.1", Rows("ends").First().Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_csv_has_a_line_for_each_row_and_each_control_withdrawn()
    {
        string text = Encoding.UTF8.GetString(MigrationReport.Csv(Draft, IsmsLanguage.Japanese));
        Assert.StartsWith("\uFEFFcontrol,title,kind,from,applicable,status,", text, StringComparison.Ordinal);
        Assert.Contains("\r\nA.9.4.2,", text, StringComparison.Ordinal);
        Assert.Equal(21, text.Split("\r\n").Count(line => line.Contains(",withdrawn,", StringComparison.Ordinal)));
        Assert.Equal(19, text.Split(",true,newControl").Length - 1 + text.Split(",true,splitToConfirm").Length - 1 + text.Split(",true,statusDiffers").Length - 1
            + text.Split(",true,justificationDiffers").Length - 1 + text.Split(",true,applicabilityDiffers").Length - 1);
    }

    [Fact]
    public void Cultures_change_no_byte() =>
        Assert.Equal(Japanese, Cultures.Under(",", "~", () => Page(IsmsLanguage.Japanese)));

    private static IEnumerable<XElement> Rows(string table) => Parsed.Named("table").Where(one => one.HasClass(table)).SelectMany(one => one.Named("tbody")).SelectMany(body => body.Elements());

    private static string Page(IsmsLanguage language)
    {
        ValueList<ReportFile> files = MigrationReport.Files(Draft, [], language, new ReportOrigin("soa-2005.csv"));
        Assert.Equal(["soa-migration.html", "soa-migration.csv"], files.Select(file => file.Name));
        return Encoding.UTF8.GetString(files[0].Content.Span);
    }
}
