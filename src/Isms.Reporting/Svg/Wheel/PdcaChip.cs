using Isms.Reporting.Html;

namespace Isms.Reporting.Svg.Wheel;

/// <summary>The plate of a clause in the wheel, in one of the sizes that let all clauses of a phase find a place.</summary>
internal sealed record PdcaChip(double Width, double Height, double FontSize)
{
    private const double Gap = 5;

    private static readonly PdcaChip[] Sizes = [new(60, 23, 12.5), new(54, 20, 11.5), new(48, 18, 10.5), new(42, 16, 9)];

    // how far from the axis the rows begin: the middle of the quarter where there is room
    private static readonly double[] Starts = [64, 46, 28, 10];

    /// <summary>The largest size that lets so many clauses find a place in a quarter of a ring, else the smallest.</summary>
    public static PdcaChip For(int clauses, double radius, double hub) =>
        Sizes.FirstOrDefault(size => Starts.Any(start => size.Rows(start, radius, hub).Sum(row => row.Room) >= clauses)) ?? Sizes[^1];

    /// <summary>Places in a quarter of a ring, measured from the center outwards, as many as asked for or as there are.</summary>
    public List<(double X, double Y)> Places(int clauses, double radius, double hub)
    {
        double start = Starts.FirstOrDefault(at => Rows(at, radius, hub).Sum(row => row.Room) >= clauses, Starts[^1]);
        var places = new List<(double, double)>();
        foreach ((double y, double left, double right, int room) in Rows(start, radius, hub))
        {
            int here = Math.Min(room, clauses - places.Count);
            double x = left + ((right - left - (here * (Width + Gap)) + Gap) / 2);
            for (int i = 0; i < here; i++)
            {
                places.Add((x + (i * (Width + Gap)), y));
            }
        }

        return places;
    }

    public void Draw(HtmlWriter writer, PdcaClause clause, double x, double y, SvgPlace place)
    {
        using (writer.Element("g", ("id", place.IdPrefix + "-" + ReportAnchor.Of("clause", clause.Id)), ("transform", $"translate({SvgText.Number(x)} {SvgText.Number(y)})")))
        {
            writer.TextElement("title", (clause.Id + " " + clause.Title).TrimEnd());
            if (place.LinkKind is null)
            {
                DrawPlate(writer, clause);
                return;
            }

            using (writer.Element("a", ("href", "#" + ReportAnchor.Of(place.LinkKind, clause.Id))))
            {
                DrawPlate(writer, clause);
            }
        }
    }

    private void DrawPlate(HtmlWriter writer, PdcaClause clause)
    {
        writer.Leaf("rect", ("class", clause.IsOpen ? "s-open-chip" : "s-closed-chip"), ("width", SvgText.Number(Width)), ("height", SvgText.Number(Height)), ("rx", SvgText.Number(Height / 2)));
        double middle = Height / 2;
        double baseline = middle + (FontSize * 0.36);
        if (clause.IsOpen)
        {
            SvgDocument.Text(writer, 11, baseline, FontSize + 1, "!", "s-open-text s-strong", "middle");
        }
        else
        {
            writer.Leaf("path", ("class", "s-mark"), ("d", $"M7 {SvgText.Number(middle)}l2.6 2.8 4.6 -5.6"));
        }

        string id = SvgText.Wrap(clause.Id, Width - 20, FontSize, 1).FirstOrDefault(string.Empty);
        SvgDocument.Text(writer, 18, baseline, FontSize, id, clause.IsOpen ? "s-open-text s-id" : "s-id");
    }

    private IEnumerable<(double Y, double Left, double Right, int Room)> Rows(double start, double radius, double hub)
    {
        for (double y = start; y + Height <= radius; y += Height + Gap)
        {
            double right = Math.Sqrt((radius * radius) - ((y + Height) * (y + Height)));
            double left = Math.Max(10, y < hub ? Math.Sqrt((hub * hub) - (y * y)) + 2 : 0);
            int room = (int)((right - left + Gap) / (Width + Gap));
            if (room > 0)
            {
                yield return (y, left, right, room);
            }
        }
    }
}
