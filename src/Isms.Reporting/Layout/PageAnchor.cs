namespace Isms.Reporting.Layout;

/// <summary>The kinds of things that have a place in the page.</summary>
internal static class PageAnchor
{
    public const string RiskKind = "risk";
    public const string ClauseKind = "clause";

    public static string Risk(string id) => ReportAnchor.Of(RiskKind, id);

    public static string Treatment(string id) => ReportAnchor.Of("treatment", id);

    public static string Control(string id) => ReportAnchor.Of("control", id);

    public static string Objective(string id) => ReportAnchor.Of("objective", id);

    public static string Measure(string id) => ReportAnchor.Of("measure", id);

    public static string Audit(string id) => ReportAnchor.Of("audit", id);

    public static string Finding(string id) => ReportAnchor.Of("finding", id);

    public static string Nonconformity(string id) => ReportAnchor.Of("nonconformity", id);

    public static string CorrectiveAction(string id) => ReportAnchor.Of("corrective-action", id);

    public static string Improvement(string id) => ReportAnchor.Of("improvement", id);

    public static string Review(string id) => ReportAnchor.Of("review", id);

    /// <summary>Of an element of a room of its own: a supplier, an incident, a release.</summary>
    public static string Element(string id) => ReportAnchor.Of("element", id);

    public static string Clause(string id) => ReportAnchor.Of(ClauseKind, id);
}
