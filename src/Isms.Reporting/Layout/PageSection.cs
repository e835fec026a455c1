using Isms.Core;
using Isms.Reporting.Words;

namespace Isms.Reporting.Layout;

/// <summary>A section of the page: its anchor and its title.</summary>
internal sealed record PageSection(string Id, LocalizedText Title)
{
    // Of every document.
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

    // Of rooms that a document need not have.
    public static PageSection Trace { get; } = new("trace", ReportWords.TraceOfRequirements);
    public static PageSection Leadership { get; } = new("leadership", ReportWords.Leadership);
    public static PageSection Coverage { get; } = new("coverage", ReportWords.GuidelineCoverage);
    public static PageSection Support { get; } = new("support", ReportWords.Support);
    public static PageSection Suppliers { get; } = new("suppliers", ReportWords.Suppliers);
    public static PageSection Incidents { get; } = new("incidents", ReportWords.Incidents);
    public static PageSection Privacy { get; } = new("privacy", ReportWords.Privacy);
    public static PageSection Deidentification { get; } = new("deidentification", ReportWords.Deidentification);
    public static PageSection Maintenance { get; } = new("maintenance", ReportWords.Maintenance);
    public static PageSection Checklist { get; } = new("checklist", ReportWords.Checklist);
    public static PageSection Programme { get; } = new("programme", ReportWords.AuditCoverage);
    public static PageSection Preparation { get; } = new("preparation", ReportWords.ReviewPreparation);
    public static PageSection Improvement { get; } = new("improvement", ReportWords.NonconformityStates);
    public static PageSection Certification { get; } = new("certification", ReportWords.Certification);
    public static PageSection Keys { get; } = new("keys", ReportWords.Keys);
    public static PageSection Maturity { get; } = new("maturity", ReportWords.MaturityOfClauses);
}
