using Isms.Core;

namespace Isms.Catalogs.Tests;

public sealed class StandardCatalogsTests
{
    public static TheoryData<string> Ids => [.. StandardCatalogs.Ids];

    private static int Count(Catalog catalog, CatalogItemKind kind) => catalog.Items.Count(item => item.Kind == kind);

    [Fact]
    public void The_edition_of_2005_has_11_clauses_39_objectives_and_133_controls()
    {
        Catalog catalog = StandardCatalogs.AnnexA2005;
        Assert.Equal((11, 39, 133), (Count(catalog, CatalogItemKind.Clause), Count(catalog, CatalogItemKind.Objective), catalog.Controls.Count));
    }

    [Fact]
    public void The_edition_of_2013_has_14_clauses_35_objectives_and_114_controls()
    {
        // The source material prints 18 areas, 110 controls and 14 for A.11 (concepts X1, X2); these are the published counts.
        Catalog catalog = StandardCatalogs.AnnexA2013;
        Assert.Equal((14, 35, 114), (Count(catalog, CatalogItemKind.Clause), Count(catalog, CatalogItemKind.Objective), catalog.Controls.Count));
        Dictionary<string, int> expected = new(StringComparer.Ordinal)
        {
            ["A.5"] = 2, ["A.6"] = 7, ["A.7"] = 6, ["A.8"] = 10, ["A.9"] = 14, ["A.10"] = 2, ["A.11"] = 15,
            ["A.12"] = 14, ["A.13"] = 7, ["A.14"] = 13, ["A.15"] = 5, ["A.16"] = 7, ["A.17"] = 4, ["A.18"] = 8,
        };
        Assert.Equal(expected, catalog.Controls.GroupBy(control => string.Join('.', control.Id.Split('.')[..2]), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal));
    }

    [Fact]
    public void The_edition_of_2022_has_4_themes_and_93_controls()
    {
        Catalog catalog = StandardCatalogs.AnnexA2022;
        Assert.Equal(4, Count(catalog, CatalogItemKind.Theme));
        Assert.Equal([37, 8, 14, 34], new[] { "A.5", "A.6", "A.7", "A.8" }.Select(theme => catalog.ChildrenOf(theme).Count()));
        Assert.Equal(93, catalog.Controls.Count);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_row_has_both_titles_sources_and_a_parent_that_exists(string id)
    {
        Catalog catalog = StandardCatalogs.Find(id)!;
        Assert.Equal(id, catalog.Id);
        Assert.Equal(catalog.Items.Count, catalog.Items.Select(item => item.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(catalog.Items, item =>
        {
            Assert.True(item.Title.IsComplete);
            Assert.NotEqual(string.Empty, item.JapaneseEvidence.Source);
            Assert.NotEqual(string.Empty, item.EnglishEvidence.Source);
            Assert.True(item.ParentId is null || catalog.Find(item.ParentId)!.Id == item.ParentId);
            Assert.True(item.Kind.IsKnown);
            Assert.Same(item, StandardCatalogs.Resolve(item.Reference));
        });
    }

    [Theory]
    [InlineData("iso27001:2005")]
    [InlineData("iso27001:2013")]
    [InlineData("iso27001:2022")]
    public void Numbers_run_without_a_gap(string id)
    {
        Catalog catalog = StandardCatalogs.Find(id)!;
        foreach (IGrouping<string?, CatalogItem> siblings in catalog.Items.Where(item => item.ParentId is not null).GroupBy(item => item.ParentId))
        {
            Assert.Equal(
                Enumerable.Range(1, siblings.Count()).Select(number => FormattableString.Invariant($"{siblings.Key}.{number}")),
                siblings.Select(item => item.Id));
        }
    }

    [Theory]
    [InlineData("A.12.6.1")]
    [InlineData("12.6.1")]
    [InlineData("a12.6.1")]
    [InlineData("A 12.6.1")]
    [InlineData("Ａ．１２．６．１")]
    public void A_control_is_found_in_any_usual_spelling_in_every_culture(string spelling) => TestCultures.Each(() =>
        Assert.Equal("A.12.6.1", StandardCatalogs.AnnexA2013.Find(spelling)!.Id));

    [Fact]
    public void What_is_not_in_a_catalog_is_not_found()
    {
        Assert.Null(StandardCatalogs.AnnexA2022.Find("A.8.35"));
        Assert.Null(StandardCatalogs.AnnexA2022.Find(null));
        Assert.Null(StandardCatalogs.Find("iso27001:1999"));
        Assert.Null(StandardCatalogs.Resolve(StandardReference.Parse("iso27001:2022/A.12.6.1")));
        // A reference is exact: the catalog's own spelling.
        Assert.Null(StandardCatalogs.Resolve(StandardReference.Parse("iso27001:2022/8.2")));
    }

    [Theory]
    [InlineData("iso27001:2013", "A.8.1.1", "Inventory of assets", "資産目録")]
    [InlineData("iso27001:2022", "A.5.23", "Information security for use of cloud services", null)]
    [InlineData("iso27001:2013:clauses", "9.2", "Internal audit", "内部監査")]
    [InlineData("iso27001:2022:clauses", "6.3", "Planning of changes", null)]
    [InlineData("mhlw-6.0", "overview/2.1", null, "医療機関等の範囲")]
    public void Titles_are_those_of_the_standard(string catalog, string id, string? english, string? japanese)
    {
        CatalogItem item = StandardCatalogs.Find(catalog)!.Find(id)!;
        Assert.Equal(english ?? item.Title.English, item.Title.English);
        Assert.Equal(japanese ?? item.Title.Japanese, item.Title.Japanese);
    }

    [Fact]
    public void A_title_from_memory_alone_is_of_low_confidence() =>
        Assert.All(
            StandardCatalogs.All.SelectMany(catalog => catalog.Items).SelectMany(item => new[] { item.JapaneseEvidence, item.EnglishEvidence }).Where(evidence => evidence.Source == "recall"),
            evidence => Assert.Equal(Confidence.Low, evidence.Confidence));

    [Fact]
    public void Japanese_titles_of_2022_are_provisional_and_forty_are_disputed()
    {
        Assert.Equal(40, StandardCatalogs.AnnexA2022.Controls.Count(control => control.JapaneseEvidence.IsDisputed));
        Assert.DoesNotContain(StandardCatalogs.AnnexA2022.Items, item => item.JapaneseEvidence.Confidence == Confidence.High);
    }

    [Fact]
    public void Text_is_found_in_either_language_whatever_case_and_width()
    {
        Assert.Contains(StandardCatalogs.AnnexA2022.Search("CLOUD"), item => item.Id == "A.5.23");
        Assert.Contains(StandardCatalogs.AnnexA2013.Search("資産目録"), item => item.Id == "A.8.1.1");
        Assert.Empty(StandardCatalogs.AnnexA2013.Search("  "));
    }

    [Fact]
    public void Catalogs_can_be_read_by_many_threads_at_once()
    {
        Catalog[] read = new Catalog[100];
        Parallel.For(0, read.Length, i => read[i] = StandardCatalogs.Find(StandardCatalogs.Ids[i % StandardCatalogs.Ids.Count])!);
        Assert.Equal(StandardCatalogs.Ids.Count, read.Distinct().Count());
    }
}
