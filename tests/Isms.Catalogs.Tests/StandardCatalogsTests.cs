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

    /// <summary>Counted in the source files: rows of each edition, rows less those that are editions and not items.</summary>
    [Theory]
    [InlineData("iso27001:2005", 183)]
    [InlineData("iso27001:2013", 163)]
    [InlineData("iso27001:2022", 97)]
    [InlineData("iso27001:2005:clauses", 25)]
    [InlineData("iso27001:2013:clauses", 35)]
    [InlineData("iso27001:2022:clauses", 41)]
    [InlineData("iso31000:2009", 11 + 16 + 20)]
    [InlineData("iso31000:2018", 8 + 15 + 19)]
    [InlineData("mss", 10 + 13)]
    [InlineData("iso-27799-2008", 71)]
    [InlineData("iso-27799-2016", 14 + 3)]
    [InlineData("mhlw-4.2", 49)]
    [InlineData("mhlw-5.2", 50)]
    [InlineData("mhlw-6.0", 118)]
    [InlineData("mhlw-7.0", 8)]
    [InlineData("metimic-1.1", 44)]
    [InlineData("metimic-2.0", 1)]
    [InlineData("mhlw-checklist-r5", 21)]
    [InlineData("mhlw-checklist-r6", 22)]
    [InlineData("mhlw-checklist-r7", 27)]
    [InlineData("mds-sds", 25 - 5)]
    [InlineData("jisq15001-2017", 53)]
    [InlineData("jisq15001-2023", 31 + 7)]
    [InlineData("medical-isac", 14)]
    [InlineData("nist-cloud", 5)]
    [InlineData("hospital-challenges", 5 + 5)]
    public void Each_catalog_has_the_rows_of_its_source(string id, int items) => Assert.Equal(items, StandardCatalogs.Find(id)!.Items.Count);

    [Fact]
    public void Every_catalog_is_counted_above() => Assert.Equal(26, StandardCatalogs.Ids.Count);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_row_has_both_titles_sources_and_a_parent_that_exists(string id)
    {
        Catalog catalog = StandardCatalogs.Find(id)!;
        Assert.Equal(id, catalog.Id);
        Assert.True(catalog.Title.IsComplete);
        Assert.NotEmpty(catalog.Note);
        Assert.NotEmpty(catalog.Licence);
        Assert.Equal(catalog.Items.Count, catalog.Items.Select(item => item.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(catalog.Items, item =>
        {
            Assert.True(item.Title.IsComplete);
            Assert.False(string.IsNullOrWhiteSpace(item.JapaneseEvidence.Source));
            Assert.False(string.IsNullOrWhiteSpace(item.EnglishEvidence.Source));
            Assert.True(item.ParentId is null || catalog.Find(item.ParentId)!.Id == item.ParentId);
            Assert.True(item.Kind.IsKnown);
            Assert.All(new[] { item.JapaneseEvidence, item.EnglishEvidence }, evidence =>
            {
                Assert.True(Enum.IsDefined(evidence.Confidence));
                Assert.All(evidence.Alternatives, other => Assert.True(other.Text.Length > 0 && other.Source.Length > 0));
                Assert.DoesNotContain(evidence.Alternatives, other => other.Text == item.Title.Japanese || other.Text == item.Title.English);
            });
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

    [Fact]
    public void What_is_not_in_a_catalog_is_not_found()
    {
        Assert.Null(StandardCatalogs.AnnexA2022.Find("A.8.35"));
        Assert.Null(StandardCatalogs.AnnexA2022.Find(null));
        Assert.Null(StandardCatalogs.Find("iso27001:1999"));
        Assert.Null(StandardCatalogs.Find(null));
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
    [InlineData("iso31000:2009", "5.4.3", "Risk analysis", "リスク分析")]
    [InlineData("iso31000:2018", "6.5.2", "Selection of risk treatment options", "リスク対応の選択肢の選定")]
    [InlineData("mss", "content/13", "Continual improvement", "継続的改善")]
    [InlineData("iso-27799-2008", "7.2.1/e", "arrangements for notification of incidents", "インシデント通知の取り決め")]
    [InlineData("mhlw-5.2", "C", "C. Minimum guideline", "C.最低限のガイドライン")]
    [InlineData("mhlw-7.0", "maintenance", null, "保守委託機関編 (新設)")]
    [InlineData("metimic-1.1", "5.1.4/share", "Risk sharing", "リスク共有")]
    [InlineData("jisq15001-2017", "A.3.4.2.8", null, "個人データの提供に関する措置")]
    [InlineData("jisq15001-2023", "6", "Planning", "計画策定")]
    [InlineData("mds-sds", "answer/na", "Not applicable", "対象外")]
    [InlineData("mhlw-checklist-r7", "2-8", null, "⑧ パスワードの使い回しを禁止している。")]
    [InlineData("medical-isac", "category/readiness", "Readiness certification", "態勢認証")]
    [InlineData("hospital-challenges", "2-4", "Response to emergencies", "緊急時対応")]
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
    public void Catalogs_can_be_read_by_many_threads_at_once()
    {
        Catalog[] read = new Catalog[100];
        Parallel.For(0, read.Length, i => read[i] = StandardCatalogs.Find(StandardCatalogs.Ids[i % StandardCatalogs.Ids.Count])!);
        Assert.Equal(StandardCatalogs.Ids.Count, read.Distinct().Count());
    }
}
