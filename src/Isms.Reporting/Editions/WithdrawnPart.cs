using Isms.Catalogs;
using Isms.Controls.Applicability;
using Isms.Controls.Applicability.Migration;
using Isms.Core;
using Isms.Reporting.Layout;
using Isms.Reporting.Words;

namespace Isms.Reporting.Editions;

/// <summary>Old controls without successor, and old rows that are about no control of the old edition.</summary>
internal static class WithdrawnPart
{
    public static void Write(PageWriter page, ValueList<WithdrawnControl> ends) => PageTable.Write(
        page,
        page.Word(MigrationWords.Withdrawn),
        "ends",
        ends,
        end => ReportAnchor.Of("withdrawn", end.Control),
        [
            PageColumn<WithdrawnControl>.Text(ReportWords.Control, end => end.Control, "id"),
            PageColumn<WithdrawnControl>.Text(ReportWords.Title, end => end.Item.Title.In(page.Language), "mid"),
            new(MigrationWords.Said, (p, end) => Said(p, end.Rows), "wide"),
            PageColumn<WithdrawnControl>.Text(MigrationWords.WentTo, end => WentTo(page, end), "mid"),
            PageColumn<WithdrawnControl>.Text(
                MigrationWords.Confidence,
                end => end.Mapping is { } mapping ? page.Word(MigrationWords.Of(mapping.Confidence)) + " (" + string.Join(", ", mapping.Evidence) + ")" : "–",
                "mid"),
        ]);

    public static void Unplaced(PageWriter page, ValueList<ApplicabilityRow> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        page.Heading(MigrationWords.Unplaced, rows.Count);
        PageTable.Write(
            page,
            page.Word(MigrationWords.Unplaced),
            "unplaced",
            rows,
            _ => null,
            [
                PageColumn<ApplicabilityRow>.Text(ReportWords.Control, row => row.Control, "id"),
                PageColumn<ApplicabilityRow>.Text(MigrationWords.Said, row => SaidText.Of(row, page.Language), "wide"),
            ]);
    }

    private static void Said(PageWriter page, ValueList<ApplicabilityRow> rows)
    {
        if (rows.Count == 0)
        {
            page.Soft(page.Word(MigrationWords.NotStated));
        }

        foreach (ApplicabilityRow row in rows)
        {
            page.Html.TextElement("div", SaidText.Of(row, page.Language), ("class", "said"));
        }
    }

    private static string WentTo(PageWriter page, WithdrawnControl end) => end.MovedTo.Count == 0
        ? page.Word(MigrationWords.Nowhere)
        : string.Join(page.Separator, end.MovedTo.Select(reference => StandardCatalogs.Resolve(reference) is { } item ? reference + " " + page.Word(item.Title) : reference.ToString()));
}
