using System.Globalization;
using Isms.Controls.Privacy.Deidentification;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Core.Organizations;
using Isms.Core.Time;
using Isms.Risk.Assets;

namespace Isms.Controls.Checks.Deidentification;

/// <summary>Whether releases are tested before they go out, and what becomes of the data. Without such records in the document they are taken to be kept elsewhere.</summary>
internal static class DeidentificationChecks
{
    public static void Check(DeidentificationRecords? records, Organization? organization, ValueList<Asset> assets, IssueCollector issues)
    {
        if (records is null)
        {
            return;
        }

        for (int i = 0; i < records.Releases.Count; i++)
        {
            CheckRelease(records, records.Releases[i], organization, FormattableString.Invariant($"/deidentification/releases/{i}"), issues);
        }

        for (int i = 0; i < assets.Count; i++)
        {
            if (assets[i].IsLinkable && records.Releases.All(release => release.Asset != assets[i].Id))
            {
                issues.Add(DeidentificationIssues.LinkableNotReleased, assets[i].Id, FormattableString.Invariant($"/assets/{i}"), assets[i].Id.Value);
            }
        }

        for (int i = 0; i < records.Studies.Count; i++)
        {
            if (records.Studies[i].DisposeBy is null)
            {
                issues.Add(DeidentificationIssues.NoDisposalDate, records.Studies[i].Id, FormattableString.Invariant($"/deidentification/studies/{i}"), records.Studies[i].Id.Value);
            }
        }

        for (int i = 0; i < records.Evidence.Count; i++)
        {
            ReleaseEvidenceCheck.Run(records, records.Evidence[i], FormattableString.Invariant($"/deidentification/evidence/{i}"), issues);
        }
    }

    private static void CheckRelease(DeidentificationRecords records, DataRelease release, Organization? organization, string path, IssueCollector issues)
    {
        string id = release.Id.Value;
        ReidentificationTest? test = records.TestOf(release);
        if (test is not { IsPassed: true } || test.Date > release.ReleasedOn)
        {
            string what = test is null ? release.Test?.Value ?? "-" : FormattableString.Invariant($"{test.Id.Value} {IsoDate.Format(test.Date)}");
            issues.Add(DeidentificationIssues.NotTestedBefore, release.Id, path, id, IsoDate.Format(release.ReleasedOn), what);
        }

        if (test?.K is { } k && records.Criteria?.KMinimum is { } minimum && k < minimum)
        {
            issues.Add(
                DeidentificationIssues.KBelowMinimum, release.Id, path, id, test.Id.Value, k.ToString(CultureInfo.InvariantCulture), minimum.ToString(CultureInfo.InvariantCulture));
        }

        if (organization is not null && organization.FiscalYear.PeriodOf(release.ReleasedOn)?.Id != release.Quarter)
        {
            issues.Add(DeidentificationIssues.WrongQuarter, release.Id, path, id, release.Quarter?.Value ?? "-", IsoDate.Format(release.ReleasedOn));
        }
    }
}
