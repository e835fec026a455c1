using Isms.Audit.Improvement;
using Isms.Audit.Improvement.States;
using Isms.Audit.Preparation;
using Isms.Audit.Review;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Issues;
using Isms.Core.Time;
using Isms.Risk;
using NodaTime;

namespace Isms.Audit.Checks;

/// <summary>Claims against the lifecycle, what comes back, and what reviews left out.</summary>
internal static class LifecycleChecks
{
    public static void Check(AuditCheckInput input, IssueCollector issues)
    {
        ILookup<NonconformityId, CorrectiveAction> actions = input.Records.CorrectiveActions.ToLookup(action => action.Nonconformity);
        for (int i = 0; i < input.Records.Nonconformities.Count; i++)
        {
            Nonconformity nonconformity = input.Records.Nonconformities[i];
            string path = JsonPointer.Item("/nonconformities", i);
            CheckOrder(nonconformity, path, issues);

            // Without an action NCR-001 says all there is to say.
            if (input.AsOf is { } asOf && input.Records.FindCorrectiveAction(nonconformity.CorrectiveAction) is { } named)
            {
                CheckClaim(nonconformity, NonconformityLifecycle.Trace(nonconformity, actions[nonconformity.Id].Append(named), asOf), named, path, issues);
            }
        }

        CheckRecurrence(input, issues);
        for (int i = 0; i < input.Records.Reviews.Count && input.ReviewSource is not null; i++)
        {
            CheckReview(input.ReviewSource, input.Records.Reviews[i], JsonPointer.Item("/managementReviews", i), issues);
        }
    }

    private static void CheckOrder(Nonconformity nonconformity, string path, IssueCollector issues)
    {
        LocalDate last = LocalDate.MinIsoValue;
        for (int i = 0; i < nonconformity.Reopenings.Count; i++)
        {
            NonconformityReopening reopening = nonconformity.Reopenings[i];
            if (reopening.ClosedOn < last)
            {
                issues.Add(LifecycleIssues.ReopeningsOutOfOrder, nonconformity.Id, JsonPointer.Item(path + "/reopenings", i) + "/closedOn", nonconformity.Id.Value, IsoDate.Format(last), IsoDate.Format(reopening.ClosedOn));
            }

            last = reopening.On;
        }

        if (nonconformity.ClosedOn < last && nonconformity.Reopenings.Count > 0)
        {
            issues.Add(LifecycleIssues.ReopeningsOutOfOrder, nonconformity.Id, path + "/closedOn", nonconformity.Id.Value, IsoDate.Format(last), IsoDate.Format(nonconformity.ClosedOn.Value));
        }
    }

    private static void CheckClaim(Nonconformity nonconformity, NonconformityCourse course, CorrectiveAction action, string path, IssueCollector issues)
    {
        string id = nonconformity.Id.Value;
        if (course.State == NonconformityState.Reopened)
        {
            int last = nonconformity.Reopenings.Count - 1;
            issues.Add(LifecycleIssues.ReopenedWithoutAction, nonconformity.Id, JsonPointer.Item(path + "/reopenings", last), id, IsoDate.Format(nonconformity.Reopenings[last].On));
        }
        else if (course is { IsClaimedClosed: true, AgreesWithClaim: false } && action is { RootCause: not null, Effectiveness.Effective: true })
        {
            issues.Add(LifecycleIssues.ClosingNotBorneOut, nonconformity.Id, path + "/status", id, course.State.Value);
        }
        else if (course.State == NonconformityState.Closed && nonconformity is { Status: { } status, ClosedOn: null } && status == NonconformityStatus.Closed)
        {
            issues.Add(LifecycleIssues.ClosedWithoutDay, nonconformity.Id, path, id);
        }
    }

    // In the order of their days; of each risk and control the action that was completed first is remembered.
    private static void CheckRecurrence(AuditCheckInput input, IssueCollector issues)
    {
        Dictionary<(RiskId, ControlId), (LocalDate Completed, Nonconformity Of, CorrectiveAction Action)> settled = [];
        ValueList<Nonconformity> all = input.Records.Nonconformities;
        foreach (int i in Enumerable.Range(0, all.Count).OrderBy(i => all[i].DetectedOn))
        {
            Nonconformity item = all[i];
            if (item.Risk is not { } risk || input.Records.FindCorrectiveAction(item.CorrectiveAction) is not { } action)
            {
                continue;
            }

            ControlId[] controls = action.Controls.Distinct().ToArray();
            ControlId[] again = controls.Where(control => settled.TryGetValue((risk, control), out var before) && before.Completed <= item.DetectedOn && before.Action.Id != action.Id).ToArray();
            if (again.Length > 0)
            {
                (LocalDate completed, Nonconformity of, CorrectiveAction first) = settled[(risk, again[0])];
                issues.Add(
                    LifecycleIssues.Recurrence,
                    item.Id,
                    JsonPointer.Item("/nonconformities", i),
                    item.Id.Value,
                    of.Id.Value,
                    first.Id.Value,
                    IsoDate.Format(completed),
                    risk.Value,
                    string.Join(", ", again.Select(control => control.Value)));
            }

            foreach (ControlId control in controls)
            {
                if (action.Completed is { } completed && !(settled.TryGetValue((risk, control), out var before) && before.Completed <= completed))
                {
                    settled[(risk, control)] = (completed, item, action);
                }
            }
        }
    }

    private static void CheckReview(ManagementReviewSource source, ManagementReview review, string path, IssueCollector issues)
    {
        // A review without inputs is told of each of them (MRV-001).
        if (review.Inputs is not { } inputs)
        {
            return;
        }

        foreach ((ReviewInputKind input, ElementId[] elements) in ManagementReviewInputs.NotConsidered(source, review))
        {
            if (IsThere(inputs, input))
            {
                issues.Add(
                    LifecycleIssues.InputNotConsidered,
                    review.Id,
                    path + "/inputs/" + input.Value,
                    review.Id.Value,
                    input.Letter,
                    string.Join(", ", elements.Select(id => id.Value)));
            }
        }
    }

    private static bool IsThere(ReviewInputs inputs, ReviewInputKind input) =>
        input == ReviewInputKind.PreviousActions ? inputs.PreviousActions is not null
        : input == ReviewInputKind.ChangesInIssues ? inputs.ChangesInIssues is not null
        : input == ReviewInputKind.Performance ? inputs.Performance is not null
        : inputs.Improvement is not null;
}
