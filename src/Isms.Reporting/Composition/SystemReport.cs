using System.Text;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Core.Json;
using Isms.Management;
using Isms.Management.Cycle;
using Isms.Reporting.Csv;
using Isms.Reporting.Data;
using Isms.Reporting.Files;
using Isms.Reporting.Page;
using Isms.Reporting.Rooms;
using Isms.Reporting.Sources;
using Isms.Reporting.Svg.HeatMaps;
using Isms.Reporting.Views;
using Isms.Risk;
using NodaTime;

namespace Isms.Reporting.Composition;

/// <summary>
/// The report of a management system as files: <c>index.html</c>, <c>risk-register.csv</c>, <c>soa.csv</c>, <c>treatment-plan.csv</c>, <c>assessment-sheet.csv</c>,
/// <c>heatmap.svg</c>, <c>cycle.json</c>. The same input gives the same bytes. Static and thread-safe.
/// </summary>
public static class SystemReport
{
    /// <summary>Makes the files.</summary>
    /// <param name="system">The management system.</param>
    /// <param name="asOf">The day it is judged as of.</param>
    /// <param name="issues">What was found in it as of that day.</param>
    /// <param name="cycle">The state of the cycle as of that day.</param>
    /// <param name="language">The language of the report.</param>
    /// <param name="origin">Where it comes from.</param>
    /// <returns>The files; heatmap.svg shows the residual risks, or the current ones where no residual rating is there.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<ReportFile> Files(
        ManagementSystem system,
        LocalDate asOf,
        IReadOnlyList<IsmsIssue> issues,
        CycleReport cycle,
        IsmsLanguage language,
        ReportOrigin origin)
    {
        ReportSource source = new(Guard.NotNull(system), asOf, Guard.NotNull(issues), Guard.NotNull(cycle), language);
        return
        [
            new ReportFile("index.html", ReportPage.Render(View(source, Guard.NotNull(origin)), language)),
            new ReportFile("risk-register.csv", CsvText.Write(CsvComposer.RiskRegister(source))),
            new ReportFile("soa.csv", CsvText.Write(CsvComposer.StatementOfApplicability(source))),
            new ReportFile("treatment-plan.csv", CsvText.Write(CsvComposer.TreatmentPlan(source))),
            new ReportFile("assessment-sheet.csv", CsvText.Write(CsvComposer.AssessmentSheet(source))),
            ReportFile.FromText("heatmap.svg", HeatMapSvg.Render(MainHeatMap(source), language)),
            new ReportFile("cycle.json", JsonFormat.ToUtf8(json => CycleJson.Write(json, cycle, language))),
        ];
    }

    private static HeatMap MainHeatMap(ReportSource source) => RiskComposer.HeatMap(
        source,
        RiskDirection.Threat,
        source.Assessment.Risks.Any(risk => risk.Risk.Direction == RiskDirection.Threat && risk.Residual is not null) ? RiskStage.Residual : RiskStage.Current);

    private static ReportView View(ReportSource source, ReportOrigin origin) => new()
    {
        Header = new HeaderView
        {
            Organization = source.Text(source.System.Organization.Name),
            AsOf = source.AsOf,
            Standard = StandardName(source.System.Organization.Standard),
            FiscalYear = source.System.Organization.FiscalYear.Label,
        },
        Summary = SummaryComposer.Compose(source),
        Context = ContextComposer.Compose(source),
        HeatMaps = RiskComposer.HeatMaps(source),
        Risks = RiskComposer.Register(source),
        Sheet = SheetComposer.Compose(source),
        Treatments = RiskComposer.Treatments(source),
        Applicability = ControlComposer.Applicability(source),
        Objectives = ControlComposer.Objectives(source),
        Measures = ControlComposer.Measures(source),
        Audit = AuditComposer.Compose(source),
        Reviews = AuditComposer.Reviews(source),
        Rooms = RoomList.Of(source),
        Clauses = source.Cycle.Clauses.Select(clause => new ClauseRow(
            clause.Id,
            clause.Title.In(source.Language),
            PhaseIndex(clause.Phase),
            !clause.IsClosed,
            clause.Missing.Select(missing => missing.In(source.Language)).ToValueList())).ToValueList(),
        Issues = source.Issues.OrderByDescending(issue => issue.Severity)
            .Select(issue => new IssueRow(issue.Severity, issue.Code, issue.Subject, issue.Message.In(source.Language), issue.Path, source.Targets.Of(issue.Subject)))
            .ToValueList(),
        Origin = new OriginView
        {
            Document = origin.Document,
            Library = ReportOrigin.Library,
            SyntheticNote = source.TextOrNull(origin.Note),
        },
    };

    private static int PhaseIndex(PdcaPhase phase) => PdcaPhase.List.Known.TakeWhile(known => known != phase).Count();

    // iso27001:2013:clauses is ISO/IEC 27001:2013 for a reader.
    private static string StandardName(string catalog)
    {
        string[] parts = catalog.Split(':');
        return parts is ["iso27001", { } edition, ..] ? "ISO/IEC 27001:" + edition : catalog;
    }
}
