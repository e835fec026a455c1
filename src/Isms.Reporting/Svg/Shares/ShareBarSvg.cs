using Isms.Core;
using Isms.Reporting.Html;

namespace Isms.Reporting.Svg.Shares;

/// <summary>Draws a whole as one bar in its shares. Its colours are those of the page that it stands in. Thread-safe.</summary>
internal static class ShareBarSvg
{
    private const double Width = 720;
    private const double Height = 22;

    public static void Write(HtmlWriter writer, ShareBar bar, IsmsLanguage language, SvgPlace place)
    {
        string description = string.Join(language == IsmsLanguage.Japanese ? "、" : ", ", bar.Shares.Select(share => share.Name + " " + PlainText.Number(share.Count)));
        using (SvgDocument.Open(writer, place, language, Width, Height, bar.Title, description, "s-shares"))
        {
            int before = 0;
            foreach (Share share in bar.Shares.Where(share => share.Count > 0))
            {
                double from = Width * before / bar.Total;
                before += share.Count;
                writer.Leaf(
                    "rect",
                    ("class", "share sh-" + share.Shade),
                    ("x", SvgText.Number(from)),
                    ("width", SvgText.Number((Width * before / bar.Total) - from)),
                    ("height", SvgText.Number(Height)));
            }
        }
    }
}
