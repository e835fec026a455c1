using Isms.Core;
using Isms.Core.Issues;
using Isms.Reporting.Html;
using Isms.Reporting.Layout;
using Isms.Reporting.Views;
using Isms.Reporting.Words;

namespace Isms.Reporting.Page;

/// <summary>The issues, the gravest first.</summary>
internal static class IssuePart
{
    public static void Write(PageWriter page, ValueList<IssueRow> issues)
    {
        using (page.Section(PageSection.Issues, ReportWords.Rows.Format(page.Language, issues.Count)))
        {
            Group(page, issues, IssueSeverity.Error, ReportWords.Errors, ReportTone.Bad);
            Group(page, issues, IssueSeverity.Nonconformity, ReportWords.NonconformityIssues, ReportTone.Bad);
            Group(page, issues, IssueSeverity.Notice, ReportWords.Notices, ReportTone.Caution);
            Group(page, issues, IssueSeverity.Advice, ReportWords.Advices, ReportTone.Neutral);
        }
    }

    private static void Group(PageWriter page, ValueList<IssueRow> issues, IssueSeverity severity, LocalizedText title, ReportTone tone)
    {
        ValueList<IssueRow> rows = issues.Where(issue => issue.Severity == severity).ToValueList();
        HtmlWriter html = page.Html;
        using (html.Element("details", ("class", "group"), ("open", severity >= IssueSeverity.Nonconformity && rows.Count > 0 ? "open" : null)))
        {
            using (html.Element("summary"))
            {
                page.Light(rows.Count == 0 ? ReportTone.Good : tone, page.Word(title));
                html.TextElement("span", ReportWords.Rows.Format(page.Language, rows.Count), ("class", "count"));
            }

            PageTable.Write(
                page,
                page.Word(title),
                "issues",
                rows,
                _ => null,
                [
                    PageColumn<IssueRow>.Text(ReportWords.Code, row => row.Code, "id"),
                    new(ReportWords.About, (p, row) => p.Link(row.Subject.Length == 0 ? "–" : row.Subject, row.Subject.Length == 0 ? null : row.Target), "id"),
                    PageColumn<IssueRow>.Text(ReportWords.Message, row => row.Message, "wide"),
                    new(ReportWords.Where, (p, row) => p.Html.TextElement("code", row.Path), "mid"),
                ]);
        }
    }
}
