using Isms.Controls.Applicability;
using Isms.Controls.Applicability.Migration;
using Isms.Core;
using Isms.Reporting.Layout;
using Isms.Reporting.Words;

namespace Isms.Reporting.Editions;

/// <summary>The list of decisions with boxes to tick on paper.</summary>
internal static class DecisionPart
{
    public static void Write(PageWriter page, ValueList<DraftRow> open) => PageTable.Write(
        page,
        page.Word(MigrationWords.Decisions),
        "decide",
        open,
        row => ReportAnchor.Of("decision", row.Control),
        [
            new(ReportWords.Control, (p, row) => p.Link(row.Control, RowAnchor(row)), "id"),
            PageColumn<DraftRow>.Text(ReportWords.Title, row => row.Item.Title.In(page.Language), "mid"),
            new(MigrationWords.Why, Why, "wide"),
            new(MigrationWords.Draft, ProvenancePart.Position, "state"),
            new(MigrationWords.Decision, Choices, "wide"),
        ]);

    public static string RowAnchor(DraftRow row) => PageAnchor.Control(row.Control);

    private static void Why(PageWriter page, DraftRow row)
    {
        foreach (OpenQuestion question in row.Questions)
        {
            page.Html.TextElement("div", question.Why.In(page.Language), ("class", "said"));
        }
    }

    private static void Choices(PageWriter page, DraftRow row)
    {
        Boxes(page, [page.Word(MigrationWords.Applicable), page.Word(MigrationWords.NotApplicable)]);
        Boxes(page, ApplicabilityStatus.List.Known.Where(status => status != ApplicabilityStatus.NotApplicable).Select(status => page.Word(status.Name)).ToValueList());
        page.Html.TextElement("span", page.Word(MigrationWords.DecidedBy), ("class", "blank"));
    }

    private static void Boxes(PageWriter page, ValueList<string> choices)
    {
        using (page.Html.Element("div", ("class", "choices")))
        {
            foreach (string choice in choices)
            {
                using (page.Html.Element("span", ("class", "choice")))
                {
                    page.Html.TextElement("span", string.Empty, ("class", "box"), ("aria-hidden", "true"));
                    page.Html.Text(choice);
                }
            }
        }
    }
}
