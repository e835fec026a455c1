using Isms.Core;
using Isms.Reporting.Layout;
using Isms.Reporting.Views;
using Isms.Reporting.Words;

namespace Isms.Reporting.Page;

/// <summary>Context and scope.</summary>
internal static class ContextPart
{
    public static void Write(PageWriter page, ContextView view)
    {
        using (page.Section(PageSection.Context))
        {
            if (view.Scope is { } scope)
            {
                page.Heading(ReportWords.Scope);
                page.Paragraph(scope, "lead");
            }

            page.Facts(
                "facts tall",
                (ReportWords.Units, string.Join(page.Separator, view.Units)),
                (ReportWords.Locations, string.Join(page.Separator, view.Locations)),
                (ReportWords.Flows, string.Join(page.Separator, view.Flows)),
                (ReportWords.Exclusions, string.Join(page.Separator, view.Exclusions.Select(item => item.What + " (" + item.Reason + ")"))));
            using (page.Html.Element("div", ("class", "pair")))
            {
                Issues(page, ReportWords.ExternalIssues, view.ExternalIssues);
                Issues(page, ReportWords.InternalIssues, view.InternalIssues);
            }

            page.Heading(ReportWords.InterestedParties, view.Parties.Count);
            PageTable.Write(
                page,
                page.Word(ReportWords.InterestedParties),
                "parties",
                view.Parties,
                _ => null,
                [
                    PageColumn<PartyRow>.Text(ReportWords.Party, row => row.Party),
                    PageColumn<PartyRow>.Text(ReportWords.Relation, row => row.Relation, "mid"),
                    new(ReportWords.Requirement, (p, row) => Requirement(p, row), "wide"),
                    PageColumn<PartyRow>.Text(ReportWords.AnsweredBy, row => string.Join(", ", row.AnsweredBy), "mid"),
                ]);
            page.Heading(ReportWords.Interfaces, view.Interfaces.Count);
            PageTable.Write(
                page,
                page.Word(ReportWords.Interfaces),
                "interfaces",
                view.Interfaces,
                _ => null,
                [
                    PageColumn<InterfaceRow>.Text(ReportWords.Id, row => row.Id, "id"),
                    PageColumn<InterfaceRow>.Text(ReportWords.Party, row => row.Party, "wide"),
                    PageColumn<InterfaceRow>.Text(ReportWords.Agreement, row => row.Agreement ?? "–", "mid"),
                    PageColumn<InterfaceRow>.Text(ReportWords.AvailabilityTarget, row => row.AvailabilityTarget ?? "–", "mid"),
                ]);
        }
    }

    private static void Issues(PageWriter page, LocalizedText title, ValueList<string> issues)
    {
        using (page.Html.Element("div", ("class", "panel")))
        {
            page.Heading(title, issues.Count);
            if (issues.Count == 0)
            {
                page.Nothing();
            }
            else
            {
                page.List(issues, "dots");
            }
        }
    }

    private static void Requirement(PageWriter page, PartyRow row)
    {
        page.Html.Text(row.Requirement + " ");
        page.Soft(row.RequirementId);
    }
}
