using System.Globalization;
using System.Text;
using Isms.Catalogs;
using Isms.Catalogs.Editions;
using Isms.Catalogs.Glossary;
using Isms.Cli.Import.Authoring;
using Isms.Core.Issues;
using Isms.Management.Checks;
using Isms.Reporting.Csv.Matrices;
using Isms.Reporting.Csv.Releases;
using Isms.Reporting.Csv.Statements;

namespace Isms.Contract.Tests;

/// <summary>Reference pages that are made from the code. A stale page fails; ISMS_ACCEPT=1 in the environment writes it anew.</summary>
public sealed class GeneratedPageTests
{
    [Fact]
    public void The_page_of_issue_codes_is_that_of_the_code()
    {
        StringBuilder page = new();
        page.Append("# Issue codes\n\n");
        page.Append("Codes are permanent. Severity: *error*, the data are wrong; *nonconformity*, the data are right and a requirement is not fulfilled;\n");
        page.Append("*notice*, a fact to act on; *advice*, worth a look. \"Sample rule\" is the rule of the sample hospital's list that the code answers; `{0}`, `{1}` … are arguments.\n");
        page.Append("This page is made from the code by a test.\n\n");
        page.Append("| code | severity | sample rule | message | メッセージ |\n|---|---|---|---|---|\n");
        foreach (IssueDefinition definition in IssueCatalog.All.Concat(ImportIssues.All).Concat(MatrixCsvIssues.All).Concat(StatementCsvIssues.All).Concat(ReleaseCsvIssues.All).OrderBy(definition => definition.Code, StringComparer.Ordinal))
        {
            string severity = definition.Severity switch
            {
                IssueSeverity.Error => "error",
                IssueSeverity.Nonconformity => "nonconformity",
                IssueSeverity.Notice => "notice",
                _ => "advice",
            };
            page.Append(CultureInfo.InvariantCulture, $"| {definition.Code} | {severity} | {definition.SampleRule ?? "–"} | {Cell(definition.Message.English!)} | {Cell(definition.Message.Japanese!)} |\n");
        }

        Holds("issues.md", page.ToString());
    }

    [Fact]
    public void The_page_of_catalogs_is_that_of_the_data()
    {
        StringBuilder page = new();
        page.Append("# Catalogs\n\n");
        page.Append("What the standards say, as data: identifiers and short titles, each row with its sources and a confidence for each language\n");
        page.Append("(high: two or more sources that could be read agree, or the final document itself was read; medium: one, or provisional; low: from memory only, or disputed).\n");
        page.Append("This page is made from the data by a test.\n\n");
        page.Append("| id | title | 題名 | clauses | objectives | controls | items | ja high/medium/low | en high/medium/low |\n|---|---|---|---|---|---|---|---|---|\n");
        foreach (Catalog catalog in StandardCatalogs.All)
        {
            page.Append(
                CultureInfo.InvariantCulture,
                $"| `{catalog.Id}` | {Cell(catalog.Title.English!)} | {Cell(catalog.Title.Japanese!)} | {Count(catalog, CatalogItemKind.Clause) + Count(catalog, CatalogItemKind.Theme)} | {Count(catalog, CatalogItemKind.Objective)} | {catalog.Controls.Count} | {catalog.Items.Count} | {Confidences(catalog.Items.Select(item => item.JapaneseEvidence.Confidence))} | {Confidences(catalog.Items.Select(item => item.EnglishEvidence.Confidence))} |\n");
        }

        page.Append("\n## Sources and licence\n\n");
        foreach (Catalog catalog in StandardCatalogs.All)
        {
            TitleEvidence[] evidence = catalog.Items.SelectMany(item => new[] { item.JapaneseEvidence, item.EnglishEvidence }).ToArray();
            page.Append(
                CultureInfo.InvariantCulture,
                $"* `{catalog.Id}`: {catalog.Note} {catalog.Licence} Titles from memory alone: {evidence.Count(one => one.Source == "recall")}; other readings kept: {evidence.Sum(one => one.Alternatives.Count)}.\n");
        }

        page.Append("\n## Attributes\n\n| catalog | attribute | title | 題名 | values | items | other readings kept |\n|---|---|---|---|---|---|---|\n");
        foreach ((Catalog catalog, CatalogAttributeDefinition definition) in StandardCatalogs.All.SelectMany(catalog => catalog.Attributes.Select(definition => (catalog, definition))))
        {
            CatalogAttribute[] set = catalog.Items.Select(item => item.AttributeOf(definition.Name)).OfType<CatalogAttribute>().ToArray();
            page.Append(
                CultureInfo.InvariantCulture,
                $"| `{catalog.Id}` | `{definition.Name}` | {definition.Title.English} | {definition.Title.Japanese} | {string.Join(", ", definition.Values)} | {set.Length} | {set.Sum(attribute => attribute.Alternatives.Count)} |\n");
        }

        page.Append("\n## Editions\n\nWhich edition was in force on a day follows from when each was published; where that is known only to the month or the year, the answer is withheld in between.\n\n");
        page.Append("| edition | title | published | confidence | source | note |\n|---|---|---|---|---|---|\n");
        foreach (GuidelineEdition edition in GuidelineEditions.All.SelectMany(series => series.Editions))
        {
            page.Append(
                CultureInfo.InvariantCulture,
                $"| `{edition.Id}` | {Cell(edition.Title.English!)} | {edition.Published?.Text ?? "not known"} | {Name(edition.Confidence)} | {Cell(edition.Source)} | {Cell(edition.Note ?? "–")} |\n");
        }

        page.Append("\n## Glossary, edition notes and starter lists\n\n| id | kind | title | 題名 | entries | high/medium/low |\n|---|---|---|---|---|---|\n");
        foreach (ReferenceList list in ReferenceLists.All)
        {
            page.Append(
                CultureInfo.InvariantCulture,
                $"| `{list.Id}` | {list.Kind.Name.English} | {Cell(list.Title.English!)} | {Cell(list.Title.Japanese!)} | {list.Entries.Count} | {Confidences(list.Entries.Select(entry => entry.Confidence))} |\n");
        }

        page.Append("\n## What the source material has wrong\n\n");
        foreach (ReferenceListEntry entry in ReferenceLists.Find("corrections")!.Entries)
        {
            page.Append(CultureInfo.InvariantCulture, $"* {entry.Id}: {entry.Title.English}. {entry.Text!.English}\n");
        }

        page.Append("\n## Not available\n\nCould not be read from a source and is not invented:\n\n| id | title | 題名 | reason |\n|---|---|---|---|\n");
        foreach (UnavailableCatalog missing in UnavailableCatalogs.All)
        {
            page.Append(CultureInfo.InvariantCulture, $"| `{missing.Id}` | {Cell(missing.Title.English!)} | {Cell(missing.Title.Japanese!)} | {Cell(missing.Reason.English!)} |\n");
        }

        Holds("catalogs.md", page.ToString());
    }

    private static int Count(Catalog catalog, CatalogItemKind kind) => catalog.Items.Count(item => item.Kind == kind);

    private static string Confidences(IEnumerable<Confidence> confidences)
    {
        Confidence[] all = confidences.ToArray();
        return string.Join("/", new[] { Confidence.High, Confidence.Medium, Confidence.Low }.Select(confidence => all.Count(one => one == confidence).ToString(CultureInfo.InvariantCulture)));
    }

    private static string Name(Confidence confidence) => confidence switch
    {
        Confidence.High => "high",
        Confidence.Medium => "medium",
        _ => "low",
    };

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static void Holds(string name, string page)
    {
        string path = Repository.PathOf("docs", "reference", name);
        if (Environment.GetEnvironmentVariable("ISMS_ACCEPT") == "1")
        {
            File.WriteAllText(path, page);
        }

        Assert.Equal(page, File.Exists(path) ? File.ReadAllText(path) : string.Empty);
    }
}
