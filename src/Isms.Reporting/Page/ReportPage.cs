using Isms.Core;
using Isms.Reporting.Layout;
using Isms.Reporting.Views;
using Isms.Reporting.Words;

namespace Isms.Reporting.Page;

/// <summary>Writes the whole report as one page that needs nothing else: no script, no address, no font file.</summary>
internal static class ReportPage
{
    /// <summary>The bytes of <c>index.html</c>, UTF-8; the same view gives the same bytes.</summary>
    public static byte[] Render(ReportView view, IsmsLanguage language) => PageFrame.Render(
        language,
        page => view.Header.Organization + " – " + page.Word(ReportWords.Report) + " " + PageWriter.Iso(view.Header.AsOf),
        page => HeaderPart.Write(page, view.Header, view.Origin),
        page =>
        {
            SummaryPart.Write(page, view.Summary);
            HeaderPart.Contents(page, PageSection.All);
            ContextPart.Write(page, view.Context);
            RiskPart.HeatMaps(page, view.HeatMaps);
            RiskPart.Register(page, view.Risks);
            SheetPart.Write(page, view.Sheet);
            RiskPart.Treatments(page, view.Treatments);
            ApplicabilityPart.Write(page, view.Applicability);
            ObjectivePart.Objectives(page, view.Objectives, view.Measures);
            ObjectivePart.Measures(page, view.Measures);
            AuditPart.Write(page, view.Audit);
            ReviewPart.Write(page, view.Reviews);
            CyclePart.Write(page, view.Clauses);
            IssuePart.Write(page, view.Issues);
        },
        page => HeaderPart.Foot(page, view.Origin));
}
