using Isms.Reporting.Layout;
using Isms.Reporting.Views;
using Isms.Reporting.Words;

namespace Isms.Reporting.Page;

/// <summary>Audits, findings, nonconformities, corrective actions, improvements.</summary>
internal static class AuditPart
{
    public static void Write(PageWriter page, AuditView view)
    {
        using (page.Section(PageSection.Audit))
        {
            if (view.Programme is { } programme)
            {
                page.Paragraph(programme, "lead");
            }

            Audits(page, view);
            Findings(page, view);
            Nonconformities(page, view);
            CorrectiveActions(page, view);
            Improvements(page, view);
        }
    }

    private static void Audits(PageWriter page, AuditView view)
    {
        page.Heading(ReportWords.Audits, view.Audits.Count);
        PageTable.Write(
            page,
            page.Word(ReportWords.Audits),
            "audits",
            view.Audits,
            row => PageAnchor.Audit(row.Id),
            [
                PageColumn<AuditRow>.Text(ReportWords.Id, row => row.Id, "id"),
                PageColumn<AuditRow>.Date(ReportWords.Date, row => row.Date),
                PageColumn<AuditRow>.Text(ReportWords.AuditedUnits, row => row.Units, "wide"),
                PageColumn<AuditRow>.Text(ReportWords.Auditors, row => row.Auditors, "mid"),
                PageColumn<AuditRow>.Text(ReportWords.Findings, row => row.Findings, "mid"),
                PageColumn<AuditRow>.Date(ReportWords.Reported, row => row.ReportedOn),
            ]);
    }

    private static void Findings(PageWriter page, AuditView view)
    {
        page.Heading(ReportWords.Findings, view.Findings.Count);
        PageTable.Write(
            page,
            page.Word(ReportWords.Findings),
            "findings",
            view.Findings,
            row => PageAnchor.Finding(row.Id),
            [
                PageColumn<FindingRow>.Text(ReportWords.Id, row => row.Id, "id"),
                PageColumn<FindingRow>.Light(ReportWords.Grade, row => (row.Tone, row.Grade)),
                PageColumn<FindingRow>.Text(ReportWords.What, row => row.Text, "wide"),
                PageColumn<FindingRow>.Text(ReportWords.Evidence, row => row.Evidence ?? "–", "mid"),
                PageColumn<FindingRow>.Text(ReportWords.Clause, row => row.Clause ?? "–", "date"),
                new(ReportWords.Nonconformity, (p, row) => Target(p, row.Nonconformity, row.Nonconformity is null ? null : PageAnchor.Nonconformity(row.Nonconformity)), "id"),
            ]);
    }

    private static void Nonconformities(PageWriter page, AuditView view)
    {
        page.Heading(ReportWords.Nonconformities, view.Nonconformities.Count);
        PageTable.Write(
            page,
            page.Word(ReportWords.Nonconformities),
            "nonconformities",
            view.Nonconformities,
            row => PageAnchor.Nonconformity(row.Id),
            [
                PageColumn<NonconformityRow>.Text(ReportWords.Id, row => row.Id, "id"),
                PageColumn<NonconformityRow>.Text(ReportWords.Grade, row => row.Grade, "mid"),
                PageColumn<NonconformityRow>.Text(ReportWords.What, row => row.Consequence, "wide"),
                PageColumn<NonconformityRow>.Text(ReportWords.Source, row => row.Source, "mid"),
                PageColumn<NonconformityRow>.Text(ReportWords.Owner, row => row.Owner, "mid"),
                PageColumn<NonconformityRow>.Date(ReportWords.DetectedOn, row => row.DetectedOn),
                PageColumn<NonconformityRow>.Date(ReportWords.ClosedOn, row => row.ClosedOn),
                new(ReportWords.CorrectiveAction, (p, row) => Target(p, row.CorrectiveAction, row.CorrectiveAction is null ? null : PageAnchor.CorrectiveAction(row.CorrectiveAction)), "id"),
                PageColumn<NonconformityRow>.Light(ReportWords.State, row => (row.Tone, row.Status)),
            ]);
    }

    private static void CorrectiveActions(PageWriter page, AuditView view)
    {
        page.Heading(ReportWords.CorrectiveActions, view.CorrectiveActions.Count);
        PageTable.Write(
            page,
            page.Word(ReportWords.CorrectiveActions),
            "actions",
            view.CorrectiveActions,
            row => PageAnchor.CorrectiveAction(row.Id),
            [
                PageColumn<CorrectiveActionRow>.Text(ReportWords.Id, row => row.Id, "id"),
                new(ReportWords.Nonconformity, (p, row) => Target(p, row.Nonconformity, PageAnchor.Nonconformity(row.Nonconformity)), "id"),
                PageColumn<CorrectiveActionRow>.Text(ReportWords.RootCause, row => row.RootCause ?? "–", "wide"),
                PageColumn<CorrectiveActionRow>.Text(ReportWords.What, row => row.Action ?? "–", "wide"),
                PageColumn<CorrectiveActionRow>.Text(ReportWords.Owner, row => row.Owner, "mid"),
                PageColumn<CorrectiveActionRow>.Date(ReportWords.Due, row => row.Due),
                PageColumn<CorrectiveActionRow>.Light(ReportWords.Completed, row => (row.CompletedTone, row.Completed)),
                PageColumn<CorrectiveActionRow>.Light(ReportWords.Effectiveness, row => (row.EffectivenessTone, row.Effectiveness)),
            ]);
    }

    private static void Improvements(PageWriter page, AuditView view)
    {
        page.Heading(ReportWords.Improvements, view.Improvements.Count);
        PageTable.Write(
            page,
            page.Word(ReportWords.Improvements),
            "improvements",
            view.Improvements,
            row => PageAnchor.Improvement(row.Id),
            [
                PageColumn<ImprovementRow>.Text(ReportWords.Id, row => row.Id, "id"),
                new(ReportWords.Source, (p, row) => Target(p, row.From, row.From is null ? null : PageAnchor.Finding(row.From)), "id"),
                PageColumn<ImprovementRow>.Text(ReportWords.What, row => row.Action, "wide"),
                PageColumn<ImprovementRow>.Text(ReportWords.Owner, row => row.Owner, "mid"),
                PageColumn<ImprovementRow>.Date(ReportWords.Due, row => row.Due),
                PageColumn<ImprovementRow>.Light(ReportWords.State, row => (row.Tone, row.Status)),
            ]);
    }

    private static void Target(PageWriter page, string? id, string? anchor) => page.Link(id ?? "–", id is null ? null : anchor);
}
