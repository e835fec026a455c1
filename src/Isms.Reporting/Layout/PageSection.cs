using Isms.Core;
using Isms.Reporting.Words;

namespace Isms.Reporting.Layout;

/// <summary>A section of the page: its anchor and its title.</summary>
internal sealed record PageSection(string Id, LocalizedText Title)
{
    public static PageSection Summary { get; } = new("summary", ReportWords.Summary);
    public static PageSection Context { get; } = new("context", ReportWords.Context);
    public static PageSection HeatMaps { get; } = new("heatmaps", ReportWords.HeatMaps);
    public static PageSection Register { get; } = new("register", ReportWords.Register);
    public static PageSection Sheet { get; } = new("sheet", ReportWords.Sheet);
    public static PageSection Treatment { get; } = new("treatment", ReportWords.TreatmentPlan);
    public static PageSection Applicability { get; } = new("applicability", ReportWords.Applicability);
    public static PageSection Objectives { get; } = new("objectives", ReportWords.Objectives);
    public static PageSection Measures { get; } = new("measures", ReportWords.Measures);
    public static PageSection Audit { get; } = new("audit", ReportWords.AuditAndImprovement);
    public static PageSection Reviews { get; } = new("reviews", ReportWords.Reviews);
    public static PageSection Cycle { get; } = new("cycle", ReportWords.Cycle);
    public static PageSection Issues { get; } = new("issues", ReportWords.Issues);

    /// <summary>The sections behind the summary, in their order.</summary>
    public static ValueList<PageSection> All { get; } =
        [Context, HeatMaps, Register, Sheet, Treatment, Applicability, Objectives, Measures, Audit, Reviews, Cycle, Issues];
}
