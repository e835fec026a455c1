using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Isms.Catalogs.Search;

namespace Isms.Catalogs.Tests.Search;

/// <summary>Numbers in the spellings that people use.</summary>
public sealed class CatalogSpellingTests
{
    public static TheoryData<string> Ids => [.. StandardCatalogs.Ids];

    [Theory]
    [InlineData("iso27001:2013", "A.12.6.1", "A.12.6.1")]
    [InlineData("iso27001:2013", "12.6.1", "A.12.6.1")]
    [InlineData("iso27001:2013", "a12.6.1", "A.12.6.1")]
    [InlineData("iso27001:2013", "A 12.6.1", "A.12.6.1")]
    [InlineData("iso27001:2013", "Ａ．１２．６．１", "A.12.6.1")]
    [InlineData("iso27001:2013", "Annex A 12.6.1", "A.12.6.1")]
    [InlineData("iso27001:2013", "附属書Ａ.12.6.1", "A.12.6.1")]
    [InlineData("iso27001:2013", "管理策　１２．６．１", "A.12.6.1")]
    [InlineData("iso27001:2022", "5.23", "A.5.23")]
    [InlineData("iso27001:2022", "control 5.23", "A.5.23")]
    [InlineData("iso27001:2013:clauses", "Clause 9.2", "9.2")]
    [InlineData("iso27001:2013:clauses", "箇条９．２", "9.2")]
    [InlineData("iso-27799-2008", "7.2.1 a)", "7.2.1/a")]
    [InlineData("iso-27799-2008", "7.2.1(A)", "7.2.1/a")]
    [InlineData("iso31000:2018", "4 h)", "4.h")]
    [InlineData("mhlw-5.2", "#c", "C")]
    [InlineData("mhlw-6.0", "Management/9", "management/9")]
    [InlineData("jisq15001-2023", "A.5", "A.5")]
    [InlineData("jisq15001-2023", "5", "5")]
    [InlineData("jisq15001-2017", "3.4.2.8", "A.3.4.2.8")]
    public void An_item_is_found_in_any_usual_spelling_in_every_culture(string catalog, string spelling, string id) => TestCultures.Each(() =>
        Assert.Equal(id, StandardCatalogs.Find(catalog)!.Find(spelling)!.Id));

    [Theory]
    [InlineData("iso27001:2013:clauses", "A.9.2")] // a clause is no control objective
    [InlineData("iso27001:2022", "A.8.35")]
    [InlineData("iso27001:2022", "8.3.5")]
    [InlineData("iso27001:2022", "82")]
    [InlineData("mhlw-6.0", "11")] // which volume is not said
    [InlineData("iso27001:2022", "")]
    [InlineData("iso27001:2022", " . ")]
    [InlineData("iso27001:2022", "Annex")]
    public void What_is_another_number_is_not_found(string catalog, string spelling) => Assert.Null(StandardCatalogs.Find(catalog)!.Find(spelling));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_item_is_found_by_every_respelling_of_its_number(string id)
    {
        Catalog catalog = StandardCatalogs.Find(id)!;
        Gen<(CatalogItem Item, string Spelling)> respelled =
            from item in Gen.Elements(catalog.Items.ToArray())
            from choices in Gen.Choose(0, 3).ArrayOf(item.Id.Length)
            from before in Gen.Elements("", " ", "　", "Annex ", "附属書", "箇条 ", "CLAUSE ")
            from after in Gen.Elements("", " ", ")", "　")
            select (item, before + Respell(item.Id, choices) + after);
        Prop.ForAll(respelled.ToArbitrary(), pair => ReferenceEquals(pair.Item, catalog.Find(pair.Spelling))).QuickCheckThrowOnFailure();
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_own_spelling_goes_before_every_other(string id) =>
        Assert.All(StandardCatalogs.Find(id)!.Items, item => Assert.Same(item, StandardCatalogs.Find(id)!.Find(item.Id)));

    [Fact]
    public void An_exact_number_is_found_without_allocation()
    {
        Catalog catalog = StandardCatalogs.AnnexA2022;
        Assert.NotNull(catalog.Find("A.8.2"));
        Assert.NotNull(StandardCatalogs.Find("iso27001:2022"));
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            catalog.Find("A.8.2");
            StandardCatalogs.Find("iso27001:2022");
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void Half_width_kana_and_full_width_letters_are_ordinary_text()
    {
        Assert.Contains(StandardCatalogs.AnnexA2022.Search("ｸﾗｳﾄﾞｻｰﾋﾞｽ"), item => item.Id == "A.5.23");
        Assert.Contains(StandardCatalogs.Find("mhlw-checklist-r7")!.Search("ﾊﾟｽﾜｰﾄﾞ"), item => item.Id == "2-8");
        Assert.Contains(StandardCatalogs.AnnexA2022.Search("ＣＬＯＵＤ　ｓｅｒｖｉｃｅｓ"), item => item.Id == "A.5.23");
    }

    /// <summary>The fold of the library against the normalization of the platform, for every half-width and full-width character.</summary>
    [Fact]
    public void The_fold_agrees_with_the_platform()
    {
        for (int c = 0xFF01; c <= 0xFF9D; c++)
        {
            if (c is <= 0xFF5E or >= 0xFF66)
            {
                string text = ((char)c).ToString();
                Assert.Equal(text.Normalize(NormalizationForm.FormKC).ToUpperInvariant(), TextFolding.Fold(text));
                string voiced = text + "\uFF9E";
                string expected = voiced.Normalize(NormalizationForm.FormKC);
                if (expected.Length == 1)
                {
                    Assert.Equal(expected, TextFolding.Fold(voiced));
                }
            }
        }
    }

    private static string Respell(string id, int[] choices)
    {
        StringBuilder spelled = new(id.Length);
        for (int i = 0; i < id.Length; i++)
        {
            char c = id[i];
            spelled.Append(choices[i] switch
            {
                1 => char.ToLowerInvariant(c),
                2 => char.ToUpperInvariant(c),
                3 when c is > ' ' and <= '~' => (char)(c + 0xFEE0),
                _ => c,
            });
        }

        return spelled.ToString();
    }
}
