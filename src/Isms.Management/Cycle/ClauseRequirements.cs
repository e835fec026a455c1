namespace Isms.Management.Cycle;

/// <summary>What the clauses of ISO/IEC 27001 (2013 and 2022) ask to be on record, as far as a document can show it. The order is that of the edition of 2013.</summary>
internal static class ClauseRequirements
{
    public static IReadOnlyList<ClauseRequirement> All { get; } =
    [
        Same("4.1", RequiredRecords.Issues),
        Same("4.2", RequiredRecords.InterestedParties),
        Same("4.2", RequiredRecords.AnsweredRequirements),
        Same("4.3", RequiredRecords.Scope),
        Same("4.4", RequiredRecords.Processes),
        Same("5.1", RequiredRecords.TopManagement),
        Same("5.2", RequiredRecords.Policy),
        Same("5.3", RequiredRecords.Roles),
        Same("6.1.1", RequiredRecords.RisksAndOpportunities),
        Same("6.1.2", RequiredRecords.RiskCriteria),
        Same("6.1.2", RequiredRecords.AssessedRisks),
        Same("6.1.3", RequiredRecords.Treatments),
        Same("6.1.3", RequiredRecords.Statement),
        Same("6.1.3", RequiredRecords.OwnerApprovals),
        Same("6.2", RequiredRecords.Objectives),
        new(string.Empty, "6.3", RequiredRecords.ChangePlans),
        Same("7.1", RequiredRecords.Resources),
        Same("7.2", RequiredRecords.Competence),
        Same("7.3", RequiredRecords.Courses),
        Same("7.4", RequiredRecords.Communication),
        Same("7.5", RequiredRecords.Documents),
        Same("8.1", RequiredRecords.TreatmentsUnderWay),
        Same("8.2", RequiredRecords.AssessmentCycle),
        Same("8.3", RequiredRecords.TreatmentsDone),
        Same("9.1", RequiredRecords.Measures),
        Same("9.2", RequiredRecords.AuditProgramme),
        Same("9.2", RequiredRecords.Audits),
        Same("9.2", RequiredRecords.AuditReports),
        Same("9.3", RequiredRecords.Reviews),
        Same("9.3", RequiredRecords.ReviewOutputs),
        new("10.1", "10.2", RequiredRecords.CorrectiveActions),
        new("10.1", "10.2", RequiredRecords.EffectivenessChecks),
        new("10.2", "10.1", RequiredRecords.Improvements),
    ];

    private static ClauseRequirement Same(string clause, RecordRequirement record) => new(clause, clause, record);
}
