using Isms.Audit.Records;
using Isms.Audit.Review;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Core.Time;
using NodaTime;

namespace Isms.Audit.Checks;

/// <summary>Management reviews.</summary>
internal static class ReviewChecks
{
    public static void Check(AuditCheckInput input, IssueCollector issues)
    {
        ValueList<ManagementReview> reviews = input.Records.Reviews;
        int[] byDate = Enumerable.Range(0, reviews.Count).OrderBy(i => reviews[i].Date).ToArray();
        ManagementReview?[] before = new ManagementReview?[reviews.Count];
        for (int i = 1; i < byDate.Length; i++)
        {
            before[byDate[i]] = reviews[byDate[i - 1]];
        }

        DatedInputs dated = new(input.Records);
        for (int i = 0; i < reviews.Count; i++)
        {
            ManagementReview review = reviews[i];
            string path = JsonPointer.Item("/managementReviews", i);
            CheckChair(input, review, path, issues);
            CheckInputs(review, path, issues);
            CheckFollowUp(review, before[i], path, issues);
            CheckInputDates(review, dated, path, issues);
            CheckOutputs(input, review, path, issues);
        }
    }

    private static void CheckChair(AuditCheckInput input, ManagementReview review, string path, IssueCollector issues)
    {
        // Where no role is marked as top management, nobody can be told from it.
        if (input.Organization is { } organization && organization.Roles.Any(role => role.IsTopManagement) && !organization.IsTopManagement(review.Chair))
        {
            issues.Add(ReviewIssues.ChairNotTopManagement, review.Id, review.Chair is null ? path : path + "/chair", review.Id.Value, review.Chair?.Value ?? "-");
        }
    }

    private static void CheckInputs(ManagementReview review, string path, IssueCollector issues)
    {
        ReviewInputs? inputs = review.Inputs;
        string place = inputs is null ? path : path + "/inputs";
        (string Letter, string Name, bool IsThere)[] required =
        [
            ("a", "previousActions", inputs?.PreviousActions is not null),
            ("b", "changesInIssues", inputs?.ChangesInIssues is not null),
            ("c", "performance", inputs?.Performance is not null),
            ("d", "feedback", inputs?.Feedback is not null),
            ("e", "riskResults", inputs?.RiskResults is not null),
            ("f", "improvement", inputs?.Improvement is not null),
        ];
        foreach ((string letter, string name, bool isThere) in required)
        {
            if (!isThere)
            {
                issues.Add(ReviewIssues.InputMissing, review.Id, place, review.Id.Value, name, letter);
            }
        }

        if (inputs?.Performance is not { } performance)
        {
            return;
        }

        (string Name, int Count)[] lists =
        [
            ("nonconformitiesAndCorrectiveActions", performance.NonconformitiesAndCorrectiveActions.Count),
            ("monitoringAndMeasurement", performance.MonitoringAndMeasurement.Count),
            ("auditResults", performance.AuditResults.Count),
            ("objectives", performance.Objectives.Count),
        ];
        foreach ((string name, int count) in lists)
        {
            if (count == 0)
            {
                issues.Add(ReviewIssues.PerformanceMissing, review.Id, place + "/performance", review.Id.Value, name);
            }
        }
    }

    private static void CheckFollowUp(ManagementReview review, ManagementReview? before, string path, IssueCollector issues)
    {
        if (before is null)
        {
            return;
        }

        ReviewTopic? previous = review.Inputs?.PreviousActions;
        HashSet<string> takenUp = new((previous?.Refs ?? []).Select(id => id.Value), StringComparer.Ordinal);
        foreach (ReviewOutput output in before.Outputs.Where(output => !takenUp.Contains(output.Id.Value)))
        {
            string place = previous is null ? path : path + "/inputs/previousActions";
            issues.Add(ReviewIssues.OutputNotFollowedUp, review.Id, place, review.Id.Value, output.Id.Value, before.Id.Value);
        }
    }

    private static void CheckInputDates(ManagementReview review, DatedInputs dated, string path, IssueCollector issues)
    {
        if (review.Inputs?.Performance is not { } performance)
        {
            return;
        }

        string place = path + "/inputs/performance/";
        Compare("nonconformitiesAndCorrectiveActions", performance.NonconformitiesAndCorrectiveActions, dated.DetectedOn);
        Compare("auditResults", performance.AuditResults, id => dated.AuditedOn(id));

        void Compare<TId>(string list, ValueList<TId> ids, Func<TId, LocalDate?> dateOf)
            where TId : IIdentifier
        {
            for (int i = 0; i < ids.Count; i++)
            {
                if (dateOf(ids[i]) is { } date && date > review.Date)
                {
                    issues.Add(
                        ReviewIssues.InputAfterReview,
                        review.Id,
                        JsonPointer.Item(place + list, i),
                        review.Id.Value,
                        ids[i].Value,
                        IsoDate.Format(review.Date),
                        IsoDate.Format(date));
                }
            }
        }
    }

    private static void CheckOutputs(AuditCheckInput input, ManagementReview review, string path, IssueCollector issues)
    {
        if (review.Outputs.Count == 0)
        {
            issues.Add(ReviewIssues.NoOutput, review.Id, path, review.Id.Value);
        }

        for (int i = 0; i < review.Outputs.Count; i++)
        {
            ReviewOutput output = review.Outputs[i];
            if (output.Status != ActionStatus.Done && output.Due is { } due && due < input.AsOf)
            {
                issues.Add(ReviewIssues.OutputOverdue, output.Id, JsonPointer.Item(path + "/outputs", i) + "/due", output.Id.Value, IsoDate.Format(due));
            }
        }
    }

    /// <summary>The days of what a review may consider.</summary>
    private sealed class DatedInputs(AuditRecords records)
    {
        public LocalDate? AuditedOn(AuditId id) => records.FindAudit(id)?.Date;

        // Corrective actions stand in the same list and are found by nothing here.
        public LocalDate? DetectedOn(ElementId id) =>
            NonconformityId.Kind.TryParse(id.Value, out NonconformityId? nonconformity) ? records.FindNonconformity(nonconformity)?.DetectedOn : null;
    }
}
