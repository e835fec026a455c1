using System.Globalization;
using Isms.Controls.Maintenance;
using Isms.Controls.Maintenance.Connections;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Core.Time;
using Isms.Risk.Assets;
using NodaTime;

namespace Isms.Controls.Checks.Maintenance;

/// <summary>Dumps, media, requests to connect and totals; the sessions are in <see cref="SessionChecks"/>.</summary>
internal static class MaintenanceChecks
{
    public static void Check(MaintenanceRecords? records, ValueList<Asset> assets, LocalDate? sharedIdsUntil, LocalDate? asOf, IssueCollector issues)
    {
        if (records is null)
        {
            return;
        }

        for (int i = 0; i < records.Totals.Count; i++)
        {
            MaintenanceTotal total = records.Totals[i];
            if (total.ReviewedInTime > total.Sessions)
            {
                issues.Add(
                    MaintenanceIssues.MoreReviewedThanSessions, total.Period, FormattableString.Invariant($"/maintenance/totals/{i}"), total.Period.Value,
                    total.ReviewedInTime.ToString(CultureInfo.InvariantCulture), total.Sessions.ToString(CultureInfo.InvariantCulture));
            }
        }

        SessionChecks.Check(records, assets, sharedIdsUntil, asOf, issues);
        for (int i = 0; i < records.Dumps.Count; i++)
        {
            CheckDump(records.Dumps[i], FormattableString.Invariant($"/maintenance/dumps/{i}"), issues);
        }

        for (int i = 0; i < records.Media.Count; i++)
        {
            StorageMedium medium = records.Media[i];
            if (medium.Disposed is not null && medium.Certificate is null)
            {
                issues.Add(MaintenanceIssues.DisposedWithoutCertificate, medium.Id, FormattableString.Invariant($"/maintenance/media/{i}"), medium.Id.Value);
            }
        }

        for (int i = 0; i < records.ConnectionRequests.Count; i++)
        {
            ConnectionRequest request = records.ConnectionRequests[i];
            if (request.Decided is { } decided && decided < request.Requested)
            {
                issues.Add(
                    MaintenanceIssues.DecidedBeforeRequest, request.Id, FormattableString.Invariant($"/maintenance/connectionRequests/{i}/decided"), request.Id.Value,
                    IsoDate.Format(decided), IsoDate.Format(request.Requested));
            }
        }
    }

    private static void CheckDump(MaintenanceDump dump, string path, IssueCollector issues)
    {
        string id = dump.Id.Value;
        if (dump.Erased is not { } erased)
        {
            issues.Add(MaintenanceIssues.DumpNotErased, dump.Id, path, id);
        }
        else if (erased > dump.ReturnDue)
        {
            issues.Add(MaintenanceIssues.DumpErasedLate, dump.Id, path, id, IsoDate.Format(erased), IsoDate.Format(dump.ReturnDue.Value));
        }

        if (dump.IsMasked == false)
        {
            issues.Add(MaintenanceIssues.DumpNotMasked, dump.Id, path + "/masked", id);
        }
    }
}
