using FsCheck;
using FsCheck.Fluent;
using Isms.Catalogs.Search;

namespace Isms.Catalogs.Tests.Search;

public sealed class CatalogSearchTests
{
    private static string[] References(IEnumerable<CatalogItem> items) => items.Select(item => item.Reference.ToString()).ToArray();

    [Fact]
    public void A_number_alone_is_looked_up_in_every_catalog()
    {
        Assert.Equal(["iso27001:2005/A.12.6.1", "iso27001:2013/A.12.6.1"], References(CatalogSearch.ById("a12.6.1")));
        Assert.Equal(["iso27001:2022/A.5.23"], References(CatalogSearch.ById("5.23")));
        Assert.Empty(CatalogSearch.ById("99.99"));
        Assert.Empty(CatalogSearch.ById(""));
    }

    [Theory]
    [InlineData("iso27001:2022/A.8.2", "iso27001:2022/A.8.2")]
    [InlineData("ISO27001:2022/8.2", "iso27001:2022/A.8.2")]
    [InlineData("ＩＳＯ27001：2022/ａ８．２", "iso27001:2022/A.8.2")]
    [InlineData("iso27799:2008/7.2.1/a", "iso-27799-2008/7.2.1/a")]
    [InlineData("mhlw-6.0/management/9", "mhlw-6.0/management/9")]
    public void A_reference_names_one_item_in_any_spelling(string text, string reference) =>
        Assert.Equal([reference], References(CatalogSearch.ById(text)));

    [Fact]
    public void A_reference_into_a_catalog_is_looked_up_nowhere_else() => Assert.Empty(CatalogSearch.ById("iso27001:2022/A.12.6.1"));

    [Theory]
    [InlineData("ISO27001:2022", "iso27001:2022")]
    [InlineData("iso 27799:2016", "iso-27799-2016")]
    [InlineData("iso27001:2013:Clauses", "iso27001:2013:clauses")]
    [InlineData("jisq15001:2017", "jisq15001-2017")]
    [InlineData("MHLW6.0", "mhlw-6.0")]
    public void A_catalog_is_found_in_any_usual_spelling(string text, string id) => TestCultures.Each(() => Assert.Equal(id, CatalogSearch.FindCatalog(text)!.Id));

    [Fact]
    public void A_catalog_that_is_not_there_is_not_found()
    {
        Assert.Null(CatalogSearch.FindCatalog(null));
        Assert.Null(CatalogSearch.FindCatalog(" "));
        Assert.Null(CatalogSearch.FindCatalog("iso27001"));
    }

    [Fact]
    public void No_two_catalogs_are_called_alike() =>
        Assert.All(StandardCatalogs.Ids, id => Assert.Equal(id, CatalogSearch.FindCatalog(id.ToUpperInvariant().Replace('-', ':'))!.Id));

    [Fact]
    public void Text_is_found_in_either_language_whatever_case_and_width()
    {
        Assert.Contains("iso27001:2022/A.5.23", References(CatalogSearch.ByText("CLOUD services")));
        Assert.Contains("iso27001:2013/A.8.1.1", References(CatalogSearch.ByText("資産目録")));
        Assert.Contains("hospital-challenges/2-5", References(CatalogSearch.ByText("ｸﾗｳﾄﾞ")));
        Assert.Empty(CatalogSearch.ByText("  "));
    }

    [Fact]
    public void An_attribute_is_found_across_the_catalogs() =>
        Assert.Equal(["iso31000:2009/4.3", "mss/4", "mss/5", "mss/6", "mss/7"], References(CatalogSearch.ByAttribute("pdcaPhase", "計画")));

    /// <summary>A plain walk over all rows is the oracle: every piece of a title finds its item.</summary>
    [Fact]
    public void Every_piece_of_a_title_finds_its_item()
    {
        CatalogItem[] all = StandardCatalogs.All.SelectMany(catalog => catalog.Items).ToArray();
        Gen<(CatalogItem Item, string Piece)> pieces =
            from item in Gen.Elements(all)
            from japanese in Gen.Elements(true, false)
            let title = japanese ? item.Title.Japanese! : item.Title.English!
            from start in Gen.Choose(0, title.Length - 1)
            from length in Gen.Choose(1, title.Length - start)
            where !string.IsNullOrWhiteSpace(title.Substring(start, length))
            select (item, title.Substring(start, length));
        Prop.ForAll(pieces.ToArbitrary(), pair =>
        {
            CatalogItem[] found = CatalogSearch.ByText(pair.Piece).ToArray();
            return found.Contains(pair.Item) && found.Distinct().Count() == found.Length;
        }).QuickCheckThrowOnFailure();
    }
}
