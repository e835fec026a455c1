using Isms.Core;
using Isms.Reporting.Layout;
using Isms.Reporting.Views;
using Isms.Reporting.Words;

namespace Isms.Reporting.Page;

/// <summary>Head, contents and foot of the page.</summary>
internal static class HeaderPart
{
    public static void Write(PageWriter page, HeaderView view, OriginView origin)
    {
        using (page.Html.Element("header", ("class", "head")))
        {
            if (origin.SyntheticNote is { } note)
            {
                page.Paragraph(note, "synthetic");
            }

            page.Paragraph(page.Word(ReportWords.Report), "kind");
            page.Html.TextElement("h1", view.Organization);
            page.Facts(
                "facts",
                (ReportWords.AsOf, page.LongDate(view.AsOf)),
                (ReportWords.FiscalYear, view.FiscalYear),
                (ReportWords.Standard, view.Standard),
                (ReportWords.Language, page.Word(ReportWords.LanguageName)));
        }
    }

    public static void Contents(PageWriter page, ValueList<PageSection> sections)
    {
        using (page.Html.Element("nav", ("class", "contents"), ("aria-labelledby", "contents-h")))
        {
            page.Html.TextElement("h2", page.Word(ReportWords.Contents), ("id", "contents-h"));
            using (page.Html.Element("ol"))
            {
                foreach (PageSection section in sections)
                {
                    using (page.Html.Element("li"))
                    {
                        page.Link(page.Word(section.Title), section.Id);
                    }
                }
            }
        }
    }

    public static void Foot(PageWriter page, OriginView origin)
    {
        using (page.Html.Element("footer", ("class", "foot")))
        {
            page.Facts("facts", (ReportWords.GeneratedFrom, origin.Document), (ReportWords.GeneratedBy, origin.Library));
            page.Paragraph(page.Word(ReportWords.Footnote));
            if (origin.SyntheticNote is { } note)
            {
                page.Paragraph(note);
            }

            using (page.Html.Element("p", ("class", "no-print")))
            {
                page.Link(page.Word(ReportWords.BackToTop), "top");
            }
        }
    }
}
