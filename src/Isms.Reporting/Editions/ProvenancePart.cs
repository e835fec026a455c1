using Isms.Catalogs;
using Isms.Controls.Applicability;
using Isms.Controls.Applicability.Migration;
using Isms.Core;
using Isms.Reporting.Html;
using Isms.Reporting.Layout;
using Isms.Reporting.Words;

namespace Isms.Reporting.Editions;

/// <summary>Every control of the new edition, clause by clause, with all that the old statement said of what it comes from.</summary>
internal static class ProvenancePart
{
    public static void Write(PageWriter page, DraftStatement draft)
    {
        foreach (IGrouping<string?, DraftRow> group in draft.Rows.GroupBy(row => TopOf(row.Item, draft.Migration.Target)))
        {
            using (page.Html.Element("details", ("class", "group"), ("open", "open")))
            {
                string title = draft.Migration.Target.Find(group.Key) is { } top ? page.Word(top.Title) : string.Empty;
                using (page.Html.Element("summary"))
                {
                    page.Html.TextElement("span", group.Key ?? "–", ("class", "gid"));
                    page.Html.TextElement("span", title, ("class", "gtitle"));
                    page.Html.TextElement("span", ReportWords.Rows.Format(page.Language, group.Count()), ("class", "count"));
                }

                Table(page, group.Key + " " + title, group.ToValueList());
            }
        }
    }

    private static void Table(PageWriter page, string caption, ValueList<DraftRow> rows) => PageTable.Write(
        page,
        caption,
        "soa",
        rows,
        DecisionPart.RowAnchor,
        [
            PageColumn<DraftRow>.Text(ReportWords.Control, row => row.Control, "id"),
            PageColumn<DraftRow>.Text(ReportWords.Title, row => row.Item.Title.In(page.Language), "mid"),
            PageColumn<DraftRow>.Text(MigrationWords.Kind, row => row.Kind.Name.In(page.Language), "mid"),
            new(MigrationWords.Draft, Draft, "state"),
            new(MigrationWords.Provenance, Provenance, "wide"),
        ]);

    /// <summary>What the draft proposes: applicability and status, or that they are to be decided.</summary>
    public static void Position(PageWriter page, DraftRow row)
    {
        string position = row.IsApplicable is not { } applicable ? page.Word(MigrationWords.ToDecide)
            : !applicable ? page.Word(MigrationWords.NotApplicable)
            : page.Word(MigrationWords.Applicable) + page.Separator + (row.Status is { } status ? page.Word(status.Name) : page.Word(row.DecisionNeeded ? MigrationWords.ToDecide : MigrationWords.NotStated));
        page.Light(row.DecisionNeeded ? ReportTone.Caution : Tone(row), position);
    }

    private static void Draft(PageWriter page, DraftRow row)
    {
        Position(page, row);
        if (row.DecisionNeeded)
        {
            using (page.Html.Element("div"))
            {
                page.Link(page.Word(MigrationWords.Why), ReportAnchor.Of("decision", row.Control));
            }
        }
    }

    private static ReportTone Tone(DraftRow row) => row.Status == ApplicabilityStatus.Implemented ? ReportTone.Good : ReportTone.Neutral;

    private static void Provenance(PageWriter page, DraftRow row)
    {
        if (row.Sources.Count == 0)
        {
            page.Soft(page.Word(MigrationWords.Nothing));
        }

        foreach (DraftSource source in row.Sources)
        {
            if (source.Rows.Count == 0)
            {
                Said(page, source.Control, page.Word(MigrationWords.PartMissing), source.Mapping.Confidence);
            }

            foreach (ApplicabilityRow old in source.Rows)
            {
                Said(page, source.Control, SaidText.Of(old, page.Language), source.Mapping.Confidence);
            }
        }
    }

    private static void Said(PageWriter page, string control, string said, Confidence confidence)
    {
        HtmlWriter html = page.Html;
        using (html.Element("div", ("class", "said")))
        {
            html.TextElement("strong", control);
            html.Text(" " + said + " ");
            page.Soft(page.Word(MigrationWords.Confidence) + ": " + page.Word(MigrationWords.Of(confidence)));
        }
    }

    // The clause or theme at the top that a control belongs to.
    private static string? TopOf(CatalogItem item, Catalog catalog)
    {
        CatalogItem at = item;
        while (at.ParentId is { } parent && catalog.Find(parent) is { } above)
        {
            at = above;
        }

        return ReferenceEquals(at, item) ? null : at.Id;
    }
}
