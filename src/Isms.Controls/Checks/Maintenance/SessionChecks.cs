using Isms.Controls.Maintenance;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Core.Time;
using Isms.Risk;
using Isms.Risk.Assets;
using NodaTime;

namespace Isms.Controls.Checks.Maintenance;

/// <summary>Whether maintenance is approved before it is connected, worked under an id of one person by the supplier of the asset, and reviewed in time.</summary>
internal static class SessionChecks
{
    public static void Check(MaintenanceRecords records, ValueList<Asset> assets, LocalDate? sharedIdsUntil, LocalDate? asOf, IssueCollector issues)
    {
        BusinessCalendar calendar = records.ToCalendar();

        // Of two assets with one id, which is an error of its own, the first counts.
        Dictionary<AssetId, Asset> known = assets.GroupBy(asset => asset.Id).ToDictionary(group => group.Key, group => group.First());
        for (int i = 0; i < records.Sessions.Count; i++)
        {
            MaintenanceSession session = records.Sessions[i];
            string path = FormattableString.Invariant($"/maintenance/sessions/{i}");
            if (session.Approved is not { } approved || approved > session.Connected)
            {
                string when = session.Approved is { } day ? IsoDate.Format(day) : "-";
                issues.Add(MaintenanceIssues.ConnectedBeforeApproval, session.Id, path, session.Id.Value, when, IsoDate.Format(session.Connected));
            }

            if (records.Rule?.ReviewWithinBusinessDays is { } days && LogReview.Of(session, days, calendar, asOf) is { } review)
            {
                CheckReview(session, review, path, issues);
            }

            CheckOperator(session, sharedIdsUntil, path, issues);
            for (int j = 0; j < session.Assets.Count; j++)
            {
                if (known.TryGetValue(session.Assets[j], out Asset? asset) && asset.Supplier != session.Supplier)
                {
                    issues.Add(
                        MaintenanceIssues.OtherSupplier, session.Id, FormattableString.Invariant($"{path}/assets/{j}"), session.Id.Value, asset.Id.Value,
                        asset.Supplier?.Value ?? "-", session.Supplier.Value);
                }
            }
        }
    }

    private static void CheckReview(MaintenanceSession session, LogReview review, string path, IssueCollector issues)
    {
        string due = IsoDate.Format(review.Due);
        string reviewed = review.Reviewed is { } day ? IsoDate.Format(day) : "-";
        if (session.IsInTime is { } claim && claim != review.IsInTime)
        {
            issues.Add(MaintenanceIssues.InTimeContradicts, session.Id, path, session.Id.Value, claim ? "true" : "false", due, reviewed);
        }

        if (review.State is LogReviewState.Late or LogReviewState.Missing)
        {
            issues.Add(MaintenanceIssues.ReviewLate, session.Id, path, session.Id.Value, due, reviewed);
        }
        else if (review.State == LogReviewState.Open)
        {
            issues.Add(MaintenanceIssues.ReviewOpen, session.Id, path, session.Id.Value, due);
        }
    }

    private static void CheckOperator(MaintenanceSession session, LocalDate? sharedUntil, string path, IssueCollector issues)
    {
        if (session.Operator != OperatorIdentity.Shared)
        {
            return;
        }

        string connected = IsoDate.Format(session.Connected);
        if (sharedUntil is { } until && session.Connected > until)
        {
            issues.Add(MaintenanceIssues.SharedIdAfterAction, session.Id, path, session.Id.Value, connected, IsoDate.Format(until));
        }
        else
        {
            issues.Add(MaintenanceIssues.SharedId, session.Id, path, session.Id.Value, connected);
        }
    }
}
