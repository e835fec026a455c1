using Isms.Core;
using Isms.Reporting.Html;
using Isms.Reporting.Layout;
using Isms.Reporting.Svg;
using Isms.Reporting.Svg.HeatMaps;
using Isms.Reporting.Views;
using Isms.Reporting.Words;

namespace Isms.Reporting.Page;

/// <summary>Heat maps, register and treatment plan.</summary>
internal static class RiskPart
{
    public static void HeatMaps(PageWriter page, ValueList<HeatMapGroup> groups)
    {
        using (page.Section(PageSection.HeatMaps))
        {
            if (groups.Count == 0)
            {
                page.Nothing();
            }

            int number = 0;
            foreach (HeatMapGroup group in groups)
            {
                page.Html.TextElement("h3", group.Title);
                using (page.Html.Element("div", ("class", "maps")))
                {
                    foreach (HeatMap map in group.Maps)
                    {
                        number++;
                        using (page.Html.Element("figure", ("class", "map")))
                        {
                            page.Html.TextElement("figcaption", map.Title);
                            using (page.Html.Element("div", ("class", "scroll")))
                            {
                                HeatMapSvg.Write(page.Html, map, page.Language, new SvgPlace("map-" + PlainText.Number(number), false, PageAnchor.RiskKind));
                            }
                        }
                    }
                }
            }
        }
    }

    public static void Register(PageWriter page, ValueList<RiskRow> risks)
    {
        using (page.Section(PageSection.Register, ReportWords.Rows.Format(page.Language, risks.Count)))
        {
            Register(page, ReportWords.Threats, risks.Where(risk => risk.IsThreat).ToValueList());
            Register(page, ReportWords.Opportunities, risks.Where(risk => !risk.IsThreat).ToValueList());
        }
    }

    public static void Treatments(PageWriter page, ValueList<TreatmentRow> treatments)
    {
        using (page.Section(PageSection.Treatment, ReportWords.Rows.Format(page.Language, treatments.Count)))
        {
            PageTable.Write(
                page,
                page.Word(ReportWords.TreatmentPlan),
                "treatments",
                treatments,
                row => PageAnchor.Treatment(row.Id),
                [
                    PageColumn<TreatmentRow>.Text(ReportWords.Id, row => row.Id, "id"),
                    new(ReportWords.RiskWord, (p, row) => TreatedRisk(p, row), "wide"),
                    PageColumn<TreatmentRow>.Text(ReportWords.TreatmentOption, row => row.Option, "mid"),
                    new(ReportWords.What, (p, row) => What(p, row), "wide"),
                    PageColumn<TreatmentRow>.Text(ReportWords.Owner, row => row.Owner, "mid"),
                    PageColumn<TreatmentRow>.Date(ReportWords.Due, row => row.Due),
                    PageColumn<TreatmentRow>.Light(ReportWords.State, row => (row.Tone, row.Status)),
                ]);
        }
    }

    private static void Register(PageWriter page, LocalizedText title, ValueList<RiskRow> risks)
    {
        page.Heading(title, risks.Count);
        PageTable.Write(
            page,
            page.Word(title),
            "register",
            risks,
            risk => PageAnchor.Risk(risk.Id),
            [
                PageColumn<RiskRow>.Text(ReportWords.Id, risk => risk.Id, "id"),
                new(ReportWords.RiskChain, (p, risk) => Chain(p, risk), "wide"),
                PageColumn<RiskRow>.Text(ReportWords.RiskOwner, risk => risk.Owner, "mid"),
                new(ReportWords.Inherent, (p, risk) => RatingCell.Write(p, risk.Inherent), "rating"),
                new(ReportWords.Current, (p, risk) => RatingCell.Write(p, risk.Current, PageWriter.Iso(risk.CurrentRatedOn)), "rating"),
                new(ReportWords.Residual, (p, risk) => RatingCell.Write(p, risk.Residual), "rating"),
                PageColumn<RiskRow>.Light(ReportWords.Evaluation, risk => (risk.EvaluationTone, risk.Evaluation)),
                PageColumn<RiskRow>.Text(ReportWords.Decision, risk => risk.Decision ?? "–", "mid"),
            ]);
    }

    private static void Chain(PageWriter page, RiskRow risk)
    {
        HtmlWriter html = page.Html;
        using (html.Element("p", ("class", "chain")))
        {
            page.Soft(risk.Source is null ? null : risk.Source + " → ");
            html.TextElement("strong", risk.Event ?? page.Word(ReportWords.NotStated));
            page.Soft(risk.Consequence is null ? null : " → " + risk.Consequence);
        }

        if (risk.Why.Count > 0)
        {
            using (html.Element("details", ("class", "why")))
            {
                html.TextElement("summary", page.Word(ReportWords.Why));
                page.List(risk.Why, "dots");
            }
        }
    }

    private static void TreatedRisk(PageWriter page, TreatmentRow row)
    {
        page.Link(row.RiskId, PageAnchor.Risk(row.RiskId));
        page.Html.Text(row.RiskText is null ? string.Empty : " " + row.RiskText);
    }

    private static void What(PageWriter page, TreatmentRow row)
    {
        page.Html.Text(row.What.Count == 0 ? "–" : string.Join(" / ", row.What));
        if (row.Approval is { } approval)
        {
            page.Html.Text(" ");
            page.Soft(page.Word(ReportWords.Approval) + ": " + approval);
        }
    }
}
