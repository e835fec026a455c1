using Isms.Reporting.Html;

namespace Isms.Reporting.Svg;

/// <summary>The plate of a clause in the wheel, in one of the sizes that let all clauses of a phase find a place.</summary>
internal sealed record PdcaChip(double Width, double Height, double FontSize)
{
    private static readonly PdcaChip[] Sizes = [new(56, 23, 12), new(50, 20, 11), new(44, 18, 10), new(38, 15, 8.5)];

    /// <summary>The largest size that lets all clauses find a place in a quarter of a ring, else the smallest.</summary>
    public static PdcaChip For(int clauses, double radius, double hub) =>
        Sizes.FirstOrDefault(size => size.Places(radius, hub).Count >= clauses) ?? Sizes[^1];

    /// <summary>The places in a quarter of a ring, measured from the center outwards.</summary>
    public List<(double X, double Y)> Places(double radius, double hub)
    {
        var places = new List<(double, double)>();
        for (double y = 10; y + Height <= radius; y += Height + 6)
        {
            double outer = Math.Sqrt((radius * radius) - ((y + Height) * (y + Height)));
            double inner = y < hub ? Math.Sqrt((hub * hub) - (y * y)) : 0;
            for (double x = Math.Max(10, inner + 2); x + Width <= outer; x += Width + 6)
            {
                places.Add((x, y));
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
        if (clause.IsOpen)
        {
            SvgDocument.Text(writer, 11, middle + (FontSize * 0.36), FontSize, "!", "s-open-text s-strong", "middle");
        }
        else
        {
            writer.Leaf("path", ("class", "s-mark"), ("d", $"M7 {SvgText.Number(middle)}l3 3 5 -6"));
        }

        string id = SvgText.Wrap(clause.Id, Width - 20, FontSize, 1)[0];
        SvgDocument.Text(writer, ((Width - 18) / 2) + 16, middle + (FontSize * 0.36), FontSize, id, clause.IsOpen ? "s-open-text s-id" : "s-id", "middle");
    }
}
