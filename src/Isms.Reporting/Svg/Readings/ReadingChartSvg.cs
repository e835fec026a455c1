using Isms.Core;
using Isms.Reporting.Html;
using Isms.Reporting.Words;

namespace Isms.Reporting.Svg.Readings;

/// <summary>Draws the readings of a measure as a small chart with its target; missed readings are diamonds, met ones discs, missing ones a gap. Thread-safe.</summary>
public static class ReadingChartSvg
{
    private const double Width = 300;
    private const double Height = 128;
    private const double Edge = 30;

    /// <summary>Draws a chart as a file of its own. The same readings give the same text.</summary>
    /// <param name="series">What to show.</param>
    /// <param name="language">The language of the target.</param>
    /// <returns>An SVG document.</returns>
    public static string Render(ReadingSeries series, IsmsLanguage language = IsmsLanguage.English)
    {
        var writer = new HtmlWriter();
        Write(writer, Guard.NotNull(series), language, SvgPlace.File("readings"));
        return writer.ToString();
    }

    internal static void Write(HtmlWriter writer, ReadingSeries series, IsmsLanguage language, SvgPlace place)
    {
        double top = place.StandsAlone ? 26 : 0;
        var scale = new ReadingScale(series, Edge, Width - Edge, top + 42, top + Height - 36);
        using (SvgDocument.Open(writer, place, language, Width, Height + top, series.Title, ReadingMarks.Describe(series, language), "s-chart"))
        {
            if (place.StandsAlone)
            {
                SvgDocument.Text(writer, 8, 20, 13, series.Title, "s-strong");
            }

            double targetY = scale.Y(series.Target);
            writer.Leaf("line", ("class", "s-target"), ("x1", "8"), ("x2", SvgText.Number(Width - 8)), ("y1", SvgText.Number(targetY)), ("y2", SvgText.Number(targetY)));
            writer.Leaf("line", ("class", "s-target"), ("x1", "8"), ("x2", "26"), ("y1", SvgText.Number(top + 12)), ("y2", SvgText.Number(top + 12)));
            SvgDocument.Text(writer, 32, top + 16, 11, ReadingMarks.Target(series, language) + (series.Note is null ? string.Empty : " · " + series.Note), "s-soft");
            writer.Leaf("line", ("class", "s-line"), ("x1", "8"), ("x2", SvgText.Number(Width - 8)), ("y1", SvgText.Number(top + Height - 20)), ("y2", SvgText.Number(top + Height - 20)));
            ReadingMarks.DrawTrend(writer, series, scale);
            for (int i = 0; i < series.Points.Count; i++)
            {
                ReadingPoint point = series.Points[i];
                double x = scale.X(i);
                SvgDocument.Text(writer, x, top + Height - 6, 10, point.Period, "s-soft", "middle");
                if (point.Value is not { } value)
                {
                    SvgDocument.Text(writer, x, top + Height - 38, 12, "–", "s-soft", "middle");
                    continue;
                }

                ReadingMarks.DrawPoint(writer, x, scale.Y(value), 4.5, point.Missed);
                double y = scale.Y(value);
                bool crowded = Math.Abs(y - 14 - targetY) < 7 && y + 18 < top + Height - 22;
                SvgDocument.Text(writer, x, crowded ? y + 18 : y - 10, 11, PlainText.Number(value), point.Missed ? "s-value s-bad" : "s-value", "middle");
            }
        }
    }
}
