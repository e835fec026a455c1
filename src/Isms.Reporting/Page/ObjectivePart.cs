using Isms.Core;
using Isms.Reporting.Html;
using Isms.Reporting.Layout;
using Isms.Reporting.Svg;
using Isms.Reporting.Svg.Readings;
using Isms.Reporting.Views;
using Isms.Reporting.Words;

namespace Isms.Reporting.Page;

/// <summary>Objectives with the charts of their measures, and the table of all measures.</summary>
internal static class ObjectivePart
{
    public static void Objectives(PageWriter page, ValueList<ObjectiveCard> objectives, ValueList<MeasureRow> measures)
    {
        Dictionary<string, MeasureRow> byId = [];
        foreach (MeasureRow measure in measures)
        {
            byId.TryAdd(measure.Id, measure);
        }

        using (page.Section(PageSection.Objectives, ReportWords.Rows.Format(page.Language, objectives.Count)))
        {
            if (objectives.Count == 0)
            {
                page.Nothing();
                return;
            }

            page.Paragraph(page.Word(ReportWords.ChartKey), "hint");
            using (page.Html.Element("div", ("class", "cards")))
            {
                int chart = 0;
                foreach (ObjectiveCard objective in objectives)
                {
                    Card(page, objective, byId, ref chart);
                }
            }
        }
    }

    public static void Measures(PageWriter page, ValueList<MeasureRow> measures)
    {
        using (page.Section(PageSection.Measures, ReportWords.Rows.Format(page.Language, measures.Count)))
        {
            int chart = 0;
            PageTable.Write(
                page,
                page.Word(ReportWords.Measures),
                "measures",
                measures,
                row => PageAnchor.Measure(row.Id),
                [
                    PageColumn<MeasureRow>.Text(ReportWords.Id, row => row.Id, "id"),
                    new(ReportWords.Measure, (p, row) => Name(p, row), "wide"),
                    PageColumn<MeasureRow>.Text(ReportWords.Subject, row => row.Subject, "mid"),
                    new(ReportWords.Trend, (p, row) => SparklineSvg.Write(p.Html, row.Series, p.Language, new SvgPlace("trend-" + PlainText.Number(++chart), false)), "trend"),
                    new(ReportWords.Readings, (p, row) => Readings(p, row), "mid"),
                    PageColumn<MeasureRow>.Light(ReportWords.State, row => (row.Tone, row.Status)),
                    PageColumn<MeasureRow>.Text(ReportWords.Monitors, row => row.Roles, "mid"),
                ]);
        }
    }

    private static void Card(PageWriter page, ObjectiveCard objective, Dictionary<string, MeasureRow> measures, ref int chart)
    {
        HtmlWriter html = page.Html;
        using (html.Element("article", ("class", "card"), ("id", PageAnchor.Objective(objective.Id))))
        {
            using (html.Element("h3"))
            {
                html.TextElement("span", objective.Id, ("class", "gid"));
                html.Text(" " + objective.Name);
            }

            using (html.Element("p", ("class", "state")))
            {
                page.Light(objective.Tone, objective.Status);
                page.Soft(objective.Level);
            }

            page.Facts(
                "facts three",
                (ReportWords.Baseline, objective.Baseline),
                (ReportWords.Target, objective.Target),
                (ReportWords.Result, objective.Result));
            foreach (string id in objective.Measures)
            {
                if (measures.TryGetValue(id, out MeasureRow? measure))
                {
                    using (html.Element("figure", ("class", "chart")))
                    {
                        using (html.Element("figcaption"))
                        {
                            page.Link(measure.Id, PageAnchor.Measure(measure.Id));
                            html.Text(" " + measure.Series.Title);
                        }

                        ReadingChartSvg.Write(html, measure.Series, page.Language, new SvgPlace("chart-" + PlainText.Number(++chart), false));
                    }
                }
            }

            page.Facts(
                "facts rows",
                (ReportWords.Plan, string.Join(page.Separator, objective.Plan)),
                (ReportWords.Resources, objective.Resources),
                (ReportWords.Responsible, objective.Responsible),
                (ReportWords.Due, PageWriter.Iso(objective.Due)),
                (ReportWords.EvaluatedBy, objective.Evaluation));
        }
    }

    private static void Name(PageWriter page, MeasureRow row)
    {
        page.Html.TextElement("strong", row.Series.Title);
        page.Html.Text(" ");
        page.Soft(string.Join(" · ", new[] { row.What, string.Join(", ", row.Controls) }.Where(part => !string.IsNullOrEmpty(part))));
    }

    private static void Readings(PageWriter page, MeasureRow row)
    {
        page.Html.Text(string.Join(" → ", row.Series.Points.Select(point => point.Value is { } value ? PlainText.Number(value) : "–")));
        page.Html.Text(" ");
        page.Soft(ReadingMarks.Target(row.Series, page.Language));
    }
}
