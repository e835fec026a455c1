using Isms.Core;
using Isms.Reporting.Html;
using Isms.Reporting.Layout;
using Isms.Reporting.Views;
using Isms.Reporting.Words;

namespace Isms.Reporting.Page;

/// <summary>The assessment sheet, flow by flow; opens without script.</summary>
internal static class SheetPart
{
    public static void Write(PageWriter page, SheetView view)
    {
        using (page.Section(PageSection.Sheet, ReportWords.Rows.Format(page.Language, view.Groups.Sum(group => group.Rows.Count))))
        {
            if (view.Groups.Count == 0)
            {
                page.Nothing();
                return;
            }

            page.Facts("facts", (ReportWords.AssessmentCycle, view.Cycle), (ReportWords.MinimumRule, view.Rule));
            page.Paragraph(page.Word(ReportWords.SheetHint), "hint no-print");
            foreach (SheetGroup group in view.Groups)
            {
                Group(page, group);
            }
        }
    }

    private static void Group(PageWriter page, SheetGroup group)
    {
        HtmlWriter html = page.Html;
        int steps = group.Rows.Select(row => row.Step).OfType<string>().Distinct().Count();
        using (html.Element("details", ("class", "group"), ("id", ReportAnchor.Of("sheet", group.Id ?? "none"))))
        {
            using (html.Element("summary"))
            {
                html.TextElement("span", group.Id ?? "–", ("class", "gid"));
                html.TextElement("span", group.Title, ("class", "gtitle"));
                html.TextElement("span", ReportWords.SheetCounts.Format(page.Language, steps, group.Rows.Count, group.Rows.Count(row => row.Risk is null)), ("class", "count"));
            }

            PageTable.Write(
                page,
                $"{group.Id} {group.Title}".TrimStart(),
                "sheet",
                group.Rows,
                _ => null,
                [
                    new(ReportWords.StepWord, (p, row) => Step(p, row), "step"),
                    new(ReportWords.AssetWord, (p, row) => Asset(p, row), "asset"),
                    new(ReportWords.RiskThreatVulnerability, (p, row) => Risk(p, row), "wide"),
                    new(ReportWords.Current, (p, row) => Current(p, row.Risk), "rating"),
                    new(ReportWords.Controls, (p, row) => Controls(p, row.Risk), "controls"),
                    new(ReportWords.MaturityResidualMeasures, (p, row) => Outlook(p, row.Risk), "outlook"),
                    new(ReportWords.MinimumRule, (p, row) => Minimum(p, row.Risk), "state"),
                    new(ReportWords.FullAnalysis, (p, row) => Analysis(p, row), "state"),
                ]);
        }
    }

    private static void Step(PageWriter page, SheetRow row)
    {
        page.Html.Text(row.Step ?? page.Word(ReportWords.NoStep));
        page.Html.Text(" ");
        page.Soft(row.StepName);
    }

    private static void Asset(PageWriter page, SheetRow row)
    {
        if (row.Asset is null)
        {
            page.Html.TextElement("span", page.Word(ReportWords.NoAssetHere), ("class", "na"));
            return;
        }

        page.Html.Text($"{row.Asset} {row.AssetName}".TrimEnd());
        page.Html.Text(" ");
        page.Soft(row.Uses);
    }

    private static void Risk(PageWriter page, SheetRow row)
    {
        if (row.Risk is not { } risk)
        {
            page.Html.TextElement("span", page.Word(ReportWords.NoRiskHere), ("class", "na"));
            return;
        }

        page.Link(risk.Id, PageAnchor.Risk(risk.Id));
        page.Html.Text(" " + (risk.Event ?? page.Word(ReportWords.NotStated)));
        Labelled(page, ReportWords.ThreatWord, risk.Threat);
        Labelled(page, ReportWords.VulnerabilityWord, risk.Vulnerability);
    }

    private static void Labelled(PageWriter page, LocalizedText label, string? text)
    {
        if (text is not null)
        {
            page.Html.TextElement("p", page.Word(label) + ": " + text, ("class", "soft"));
        }
    }

    private static void Current(PageWriter page, SheetRisk? risk)
    {
        if (risk is null)
        {
            page.Html.Text("–");
        }
        else
        {
            RatingCell.Write(page, risk.Current);
        }
    }

    private static void Controls(PageWriter page, SheetRisk? risk)
    {
        if (risk is null || (risk.Applied.Count == 0 && risk.ToApply.Count == 0))
        {
            page.Html.Text("–");
            return;
        }

        Ids(page, risk.Applied);
        if (risk.ToApply.Count > 0)
        {
            using (page.Html.Element("p", ("class", "soft")))
            {
                page.Html.Text(page.Word(ReportWords.ToApply) + ": ");
                Ids(page, risk.ToApply);
            }
        }
    }

    // An id is not to break at its hyphen.
    private static void Ids(PageWriter page, ValueList<string> ids)
    {
        for (int i = 0; i < ids.Count; i++)
        {
            page.Html.Text(i == 0 ? string.Empty : " ");
            page.Html.TextElement("span", ids[i], ("class", "id"));
        }
    }

    private static void Outlook(PageWriter page, SheetRisk? risk)
    {
        if (risk is null)
        {
            page.Html.Text("–");
            return;
        }

        RatingCell.Write(page, risk.Residual);
        string maturity = risk.Maturity is { } level ? level : page.Word(ReportWords.NotAssessed);
        page.Html.TextElement("p", ReportWords.Maturity.Format(page.Language, maturity), ("class", "soft"));
        foreach (string measure in risk.Measures)
        {
            page.Html.TextElement("p", measure, ("class", "soft"));
        }
    }

    private static void Minimum(PageWriter page, SheetRisk? risk)
    {
        if (risk is null)
        {
            page.Html.Text("–");
            return;
        }

        page.Light(risk.Minimum.Tone, risk.Minimum.Text);
        Why(page, risk.MinimumWhy);
    }

    private static void Analysis(PageWriter page, SheetRow row)
    {
        if (row.Analysis is not { } analysis)
        {
            page.Html.Text("–");
            return;
        }

        page.Light(analysis.Tone, analysis.Text);
        if (row.Risk?.Detail is { } detail)
        {
            page.Html.Text(" ");
            page.Light(detail.Tone, detail.Text);
        }

        Why(page, row.AnalysisWhy!);
    }

    private static void Why(PageWriter page, string why)
    {
        using (page.Html.Element("details", ("class", "why")))
        {
            page.Html.TextElement("summary", page.Word(ReportWords.Why));
            page.Paragraph(why, "soft");
        }
    }
}
