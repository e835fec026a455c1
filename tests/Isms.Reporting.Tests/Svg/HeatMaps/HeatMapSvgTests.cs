using System.Xml.Linq;
using Isms.Core;
using Isms.Reporting.Svg;
using Isms.Reporting.Svg.HeatMaps;
using Isms.Reporting.Tests.Sample;
using Isms.Risk;
using Isms.Risk.Matrix;

namespace Isms.Reporting.Tests.Svg.HeatMaps;

public class HeatMapSvgTests
{
    private static HeatMap Small => new()
    {
        Title = "Map & <more>",
        LikelihoodSteps = ["seldom", "often"],
        ConsequenceSteps = ["small", "middle", "large"],
        Levels = [new("low", RgbColor.Parse("#4c956c")), new("high", RgbColor.Parse("#c0392b"))],
        Cells = [[0, 0, 1], [0, 1, 1]],
        Risks = [new("R-01", 1, 3), new("R-02", 2, 1), new("R-03", 0, 0), new("<script>", 2, 3), new("R-05", 0, 2)],
    };

    [Fact]
    public void Risks_stand_in_their_cells()
    {
        XDocument svg = Markup.Parse(HeatMapSvg.Render(Small));
        Assert.Equal(["R-01"], Ids(svg, "heatmap-1-3"));
        Assert.Equal(["R-02"], Ids(svg, "heatmap-2-1"));
        Assert.Equal(["<script>"], Ids(svg, "heatmap-2-3"));
        Assert.Empty(Ids(svg, "heatmap-1-1"));
        Assert.Equal("likelihood 1 × consequence 3: high (1) R-01", Cell(svg, "heatmap-1-3").Named("title").Single().Value);
        Assert.Contains(svg.Named("text"), text => text.Value == "Not assessed (2): R-03, R-05");
        Assert.Contains(svg.Named("text"), text => text.Value == "high 2");
        Assert.Contains(svg.Named("text"), text => text.Value == "low 1");
    }

    [Fact]
    public void Likelihood_rises_upwards_and_consequence_to_the_right()
    {
        XDocument svg = Markup.Parse(HeatMapSvg.Render(Small));
        Assert.True(Place(svg, "heatmap-2-1", "y") < Place(svg, "heatmap-1-1", "y"));
        Assert.True(Place(svg, "heatmap-1-1", "x") < Place(svg, "heatmap-1-3", "x"));
        Assert.Equal("#c0392b", (string?)Cell(svg, "heatmap-1-3").Named("rect").Single().Attribute("fill"));
        Assert.Equal("#4c956c", (string?)Cell(svg, "heatmap-1-2").Named("rect").Single().Attribute("fill"));
    }

    [Fact]
    public void A_crowded_cell_says_how_many_more()
    {
        HeatMap crowded = Small with { Risks = Enumerable.Range(1, 30).Select(i => new HeatMapRisk("R-" + (100 + i), 1, 1)).ToValueList() };
        XElement cell = Cell(Markup.Parse(HeatMapSvg.Render(crowded)), "heatmap-1-1");
        int shown = cell.Named("text").Count(text => text.HasClass("s-id"));
        string more = cell.Named("text").Single(text => !text.HasClass("s-id")).Value;
        Assert.Equal($"+{30 - shown} more", more);
        Assert.True(shown is > 0 and < 30);
        Assert.Contains("R-130", cell.Named("title").Single().Value, StringComparison.Ordinal);
        double y = (double)cell.Named("rect").Single().Attribute("y")!;
        double height = (double)cell.Named("rect").Single().Attribute("height")!;
        Assert.All(cell.Named("text"), text => Assert.InRange((double)text.Attribute("y")!, y + 8, y + height));
    }

    [Fact]
    public void A_long_id_is_cut_to_its_cell()
    {
        HeatMap longId = Small with { Risks = [new(new string('W', 100), 1, 1)] };
        string shown = Ids(Markup.Parse(HeatMapSvg.Render(longId)), "heatmap-1-1").Single();
        Assert.EndsWith("…", shown, StringComparison.Ordinal);
        Assert.True(shown.Length < 10);
    }

    [Theory]
    [InlineData("#ffffff")]
    [InlineData("#000000")]
    [InlineData("#777777")]
    [InlineData("#f2c14e")]
    [InlineData("#c0392b")]
    public void Ink_contrasts_with_the_cell(string color)
    {
        HeatMap map = Small with { Levels = [new("low", RgbColor.Parse(color)), new("high", RgbColor.Parse(color))] };
        XElement text = Cell(Markup.Parse(HeatMapSvg.Render(map)), "heatmap-1-3").Named("text").Single();
        RgbColor ink = text.HasClass("s-on-dark") ? RgbColor.White : RgbColor.Black;
        Assert.True(text.HasClass("s-on-dark") != text.HasClass("s-on-light"));
        Assert.True(RgbColor.Contrast(ink, RgbColor.Parse(color)) >= 4.5);
    }

    [Fact]
    public void Default_colors_go_from_green_to_red_and_are_distinct()
    {
        Assert.Equal(RgbColor.Parse("#4c956c"), HeatMapLevel.DefaultColor(0, 1));
        Assert.Equal(5, Enumerable.Range(0, 5).Select(i => HeatMapLevel.DefaultColor(i, 5)).Distinct().Count());
        Assert.Equal(RgbColor.Parse("#c0392b"), HeatMapLevel.DefaultColor(4, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => HeatMapLevel.DefaultColor(3, 3));
    }

    [Theory]
    [InlineData(IsmsLanguage.English)]
    [InlineData(IsmsLanguage.Japanese)]
    public void The_file_is_well_formed_and_stands_alone(IsmsLanguage language)
    {
        string text = HeatMapSvg.Render(SampleHospital.Threats(language), language);
        XDocument svg = Markup.Parse(text);
        Markup.AssertHarmless(svg);
        Assert.Equal("http://www.w3.org/2000/svg", svg.Root!.Name.NamespaceName);
        Assert.Equal("img", (string?)svg.Root.Attribute("role"));
        Assert.Equal(1, text.Split("http").Length - 1);
        Assert.Contains("prefers-color-scheme:dark", text, StringComparison.Ordinal);
        Assert.Contains("@media print", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        Assert.Equal(language == IsmsLanguage.Japanese ? "ja" : "en", (string?)svg.Root.Attribute("lang"));
    }

    [Fact]
    public void The_same_map_gives_the_same_text_under_every_culture()
    {
        string text = HeatMapSvg.Render(SampleHospital.Threats(IsmsLanguage.Japanese), IsmsLanguage.Japanese);
        Assert.Equal(text, Cultures.Under(",", "~", () => HeatMapSvg.Render(SampleHospital.Threats(IsmsLanguage.Japanese), IsmsLanguage.Japanese)));
    }

    [Fact]
    public void Matrices_of_other_sizes_are_drawn()
    {
        HeatMap wide = Small with { ConsequenceSteps = Enumerable.Range(1, 9).Select(i => "step").ToValueList(), LikelihoodSteps = ["one"], Cells = [Enumerable.Repeat(0, 9).ToValueList()], Risks = [] };
        Assert.Equal(9, Markup.Parse(HeatMapSvg.Render(wide)).Named("g").Count());
    }

    [Fact]
    public void What_does_not_fit_together_is_a_mistake()
    {
        Assert.Throws<ArgumentException>(() => HeatMapSvg.Render(Small with { Cells = [[0, 0, 1]] }));
        Assert.Throws<ArgumentException>(() => HeatMapSvg.Render(Small with { Cells = [[0, 0, 1], [0, 1]] }));
        Assert.Throws<ArgumentException>(() => HeatMapSvg.Render(Small with { Cells = [[0, 0, 1], [0, 1, 2]] }));
        Assert.Throws<ArgumentException>(() => HeatMapSvg.Render(Small with { Risks = [new("R-01", 3, 1)] }));
        Assert.Throws<ArgumentException>(() => HeatMapSvg.Render(Small with { Levels = [] }));
    }

    [Fact]
    public void A_matrix_without_risks_shows_its_colours_whole_and_no_numbers()
    {
        XDocument svg = Markup.Parse(HeatMapSvg.Render(HeatMap.Of(TwoByThree, "Map", IsmsLanguage.Japanese), IsmsLanguage.Japanese));
        Assert.Equal("#2e7d32", (string?)Cell(svg, "heatmap-1-1").Named("rect").Single().Attribute("fill"));
        Assert.Equal("#c0392b", (string?)Cell(svg, "heatmap-2-3").Named("rect").Single().Attribute("fill"));
        Assert.DoesNotContain(svg.Named("rect"), rect => rect.HasClass("s-empty"));
        Assert.Contains(svg.Named("text"), text => text.Value == "高");
    }

    [Fact]
    public void Counts_of_the_engine_stand_in_their_cells()
    {
        long[] counts = new long[12];
        TwoByThree.CountCells([1, 1, 2, 0, 2], [1, 1, 3, 3, 0], counts);
        HeatMap map = HeatMap.Of(TwoByThree, "Map", IsmsLanguage.English) with { Counts = HeatMapCounts.Of(TwoByThree, counts) };
        XDocument svg = Markup.Parse(HeatMapSvg.Render(map));
        Assert.Equal(["2"], Ids(svg, "heatmap-1-1"));
        Assert.Equal(["1"], Ids(svg, "heatmap-2-3"));
        Assert.Empty(Ids(svg, "heatmap-1-2"));
        Assert.Equal((3L, 2L), (map.Counts.Assessed, map.Counts.NotAssessed));
        Assert.Contains(svg.Named("text"), text => text.Value == "Not assessed (2)");
        Assert.Contains(svg.Named("text"), text => text.Value == "low 2");
        Assert.Contains(svg.Named("text"), text => text.Value == "high 1");
        Assert.Equal("likelihood 1 × consequence 1: low (2)", Cell(svg, "heatmap-1-1").Named("title").Single().Value);
    }

    [Fact]
    public void Counts_must_fit_and_not_stand_beside_named_risks()
    {
        Assert.Throws<ArgumentException>(() => HeatMapCounts.Of(TwoByThree, new long[11]));
        Assert.Throws<ArgumentException>(() => HeatMapCounts.Of(TwoByThree, [-1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
        HeatMapCounts counts = HeatMapCounts.Of(TwoByThree, new long[12]);
        Assert.Throws<ArgumentException>(() => HeatMapSvg.Render(Small with { Counts = counts }));
        Assert.Throws<ArgumentException>(() => HeatMapSvg.Render(Small with { Risks = [], Counts = counts, ConsequenceSteps = ["a", "b"], Cells = [[0, 0], [0, 0]] }));
    }

    [Fact]
    public void A_mark_is_drawn_in_its_cell_and_explained_beneath()
    {
        HeatMap map = Small with { Marks = [new(2, 1, 2), new(2, 1, 1), new(1, 3, 1)], Remarks = ["A lowest cell touches a highest one & more", "Too high"] };
        XDocument svg = Markup.Parse(HeatMapSvg.Render(map));
        Assert.Equal(["1", "2"], Badges(svg, "heatmap-2-1"));
        Assert.Equal(["1"], Badges(svg, "heatmap-1-3"));
        Assert.Empty(Badges(svg, "heatmap-1-1"));
        Assert.Contains(svg.Named("text"), text => text.Value == "1 A lowest cell touches a highest one & more");
        Assert.Contains(svg.Named("text"), text => text.Value == "2 Too high");
        Assert.Throws<ArgumentException>(() => HeatMapSvg.Render(Small with { Marks = [new(2, 1, 1)] }));
        Assert.Throws<ArgumentException>(() => HeatMapSvg.Render(Small with { Marks = [new(3, 1, 1)], Remarks = ["x"] }));
    }

    [Theory]
    [InlineData(SvgTheme.Light, "--s-ink:#1f2b30", "--s-ink:#e6ecec")]
    [InlineData(SvgTheme.Dark, "--s-ink:#e6ecec", "--s-ink:#1f2b30")]
    [InlineData(SvgTheme.Print, "--s-ink:#000000", "--s-ink:#1f2b30")]
    public void A_theme_fixes_the_ground(SvgTheme theme, string there, string notThere)
    {
        string text = HeatMapSvg.Render(Small, theme: theme);
        Markup.Parse(text);
        Assert.Contains(there, text, StringComparison.Ordinal);
        Assert.DoesNotContain(notThere, text, StringComparison.Ordinal);
        Assert.DoesNotContain("@media", text, StringComparison.Ordinal);
        Assert.Equal(text, HeatMapSvg.Render(Small, theme: theme));
    }

    private static RiskMatrix TwoByThree { get; } = RiskMatrix.Create(new RiskMatrixDefinition
    {
        Id = MatrixId.Parse("m"),
        Version = 1,
        Likelihood = [Step("seldom"), Step("often")],
        Consequence = [Step("small"), Step("middle"), Step("large")],
        Levels =
        [
            new() { Id = RiskLevelId.Parse("low"), Name = LocalizedText.Create("低", "low"), Color = "#2e7d32" },
            new() { Id = RiskLevelId.Parse("high"), Name = LocalizedText.Create("高", "high") },
        ],
        Cells = [[RiskLevelId.Parse("low"), RiskLevelId.Parse("low"), RiskLevelId.Parse("high")], [RiskLevelId.Parse("low"), RiskLevelId.Parse("high"), RiskLevelId.Parse("high")]],
    });

    private static RiskMatrixStep Step(string name) => new() { Name = LocalizedText.Create(null, name) };

    private static string[] Badges(XDocument svg, string cell) => Cell(svg, cell).Named("text").Where(text => text.HasClass("s-badge-text")).Select(text => text.Value).ToArray();

    private static XElement Cell(XDocument svg, string id) => svg.Descendants().Single(element => (string?)element.Attribute("id") == id);

    private static double Place(XDocument svg, string id, string axis) => (double)Cell(svg, id).Named("rect").Single().Attribute(axis)!;

    private static string[] Ids(XDocument svg, string cell) => Cell(svg, cell).Named("text").Select(text => text.Value).ToArray();
}
