using FsCheck;
using FsCheck.Fluent;
using Isms.Catalogs;
using Isms.Controls.Implementation;
using Isms.Controls.Obligations.Coverage;
using Isms.Controls.Support.Documents;
using Isms.Core;
using Isms.Core.Identifiers;
using static Isms.Controls.Tests.Sample;

namespace Isms.Controls.Tests.Obligations.Coverage;

public sealed class GuidelineCoverageTests
{
    private static readonly Catalog Guideline = StandardCatalogs.Find("mhlw-6.0")!;

    private static readonly ImplementationStatus[] Statuses = [.. ImplementationStatus.List.Known];

    // In document order of the list: the best first.
    private static readonly ItemCoverageState[] States = [.. ItemCoverageState.List.Known];

    private static SecurityControl Control(int number, ImplementationStatus status, params string[] references) => new()
    {
        Id = ControlId.Parse(FormattableString.Invariant($"CTL-{number:00}")),
        Name = Text("control"),
        Status = status,
        References = references.Select(reference => StandardReference.Parse(reference)).ToValueList(),
    };

    private static ItemCoverage Of(string item, params SecurityControl[] controls) =>
        GuidelineCoverage.Of(Guideline, controls.ToValueList()).Items.Single(one => one.Item.Id == item);

    private static string Said(ItemCoverage item) => item.State + " " + string.Join(' ', item.Controls.Select(control => $"{control.Control}>{control.Through}"));

    [Theory]
    [InlineData("implemented", "inPlace")]
    [InlineData("alternative", "inPlace")]
    [InlineData("partial", "partial")]
    [InlineData("planned", "planned")]
    [InlineData("notStarted", "notStarted")]
    [InlineData("of a newer file", "notKnown")]
    public void One_control_covers_an_item_as_far_as_it_is_in_place(string status, string expected) =>
        Assert.Equal(expected + " CTL-01>mhlw-6.0/management/9", Said(Of("management/9", Control(1, ImplementationStatus.List.Get(status), "mhlw-6.0/management/9"))));

    [Theory]
    [InlineData("implemented", "implemented", "inPlace")]
    [InlineData("implemented", "notStarted", "partial")]
    [InlineData("partial", "planned", "partial")]
    [InlineData("planned", "notStarted", "planned")]
    [InlineData("notStarted", "notStarted", "notStarted")]
    public void Several_controls_cover_it_together(string one, string other, string expected)
    {
        ItemCoverage item = Of(
            "management/9",
            Control(1, ImplementationStatus.List.Get(one), "mhlw-6.0/management/9"),
            Control(2, ImplementationStatus.List.Get(other), "mhlw-6.0/management/9", "mhlw-6.0/management/9"));
        Assert.Equal(expected + " CTL-01>mhlw-6.0/management/9 CTL-02>mhlw-6.0/management/9", Said(item));
    }

    [Fact]
    public void Of_an_item_whose_chapter_is_answered_nothing_is_known()
    {
        SecurityControl chapter = Control(1, ImplementationStatus.Implemented, "mhlw-6.0/governance/5");
        Assert.Equal("notKnown CTL-01>mhlw-6.0/governance/5", Said(Of("governance/5.2.1", chapter)));
        Assert.Equal(
            "inPlace CTL-02>mhlw-6.0/governance/5.2.1 CTL-01>mhlw-6.0/governance/5",
            Said(Of("governance/5.2.1", chapter, Control(2, ImplementationStatus.Implemented, "mhlw-6.0/governance/5.2.1"))));
        Assert.Equal("notCovered ", Said(Of("governance/4", chapter)));
    }

    [Fact]
    public void What_a_crosswalk_leads_to_is_covered_as_far_as_follows()
    {
        // The published table says that 2-2 of the checklist is about management/9 of the guideline, which overlaps it.
        Catalog checklist = StandardCatalogs.Find("mhlw-checklist-r7")!;
        GuidelineCoverage coverage = GuidelineCoverage.Of(checklist, [Control(1, ImplementationStatus.Implemented, "mhlw-6.0/management/9")]);
        ItemCoverage[] touched = [.. coverage.Items.Where(item => item.State != ItemCoverageState.NotCovered)];
        Assert.NotEmpty(touched);
        Assert.All(touched, item => Assert.Equal("CTL-01>mhlw-6.0/management/9", string.Join(' ', item.Controls.Select(control => $"{control.Control}>{control.Through}"))));
        Assert.All(touched, item => Assert.Contains(item.State, new[] { ItemCoverageState.Partial, ItemCoverageState.NotKnown }));
        Assert.Equal(coverage.Items.Count, States.Sum(coverage.Count));
        Assert.All(GuidelineCoverage.Of(checklist, []).Items, item => Assert.Equal(ItemCoverageState.NotCovered, item.State));
    }

    [Fact]
    public void A_control_of_the_old_edition_covers_an_unchanged_control_of_the_new_one()
    {
        // A.12.3.1 of 2013 is A.8.13 of 2022, unchanged but for its number.
        GuidelineCoverage coverage = GuidelineCoverage.Of(StandardCatalogs.AnnexA2022, [Control(1, ImplementationStatus.Implemented, "iso27001:2013/A.12.3.1")]);
        ItemCoverage backup = coverage.Items.Single(item => item.Item.Id == "A.8.13");
        Assert.Equal("CTL-01>iso27001:2013/A.12.3.1", string.Join(' ', backup.Controls.Select(control => $"{control.Control}>{control.Through}")));
        Assert.Equal(ItemCoverageState.InPlace, backup.State);
    }

    [Fact]
    public void Documents_are_told_and_do_not_cover()
    {
        DocumentedInformation plan = new() { Id = DocumentId.Parse("DOC-11"), Kind = DocumentedInformationKind.Document, Name = Text("plan"), References = [StandardReference.Parse("mhlw-6.0/management/11")] };
        ItemCoverage item = GuidelineCoverage.Of(Guideline, [], [plan]).Items.Single(one => one.Item.Id == "management/11");
        Assert.Equal((ItemCoverageState.NotCovered, "DOC-11"), (item.State, string.Join(' ', item.Documents)));
    }

    [Fact]
    public void An_item_that_the_catalog_does_not_have_and_a_catalog_that_is_not_held_cover_nothing() =>
        Assert.All(
            GuidelineCoverage.Of(StandardCatalogs.AnnexA2022, [Control(1, ImplementationStatus.Implemented, "iso27001:2013/A.99", "of-our-own/1")]).Items,
            item => Assert.Equal(ItemCoverageState.NotCovered, item.State));

    // Slow and obvious: for each item of the lowest level look through every control.
    [Fact]
    public void Without_crosswalks_an_item_is_as_its_own_controls_are() =>
        Prop.ForAll<int[]>(seeds =>
        {
            SecurityControl[] controls = Controls(seeds);
            foreach (ItemCoverage item in GuidelineCoverage.Of(Guideline, controls.ToValueList()).Items)
            {
                Assert.DoesNotContain(Guideline.Items, other => other.ParentId == item.Item.Id);
                string[] own = [.. controls.Where(control => control.References.Any(reference => reference.Item == item.Item.Id)).Select(control => control.Status.Value)];
                bool chapter = controls.Any(control => control.References.Any(reference => item.Item.Id != reference.Item && IsInside(item.Item, reference.Item)));
                string expected = own.Length == 0 ? (chapter ? "notKnown" : "notCovered")
                    : own.All(status => status is "implemented" or "alternative") ? "inPlace"
                    : own.Any(status => status is "implemented" or "alternative" or "partial") ? "partial"
                    : own.Contains("planned") ? "planned"
                    : "notStarted";
                Assert.Equal(expected, item.State.Value);
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_better_status_never_makes_an_item_worse_off() =>
        Prop.ForAll<NonEmptyArray<int>, byte, bool>((seeds, which, toChecklist) =>
        {
            SecurityControl[] controls = Controls(seeds.Get);
            int place = which % controls.Length;
            SecurityControl[] better = [.. controls];
            better[place] = better[place] with { Status = Statuses[Math.Min(Array.IndexOf(Statuses, better[place].Status) + 1, 3)] };
            Catalog catalog = toChecklist ? StandardCatalogs.Find("mhlw-checklist-r7")! : Guideline;
            ValueList<ItemCoverage> before = GuidelineCoverage.Of(catalog, controls.ToValueList()).Items;
            ValueList<ItemCoverage> after = GuidelineCoverage.Of(catalog, better.ToValueList()).Items;
            return before.Zip(after, (one, other) => Array.IndexOf(States, other.State) <= Array.IndexOf(States, one.State)).All(isNoWorse => isNoWorse);
        }).QuickCheckThrowOnFailure();

    private static bool IsInside(CatalogItem item, string chapter)
    {
        for (string? parent = item.ParentId; parent is not null; parent = Guideline.Find(parent)?.ParentId)
        {
            if (parent == chapter)
            {
                return true;
            }
        }

        return false;
    }

    // Not started, planned, partial or in place; each answers two items of the guideline.
    private static SecurityControl[] Controls(int[] seeds) => [.. seeds.Select((seed, index) => Control(
        index,
        Statuses[(seed & int.MaxValue) % 4],
        "mhlw-6.0/" + Guideline.Items[(seed & int.MaxValue) / 4 % Guideline.Items.Count].Id,
        "mhlw-6.0/" + Guideline.Items[(seed & int.MaxValue) / 7 % Guideline.Items.Count].Id))];
}
