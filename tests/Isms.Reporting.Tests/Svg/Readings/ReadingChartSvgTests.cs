using System.Xml.Linq;
using Isms.Core;
using Isms.Reporting.Svg.Readings;

namespace Isms.Reporting.Tests.Svg.Readings;

public class ReadingChartSvgTests
{
    // M-11 of the sample: nothing due in Q1, then 50 against at least 90, then 100 twice
    private static ReadingSeries Series => new()
    {
        Title = "<b>&",
        Target = 90,
        AtLeast = true,
        Unit = "%",
        Points = [new("Q1", null, true), new("Q2", 50, true), new("Q3", 100, false), new("Q4", 100, false)],
    };

    [Fact]
    public void Missed_readings_differ_by_shape_and_missing_ones_are_gaps()
    {
        XDocument svg = Markup.Parse(ReadingChartSvg.Render(Series));
        Assert.Equal(2, svg.Named("circle").Count());
        Assert.True(svg.Named("polygon").Single().HasClass("s-missed"));
        Assert.Single(svg.Named("text"), text => text.Value == "–");
        Assert.Equal(["Q1", "Q2", "Q3", "Q4"], svg.Named("text").Select(text => text.Value).Where(text => text.StartsWith('Q')));
        Assert.Single(svg.Named("text"), text => text.Value == "target ≥ 90%");
        Assert.Equal("target ≥ 90%; Q1 no reading, Q2 50 (missed), Q3 100, Q4 100", svg.Named("desc").Single().Value);
    }

    [Fact]
    public void A_gap_breaks_the_line()
    {
        ReadingSeries gap = Series with { Points = [new("Q1", 1, false), new("Q2", null, false), new("Q3", 2, false), new("Q4", 3, false)] };
        string path = (string)Markup.Parse(SparklineSvg.Render(gap)).Named("path").Single().Attribute("d")!;
        Assert.Equal(2, path.Count(c => c == 'M'));
        Assert.Equal(1, path.Count(c => c == 'L'));
    }

    [Fact]
    public void Higher_readings_stand_higher_and_the_target_has_its_place()
    {
        var scale = new ReadingScale(Series, 0, 90, 10, 60);
        Assert.Equal([0, 30, 60, 90], new[] { scale.X(0), scale.X(1), scale.X(2), scale.X(3) });
        Assert.Equal(60, scale.Y(50));
        Assert.Equal(10, scale.Y(100));
        Assert.Equal(20, scale.Y(90), 9);
    }

    [Fact]
    public void Extreme_and_equal_readings_are_drawn()
    {
        ReadingSeries extreme = Series with { Target = 0, Points = [new("Q1", decimal.MaxValue, false), new("Q2", decimal.MinValue, true)] };
        Markup.AssertHarmless(Markup.Parse(ReadingChartSvg.Render(extreme)));
        ReadingSeries equal = Series with { Target = 1, Points = [new("Q1", 1, false)] };
        Assert.Equal("150", (string?)Markup.Parse(ReadingChartSvg.Render(equal)).Named("circle").Single().Attribute("cx"));
        Assert.Empty(Markup.Parse(ReadingChartSvg.Render(Series with { Points = [] })).Named("circle"));
    }

    [Fact]
    public void Texts_do_not_follow_the_culture()
    {
        ReadingSeries series = Series with { Points = [new("Q1", -99.95m, true), new("Q2", 1234.5m, false)] };
        string chart = ReadingChartSvg.Render(series, IsmsLanguage.Japanese);
        Assert.Equal(chart, Cultures.Under(",", "~", () => ReadingChartSvg.Render(series, IsmsLanguage.Japanese)));
        Assert.Contains("目標 90% 以上", chart, StringComparison.Ordinal);
        Assert.Equal(SparklineSvg.Render(series), Cultures.Under(",", "~", () => SparklineSvg.Render(series)));
    }

    [Fact]
    public void A_ceiling_reads_as_one() =>
        Assert.Contains("目標 8 件 以下", ReadingChartSvg.Render(Series with { AtLeast = false, Target = 8, Unit = "件" }, IsmsLanguage.Japanese), StringComparison.Ordinal);
}
