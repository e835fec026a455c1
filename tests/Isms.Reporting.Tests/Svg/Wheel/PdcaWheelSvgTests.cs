using System.Xml.Linq;
using Isms.Core;
using Isms.Reporting.Svg.Wheel;

namespace Isms.Reporting.Tests.Svg.Wheel;

public class PdcaWheelSvgTests
{
    private static PdcaWheel Wheel => new()
    {
        Title = "Cycle",
        Plan = [new("4.1", "<context>", false), new("6.1.2", "", false)],
        Do = [new("8.1", "Operation", true)],
        Check = [new("9.1", "Monitoring", false)],
        Act = [new("10.1", "Nonconformity", true)],
    };

    [Fact]
    public void Open_and_closed_differ_by_symbol()
    {
        XDocument svg = Markup.Parse(PdcaWheelSvg.Render(Wheel));
        Markup.AssertHarmless(svg);
        XElement open = Clause(svg, "8.1");
        Assert.Equal(["!", "8.1"], open.Named("text").Select(text => text.Value));
        Assert.Empty(open.Named("path"));
        XElement closed = Clause(svg, "4.1");
        Assert.Equal(["4.1"], closed.Named("text").Select(text => text.Value));
        Assert.Single(closed.Named("path"));
        Assert.Equal("4.1 <context>", closed.Named("title").Single().Value);
        Assert.Equal("6.1.2", Clause(svg, "6.1.2").Named("title").Single().Value);
    }

    [Fact]
    public void Phases_go_clockwise_from_the_top_right_with_their_counts()
    {
        XDocument svg = Markup.Parse(PdcaWheelSvg.Render(Wheel, IsmsLanguage.Japanese));
        Assert.Equal("Plan 計画", Phase(svg, 1)[0]);
        Assert.Equal("2/2 完了", Phase(svg, 1)[1]);
        Assert.Equal("Do 実施", Phase(svg, 2)[0]);
        Assert.Equal("0/1 完了", Phase(svg, 2)[1]);
        Assert.Equal("Check 点検", Phase(svg, 3)[0]);
        Assert.Equal("Act 処置", Phase(svg, 4)[0]);
        Assert.Contains(svg.Named("text"), text => text.Value == "3/5");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(18)]
    [InlineData(25)]
    public void All_clauses_find_a_place_of_their_own_inside_the_wheel(int count)
    {
        PdcaWheel wheel = Wheel with { Plan = Enumerable.Range(1, count).Select(i => new PdcaClause("7." + i, string.Empty, false)).ToValueList() };
        Assert.All(Enumerable.Range(1, count), i => Clause(Markup.Parse(PdcaWheelSvg.Render(wheel)), "7." + i));
        PdcaChip chip = PdcaChip.For(count, 228, 54);
        List<(double X, double Y)> places = chip.Places(count, 228, 54);
        Assert.Equal(count, places.Count);
        Assert.All(places, place => Assert.True(Math.Pow(place.X + chip.Width, 2) + Math.Pow(place.Y + chip.Height, 2) <= (228 * 228) + 0.001));
        Assert.All(places, place => Assert.True(Math.Pow(place.X, 2) + Math.Pow(place.Y, 2) >= 54 * 54));
        Assert.Equal(count, places.Distinct().Count());
    }

    [Fact]
    public void More_clauses_than_places_are_counted()
    {
        PdcaWheel wheel = Wheel with { Plan = Enumerable.Range(1, 200).Select(i => new PdcaClause("7." + i, string.Empty, false)).ToValueList() };
        XDocument svg = Markup.Parse(PdcaWheelSvg.Render(wheel));
        int shown = svg.Descendants().Count(element => ((string?)element.Attribute("id") ?? string.Empty).StartsWith("pdca-clause-7.", StringComparison.Ordinal));
        Assert.Contains($"+{200 - shown} more", Phase(svg, 1));
    }

    [Fact]
    public void An_empty_wheel_is_drawn() => Markup.AssertHarmless(Markup.Parse(PdcaWheelSvg.Render(new PdcaWheel { Title = "Empty" })));

    [Fact]
    public void The_same_wheel_gives_the_same_text_under_every_culture() =>
        Assert.Equal(PdcaWheelSvg.Render(Wheel), Cultures.Under(",", "~", () => PdcaWheelSvg.Render(Wheel)));

    private static XElement Clause(XDocument svg, string id) => svg.Descendants().Single(element => (string?)element.Attribute("id") == "pdca-clause-" + id);

    private static string[] Phase(XDocument svg, int phase) =>
        svg.Descendants().Single(element => (string?)element.Attribute("id") == "pdca-phase-" + phase).Elements().Where(element => element.Name.LocalName == "text").Select(text => text.Value).ToArray();
}
