using Isms.Audit.Checks;
using Isms.Controls.Checks;
using Isms.Controls.Checks.Obligations;
using Isms.Controls.Checks.Support;
using Isms.Controls.Checks.Training;
using Isms.Core.Issues;
using Isms.Core.Json;
using Isms.Risk.Checks;
using Isms.Risk.Checks.Analysis;

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
        [DerivedReadingIssues.ReadingDiffers] =
        [
            "/audits/*/date", "/correctiveActions/*/due", "/correctiveActions/*/completed", "/organization/fiscalYear/periods/*", "/criteria/derivedReadingTolerance",
        ],
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

    // The elements of the document stand in lists right under the root: /risks/3.
    private static string ElementOf(string path)
    {
        int end = path.IndexOf('/', path.IndexOf('/', 1) + 1);
        return end < 0 ? path : path.Substring(0, end);
    }
}
