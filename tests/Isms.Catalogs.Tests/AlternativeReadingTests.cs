namespace Isms.Catalogs.Tests;

/// <summary>Where two sources disagree, both are kept with their sources.</summary>
public sealed class AlternativeReadingTests
{
    [Theory]
    // Disagreements of the source files, row by row; of 2022, 48 Japanese titles of other lists and 13 from memory.
    [InlineData("iso27001:2005", 2, 62)]
    [InlineData("iso27001:2013", 0, 22)]
    [InlineData("iso27001:2022", 48 + 13, 3)]
    [InlineData("iso27001:2013:clauses", 0, 4)]
    [InlineData("iso27001:2022:clauses", 7, 21)]
    public void Each_disagreement_of_the_sources_is_on_its_item(string id, int japanese, int english)
    {
        Catalog catalog = StandardCatalogs.Find(id)!;
        Assert.Equal(japanese, catalog.Items.Sum(item => item.JapaneseEvidence.Alternatives.Count));
        Assert.Equal(english, catalog.Items.Sum(item => item.EnglishEvidence.Alternatives.Count));
    }

    [Fact]
    public void The_source_of_each_reading_is_known()
    {
        CatalogItem item = StandardCatalogs.AnnexA2022.Find("A.7.14")!;
        Assert.Equal(
            ["装置の安全な廃棄又は再利用 [A]", "装置の安全な処分又は再利用 [C]", "装置のセキュリティを保った処分または再利用 [D]"],
            item.JapaneseEvidence.Alternatives.Select(other => other.ToString()));
        AlternativeReading recalled = Assert.Single(StandardCatalogs.AnnexA2022.Find("A.5.4")!.JapaneseEvidence.Alternatives);
        Assert.Equal(("管理層の責任", "recall"), (recalled.Text, recalled.Source));
        AlternativeReading moj = Assert.Single(StandardCatalogs.AnnexA2005.Find("A.7")!.EnglishEvidence.Alternatives);
        Assert.Equal(("Asset Classification and Control", "MoJ"), (moj.Text, moj.Source));
        Assert.NotNull(moj.Reason);
    }

    [Fact]
    public void A_search_finds_what_another_source_calls_it()
    {
        Assert.Contains(StandardCatalogs.AnnexA2005.Search("asset classification AND control"), item => item.Id == "A.7");
        Assert.Contains(StandardCatalogs.AnnexA2022.Search("管理層"), item => item.Id == "A.5.4");
    }
}
