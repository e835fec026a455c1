using Isms.Audit.Checks;
using Isms.Controls.Checks;
using Isms.Core.Issues;
using Isms.Core.Json;
using Isms.Risk.Checks;

namespace Isms.Management.Checks;

/// <summary>
/// Which issues would be concluded from a gap: from something that stands in the document and could not be read. The gap itself is reported;
/// a second issue that follows from it would send people looking for a fault that is not there. Static and thread-safe.
/// </summary>
internal static class GapConclusions
{
    // What a rule looks at beside the place it reports: "*" is any position, "." the element that the issue is about.
    private static readonly Dictionary<IssueDefinition, string[]> Sources = new()
    {
        [ContextIssues.RequirementNotAnswered] = ["/context/requirementTraces/*/by/*"],
        [CriteriaIssues.ThresholdNotDecidable] = ["/criteria/matrices/*/scores"],
        [AssetIssues.StepWithoutAsset] = ["/assets/*/createdIn/*", "/assets/*/usedIn/*"],
        [AssetIssues.NewAssetWithoutRisk] = ["/risks/*/assets/*"],
        [AssetIssues.StepWithoutRisk] = ["/risks/*/steps/*"],
        [RegisterIssues.RatingWithoutMatrix] = ["/criteria/matrices/*/direction"],
        [RegisterIssues.AssetInOtherSteps] = ["./steps/*", "/assets/*/createdIn/*", "/assets/*/usedIn/*"],
        [RegisterIssues.DetailedAnalysisMissing] = ["/detailedAnalyses/*"],
        [RegisterIssues.OwnerApprovalMissing] = ["/ownerApprovals/*/approvedOn", "/ownerApprovals/*/residualAccepted"],
        [RegisterIssues.MinimumUnmet] = ["./minimum/metAfter"],
        [TreatmentIssues.OnlyRetained] = ["./treatments/*"],
        [TreatmentIssues.OpportunityNotPursued] = ["./treatments/*"],
        [TreatmentIssues.MinimumNotMet] = ["./minimum/met"],
        [TreatmentIssues.MinimumWithoutTopManagement] =
            ["./treatments/*/approvedBy", "./treatments/*/rule", "/organization/roles/*/holder", "/organization/roles/*/topManagement"],
        [TreatmentIssues.MinimumRuleNotInForce] = ["/criteria/minimumGuideline/enabled"],
        [TreatmentIssues.RetainedWithoutTopManagement] = ["./treatments/*/approvedBy", "/organization/roles/*/holder", "/organization/roles/*/topManagement"],
        [TreatmentIssues.DecisionContradictsLevel] = ["./decision"],
        [ApplicabilityIssues.RowMissing] = ["/statements/*/rows/*"],
        [ApplicabilityIssues.ReasonPointsAtNothing] = ["/risks/*"],
        [ObjectiveIssues.RiskNotListed] = ["/objectives/*/risks/*"],
        [ObjectiveIssues.AchievedDespiteMissedMeasure] = ["/measures/*/readings/*"],
        [MeasureIssues.ClaimContradicts] = ["./readings/*/value"],
        [MeasureIssues.LinkageLessAvailable] = ["/measures/*/readings/*/value"],
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
