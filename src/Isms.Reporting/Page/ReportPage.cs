using Isms.Core;
using Isms.Reporting.Layout;
using Isms.Reporting.Views;
using Isms.Reporting.Words;

namespace Isms.Reporting.Page;

/// <summary>Writes the whole report as one page that needs nothing else: no script, no address, no font file.</summary>
internal static class ReportPage
{
    /// <summary>The bytes of <c>index.html</c>, UTF-8; the same view gives the same bytes.</summary>
    public static byte[] Render(ReportView view, IsmsLanguage language)
    {
        ValueList<(PageSection Section, Action<PageWriter> Write)> parts = Parts(view);
        return PageFrame.Render(
            language,
            page => view.Header.Organization + " – " + page.Word(ReportWords.Report) + " " + PageWriter.Iso(view.Header.AsOf),
            page => HeaderPart.Write(page, view.Header, view.Origin),
            page =>
            {
                SummaryPart.Write(page, view.Summary);
                HeaderPart.Contents(page, parts.Select(part => part.Section).ToValueList());
                foreach ((_, Action<PageWriter> write) in parts)
                {
                    write(page);
                }
            },
            page => HeaderPart.Foot(page, view.Origin));
    }

    // What stands behind the summary, in the order of the clauses; of the rooms those that the document has.
    private static ValueList<(PageSection Section, Action<PageWriter> Write)> Parts(ReportView view)
    {
        return
        [
            (PageSection.Context, page => ContextPart.Write(page, view.Context)),
            .. Rooms(PageSection.Trace, PageSection.Leadership),
            (PageSection.HeatMaps, page => RiskPart.HeatMaps(page, view.HeatMaps)),
            (PageSection.Register, page => RiskPart.Register(page, view.Risks)),
            (PageSection.Sheet, page => SheetPart.Write(page, view.Sheet)),
            (PageSection.Treatment, page => RiskPart.Treatments(page, view.Treatments)),
            (PageSection.Applicability, page => ApplicabilityPart.Write(page, view.Applicability)),
            .. Rooms(PageSection.Coverage),
            (PageSection.Objectives, page => ObjectivePart.Objectives(page, view.Objectives, view.Measures)),
            .. Rooms(
                PageSection.Support, PageSection.Suppliers, PageSection.Maintenance, PageSection.Incidents, PageSection.Privacy, PageSection.Deidentification,
                PageSection.Checklist),
            (PageSection.Measures, page => ObjectivePart.Measures(page, view.Measures)),
            .. Rooms(PageSection.Programme),
            (PageSection.Audit, page => AuditPart.Write(page, view.Audit)),
            (PageSection.Reviews, page => ReviewPart.Write(page, view.Reviews)),
            .. Rooms(PageSection.Preparation, PageSection.Improvement, PageSection.Certification, PageSection.Keys, PageSection.Maturity),
            (PageSection.Cycle, page => CyclePart.Write(page, view.Clauses)),
            (PageSection.Issues, page => IssuePart.Write(page, view.Issues)),
        ];

        IEnumerable<(PageSection Section, Action<PageWriter> Write)> Rooms(params PageSection[] sections) =>
            from section in sections
            from room in view.Rooms
            where room.Section == section
            select (section, (Action<PageWriter>)(page => RoomPart.Write(page, room)));
    }
}
