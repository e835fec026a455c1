using Isms.Audit.Checks;
using Isms.Audit.Checks.Certification;
using Isms.Audit.Checks.Conduct;
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
using Isms.Core.Issues;
using Isms.Core.Json.Reading;
using Isms.Risk.Checks;
using Isms.Risk.Checks.Analysis;
using Isms.Risk.Checks.Assets;
using Isms.Risk.Checks.Context;

namespace Isms.Management.Checks;

/// <summary>
/// Which issues would be concluded from a gap: from something that stands in the document and could not be read. The gap itself is reported;
/// a second issue that follows from it would send people looking for a fault that is not there. Static and thread-safe.
/// </summary>
internal static class GapConclusions
{
    private static readonly string[] UsedCategories =
    [
        "/criteria/consequenceCategories", "/criteria/consequenceCategories/rule", "/criteria/consequenceCategories/categories/*",
        "/criteria/consequenceCategories/categories/*/category",
    ];

    // An evaluation rests on the appetite that applies, and that on the categories that the criteria use.
    private static readonly string[] Judged =
    [
        "/criteria/appetites/*", "/criteria/appetites/*/category", "/criteria/appetites/*/unit", "/criteria/appetites/*/direction", "/criteria/appetites/*/tolerance",
        .. UsedCategories,
    ];

    // What a rule looks at beside the place it reports: "*" is any position, "." the element that the issue is about.
    private static readonly Dictionary<IssueDefinition, string[]> Sources = new()
    {
        [ContextIssues.RequirementNotAnswered] = ["/context/requirementTraces/*/by/*"],
        [CriteriaIssues.ThresholdNotDecidable] = ["/criteria/matrices/*/scores"],
        [CriteriaIssues.AppetiteTwice] = ["/criteria/appetites/*/category", "/criteria/appetites/*/unit", "/criteria/appetites/*/direction"],
        [CriteriaIssues.AppetiteCategoryNotUsed] = UsedCategories,
        [CriteriaIssues.AppetiteWithoutMatrix] = ["/criteria/matrices/*", "/criteria/matrices/*/direction"],
        [CategoryIssues.NoCategories] = UsedCategories,
        [CategoryIssues.MeaningsDoNotFit] = ["/criteria/matrices/*", "/criteria/matrices/*/direction"],
        [CategoryIssues.CategoryNotUsed] = UsedCategories,
        [CategoryIssues.ConsequenceContradicts] = ["./inherent/categories/*", "./current/categories/*", "./residual/categories/*", .. UsedCategories],
        [CategoryIssues.RuleGivesNone] = UsedCategories,
        [AssetIssues.StepWithoutAsset] = ["/assets/*/createdIn/*", "/assets/*/usedIn/*", "/assets/*/storedIn/*", "/assets/*/sentIn/*", "/assets/*/disposedIn/*"],
        [AssetIssues.NewAssetWithoutRisk] = ["/risks/*/assets/*"],
        [AssetIssues.StepWithoutRisk] = ["/risks/*/steps/*"],
        [RegisterIssues.RatingWithoutMatrix] = ["/criteria/matrices/*/direction"],
        [RegisterIssues.AssetInOtherSteps] = ["./steps/*", "/assets/*/createdIn/*", "/assets/*/usedIn/*", "/assets/*/storedIn/*", "/assets/*/sentIn/*", "/assets/*/disposedIn/*"],
        [RegisterIssues.DetailedAnalysisMissing] = ["/detailedAnalyses/*"],
        [RegisterIssues.OwnerApprovalMissing] = ["/ownerApprovals/*/approvedOn", "/ownerApprovals/*/residualAccepted"],
        [RegisterIssues.MinimumUnmet] = ["./minimum/metAfter"],
        [AnalysisIssues.DecidedOnLowConfidence] = ["./residual/likelihood", "./residual/consequence"],
        [AnalysisIssues.RatedWithoutDate] = ["./inherent/ratedOn", "./current/ratedOn", "./residual/ratedOn"],
        [TreatmentIssues.OnlyRetained] = ["./treatments/*", .. Judged],
        [TreatmentIssues.OpportunityNotPursued] = ["./treatments/*", .. Judged],
        [TreatmentIssues.MinimumNotMet] = ["./minimum/met"],
        [TreatmentIssues.MinimumWithoutTopManagement] =
            ["./treatments/*/approvedBy", "./treatments/*/rule", "/organization/roles/*/holder", "/organization/roles/*/topManagement"],
        [TreatmentIssues.MinimumRuleNotInForce] = ["/criteria/minimumGuideline/enabled"],
        [TreatmentIssues.ResidualMustBeTreated] = Judged,
        [TreatmentIssues.DecisionWithoutApproval] = ["./residual/categories/*", .. Judged],
        [TreatmentIssues.RetainedWithoutTopManagement] =
            ["./treatments/*/approvedBy", "/organization/roles/*/holder", "/organization/roles/*/topManagement", .. Judged],
        [TreatmentIssues.DecisionContradictsLevel] = ["./decision", "./residual/categories/*", .. Judged],
        [MonitoringIssues.ResidualBeyondPlan] =
        [
            "./treatments/*/plannedEffect/likelihood/by", "./treatments/*/plannedEffect/likelihood/to", "./treatments/*/plannedEffect/consequence/by",
            "./treatments/*/plannedEffect/consequence/to", "./current/likelihood", "./current/consequence",
        ],
        [MonitoringIssues.AcceptanceStale] =
        [
            "./residual/likelihood", "./residual/consequence", "./current/likelihood", "./current/consequence", "./inherent/likelihood", "./inherent/consequence",
            "/criteria/version", "/criteria/matrices/*/direction",
        ],
        [MonitoringIssues.AcceptedByOther] =
        [
            "./decision", "./residual/likelihood", "./residual/consequence", "./current/likelihood", "./current/consequence",
            "/organization/roles/*/holder", "/organization/roles/*/topManagement",
        ],
        [MonitoringIssues.HistoryContradicts] =
        [
            "./history/*/kind", "./history/*/stage", "./history/*/on", "./history/*/oldRating/likelihood", "./history/*/oldRating/consequence", "./history/*/newRating/likelihood",
            "./history/*/newRating/consequence", "./inherent/likelihood", "./inherent/consequence", "./current/likelihood", "./current/consequence",
            "./residual/likelihood", "./residual/consequence",
        ],
        [MonitoringIssues.ReviewOverdue] = ["./history/*/kind", "./history/*/on"],
        [MonitoringIssues.DoneOnWithoutDone] = ["./treatments/*/status"],
        [ConsistencyIssues.LoweredWithoutTreatment] = ["./treatments/*"],
        [ConsistencyIssues.LoweredWithoutControl] = ["./existingControls/*"],
        [ConsistencyIssues.AssetWithoutRisk] = ["/risks/*/assets/*"],
        [ConsistencyIssues.OwnerApprovalOutdated] = ["/ownerApprovals/*/approvedOn", "/ownerApprovals/*/residualAccepted"],
        [ConsistencyIssues.DecidedWithoutRating] = ["./current"],
        [ConsistencyIssues.DueBeforeRating] = ["./current/ratedOn"],
        [ConsistencyIssues.DuplicateTreatment] =
        [
            "./treatments/*/activityStopped", "./treatments/*/approvedBy", "./treatments/*/approvedOn", "./treatments/*/controls/*", "./treatments/*/due",
            "./treatments/*/owner", "./treatments/*/rationale", "./treatments/*/rule", "./treatments/*/supplier",
        ],
        [ConsistencyIssues.NoOpportunity] = ["/risks/*/direction"],
        [ImplementationIssues.DoneControlNotInPlace] = ["/controls/*/status"],
        [ImplementationIssues.DoneControlPartial] = ["/controls/*/status"],
        [ImplementationIssues.WithoutGuideline] = ["/criteria/minimumGuideline/guideline", "./minimum/items/*", "./existingControls/*", "./treatments/*/controls/*", "/controls/*/references/*"],
        [ApplicabilityIssues.RowMissing] = ["/statements/*/rows/*"],
        [ApplicabilityIssues.ReasonPointsAtNothing] = ["/risks/*"],
        [ObjectiveIssues.RiskNotListed] = ["/objectives/*/risks/*"],
        [ObjectiveIssues.AchievedDespiteMissedMeasure] = ["/measures/*/readings/*"],
        [MeasureIssues.ClaimContradicts] = ["./readings/*/value"],
        [ObjectiveIssues.NoPolicy] = ["./policy"],
        [ObjectiveIssues.NotMeasurable] = ["./measurable"],
        [ObjectiveIssues.NothingConsidered] = ["./risks/*", "./requirements/*"],
        [ObjectiveIssues.ResultOverdue] = ["./result"],
        [MeasureIssues.ReadingMissing] = ["./readings/*", "./frequency", "./dueDays", "/organization/fiscalYear/periods/*"],
        [MeasureIssues.ReadingLate] = ["./readings/*", "./frequency", "./dueDays", "/organization/fiscalYear/periods/*"],
        [MeasureIssues.CorrectionUnknown] = ["./readings/*"],
        [MeasureIssues.ChartSignal] = ["./readings/*"],
        [MeasureIssues.RateContradicts] = ["./ratePer", "./unit"],
        [MeasureIssues.NoControl] = ["./controls/*"],
        [MeasureIssues.LinkageLessAvailable] = ["/measures/*/readings/*/value"],
        [DocumentIssues.ItemMissing] = ["./gaps/*", "./gaps/*/item", "./against"],
        [AccountIssues.BeforeAssignment] = ["/organization/persons/*/assignments/*", "/organization/persons/*/assignments/*/from", "/organization/persons/*/assignments/*/unit", "./unit"],
        [AccountIssues.AfterAssignment] =
        [
            "/organization/persons/*/assignments/*", "/organization/persons/*/assignments/*/to", "/organization/persons/*/assignments/*/unit", "./unit", "./disabled",
            "/criteria/accountGraceDays",
        ],
        [TrainingIssues.AudienceMissing] = ["/courses/*/audience"],
        [TrainingIssues.KindMissing] = ["/courses/*/kind"],
        [TrainingIssues.EmploymentIncomplete] = ["./employment/*"],
        [PrivacyIssues.KindNotRecorded] = ["/privacy/records/*"],
        [PrivacyIssues.WithoutConsent] = ["/privacy/consents/*"],
        [PrivacyIssues.ConsentNotInForce] = ["/privacy/consents/*/withdrawnOn"],
        [PrivacyIssues.NotInRegister] = ["/privacy/personalInformationHandling/*/assets/*"],
        [PrivacyIssues.BreachNotReported] = ["/privacy/emergency/breachReports/*"],
        [PrivacyIssues.BreachReportedLate] = ["/incidents/*", "/incidents/*/date"],
        [DeidentificationIssues.NotTestedBefore] = ["/deidentification/tests/*"],
        [DeidentificationIssues.WrongQuarter] = ["/organization/fiscalYear/periods/*"],
        [DeidentificationIssues.LinkableNotReleased] = ["/deidentification/releases/*"],
        [DeidentificationIssues.LinkableWithoutControl] = ["/risks/*/assets/*", "/risks/*/existingControls/*", "/risks/*/treatments/*/controls/*"],
        [MaintenanceIssues.InTimeContradicts] = ["/maintenance/holidays/*", "/maintenance/rule/reviewWithinBusinessDays"],
        [MaintenanceIssues.ReviewLate] = ["/maintenance/holidays/*", "/maintenance/rule/reviewWithinBusinessDays"],
        [MaintenanceIssues.ReviewOpen] = ["/maintenance/holidays/*", "/maintenance/rule/reviewWithinBusinessDays"],
        [MaintenanceIssues.SharedId] = ["/maintenance/rule/individualIdFromAction", "/correctiveActions/*/completed"],
        [MaintenanceIssues.OtherSupplier] = ["/assets/*/supplier"],
        [ChecklistIssues.VendorsDiffer] = ["/checklist/vendorAnswers/*", "/suppliers/*", "/suppliers/*/kind"],
        [AuditIssues.AuditorDidNotAttend] = ["/courses/*/attendees/*"],
        [AuditIssues.AuditorNotQualified] = ["/auditors/*/qualifiedFrom"],
        [AuditIssues.LeadNotQualified] = ["/auditors/*/lead"],
        [AuditIssues.CheckpointsNotAnswered] = ["/checkpoints/*"],
        [AuditIssues.AnswerWithoutFinding] = ["/findings/*/checkpoint", "./findings/*"],
        [AuditIssues.WrongQuarter] = ["/organization/fiscalYear/periods/*"],
        [AuditIssues.FlowNotAudited] = ["/audits/*/flows/*"],
        [AuditIssues.FindingNotListed] = ["/audits/*/findings/*"],
        [ImprovementIssues.NoCorrectiveAction] = ["/correctiveActions/*"],
        [ImprovementIssues.ClosedWithoutEffectiveness] = ["/correctiveActions/*/effectiveness/effective"],
        [ImprovementIssues.FindingDoesNotMatch] = ["/findings/*/nonconformity"],
        [ImprovementIssues.OnTimeClaimWrong] = ["./due", "./completed"],
        [ImprovementIssues.ActionLate] = ["./completed"],
        [ImprovementIssues.ActionOverdue] = ["./completed"],
        [ImprovementIssues.WrongQuarterDue] = ["./due", "/organization/fiscalYear/periods/*"],
        [ReviewIssues.ChairNotTopManagement] = ["/organization/roles/*/holder", "/organization/roles/*/topManagement"],
        [ReviewIssues.OutputNotFollowedUp] = ["/managementReviews/*/outputs/*"],
        [CertificationIssues.WrongGuideline] =
        [
            "/organization/partners/*/kind", "/organization/kind", "/suppliers/*", "/externalRecords/*/kind", "/externalRecords/*/id", "/certification/scheme/guidelines/*", "/certification/scheme/kindTargets/*",
        ],
        [CertificationIssues.CertificateOfOtherDay] = ["/certification/applications/*/decided"],
        [CertificationIssues.ExpiryInvented] = ["/certification/scheme/validityMonths"],
        [CertificationIssues.RegulationNotApproved] =
            ["/certification/certificates/*/regulation", "/documents/*/version", "/documents/*/approvedOn", "/documents/*/history/*", "/documents/*/history/*/approvedOn"],
        [CertificationIssues.AuditNotPerformed] = ["/audits/*"],
        [CertificationIssues.RegulationNotCertified] = ["/certification/certificates/*"],
        [CertificationIssues.TooFewSeminars] = ["/certification/seminars/*", "/certification/attendance/*"],
        [CertificationIssues.SeminarNotAttended] = ["/certification/seminars/*", "/certification/attendance/*"],
        [CertificationIssues.EarlierNotReflected] = ["/certification/certificates/*"],
        [CertificationIssues.RegistryOutOfDate] = ["/certification/certificates/*", "/certification/registry/*/asOf"],
        [CertificationIssues.CertificateExpired] = ["/certification/certificates/*"],
        [LifecycleIssues.ClosingNotBorneOut] =
            ["/correctiveActions/*/completed", "/correctiveActions/*/action", "/correctiveActions/*/rootCause", "/correctiveActions/*/effectiveness/effective", "/correctiveActions/*/effectiveness/checkedOn", "./reopenings/*"],
        [LifecycleIssues.Recurrence] = ["/nonconformities/*/detectedOn"],
        [LifecycleIssues.InputNotConsidered] =
        [
            "/managementReviews/*/date", "/managementReviews/*/outputs/*", "/measures/*/readings/*", "/measures/*/aggregation", "/organization/fiscalYear/periods/*", "/nonconformities/*/closedOn",
            "/correctiveActions/*", "/correctiveActions/*/completed", "/correctiveActions/*/effectiveness/effective", "/objectives/*/result", "/improvements/*", "/improvements/*/from", "/findings/*", "/findings/*/grade",
        ],
        [LifecycleIssues.ReopenedWithoutAction] = ["/correctiveActions/*", "/correctiveActions/*/completed", "./reopenings/*"],
        [LifecycleIssues.ClosedWithoutDay] = ["./closedOn"],
        [DerivedReadingIssues.ReadingDiffers] =
        [
            "/audits/*/date", "/correctiveActions/*/due", "/correctiveActions/*/completed", "/organization/fiscalYear/periods/*", "/criteria/derivedReadingTolerance",
            "./derivation/cause", "/incidents/*", "/incidents/*/date", "/incidents/*/quarter", "/incidents/*/cause", "/organization/headcount/total",
            "/trainingCompletions/*", "/trainingCompletions/*/period", "/trainingCompletions/*/completed", "/suppliers/*", "/suppliers/*/kind", "/suppliers/*/disclosureStatementOn",
            "/deidentification/releases/*", "/deidentification/releases/*/quarter", "/deidentification/releases/*/test", "/deidentification/tests/*", "/deidentification/tests/*/passed",
            "/maintenance/totals/*", "/maintenance/totals/*/sessions", "/maintenance/totals/*/reviewedInTime",
        ],
        [ObjectiveIssues.BaselineContradicts] = ["./measurable/baseline", "/incidentTotals/*"],
        [SupplierIssues.SupervisionLate] = ["/criteria/supervisionMaxDays"],
        [SupplierIssues.PersonalDataNotMarked] = ["/assets/*/personal", "/assets/*/supplier"],
        [SupplierIssues.RoleWithoutPartner] = ["/linkage/partners/*"],
        [IncidentIssues.WrongQuarter] = ["./date", "/organization/fiscalYear/periods/*"],
        [IncidentIssues.OtherAssets] = ["/risks/*/assets/*"],
        [TransferIssues.TransferNotAssessed] = ["./direction", "./crossBorder", "/suppliers/*", "/suppliers/*/crossBorderAssessedOn", "/externalRecords/*"],
        [AuditIssues.AuditorNotIndependent] = ["/auditProgramme/exceptions/*"],
        [AuditIssues.AuditorLeftTooRecently] = ["/auditProgramme/exceptions/*"],
        [ConductIssues.ExceptionApprovedWithin] = ["/auditProgramme/exceptions/*"],
        [ConductIssues.ExceptionNotInForce] = ["/auditProgramme/exceptions/*"],
        [ConductIssues.TrainingNotInForce] = ["/auditors/*/qualifiedFrom", "/auditors/*/trainedIn/*", "/courses/*/dates/*"],
        [ConductIssues.AuditOverdue] = ["/audits/*/units/*", "/audits/*/flows/*", "/auditProgramme/approvedOn"],
        [ConductIssues.ConclusionContradicts] = ["./answers/*", "./findings/*", "/findings/*/grade", "/checkpoints/*"],
        [ConductIssues.SampleIncomplete] = ["./samples/*/items/*", "./samples/*/population/*", "./samples/*/population/*/items/*"],
        [ConductIssues.SampleContradicts] = ["./samples/*/items/*", "./samples/*/population/*", "./samples/*/population/*/items/*"],
        [SupportIssues.HolderNotAssigned] = ["/organization/persons/*/assignments/*", "/organization/persons/*/assignments/*/from", "/organization/persons/*/assignments/*/to"],
        [SupportIssues.CompetenceNotShown] = ["/courses/*/attendees/*", "/courses/*/dates/*", "/competenceRecords/*"],
        [SupportIssues.CompetenceNotDetermined] = ["/courses/*/attendees/*", "/courses/*/dates/*", "/competenceRecords/*", "/competenceRequirements/*"],
        [SupportIssues.TopicNotCovered] = ["/courses/*/audience", "/courses/*/topics/*"],
        [SupportIssues.PolicyNotOfTopManagement] = ["/organization/roles/*/holder", "/organization/roles/*/topManagement"],
        [SupportIssues.LinkableWithoutControl] = ["/risks/*/assets/*", "/risks/*/existingControls/*", "/risks/*/treatments/*/controls/*"],
        [ObligationIssues.NotAnswered] = ["/controls/*/references/*"],
        [ObligationIssues.GuidelineSuperseded] = ["/criteria/minimumGuideline/enabled"],
        [SupportIssues.ActionNotEvaluated] =
            ["/measures/*/controls/*", "/objectives/*/plan/what/*/treatments/*", "/objectives/*/plan/evaluation/measures/*", "/objectives/*/plan/evaluation/method"],
    };

    /// <summary>Whether an issue rests on what could not be read.</summary>
    /// <param name="issue">The issue, its path that of the document.</param>
    /// <param name="gaps">What could not be read.</param>
    /// <returns>True where the thing that the issue is about has a gap itself, or what the rule looks at beside it.</returns>
    public static bool RestOn(IsmsIssue issue, JsonGaps gaps) =>
        gaps.Touch(issue.Path)
        || (Sources.TryGetValue(issue.Definition, out string[]? sources)
            && sources.Any(source => gaps.Cover(source[0] == '.' ? ElementOf(issue.Path) + source.Substring(1) : source)));

    // The elements of the document stand in lists, right under the root or in one of its parts: /risks/3, /privacy/records/3.
    private static string ElementOf(string path)
    {
        for (int start = 1; start <= path.Length;)
        {
            int end = path.IndexOf('/', start) is var next && next < 0 ? path.Length : next;
            if (end > start && path.Skip(start).Take(end - start).All(c => c is >= '0' and <= '9'))
            {
                return path.Substring(0, end);
            }

            start = end + 1;
        }

        return path;
    }
}
