using Isms.Core;
using Isms.Reporting.Html;

namespace Isms.Reporting.Svg.Readings;

/// <summary>Draws the readings of a measure as a line of the height of a word, with its target; shapes as in <see cref="ReadingChartSvg"/>. Thread-safe.</summary>
public static class SparklineSvg
{
    private const double Width = 108;
    private const double Height = 28;

    /// <summary>Draws a sparkline as a file of its own. The same readings give the same text.</summary>
    /// <param name="series">What to show.</param>
    /// <param name="language">The language of the description.</param>
    /// <returns>An SVG document.</returns>
    public static string Render(ReadingSeries series, IsmsLanguage language = IsmsLanguage.English)
    {
        var writer = new HtmlWriter();
        Write(writer, Guard.NotNull(series), language, SvgPlace.File("sparkline"));
        return writer.ToString();
    }

    internal static void Write(HtmlWriter writer, ReadingSeries series, IsmsLanguage language, SvgPlace place)
    {
        var scale = new ReadingScale(series, 8, Width - 8, 7, Height - 7);
        using (SvgDocument.Open(writer, place, language, Width, Height, series.Title, ReadingMarks.Describe(series, language), "s-spark"))
        {
            string y = SvgText.Number(scale.Y(series.Target));
            writer.Leaf("line", ("class", "s-target"), ("x1", "2"), ("x2", SvgText.Number(Width - 2)), ("y1", y), ("y2", y));
            ReadingMarks.DrawTrend(writer, series, scale);
            for (int i = 0; i < series.Points.Count; i++)
            {
                if (series.Points[i].Value is { } value)
                {
                    ReadingMarks.DrawPoint(writer, scale.X(i), scale.Y(value), 3.2, series.Points[i].Missed);
                }
            }
        }
    }
}
