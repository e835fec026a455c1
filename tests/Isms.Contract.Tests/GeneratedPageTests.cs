using System.Globalization;
using System.Text;
using Isms.Catalogs;
using Isms.Cli.Import;
using Isms.Core.Issues;
using Isms.Management.Checks;
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
        foreach (IssueDefinition definition in IssueCatalog.All.Concat(StatementCsvIssues.All).Concat(ImportIssues.All).OrderBy(definition => definition.Code, StringComparer.Ordinal))
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
        page.Append("(high: two or more sources that could be read agree; medium: one, or provisional; low: from memory only, or disputed).\n");
        page.Append("This page is made from the data by a test.\n\n");
        page.Append("| id | title | 題名 | clauses | objectives | controls | items | ja high/medium/low | en high/medium/low |\n|---|---|---|---|---|---|---|---|---|\n");
        foreach (Catalog catalog in StandardCatalogs.All)
        {
            page.Append(
                CultureInfo.InvariantCulture,
                $"| `{catalog.Id}` | {Cell(catalog.Title.English!)} | {Cell(catalog.Title.Japanese!)} | {Count(catalog, CatalogItemKind.Clause) + Count(catalog, CatalogItemKind.Theme)} | {Count(catalog, CatalogItemKind.Objective)} | {catalog.Controls.Count} | {catalog.Items.Count} | {Confidences(catalog.Items.Select(item => item.JapaneseEvidence))} | {Confidences(catalog.Items.Select(item => item.EnglishEvidence))} |\n");
        }

        page.Append("\n## Sources and licence\n\n");
        foreach (Catalog catalog in StandardCatalogs.All)
        {
            page.Append(CultureInfo.InvariantCulture, $"* `{catalog.Id}`: {catalog.Note} {catalog.Licence}\n");
        }

        page.Append("\n## Not available\n\nThe controls that ISO 27799 strengthens, ISO/IEC 27017 and 27018, and most links between Annex A and the MHLW guideline could not be read from a source and are not invented.\n");
        Holds("catalogs.md", page.ToString());
    }

    private static int Count(Catalog catalog, CatalogItemKind kind) => catalog.Items.Count(item => item.Kind == kind);

    private static string Confidences(IEnumerable<TitleEvidence> evidence)
    {
        TitleEvidence[] all = evidence.ToArray();
        return string.Join("/", new[] { Confidence.High, Confidence.Medium, Confidence.Low }.Select(confidence => all.Count(one => one.Confidence == confidence).ToString(CultureInfo.InvariantCulture)));
    }

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
