using Isms.Core;

namespace Isms.Reporting.Layout;

/// <summary>A table that becomes a stack of cards on a narrow screen.</summary>
internal static class PageTable
{
    /// <summary>Writes a table; its first column is the heading of the row and holds its anchor.</summary>
    public static void Write<T>(PageWriter page, string caption, string cssClass, ValueList<T> rows, Func<T, string?> anchor, ReadOnlySpan<PageColumn<T>> columns)
    {
        if (rows.Count == 0)
        {
            page.Nothing();
            return;
        }

        using (page.Html.Element("div", ("class", "scroll")))
        using (page.Html.Element("table", ("class", "grid " + cssClass)))
        {
            page.Html.TextElement("caption", caption, ("class", "hidden"));
            using (page.Html.Element("thead"))
            using (page.Html.Element("tr"))
            {
                foreach (PageColumn<T> column in columns)
                {
                    page.Html.TextElement("th", page.Word(column.Head), ("scope", "col"), ("class", column.CssClass));
                }
            }

            using (page.Html.Element("tbody"))
            {
                foreach (T row in rows)
                {
                    Row(page, row, anchor(row), columns);
                }
            }
        }
    }

    private static void Row<T>(PageWriter page, T row, string? anchor, ReadOnlySpan<PageColumn<T>> columns)
    {
        using (page.Html.Element("tr", ("id", anchor)))
        {
            for (int i = 0; i < columns.Length; i++)
            {
                using (i == 0
                    ? page.Html.Element("th", ("scope", "row"), ("class", columns[i].CssClass))
                    : page.Html.Element("td", ("class", columns[i].CssClass), ("data-label", page.Word(columns[i].Head))))
                {
                    columns[i].Write(page, row);
                }
            }
        }
    }
}
