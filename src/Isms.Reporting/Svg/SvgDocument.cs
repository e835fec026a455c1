using Isms.Core;
using Isms.Reporting.Html;

namespace Isms.Reporting.Svg;

/// <summary>The frame that all drawings share: the element svg with role, language, title and description.</summary>
internal static class SvgDocument
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    public static HtmlWriter.Scope Open(HtmlWriter writer, SvgPlace place, IsmsLanguage language, double width, double height, string title, string description, string? cssClass = null, double? smallestWidth = null)
    {
        string size = SvgText.Number(width) + " " + SvgText.Number(height);
        HtmlWriter.Scope scope = writer.Element(
            "svg",
            ("xmlns", place.StandsAlone ? Namespace : null),
            ("id", place.IdPrefix),
            ("class", cssClass is null ? "isms-svg" : "isms-svg " + cssClass),
            ("viewBox", "0 0 " + size),
            ("width", SvgText.Number(width)),
            ("height", SvgText.Number(height)),
            ("style", smallestWidth is { } least ? "min-width:" + SvgText.Number(least) + "px" : null),
            ("role", "img"),
            ("lang", language == IsmsLanguage.Japanese ? "ja" : "en"),
            ("aria-labelledby", place.IdPrefix + "-title " + place.IdPrefix + "-desc"));
        writer.TextElement("title", title, ("id", place.IdPrefix + "-title"));
        writer.TextElement("desc", description, ("id", place.IdPrefix + "-desc"));
        if (place.StandsAlone)
        {
            writer.Style(SvgStyle.For(place.Theme));
            writer.Leaf("rect", ("class", "s-face"), ("width", SvgText.Number(width)), ("height", SvgText.Number(height)), ("stroke-width", "0"));
        }

        return scope;
    }

    public static void Text(HtmlWriter writer, double x, double y, double size, string text, string? cssClass = null, string? anchor = null) =>
        writer.TextElement(
            "text",
            text,
            ("class", cssClass),
            ("x", SvgText.Number(x)),
            ("y", SvgText.Number(y)),
            ("font-size", SvgText.Number(size)),
            ("text-anchor", anchor));

    public static void Lines(HtmlWriter writer, double x, double y, double size, double leading, IReadOnlyList<string> lines, string? cssClass, string? anchor)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            Text(writer, x, y + (i * leading), size, lines[i], cssClass, anchor);
        }
    }
}
