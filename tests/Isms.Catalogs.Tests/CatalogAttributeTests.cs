namespace Isms.Catalogs.Tests;

public sealed class CatalogAttributeTests
{
    private static int Count(string catalog, string name, string value) => StandardCatalogs.Find(catalog)!.WithAttribute(name, value).Count();

    [Theory]
    // The closed lists of ISO/IEC 27002:2022 Annex A: 3, 3, 5, 15 and 4 values.
    [InlineData("controlType", 3)]
    [InlineData("properties", 3)]
    [InlineData("concepts", 5)]
    [InlineData("capabilities", 15)]
    [InlineData("domains", 4)]
    public void Each_control_of_2022_has_the_five_attributes(string name, int values)
    {
        Assert.Equal(values, StandardCatalogs.AnnexA2022.Attributes.Single(definition => definition.Name == name).Values.Count);
        Assert.All(StandardCatalogs.AnnexA2022.Controls, control =>
        {
            CatalogAttribute attribute = control.AttributeOf(name)!;
            Assert.NotEmpty(attribute.Values);
            Assert.Contains("TableA1-copy", attribute.Source, StringComparison.Ordinal);
            Assert.Equal(Confidence.High, attribute.Confidence);
        });
    }

    [Fact]
    public void The_attributes_of_a_control_are_those_of_the_standard()
    {
        CatalogItem logging = StandardCatalogs.AnnexA2022.Find("A.8.15")!;
        Assert.Equal(["Detective"], logging.AttributeOf("controlType")!.Values.Select(value => value.Value));
        Assert.Equal(["Confidentiality", "Integrity", "Availability"], logging.AttributeOf("PROPERTIES")!.Values.Select(value => value.Value));
        Assert.Equal(["Detect"], logging.AttributeOf("concepts")!.Values.Select(value => value.Value));
        Assert.Equal(["Information_security_event_management"], logging.AttributeOf("capabilities")!.Values.Select(value => value.Value));
        Assert.Equal(["Protection", "Defence"], logging.AttributeOf("domains")!.Values.Select(value => value.Value));
        Assert.Null(logging.AttributeOf("measureKind"));
    }

    [Fact]
    public void Where_sources_of_an_attribute_disagree_both_are_kept()
    {
        AlternativeReading other = Assert.Single(StandardCatalogs.AnnexA2022.Find("A.7.13")!.AttributeOf("domains")!.Alternatives);
        Assert.Equal(("without Resilience", "TW-mysql-10563364684"), (other.Text, other.Source));
        // Seven disagreements, one of them about two attributes.
        Assert.Equal(8, StandardCatalogs.AnnexA2022.Items.SelectMany(item => item.Attributes).Sum(attribute => attribute.Alternatives.Count));
    }

    [Theory]
    // Clauses with their objectives and controls by the grouping (concept 89): 5, 6, 8, 16, 17, 18; 7; 11; 9, 10, 12 to 15.
    [InlineData("basic", 6, 1 + 2 + 3 + 1 + 2 + 2, 2 + 7 + 10 + 7 + 4 + 8)]
    [InlineData("human", 1, 3, 6)]
    [InlineData("physical", 1, 2, 15)]
    [InlineData("technical", 6, 4 + 1 + 7 + 2 + 3 + 2, 14 + 2 + 14 + 7 + 13 + 5)]
    public void Every_item_of_2013_belongs_to_one_kind_of_measure(string kind, int clauses, int objectives, int controls)
    {
        CatalogItem[] items = StandardCatalogs.AnnexA2013.WithAttribute("measureKind", kind).ToArray();
        Assert.Equal(clauses, items.Count(item => item.Kind == CatalogItemKind.Clause));
        Assert.Equal(objectives, items.Count(item => item.Kind == CatalogItemKind.Objective));
        Assert.Equal(controls, items.Count(item => item.Kind == CatalogItemKind.Control));
        Assert.All(StandardCatalogs.AnnexA2013.Items, item => Assert.Single(item.AttributeOf("measureKind")!.Values));
    }

    [Fact]
    public void Minimum_and_recommended_parts_of_the_guideline_are_told_apart()
    {
        foreach (string id in new[] { "mhlw-4.2", "mhlw-5.2" })
        {
            Catalog catalog = StandardCatalogs.Find(id)!;
            Assert.Equal(["A", "B", "C", "D"], catalog.Items.Where(item => item.Kind == CatalogItemKind.SectionKind).Select(item => item.Id));
            Assert.Equal("C", Assert.Single(catalog.WithAttribute("obligation", "最低限")).Id);
            Assert.Equal("D", Assert.Single(catalog.WithAttribute("obligation", "recommended")).Id);
        }
    }

    [Fact]
    public void Phases_are_a_view_and_the_other_view_is_kept()
    {
        Catalog mss = StandardCatalogs.Find("mss")!;
        Assert.Equal(["4", "5", "6", "7"], mss.WithAttribute("pdcaPhase", "plan").Select(item => item.Id));
        Assert.Equal(["8"], mss.WithAttribute("pdcaPhase", "do").Select(item => item.Id));
        Assert.Equal(["9"], mss.WithAttribute("pdcaPhase", "check").Select(item => item.Id));
        Assert.Equal(["10"], mss.WithAttribute("pdcaPhase", "act").Select(item => item.Id));
        Assert.Equal("do", Assert.Single(mss.Find("9")!.AttributeOf("pdcaPhase")!.Alternatives).Text);
        Assert.Equal("4.3", Assert.Single(StandardCatalogs.Find("iso31000:2009")!.WithAttribute("pdcaPhase", "plan")).Id);
        Assert.Equal(11, Count("iso31000:2009", "part", "principle"));
        Assert.Equal(8, Count("iso31000:2018", "part", "原則"));
    }

    [Theory]
    [InlineData("capabilities", "Identity_and_access_management")]
    [InlineData("CAPABILITIES", "identity and access management")]
    [InlineData("Capabilities", "Identity-and-Access-Management")]
    [InlineData("capabilities", "Ｉｄｅｎｔｉｔｙ＿ａｎｄ＿ａｃｃｅｓｓ＿ｍａｎａｇｅｍｅｎｔ")]
    [InlineData("capabilities", " 識別情報及びアクセスの管理 ")]
    public void A_value_is_found_in_any_usual_spelling_in_every_culture(string name, string value) => TestCultures.Each(() =>
    {
        CatalogItem[] found = StandardCatalogs.AnnexA2022.WithAttribute(name, value).ToArray();
        Assert.Contains(found, item => item.Id == "A.8.2");
        Assert.All(found, item => Assert.True(item.AttributeOf("capabilities")!.Has(value)));
        Assert.All(StandardCatalogs.AnnexA2022.Items.Except(found), item => Assert.False(item.AttributeOf("capabilities")?.Has(value) ?? false));
    });

    [Fact]
    public void What_no_item_has_is_not_found()
    {
        Assert.Empty(StandardCatalogs.AnnexA2022.WithAttribute("nothing", "Preventive"));
        Assert.Empty(StandardCatalogs.AnnexA2022.WithAttribute("controlType", "nothing"));
        Assert.Empty(StandardCatalogs.AnnexA2022.WithAttribute("controlType", " "));
        Assert.Throws<ArgumentNullException>(() => StandardCatalogs.AnnexA2022.WithAttribute(null!, "x"));
    }

    [Fact]
    public void Every_attribute_of_every_catalog_has_a_source_and_values_of_its_definition() =>
        Assert.All(StandardCatalogs.All, catalog =>
        {
            Assert.Equal(catalog.Attributes.Count, catalog.Attributes.Select(definition => definition.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
            Assert.All(catalog.Attributes, definition =>
            {
                Assert.True(definition.Title.IsComplete);
                Assert.All(definition.Values, value => Assert.True(value.Title.IsComplete && catalog.WithAttribute(definition.Name, value.Value).Any(), $"{catalog.Id} {definition.Name} {value}"));
            });
            Assert.All(catalog.Items.SelectMany(item => item.Attributes), attribute =>
            {
                Assert.False(string.IsNullOrWhiteSpace(attribute.Source));
                Assert.NotEmpty(attribute.Values);
                Assert.All(attribute.Values, value => Assert.Contains(value, attribute.Definition.Values));
            });
        });
}
