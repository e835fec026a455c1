using Isms.Reporting.Layout;
using Isms.Reporting.Views;
using Isms.Reporting.Words;

namespace Isms.Reporting.Page;

/// <summary>A rating in a cell: its level in the colour of the matrix, or that it was not assessed.</summary>
internal static class RatingCell
{
    public static void Write(PageWriter page, RatingView? rating, string? ratedOn = null)
    {
        if (rating is null)
        {
            page.Html.TextElement("span", page.Word(ReportWords.NotAssessed), ("class", "na"));
            return;
        }

        string text = rating.Level + (rating.Score is { } score ? " " + PlainText.Number(score) : string.Empty);
        string style = "background-color:" + rating.Color + ";color:" + rating.Color.ReadableText;
        string? hint = ratedOn is null ? null : ReportWords.RatedOn.Format(page.Language, ratedOn);
        page.Html.TextElement("span", text, ("class", "rate"), ("style", style), ("title", hint));
        page.Html.TextElement("span", PlainText.Number(rating.Likelihood) + " × " + PlainText.Number(rating.Consequence), ("class", "soft"));
    }
}
