using Isms.Catalogs;
using Isms.Catalogs.Crosswalks;
using Isms.Controls.Applicability.Migration;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Reporting.Composition;
using Isms.Reporting.Layout;
using Isms.Reporting.Page;
using Isms.Reporting.Views;
using Isms.Reporting.Words;

namespace Isms.Reporting.Editions;

/// <summary>The report of an edition change as one page: summary, what to decide, every row with its provenance, what was withdrawn, what is wrong.</summary>
internal static class MigrationPage
{
    private static readonly PageSection Decisions = new("decisions", MigrationWords.Decisions);
    private static readonly PageSection Rows = new("rows", MigrationWords.Rows);
    private static readonly PageSection Withdrawn = new("withdrawn", MigrationWords.Withdrawn);
    private static readonly PageSection Issues = new(PageSection.Issues.Id, MigrationWords.Issues);

    public static byte[] Render(DraftStatement draft, IReadOnlyList<IsmsIssue> issues, IsmsLanguage language, ReportOrigin origin) => PageFrame.Render(
        language,
        page => page.Word(MigrationWords.Report) + " " + draft.Migration.Source.Id + " → " + draft.Migration.Target.Id,
        page => Header(page, draft, origin),
        page =>
        {
            Summary(page, draft, issues);
            HeaderPart.Contents(page, [Decisions, Rows, Withdrawn, Issues]);
            using (page.Section(Decisions, Count(page, draft.Open.Count())))
            {
                page.Paragraph(page.Word(MigrationWords.DecisionsHint), "hint");
                DecisionPart.Write(page, draft.Open.ToValueList());
            }

            using (page.Section(Rows, Count(page, draft.Rows.Count)))
            {
                ProvenancePart.Write(page, draft);
            }

            using (page.Section(Withdrawn, Count(page, draft.Withdrawn.Count)))
            {
                WithdrawnPart.Write(page, draft.Withdrawn);
            }

            using (page.Section(Issues, Count(page, issues.Count)))
            {
                WithdrawnPart.Unplaced(page, draft.Unplaced);
                Faults(page, issues.ToValueList());
            }
        },
        page => Foot(page, origin));

    private static string Count(PageWriter page, int count) => ReportWords.Rows.Format(page.Language, count);

    private static void Header(PageWriter page, DraftStatement draft, ReportOrigin origin)
    {
        using (page.Html.Element("header", ("class", "head")))
        {
            if (origin.Note is { } note)
            {
                page.Paragraph(page.Word(note), "synthetic");
            }

            page.Paragraph(page.Word(MigrationWords.Report), "kind");
            page.Html.TextElement("h1", page.Word(draft.Migration.Source.Title) + " → " + page.Word(draft.Migration.Target.Title));
            page.Facts(
                "facts",
                (MigrationWords.From, draft.Migration.Source.Id),
                (MigrationWords.To, draft.Migration.Target.Id),
                (MigrationWords.OldDocument, draft.Source.Document?.Value),
                (ReportWords.ApprovedOn, PageWriter.Iso(draft.Source.ApprovedOn)),
                (MigrationWords.OldRows, PlainText.Number(draft.Source.Rows.Count)));
        }
    }

    private static void Summary(PageWriter page, DraftStatement draft, IReadOnlyList<IsmsIssue> issues)
    {
        int open = draft.Open.Count();
        int lost = draft.FindLost().Count;
        bool isFaulty = lost > 0 || issues.Any(issue => issue.Severity == IssueSeverity.Error);
        string verdict = (open == 0 ? MigrationWords.VerdictClear : MigrationWords.Verdict).Format(page.Language, draft.Source.Rows.Count, draft.Rows.Count, open)
            + (lost == 0 ? page.Word(MigrationWords.NothingLost) : MigrationWords.Lost.Format(page.Language, lost))
            + (issues.Count > 0 ? MigrationWords.VerdictFaults.Format(page.Language, issues.Count) : string.Empty);
        using (page.Html.Element("section", ("id", PageSection.Summary.Id), ("class", "summary"), ("aria-labelledby", "summary-h")))
        {
            page.Html.TextElement("h2", page.Word(MigrationWords.Summary), ("id", "summary-h"), ("class", "hidden"));
            SummaryPart.Verdict(page, isFaulty ? ReportTone.Bad : open > 0 ? ReportTone.Caution : ReportTone.Good, verdict);
            SummaryPart.Figures(page, Figures(page, draft, open));
        }
    }

    private static ValueList<KeyFigure> Figures(PageWriter page, DraftStatement draft, int open)
    {
        int unchanged = Of(EditionChangeKind.Unchanged);
        int renamed = Of(EditionChangeKind.Renamed);
        int disagreeing = draft.Rows.Count(row => row.Kind == EditionChangeKind.Merged && row.Agreement is { IsFull: false });
        return
        [
            Figure(MigrationWords.Carried, unchanged + renamed, MigrationWords.CarriedNote.Format(page.Language, unchanged, renamed)),
            Figure(MigrationWords.Merged, Of(EditionChangeKind.Merged), MigrationWords.MergedNote.Format(page.Language, disagreeing)),
            Figure(MigrationWords.Split, Of(EditionChangeKind.Split) + Of(EditionChangeKind.SplitAndMerged), page.Word(MigrationWords.SplitNote)),
            Figure(MigrationWords.New, Of(EditionChangeKind.New)),
            Figure(MigrationWords.Ended, draft.Withdrawn.Count),
            Figure(MigrationWords.Open, open, tone: open > 0 ? ReportTone.Caution : ReportTone.Good),
        ];

        int Of(EditionChangeKind kind) => draft.Rows.Count(row => row.Kind == kind);

        KeyFigure Figure(LocalizedText label, int value, string? note = null, ReportTone tone = ReportTone.Neutral) =>
            new(page.Word(label), PlainText.Number(value), Note: note, Tone: tone);
    }

    private static void Faults(PageWriter page, ValueList<IsmsIssue> issues) => PageTable.Write(
        page,
        page.Word(MigrationWords.Issues),
        "issues",
        issues,
        _ => null,
        [
            PageColumn<IsmsIssue>.Text(ReportWords.Code, issue => issue.Code, "id"),
            PageColumn<IsmsIssue>.Text(ReportWords.About, issue => issue.Subject.Length == 0 ? "–" : issue.Subject, "id"),
            PageColumn<IsmsIssue>.Text(ReportWords.Message, issue => issue.Message.In(page.Language), "wide"),
            new(ReportWords.Where, (p, issue) => p.Html.TextElement("code", issue.Path), "mid"),
        ]);

    private static void Foot(PageWriter page, ReportOrigin origin)
    {
        using (page.Html.Element("footer", ("class", "foot")))
        {
            page.Facts("facts", (ReportWords.GeneratedFrom, origin.Document), (ReportWords.GeneratedBy, ReportOrigin.Library));
            page.Paragraph(page.Word(MigrationWords.Footnote));
            using (page.Html.Element("p", ("class", "no-print")))
            {
                page.Link(page.Word(ReportWords.BackToTop), "top");
            }
        }
    }
}
