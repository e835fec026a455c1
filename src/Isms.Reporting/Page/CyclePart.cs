using Isms.Core;
using Isms.Reporting.Layout;
using Isms.Reporting.Svg;
using Isms.Reporting.Svg.Wheel;
using Isms.Reporting.Views;
using Isms.Reporting.Words;

namespace Isms.Reporting.Page;

/// <summary>The wheel of the cycle, and clause by clause what is open.</summary>
internal static class CyclePart
{
    public static void Write(PageWriter page, ValueList<ClauseRow> clauses)
    {
        int closed = clauses.Count(clause => !clause.IsOpen);
        using (page.Section(PageSection.Cycle, clauses.Count == 0 ? null : ReportWords.ClosedOf.Format(page.Language, closed, clauses.Count)))
        {
            if (clauses.Count == 0)
            {
                page.Nothing();
                return;
            }

            using (page.Html.Element("figure", ("class", "wheel")))
            {
                PdcaWheelSvg.Write(page.Html, Wheel(page, clauses), page.Language, new SvgPlace("wheel", false, PageAnchor.ClauseKind));
            }

            PageTable.Write(
                page,
                page.Word(ReportWords.Cycle),
                "clauses",
                clauses,
                row => PageAnchor.Clause(row.Id),
                [
                    PageColumn<ClauseRow>.Text(ReportWords.Clause, row => row.Id, "id"),
                    PageColumn<ClauseRow>.Text(ReportWords.Title, row => row.Title, "wide"),
                    PageColumn<ClauseRow>.Text(ReportWords.Phase, row => page.Word(PhaseNames.All[row.Phase]), "mid"),
                    PageColumn<ClauseRow>.Light(ReportWords.State, row => row.IsOpen ? (ReportTone.Bad, page.Word(ReportWords.Open)) : (ReportTone.Good, page.Word(ReportWords.Closed))),
                    new(ReportWords.Missing, (p, row) => Missing(p, row), "wide"),
                ]);
        }
    }

    private static PdcaWheel Wheel(PageWriter page, ValueList<ClauseRow> clauses) => new()
    {
        Title = page.Word(ReportWords.Cycle),
        Plan = Phase(clauses, 0),
        Do = Phase(clauses, 1),
        Check = Phase(clauses, 2),
        Act = Phase(clauses, 3),
    };

    private static ValueList<PdcaClause> Phase(ValueList<ClauseRow> clauses, int phase) =>
        clauses.Where(clause => clause.Phase == phase).Select(clause => new PdcaClause(clause.Id, clause.Title, clause.IsOpen)).ToValueList();

    private static void Missing(PageWriter page, ClauseRow row)
    {
        if (row.Missing.Count == 0)
        {
            page.Html.Text("–");
        }
        else
        {
            page.List(row.Missing);
        }
    }
}
