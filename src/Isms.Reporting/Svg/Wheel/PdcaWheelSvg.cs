using Isms.Core;
using Isms.Reporting.Html;
using Isms.Reporting.Words;

namespace Isms.Reporting.Svg.Wheel;

/// <summary>Draws the wheel of plan, do, check and act, clockwise from the top right, with the clauses of each; open ones by colour and symbol. Thread-safe.</summary>
public static class PdcaWheelSvg
{
    private const double Size = 520;
    private const double Center = Size / 2;
    private const double Radius = 236;
    private const double Hub = 54;

    /// <summary>Draws a wheel as a file of its own. The same wheel gives the same text.</summary>
    /// <param name="wheel">What to show.</param>
    /// <param name="language">The language of the phases.</param>
    /// <returns>An SVG document.</returns>
    public static string Render(PdcaWheel wheel, IsmsLanguage language = IsmsLanguage.English)
    {
        var writer = new HtmlWriter();
        Write(writer, Guard.NotNull(wheel), language, SvgPlace.File("pdca"));
        return writer.ToString();
    }

    internal static void Write(HtmlWriter writer, PdcaWheel wheel, IsmsLanguage language, SvgPlace place)
    {
        double top = place.StandsAlone ? 30 : 0;
        ValueList<PdcaClause>[] phases = [wheel.Plan, wheel.Do, wheel.Check, wheel.Act];
        int all = phases.Sum(clauses => clauses.Count);
        int closed = phases.Sum(clauses => clauses.Count(clause => !clause.IsOpen));
        string description = ReportWords.WheelDescription.Format(language, closed, all);
        using (SvgDocument.Open(writer, place, language, Size, Size + top, wheel.Title, description, "s-wheel"))
        {
            if (place.StandsAlone)
            {
                SvgDocument.Text(writer, 10, 24, 16, wheel.Title, "s-strong");
            }

            using (writer.Element("g", ("transform", "translate(0 " + SvgText.Number(top) + ")")))
            {
                DrawFrame(writer);
                PdcaChip chip = PdcaChip.For(phases.Max(clauses => clauses.Count), Radius - 8, Hub);
                for (int i = 0; i < phases.Length; i++)
                {
                    DrawPhase(writer, i, phases[i], chip, language, place);
                }

                SvgDocument.Text(writer, Center, Center + 2, 22, PlainText.Number(closed) + "/" + PlainText.Number(all), "s-strong", "middle");
                SvgDocument.Text(writer, Center, Center + 20, 11, ReportWords.Closed.In(language), "s-soft", "middle");
            }
        }
    }

    private static void DrawFrame(HtmlWriter writer)
    {
        string center = SvgText.Number(Center);
        writer.Leaf("circle", ("class", "s-plate"), ("cx", center), ("cy", center), ("r", SvgText.Number(Radius)));
        writer.Leaf("circle", ("class", "s-ring"), ("cx", center), ("cy", center), ("r", SvgText.Number(Radius)), ("stroke-width", "5"));
        writer.Leaf("line", ("class", "s-line"), ("x1", center), ("x2", center), ("y1", SvgText.Number(Center - Radius)), ("y2", SvgText.Number(Center + Radius)));
        writer.Leaf("line", ("class", "s-line"), ("x1", SvgText.Number(Center - Radius)), ("x2", SvgText.Number(Center + Radius)), ("y1", center), ("y2", center));
        (double X, double Y, int Turn)[] arrows = [(Center, Center - Radius, 0), (Center + Radius, Center, 90), (Center, Center + Radius, 180), (Center - Radius, Center, 270)];
        foreach ((double x, double y, int turn) in arrows)
        {
            writer.Leaf("polygon", ("class", "s-arrow"), ("points", "-8,-10 10,0 -8,10"), ("transform", $"translate({SvgText.Number(x)} {SvgText.Number(y)}) rotate({PlainText.Number(turn)})"));
        }

        writer.Leaf("circle", ("class", "s-face"), ("cx", center), ("cy", center), ("r", SvgText.Number(Hub - 6)));
    }

    private static void DrawPhase(HtmlWriter writer, int phase, ValueList<PdcaClause> clauses, PdcaChip chip, IsmsLanguage language, SvgPlace place)
    {
        bool right = phase < 2;
        bool lower = phase is 1 or 2;
        double edge = right ? Size - 8 : 8;
        string anchor = right ? "end" : "start";
        double heading = lower ? Size - 26 : 22;
        int closed = clauses.Count(clause => !clause.IsOpen);
        string letter = PhaseNames.All[phase].In(IsmsLanguage.English);
        string name = language == IsmsLanguage.Japanese ? letter + " " + PhaseNames.All[phase].In(language) : letter;
        string state = ReportWords.ClosedOf.Format(language, closed, clauses.Count);
        using (writer.Element("g", ("id", place.IdPrefix + "-phase-" + PlainText.Number(phase + 1))))
        {
            SvgDocument.Text(writer, edge, heading, 15, name, "s-strong", anchor);
            SvgDocument.Text(writer, edge, heading + 17, 11, state, closed == clauses.Count ? "s-good s-strong" : "s-bad s-strong", anchor);
            IEnumerable<(double X, double Y)> places = chip.Places(clauses.Count, Radius - 8, Hub)
                .Select(at => (X: right ? Center + at.X : Center - at.X - chip.Width, Y: lower ? Center + at.Y : Center - at.Y - chip.Height))
                .OrderBy(at => at.Y)
                .ThenBy(at => at.X);
            int shown = 0;
            foreach ((double x, double y) in places)
            {
                chip.Draw(writer, clauses[shown++], x, y, place);
            }

            if (shown < clauses.Count)
            {
                string more = ReportWords.More.Format(language, clauses.Count - shown);
                SvgDocument.Text(writer, edge, lower ? heading - 18 : heading + 33, 11, more, "s-soft", anchor);
            }
        }
    }
}
