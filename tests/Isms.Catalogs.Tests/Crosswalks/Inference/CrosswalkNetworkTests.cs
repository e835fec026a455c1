using FsCheck;
using FsCheck.Fluent;
using Isms.Catalogs.Crosswalks;
using Isms.Catalogs.Crosswalks.Inference;

namespace Isms.Catalogs.Tests.Crosswalks.Inference;

public sealed class CrosswalkNetworkTests
{
    [Theory]
    [InlineData("iso27001:2005", "iso27001:2013", "iso27001-2005-2013")]
    [InlineData("iso27001:2013", "iso27001:2005", "iso27001-2005-2013^")]
    [InlineData("iso27001:2005", "iso27001:2022", "iso27001-2005-2013 iso27001-2013-2022")]
    [InlineData("iso27001:2022", "iso27001:2005", "iso27001-2013-2022^ iso27001-2005-2013^")]
    [InlineData("hospital-challenges", "iso27001:2022", "hospital-challenges-iso27001-2013 iso27001-2013-2022")]
    [InlineData("iso27001:2005:clauses", "pdca:structure", "iso27001-clauses-2005-2013 iso27001-clauses-2013-pdca-structure")]
    [InlineData("mhlw-checklist-r7", "mhlw-checklist-r6", "mhlw-checklist-r7-mhlw-6.0 mhlw-checklist-r6-mhlw-6.0^")]
    [InlineData("mhlw-6.0", "mhlw-6.0", "mhlw-6.0-volumes")]
    [InlineData("iso27001:2013", "iso27001:2013", "")]
    [InlineData("iso27001:2013", "mhlw-6.0", "")]
    [InlineData("iso27001:2013", "unheard-of", "")]
    public void The_shortest_way_is_found(string source, string target, string expected)
    {
        Assert.Equal(expected, Describe(CrosswalkNetwork.Standard, source, target));
        Assert.Equal(expected.Length > 0, CrosswalkNetwork.Standard.Find(source, target) is not null);
    }

    [Fact]
    public void Of_two_ways_of_one_length_the_first_by_identifier_and_own_direction_is_taken()
    {
        Random random = new(1);
        Crosswalk[] crosswalks =
        [
            RandomCrosswalks.Make(random, "s", "y", false), RandomCrosswalks.Make(random, "s", "x", false),
            RandomCrosswalks.Make(random, "y", "t", false), RandomCrosswalks.Make(random, "x", "t", false), RandomCrosswalks.Make(random, "a", "s", false), RandomCrosswalks.Make(random, "a", "t", false),
        ];
        Assert.Equal("s-x x-t", Describe(CrosswalkNetwork.Create(crosswalks), "s", "t"));
        Prop.ForAll<int>(seed =>
        {
            Random order = new(seed);
            Assert.Equal("s-x x-t", Describe(CrosswalkNetwork.Create(crosswalks.OrderBy(_ => order.Next())), "s", "t"));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Two_of_one_identifier_are_a_mistake() =>
        Assert.Throws<ArgumentException>(() => CrosswalkNetwork.Create([StandardCrosswalks.AnnexA2005To2013, StandardCrosswalks.AnnexA2005To2013]));

    [Fact]
    public void The_catalogs_are_those_of_the_crosswalks() =>
        Assert.Equal(StandardCrosswalks.CatalogIds.Order(StringComparer.Ordinal), CrosswalkNetwork.Standard.Catalogs);

    private static string Describe(CrosswalkNetwork network, string source, string target) =>
        string.Join(' ', network.FindRoute(source, target).Select(leg => leg.Crosswalk.Id + (leg.IsInverse ? "^" : string.Empty)));
}
