using Isms.Core;
using Isms.Reporting.Html;
using Isms.Reporting.Layout;
using Isms.Reporting.Views;
using Isms.Reporting.Words;

namespace Isms.Reporting.Page;

/// <summary>The management reviews.</summary>
internal static class ReviewPart
{
    public static void Write(PageWriter page, ValueList<ReviewCard> reviews)
    {
        using (page.Section(PageSection.Reviews, ReportWords.Rows.Format(page.Language, reviews.Count)))
        {
            if (reviews.Count == 0)
            {
                page.Nothing();
            }

            foreach (ReviewCard review in reviews)
            {
                Card(page, review);
            }
        }
    }

    private static void Card(PageWriter page, ReviewCard review)
    {
        HtmlWriter html = page.Html;
        using (html.Element("article", ("class", "card"), ("id", PageAnchor.Review(review.Id))))
        {
            using (html.Element("h3"))
            {
                html.TextElement("span", review.Id, ("class", "gid"));
                html.Text(" " + page.LongDate(review.Date));
            }

            using (html.Element("p", ("class", "state")))
            {
                Flag(page, ReportWords.Suitability, review.Suitability);
                Flag(page, ReportWords.Adequacy, review.Adequacy);
                Flag(page, ReportWords.EffectivenessWord, review.Effectiveness);
                html.Text(review.Conclusion ?? string.Empty);
            }

            page.Facts("facts", (ReportWords.Chair, review.Chair), (ReportWords.Attendees, string.Join(page.Separator, review.Attendees)));
            using (html.Element("details", ("class", "why")))
            {
                html.TextElement("summary", page.Word(ReportWords.Inputs));
                using (html.Element("dl", ("class", "facts rows")))
                {
                    foreach ((string what, string text) in review.Inputs)
                    {
                        using (html.Element("div"))
                        {
                            html.TextElement("dt", what);
                            html.TextElement("dd", text);
                        }
                    }
                }
            }

            html.TextElement("h4", page.Word(ReportWords.Outputs));
            PageTable.Write(
                page,
                page.Word(ReportWords.Outputs),
                "outputs",
                review.Outputs,
                row => PageAnchor.Review(row.Id),
                [
                    PageColumn<ReviewOutputRow>.Text(ReportWords.Id, row => row.Id, "id"),
                    PageColumn<ReviewOutputRow>.Text(ReportWords.Kind, row => row.Kind ?? "–", "mid"),
                    PageColumn<ReviewOutputRow>.Text(ReportWords.What, row => row.Text, "wide"),
                    PageColumn<ReviewOutputRow>.Text(ReportWords.Owner, row => row.Owner ?? "–", "mid"),
                    PageColumn<ReviewOutputRow>.Date(ReportWords.Due, row => row.Due),
                    PageColumn<ReviewOutputRow>.Light(ReportWords.State, row => (row.Tone, row.Status)),
                ]);
        }
    }

    private static void Flag(PageWriter page, LocalizedText name, bool? value)
    {
        if (value is { } flag)
        {
            page.Light(flag ? ReportTone.Good : ReportTone.Bad, page.Word(name) + ": " + page.Word(flag ? ReportWords.Yes : ReportWords.No));
            page.Html.Text(" ");
        }
    }
}
