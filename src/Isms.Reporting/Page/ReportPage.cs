using Isms.Core;
using Isms.Reporting.Html;
using Isms.Reporting.Layout;
using Isms.Reporting.Svg;
using Isms.Reporting.Views;
using Isms.Reporting.Words;

namespace Isms.Reporting.Page;

/// <summary>Writes the whole report as one page that needs nothing else: no script, no address, no font file.</summary>
internal static class ReportPage
{
    private static readonly string Sheet = ReadSheet();

    /// <summary>The bytes of <c>index.html</c>, UTF-8; the same view gives the same bytes.</summary>
    public static byte[] Render(ReportView view, IsmsLanguage language)
    {
        var html = new HtmlWriter();
        var page = new PageWriter(html, language);
        html.Doctype();
        using (html.Element("html", ("lang", language == IsmsLanguage.Japanese ? "ja" : "en")))
        {
            Head(page, view);
            using (html.Element("body", ("id", "top")))
            {
                html.TextElement("a", page.Word(ReportWords.SkipToSummary), ("class", "skip"), ("href", "#" + PageSection.Summary.Id));
                HeaderPart.Write(page, view.Header, view.Origin);
                using (html.Element("main"))
                {
                    SummaryPart.Write(page, view.Summary);
                    HeaderPart.Contents(page);
                    ContextPart.Write(page, view.Context);
                    RiskPart.HeatMaps(page, view.HeatMaps);
                    RiskPart.Register(page, view.Risks);
                    RiskPart.Treatments(page, view.Treatments);
                    ApplicabilityPart.Write(page, view.Applicability);
                    ObjectivePart.Objectives(page, view.Objectives, view.Measures);
                    ObjectivePart.Measures(page, view.Measures);
                    AuditPart.Write(page, view.Audit);
                    ReviewPart.Write(page, view.Reviews);
                    CyclePart.Write(page, view.Clauses);
                    IssuePart.Write(page, view.Issues);
                }

                HeaderPart.Foot(page, view.Origin);
            }
        }

        return html.ToUtf8();
    }

    private static void Head(PageWriter page, ReportView view)
    {
        using (page.Html.Element("head"))
        {
            page.Html.Leaf("meta", ("charset", "utf-8"));
            page.Html.Leaf("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
            page.Html.Leaf("meta", ("name", "color-scheme"), ("content", "light dark"));
            page.Html.Leaf("meta", ("name", "referrer"), ("content", "no-referrer"));
            page.Html.TextElement("title", view.Header.Organization + " – " + page.Word(ReportWords.Report) + " " + PageWriter.Iso(view.Header.AsOf));
            page.Html.Style(Sheet + SvgStyle.Css);
        }
    }

    private static string ReadSheet()
    {
        using Stream stream = typeof(ReportPage).Assembly.GetManifestResourceStream("Isms.Reporting.report.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
