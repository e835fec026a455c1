using Isms.Core;
using Isms.Reporting.Html;
using Isms.Reporting.Words;

namespace Isms.Reporting.Svg.HeatMaps;

/// <summary>One drawing of a heat map: measures first, then draws.</summary>
internal sealed class HeatMapDrawing
{
    private const double Side = 24;
    private const double StepWidth = 74;
    private const double CellWidth = 80;
    private const double CellHeight = 82;
    private const double Gap = 2;
    private const double Left = Side + StepWidth + 6;
    private const double IdSize = 13;
    private const double IdLeading = 15;
    private const double LabelSize = 10.5;
    private const double LabelLeading = 13;
    private const int MaxLines = 5;
    private const double BadgeRadius = 8;

    private readonly HtmlWriter writer;
    private readonly HeatMap map;
    private readonly IsmsLanguage language;
    private readonly SvgPlace place;
    private readonly List<HeatMapRisk>[,] cells;
    private readonly List<string> notAssessed;
    private readonly int rows;
    private readonly int columns;

    public HeatMapDrawing(HtmlWriter writer, HeatMap map, IsmsLanguage language, SvgPlace place)
    {
        this.writer = writer;
        this.map = map;
        this.language = language;
        this.place = place;
        rows = map.LikelihoodSteps.Count;
        columns = map.ConsequenceSteps.Count;
        cells = new List<HeatMapRisk>[rows, columns];
        notAssessed = map.Risks.Where(risk => !risk.IsAssessed).Select(risk => risk.Id).ToList();
        foreach (HeatMapRisk risk in map.Risks.Where(risk => risk.IsAssessed))
        {
            (cells[risk.Likelihood - 1, risk.Consequence - 1] ??= []).Add(risk);
        }
    }

    private double Width => Left + (columns * (CellWidth + Gap)) + 4;

    private long NotAssessedNumber => map.Counts?.NotAssessed ?? notAssessed.Count;

    // narrower than this the ids could not be read; the page then scrolls the map in its own box
    private double SmallestWidth => Width * 0.64;

    public void Draw()
    {
        double top = place.StandsAlone ? 44 : 6;
        List<List<string>> rowNames = map.LikelihoodSteps.Select((name, i) => StepLines(i, name, StepWidth)).ToList();
        List<List<string>> columnNames = map.ConsequenceSteps.Select((name, i) => StepLines(i, name, CellWidth)).ToList();
        double matrixHeight = rows * (CellHeight + Gap);
        double axisTop = top + matrixHeight;
        double axisHeight = (columnNames.Max(lines => lines.Count) * LabelLeading) + 14;
        double legendTop = axisTop + axisHeight + 24;
        List<(string Text, RgbColor Color, double X, int Row)> legend = Legend();
        double listTop = legendTop + ((legend.Max(item => item.Row) + 1) * 22) + 4;
        List<string> list = NotAssessedLines();
        double remarksTop = listTop + (list.Count * 15) + (map.Remarks.Count > 0 ? 6 : 0);
        List<List<string>> remarks = map.Remarks.Select((remark, i) => SvgText.Wrap(PlainText.Number(i + 1) + " " + remark, Width - 20, 11, 6)).ToList();
        double height = remarksTop + (remarks.Sum(lines => lines.Count) * 15) + 6;
        string description = ReportWords.HeatMapDescription.Format(language, rows, columns, map.Counts?.Assessed ?? (map.Risks.Count - notAssessed.Count), NotAssessedNumber);

        using (SvgDocument.Open(writer, place, language, Width, height, map.Title, description, "s-map", place.StandsAlone ? null : SmallestWidth))
        {
            if (place.StandsAlone)
            {
                SvgDocument.Text(writer, 10, 28, 16, map.Title, "s-strong");
            }

            DrawAxisTitle(top, matrixHeight);
            double y = axisTop;
            for (int row = 0; row < rows; row++)
            {
                y -= CellHeight + Gap;
                double middle = y + (CellHeight / 2) - ((rowNames[row].Count - 1) * LabelLeading / 2) + 3.5;
                SvgDocument.Lines(writer, Left - 8, middle, LabelSize, LabelLeading, rowNames[row], "s-soft", "end");
                for (int column = 0; column < columns; column++)
                {
                    DrawCell(row, column, y);
                }
            }

            for (int column = 0; column < columns; column++)
            {
                SvgDocument.Lines(writer, X(column) + (CellWidth / 2), axisTop + 14, LabelSize, LabelLeading, columnNames[column], "s-soft", "middle");
            }

            SvgDocument.Text(writer, Left + ((Width - Left) / 2), axisTop + axisHeight + 10, 11, ReportWords.Consequence.In(language) + " →", "s-strong", "middle");
            foreach ((string text, RgbColor color, double x, int row) in legend)
            {
                writer.Leaf("rect", ("x", SvgText.Number(x)), ("y", SvgText.Number(legendTop + (row * 22))), ("width", "14"), ("height", "14"), ("rx", "3"), ("fill", color.ToString()));
                SvgDocument.Text(writer, x + 20, legendTop + (row * 22) + 11, 11, text);
            }

            SvgDocument.Lines(writer, 10, listTop + 14, 11, 15, list, "s-soft", null);
            SvgDocument.Lines(writer, 10, remarksTop + 14, 11, 15, remarks.SelectMany(lines => lines).ToList(), null, null);
        }
    }

    // what stands in brackets begins a line of its own
    private static List<string> StepLines(int index, string name, double width)
    {
        string text = PlainText.Number(index + 1) + " " + name;
        int bracket = text.AsSpan().IndexOfAny('(', '\uFF08');
        List<string> lines = SvgText.WrapEvenly(bracket > 0 ? text[..bracket] : text, width - 2, LabelSize, 3);
        if (bracket > 0)
        {
            lines.AddRange(SvgText.WrapEvenly(text[bracket..], width - 2, LabelSize, 5));
        }

        return lines;
    }

    private static double X(int column) => Left + (column * (CellWidth + Gap));

    private static List<List<HeatMapRisk>> IdLines(List<HeatMapRisk>? risks)
    {
        var lines = new List<List<HeatMapRisk>>();
        double used = 0;
        foreach (HeatMapRisk risk in risks ?? [])
        {
            double width = SvgText.Width(risk.Id, IdSize) + 8;
            if (lines.Count == 0 || used + width > CellWidth)
            {
                lines.Add([]);
                used = 0;
            }

            lines[^1].Add(risk);
            used += width;
        }

        return lines;
    }

    private void DrawCell(int row, int column, double y)
    {
        HeatMapLevel level = map.Levels[map.Cells[row][column]];
        List<HeatMapRisk>? risks = cells[row, column];
        string ink = level.Color.ReadableText == RgbColor.White ? "s-on-dark" : "s-on-light";
        using (writer.Element("g", ("id", place.IdPrefix + "-" + PlainText.Number(row + 1) + "-" + PlainText.Number(column + 1))))
        {
            long count = map.Counts?.At(row + 1, column + 1) ?? risks?.Count ?? 0;
            string ids = risks is null ? string.Empty : " " + string.Join(", ", risks.Select(risk => risk.Id));
            writer.TextElement("title", ReportWords.CellTitle.Format(language, row + 1, column + 1, level.Name, count) + ids);
            writer.Leaf(
                "rect",
                ("class", count == 0 && (map.Risks.Count > 0 || map.Counts is not null) ? "s-empty" : null),
                ("x", SvgText.Number(X(column))),
                ("y", SvgText.Number(y)),
                ("width", SvgText.Number(CellWidth)),
                ("height", SvgText.Number(CellHeight)),
                ("rx", "4"),
                ("fill", level.Color.ToString()));
            if (risks is not null)
            {
                DrawIds(risks, X(column), y, ink);
            }
            else if (map.Counts is not null && count > 0)
            {
                SvgDocument.Text(writer, X(column) + (CellWidth / 2), y + (CellHeight / 2) + 6, 17, PlainText.Number(count), "s-id " + ink, "middle");
            }

            DrawMarks(row, column, y);
        }
    }

    private void DrawIds(List<HeatMapRisk> risks, double x, double y, string ink)
    {
        List<List<HeatMapRisk>> lines = IdLines(risks);
        bool crowded = lines.Count > MaxLines;
        int shown = crowded ? MaxLines - 1 : lines.Count;
        double baseline = y + (CellHeight / 2) - (((crowded ? MaxLines : shown) - 1) * IdLeading / 2) + 4.5;
        for (int i = 0; i < shown; i++)
        {
            double width = lines[i].Sum(risk => SvgText.Width(risk.Id, IdSize)) + ((lines[i].Count - 1) * 8);
            double at = x + ((CellWidth - width) / 2);
            foreach (HeatMapRisk risk in lines[i])
            {
                double idWidth = SvgText.Width(risk.Id, IdSize);
                DrawId(risk.Id, at + (idWidth / 2), baseline + (i * IdLeading), idWidth, ink);
                at += idWidth + 8;
            }
        }

        if (crowded)
        {
            string more = ReportWords.More.Format(language, lines.Skip(shown).Sum(line => line.Count));
            SvgDocument.Text(writer, x + (CellWidth / 2), baseline + (shown * IdLeading), 11, more, ink, "middle");
        }
    }

    // The badges of all remarks of a cell share its upper edge, however many there are.
    private void DrawMarks(int row, int column, double y)
    {
        int[] remarks = map.Marks.Where(mark => mark.Likelihood == row + 1 && mark.Consequence == column + 1).Select(mark => mark.Remark).Distinct().Order().ToArray();
        if (remarks.Length == 0)
        {
            return;
        }

        writer.Leaf("rect", ("class", "s-marked"), ("x", SvgText.Number(X(column) + 1.5)), ("y", SvgText.Number(y + 1.5)), ("width", SvgText.Number(CellWidth - 3)), ("height", SvgText.Number(CellHeight - 3)), ("rx", "4"));
        double apart = Math.Min((2 * BadgeRadius) + 2, (CellWidth - (2 * BadgeRadius) - 8) / Math.Max(remarks.Length - 1, 1));
        for (int i = 0; i < remarks.Length; i++)
        {
            double x = X(column) + CellWidth - 4 - BadgeRadius - (apart * (remarks.Length - 1 - i));
            writer.Leaf("circle", ("class", "s-badge"), ("cx", SvgText.Number(x)), ("cy", SvgText.Number(y + 4 + BadgeRadius)), ("r", SvgText.Number(BadgeRadius)));
            SvgDocument.Text(writer, x, y + 4 + BadgeRadius + 3.5, 10, PlainText.Number(remarks[i]), "s-badge-text", "middle");
        }
    }

    private void DrawId(string id, double x, double y, double width, string ink)
    {
        string text = width > CellWidth - 4 ? SvgText.Wrap(id, CellWidth - 6, IdSize, 1)[0] : id;
        if (place.LinkKind is null)
        {
            SvgDocument.Text(writer, x, y, IdSize, text, "s-id " + ink, "middle");
            return;
        }

        using (writer.Element("a", ("href", "#" + ReportAnchor.Of(place.LinkKind, id))))
        {
            SvgDocument.Text(writer, x, y, IdSize, text, "s-id " + ink, "middle");
        }
    }

    private void DrawAxisTitle(double top, double matrixHeight)
    {
        string title = ReportWords.Likelihood.In(language);
        double middle = top + (matrixHeight / 2);
        if (language == IsmsLanguage.Japanese)
        {
            List<string> letters = title.Select(c => c.ToString()).Prepend("↑").ToList();
            SvgDocument.Lines(writer, 12, middle - ((letters.Count - 1) * 7) + 4, 11, 14, letters, "s-strong", "middle");
            return;
        }

        writer.TextElement(
            "text",
            title + " →",
            ("class", "s-strong"),
            ("font-size", "11"),
            ("text-anchor", "middle"),
            ("transform", "translate(14 " + SvgText.Number(middle) + ") rotate(-90)"));
    }

    private List<(string Text, RgbColor Color, double X, int Row)> Legend()
    {
        var items = new List<(string, RgbColor, double, int)>();
        double x = 10;
        int row = 0;
        for (int i = map.Levels.Count - 1; i >= 0; i--)
        {
            int level = i;
            string text = map.Levels[i].Name;
            if (map.Risks.Count > 0 || map.Counts is not null)
            {
                text += " " + ReportWords.Rows.Format(language, CountOf(level));
            }

            double width = 20 + SvgText.Width(text, 11) + 18;
            if (x > 10 && x + width > Width)
            {
                (x, row) = (10, row + 1);
            }

            items.Add((text, map.Levels[i].Color, x, row));
            x += width;
        }

        return items;
    }

    private long CountOf(int level)
    {
        long count = 0;
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < columns; column++)
            {
                count += map.Cells[row][column] == level ? map.Counts?.At(row + 1, column + 1) ?? cells[row, column]?.Count ?? 0 : 0;
            }
        }

        return count;
    }

    private List<string> NotAssessedLines()
    {
        string head = ReportWords.NotAssessedCount.Format(language, NotAssessedNumber);
        if (notAssessed.Count == 0)
        {
            return NotAssessedNumber == 0 ? [] : [head];
        }

        head += (language == IsmsLanguage.Japanese ? ":" : ": ");
        return SvgText.Wrap(head + string.Join(", ", notAssessed), Width - 20, 11, 4);
    }
}
