using Isms.Core;
using Isms.Reporting.Html;
using Isms.Reporting.Layout;
using Isms.Reporting.Views;
using Isms.Reporting.Words;

namespace Isms.Reporting.Page;

/// <summary>The statement of applicability, clause by clause; opens without script.</summary>
internal static class ApplicabilityPart
{
    public static void Write(PageWriter page, ApplicabilityView? view)
    {
        int rows = view?.Groups.Sum(group => group.Rows.Count) ?? 0;
        using (page.Section(PageSection.Applicability, view is null ? null : ReportWords.Rows.Format(page.Language, rows)))
        {
            if (view is null)
            {
                page.Nothing();
                return;
            }

            page.Facts(
                "facts",
                (ReportWords.Edition, view.Edition),
                (ReportWords.Document, view.Document),
                (ReportWords.ApprovedBy, view.ApprovedBy),
                (ReportWords.ApprovedOn, PageWriter.Iso(view.ApprovedOn)));
            page.Paragraph(page.Word(ReportWords.ApplicabilityHint), "hint no-print");
            foreach (ApplicabilityGroup group in view.Groups)
            {
                Group(page, group);
            }
        }
    }

    private static void Group(PageWriter page, ApplicabilityGroup group)
    {
        HtmlWriter html = page.Html;
        int applicable = group.Rows.Count(row => row.IsApplicable);
        using (html.Element("details", ("class", "group"), ("id", ReportAnchor.Of("annex", group.Id))))
        {
            using (html.Element("summary"))
            {
                html.TextElement("span", group.Id, ("class", "gid"));
                html.TextElement("span", group.Title, ("class", "gtitle"));
                html.TextElement("span", ReportWords.ApplicabilityCounts.Format(page.Language, applicable, group.Rows.Count - applicable), ("class", "count"));
                foreach (IGrouping<string, ApplicabilityRow> state in group.Rows.Where(row => row.IsApplicable).GroupBy(row => row.Status))
                {
                    page.Light(state.First().Tone, state.Key + " " + PlainText.Number(state.Count()));
                }
            }

            PageTable.Write(
                page,
                group.Id + " " + group.Title,
                "soa",
                group.Rows,
                row => PageAnchor.Control(row.Control),
                [
                    PageColumn<ApplicabilityRow>.Text(ReportWords.Control, row => row.Control, "id"),
                    PageColumn<ApplicabilityRow>.Text(ReportWords.Title, row => row.Title, "wide"),
                    PageColumn<ApplicabilityRow>.Light(ReportWords.State, row => (row.Tone, row.Status)),
                    PageColumn<ApplicabilityRow>.Text(ReportWords.Basis, row => row.Reason ?? row.Basis ?? "–", "mid"),
                    new(ReportWords.MeansAndRisks, (p, row) => Means(p, row), "mid"),
                ]);
        }
    }

    private static void Means(PageWriter page, ApplicabilityRow row)
    {
        string means = string.Join(", ", row.Controls);
        page.Html.Text(means);
        bool first = means.Length == 0;
        foreach (string risk in row.Risks)
        {
            page.Html.Text(first ? string.Empty : ", ");
            page.Link(risk, PageAnchor.Risk(risk));
            first = false;
        }

        if (row.Evidence.Count > 0)
        {
            page.Html.Text(first ? string.Empty : " ");
            page.Soft(string.Join(", ", row.Evidence));
        }
    }
}
