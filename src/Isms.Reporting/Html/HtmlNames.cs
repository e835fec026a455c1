using System.Collections.Frozen;

namespace Isms.Reporting.Html;

/// <summary>What the names of elements and attributes mean to the writer.</summary>
internal static class HtmlNames
{
    private const string SvgNamespace = "http://www.w3.org/2000/svg";

    private static readonly FrozenSet<string> Voids = new[] { "br", "col", "hr", "meta", "wbr" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Shapes = new[] { "circle", "line", "path", "polygon", "polyline", "rect" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Lines = new[]
    {
        "html", "head", "meta", "title", "style", "body", "header", "main", "nav", "section", "article", "footer", "h1", "h2", "h3", "h4", "p", "ul", "ol", "li",
        "dl", "dt", "dd", "div", "table", "caption", "colgroup", "thead", "tbody", "tr", "th", "td", "details", "summary", "figure", "figcaption",
        "g", "rect", "circle", "line", "path", "polygon", "polyline", "text", "desc",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool IsVoid(string name) => Voids.Contains(name);

    public static bool IsShape(string name) => Shapes.Contains(name);

    public static bool BeginsLine(string name) => Lines.Contains(name);

    public static string Checked(string name) => name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')
        ? name
        : throw new ArgumentException("A name of letters, digits and hyphens was expected.", nameof(name));

    public static void CheckAttribute(string name, string value)
    {
        if (Checked(name).StartsWith("on", StringComparison.OrdinalIgnoreCase) || name is "src" or "srcset" or "action" or "formaction" or "data" or "srcdoc")
        {
            throw new ArgumentException("The attribute " + name + " is not written by reports.", nameof(name));
        }

        if (name == "href" && !value.StartsWith('#'))
        {
            throw new ArgumentException("An address inside the page was expected, beginning with #.", nameof(value));
        }

        if (name == "xmlns" && value != SvgNamespace)
        {
            throw new ArgumentException("The namespace of SVG was expected.", nameof(value));
        }
    }
}
