using Isms.Core;
using Isms.Reporting.Html;
using Isms.Reporting.Layout;
using Isms.Reporting.Svg;
using Isms.Reporting.Words;

namespace Isms.Reporting.Page;

/// <summary>What every page has around its sections: head with style sheet, the way past the header, and main.</summary>
internal static class PageFrame
{
    private static readonly string Sheet = ReadSheet();

    /// <summary>The bytes of a page, UTF-8; the same parts give the same bytes.</summary>
    /// <param name="language">The language of the page.</param>
    /// <param name="title">The title in the head.</param>
    /// <param name="header">Writes the header.</param>
    /// <param name="main">Writes the sections; the first is <see cref="PageSection.Summary"/>.</param>
    /// <param name="foot">Writes the foot.</param>
    public static byte[] Render(IsmsLanguage language, Func<PageWriter, string> title, Action<PageWriter> header, Action<PageWriter> main, Action<PageWriter> foot)
    {
        var html = new HtmlWriter();
        var page = new PageWriter(html, language);
        html.Doctype();
        using (html.Element("html", ("lang", language == IsmsLanguage.Japanese ? "ja" : "en")))
        {
            Head(page, title(page));
            using (html.Element("body", ("id", "top")))
            {
                html.TextElement("a", page.Word(ReportWords.SkipToSummary), ("class", "skip"), ("href", "#" + PageSection.Summary.Id));
                header(page);
                using (html.Element("main"))
                {
                    main(page);
                }

                foot(page);
            }
        }

        return html.ToUtf8();
    }

    private static void Head(PageWriter page, string title)
    {
        using (page.Html.Element("head"))
        {
            page.Html.Leaf("meta", ("charset", "utf-8"));
            page.Html.Leaf("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
            page.Html.Leaf("meta", ("name", "color-scheme"), ("content", "light dark"));
            page.Html.Leaf("meta", ("name", "referrer"), ("content", "no-referrer"));
            page.Html.TextElement("title", title);
            page.Html.Style(Sheet + SvgStyle.Css);
        }
    }

    private static string ReadSheet()
    {
        using Stream stream = typeof(PageFrame).Assembly.GetManifestResourceStream("Isms.Reporting.report.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
