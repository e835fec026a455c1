using System.Text;
using Isms.Core;
using Isms.Reporting.Html;
using Isms.Reporting.Words;

namespace Isms.Reporting.Svg.Readings;

/// <summary>The shapes and words that charts of readings share.</summary>
internal static class ReadingMarks
{
    public static string Target(ReadingSeries series, IsmsLanguage language)
    {
        string unit = series.Unit is null ? string.Empty : series.Unit is "%" ? "%" : " " + series.Unit;
        return (series.AtLeast ? ReportWords.AtLeast : ReportWords.AtMost).Format(language, PlainText.Number(series.Target) + unit);
    }

    public static string Describe(ReadingSeries series, IsmsLanguage language)
    {
        IEnumerable<string> readings = series.Points.Select(point =>
            point.Period + " " + (point.Value is { } value ? PlainText.Number(value) : ReportWords.NoReading.In(language))
            + (point.Value is not null && point.Missed ? " (" + ReportWords.Missed.In(language) + ")" : string.Empty));
        return Target(series, language) + (language == IsmsLanguage.Japanese ? "。" : "; ") + string.Join(", ", readings);
    }

    public static void DrawTrend(HtmlWriter writer, ReadingSeries series, ReadingScale scale)
    {
        var path = new StringBuilder();
        bool drawing = false;
        for (int i = 0; i < series.Points.Count; i++)
        {
            if (series.Points[i].Value is not { } value)
            {
                drawing = false;
                continue;
            }

            path.Append(drawing ? 'L' : 'M').Append(SvgText.Number(scale.X(i))).Append(' ').Append(SvgText.Number(scale.Y(value)));
            drawing = true;
        }

        if (path.Length > 0)
        {
            writer.Leaf("path", ("class", "s-trend"), ("d", path.ToString()));
        }
    }

    public static void DrawPoint(HtmlWriter writer, double x, double y, double radius, bool missed)
    {
        if (!missed)
        {
            writer.Leaf("circle", ("class", "s-met"), ("cx", SvgText.Number(x)), ("cy", SvgText.Number(y)), ("r", SvgText.Number(radius)));
            return;
        }

        double r = radius + 1.5;
        string points = $"{SvgText.Number(x)},{SvgText.Number(y - r)} {SvgText.Number(x + r)},{SvgText.Number(y)} {SvgText.Number(x)},{SvgText.Number(y + r)} {SvgText.Number(x - r)},{SvgText.Number(y)}";
        writer.Leaf("polygon", ("class", "s-missed"), ("points", points));
    }
}
