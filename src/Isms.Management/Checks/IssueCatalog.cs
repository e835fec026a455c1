using Isms.Audit.Checks;
using Isms.Audit.Checks.Certification;
using Isms.Audit.Checks.Conduct;
using Isms.Catalogs.Checks;
using Isms.Catalogs.Crosswalks;
using Isms.Controls.Applicability.Migration;
using Isms.Controls.Checks;
using Isms.Controls.Checks.Checklists;
using Isms.Controls.Checks.Deidentification;
using Isms.Controls.Checks.Incidents;
using Isms.Controls.Checks.Maintenance;
using Isms.Controls.Checks.Measurement;
using Isms.Controls.Checks.Obligations;
using Isms.Controls.Checks.Privacy;
using Isms.Controls.Checks.Suppliers;
using Isms.Controls.Checks.Support;
using Isms.Controls.Checks.Training;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Core.Json.Reading;
using Isms.Management.Journal.Lines;
using Isms.Risk.Checks;
using Isms.Risk.Checks.Analysis;
using Isms.Risk.Checks.Assets;
using Isms.Risk.Checks.Context;
using Isms.Risk.Matrix.Findings;
using Isms.Risk.Migration;
using Isms.Risk.Rescoring;
using Isms.Risk.Streaming;

namespace Isms.Management.Checks;

/// <summary>Every issue that the libraries can report. Static and thread-safe.</summary>
public static class IssueCatalog
{
    /// <summary>The definitions, in the order of the codes.</summary>
    public static ValueList<IssueDefinition> All { get; } = new[]
    {
        JsonIssues.All,
        CatalogIssues.All,
        CrosswalkIssues.All,
        MatrixIssues.All,
        MatrixReviewIssues.All,
        MigrationIssues.All,
        ContextIssues.All,
        CriteriaIssues.All,
        RescoringIssues.All,
        AssetIssues.All,
        RegisterIssues.All,
        TreatmentIssues.All,
        AnalysisIssues.All,
        MonitoringIssues.All,
        ConsistencyIssues.All,
        RegisterLineIssues.All,
        ApplicabilityIssues.All,
        ApplicabilityMigrationIssues.All,
        ObjectiveIssues.All,
        MeasureIssues.All,
        ImplementationIssues.All,
        DocumentIssues.All,
        AccountIssues.All,
        TrainingIssues.All,
        PrivacyIssues.All,
        DeidentificationIssues.All,
        MaintenanceIssues.All,
        ChecklistIssues.All,
        SupportIssues.All,
        ObligationIssues.All,
        AuditIssues.All,
        ImprovementIssues.All,
        ReviewIssues.All,
        CertificationIssues.All,
        DerivedReadingIssues.All,
        SupplierIssues.All,
        IncidentIssues.All,
        TransferIssues.All,
        ConductIssues.All,
        LifecycleIssues.All,
        JournalIssues.All,
    }.SelectMany(list => list).OrderBy(definition => definition.Code, StringComparer.Ordinal).ToValueList();

    /// <summary>A definition by its code.</summary>
    /// <param name="code">The code, such as <c>RISK0510</c>.</param>
    /// <returns>The definition, or null where there is none.</returns>
    public static IssueDefinition? Find(string code) => All.FirstOrDefault(definition => string.Equals(definition.Code, code, StringComparison.Ordinal));
}
