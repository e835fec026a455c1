using Isms.Catalogs;
using Isms.Catalogs.Overlays;
using Isms.Controls.Applicability;
using static Isms.Controls.Tests.Sample;

namespace Isms.Controls.Tests.Applicability;

/// <summary>The overlay is made up: the library ships none.</summary>
public sealed class ControlSetTests
{
    private static readonly ControlOverlay Sector = ControlOverlay.FromJson("""
        { "schema": "isms/overlay/1", "id": "sector:1", "title": { "en": "A sector" }, "catalog": "iso27001:2022",
          "entries": [ { "id": "A.8.13", "strength": "shall", "source": "test" }, { "id": "X.1", "strength": "should", "title": { "en": "An added control" }, "source": "test" } ] }
        """);

    [Fact]
    public void One_catalog_gives_its_controls_by_their_numbers()
    {
        ControlSet set = ControlSet.Of(Statement);
        Assert.Equal(StandardCatalogs.AnnexA2022.Controls.Select(item => item.Id), set.Items.Select(item => item.Id));
        Assert.Empty(set.NotHeld);
        Assert.Equal((RequirementStrength.Should, "Information backup"), (set.Find("A.8.13")!.Strength, set.Find("A.8.13")!.Title.English));
        Assert.Null(set.Find("A.99"));
        Assert.Null(set.Find(null));
    }

    [Fact]
    public void Several_catalogs_and_an_overlay_are_one_set()
    {
        ControlSet set = ControlSet.Of(Statement with { Catalogs = ["iso27001:2013"], Overlays = ["sector:1"] }, [Sector]);
        Assert.Equal(93 + 114 + 1, set.Items.Count);
        Assert.Equal((RequirementStrength.Shall, "sector:1"), (set.Find("A.8.13")!.Strength, set.Find("A.8.13")!.Overlays[0]));
        Assert.Equal("iso27001:2013/A.5.1.1", set.Items[93].Id);
        ControlSetItem added = set.Find("sector:1/X.1")!;
        Assert.Equal((null, RequirementStrength.Should, "An added control"), (added.Item, added.Strength, added.Title.English));
        Assert.Equal(set.Items, ControlSet.Of([StandardCatalogs.AnnexA2022, StandardCatalogs.Find("iso27001:2013")!], [Sector]).Items);
    }

    [Fact]
    public void A_guideline_without_controls_gives_the_items_that_hold_no_other()
    {
        ControlSet set = ControlSet.Of(Statement with { Catalog = "mhlw-checklist-r7" });
        Catalog catalog = StandardCatalogs.Find("mhlw-checklist-r7")!;
        Assert.Equal(catalog.Items.Where(item => !catalog.ChildrenOf(item.Id).Any()).Select(item => item.Id), set.Items.Select(item => item.Id));
    }

    [Fact]
    public void What_is_not_at_hand_is_named()
    {
        ControlSet set = ControlSet.Of(Statement with { Catalog = "x", Catalogs = ["iso27001:2013", "y"], Overlays = ["sector:1"] });
        Assert.Equal(["x", "y", "sector:1"], set.NotHeld);
        Assert.Equal(114, set.Items.Count);
        Assert.Equal("iso27001:2013/A.5.1.1", set.Items[0].Id);
        Assert.Throws<ArgumentException>(() => ControlSet.Of([]));
        Assert.Throws<ArgumentException>(() => ControlSet.Of([StandardCatalogs.AnnexA2022, StandardCatalogs.AnnexA2022]));
    }
}
