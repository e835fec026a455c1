using Isms.Reporting.Layout;
using Isms.Reporting.Svg;
using Isms.Reporting.Svg.Shares;
using Isms.Reporting.Views;
using Isms.Reporting.Words;

namespace Isms.Reporting.Page;

/// <summary>A section about a room that a document need not have.</summary>
internal static class RoomPart
{
    public static void Write(PageWriter page, RoomView view)
    {
        using (page.Section(view.Section, view.Count))
        {
            if (view.Lead is { } lead)
            {
                page.Paragraph(lead, "intro");
            }

            foreach (ShareBar bar in view.Bars)
            {
                Bar(page, bar);
            }

            foreach (RoomTable table in view.Tables)
            {
                // The only table of a section bears the name of the section.
                if (view.Tables.Count > 1)
                {
                    page.Heading(table.Title, table.Rows.Count);
                }

                Table(page, table);
            }
        }
    }

    private static void Bar(PageWriter page, ShareBar bar)
    {
        using (page.Html.Element("figure", ("class", "shares")))
        {
            page.Html.TextElement("figcaption", bar.Title);
            ShareBarSvg.Write(page.Html, bar, page.Language, new SvgPlace(bar.Id, false));
            using (page.Html.Element("ul", ("class", "legend")))
            {
                foreach (Share share in bar.Shares.Where(share => share.Count > 0))
                {
                    using (page.Html.Element("li"))
                    {
                        page.Html.TextElement("span", string.Empty, ("class", "key sh-" + share.Shade));
                        page.Html.Text(share.Name + " " + PlainText.Number(share.Count));
                    }
                }
            }
        }
    }

    private static void Table(PageWriter page, RoomTable table)
    {
        PageTable.Write(
            page,
            page.Word(table.Title),
            "room",
            table.Rows,
            row => row.Anchor,
            [.. Enumerable.Range(0, table.Columns.Count)
                .Where(column => column == 0 || table.Rows.Any(row => row.Cells[column].Texts.Count > 0))
                .Select(column => new PageColumn<RoomRow>(table.Columns[column].Head, (p, row) => Cell(p, row.Cells[column]), table.Columns[column].CssClass))]);
    }

    private static void Cell(PageWriter page, RoomCell cell)
    {
        switch (cell.Texts.Count)
        {
            case 0:
                page.Html.Text("–");
                break;
            case 1:
                Text(page, cell.Texts[0]);
                break;
            default:
                using (page.Html.Element("ul", ("class", "plain")))
                {
                    foreach (RoomText text in cell.Texts)
                    {
                        using (page.Html.Element("li"))
                        {
                            Text(page, text);
                        }
                    }
                }

                break;
        }
    }

    private static void Text(PageWriter page, RoomText text)
    {
        if (text.Tone is { } tone)
        {
            page.Light(tone, text.Text);
        }
        else
        {
            page.Link(text.Text, text.Target);
        }

        if (text.Id is { } id)
        {
            page.Html.Text(" ");
            page.Soft(id);
        }
    }
}
