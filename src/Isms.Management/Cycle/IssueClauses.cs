using Isms.Core.Issues;

namespace Isms.Management.Cycle;

/// <summary>Which clause an issue hangs on: by what the rule is about, else by the part of the document it stands in.</summary>
internal static class IssueClauses
{
    // The longest matching beginning decides; numbers are those of ISO/IEC 27001:2013.
    private static readonly (string Rule, string Clause)[] ByRule =
    [
        ("CTX-001", "4.2"), ("CTX-002", "4.2"), ("CTX-003", "4.1"), ("CTX-004", "4.3"), ("CTX-005", "4.3"), ("CTX-006", "4.3"), ("CTX-007", "9.1"),
        ("AST-", "6.1.2"),
        ("RSK-001", "6.1.2"), ("RSK-002", "6.1.2"), ("RSK-003", "6.1.2"), ("RSK-014", "6.1.2"), ("RSK-020", "6.1.2"), ("RSK-023", "6.1.2"), ("RSK-024", "6.1.2"),
        ("RSK-010", "8.3"), ("RSK-011", "6.2"), ("RSK-", "6.1.3"),
        ("DOC-002", "5.2"), ("DOC-005", "5.2"), ("DOC-006", "5.2"), ("DOC-007", "5.2"), ("DOC-", "7.5"), ("ACC-", "8.1"), ("TRN-", "7.2"),
        ("PIM-", "8.1"), ("PSD-", "8.1"), ("MNT-", "8.1"), ("CHK-", "8.1"), ("SUP-", "8.1"), ("INC-", "8.1"),
        ("SOA-", "6.1.3"), ("OBJ-", "6.2"), ("MSR-", "9.1"), ("AUD-", "9.2"), ("MRV-", "9.3"), ("NCR-", "10.1"), ("CRT-", "4.2"),
    ];

    private static readonly (string Path, string Clause)[] ByPath =
    [
        ("/organization", "5.3"),
        ("/context/interestedParties", "4.2"), ("/context/requirementTraces", "4.2"), ("/context/scope", "4.3"), ("/context", "4.1"),
        ("/criteria", "6.1.2"), ("/assets", "6.1.2"), ("/flows", "6.1.2"), ("/risks", "6.1.2"), ("/detailedAnalyses", "6.1.2"),
        ("/ownerApprovals", "6.1.3"), ("/controls", "6.1.3"), ("/statements", "6.1.3"),
        ("/objectives", "6.2"), ("/measures", "9.1"),
        ("/checkpoints", "9.2"), ("/auditProgramme", "9.2"), ("/auditors", "9.2"), ("/audits", "9.2"), ("/rejectedTeamPlans", "9.2"), ("/findings", "9.2"),
        ("/managementReviews", "9.3"), ("/nonconformities", "10.1"), ("/correctiveActions", "10.1"), ("/improvements", "10.2"),
        ("/documents", "7.5"), ("/policyContents", "5.2"), ("/accounts", "8.1"), ("/courses", "7.2"), ("/trainingCompletions", "7.2"),
        ("/trainingPlan", "7.2"), ("/trainingAreas", "7.2"), ("/competenceRequirements", "7.2"), ("/competenceRecords", "7.2"), ("/communications", "7.4"), ("/obligations", "4.2"),
        ("/suppliers", "8.1"), ("/linkage", "8.1"), ("/incidents", "8.1"), ("/incidentTotals", "9.1"),
        ("/privacy", "8.1"), ("/deidentification", "8.1"), ("/maintenance", "8.1"), ("/checklist", "8.1"),
        ("/certification", "4.2"), ("/externalRecords", "7.5"),
    ];

    public static string ClauseOf2013(IsmsIssue issue)
    {
        // REF rules are found anywhere: the place decides.
        string? rule = issue.Definition.SampleRule;
        if (rule is not null && Longest(ByRule, rule) is { } byRule)
        {
            return byRule;
        }

        bool isTreatment = issue.Path.StartsWith("/risks/", StringComparison.Ordinal) && (issue.Path.IndexOf("/treatments", StringComparison.Ordinal) > 0 || issue.Path.IndexOf("/acceptance", StringComparison.Ordinal) > 0);
        return isTreatment ? "6.1.3" : Longest(ByPath, issue.Path) ?? "4.4";
    }

    private static string? Longest((string Beginning, string Clause)[] table, string text)
    {
        string? clause = null;
        int length = 0;
        foreach ((string beginning, string candidate) in table)
        {
            if (beginning.Length > length && text.StartsWith(beginning, StringComparison.Ordinal))
            {
                clause = candidate;
                length = beginning.Length;
            }
        }

        return clause;
    }
}
