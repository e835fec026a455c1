using System.Globalization;
using Isms.Controls.Privacy.Deidentification;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Core.Organizations;
using Isms.Core.Time;
using Isms.Risk.Assets;
using Isms.Risk.Register;

namespace Isms.Controls.Checks.Deidentification;

/// <summary>Whether releases are tested before they go out, and what becomes of the data. Without such records in the document they are taken to be kept elsewhere.</summary>
internal static class DeidentificationChecks
{
    public static void Check(DeidentificationRecords? records, Organization? organization, RiskRegister register, IssueCollector issues)
    {
        if (records is null)
        {
            return;
        }

        for (int i = 0; i < records.Releases.Count; i++)
        {
            CheckRelease(records, records.Releases[i], organization, FormattableString.Invariant($"/deidentification/releases/{i}"), issues);
        }

        for (int i = 0; i < register.Assets.Count; i++)
        {
            if (register.Assets[i].IsLinkable)
            {
                CheckLinkable(records, register.Assets[i], register.Risks, FormattableString.Invariant($"/assets/{i}"), issues);
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

    private static void CheckLinkable(DeidentificationRecords records, Asset asset, ValueList<IdentifiedRisk> risks, string path, IssueCollector issues)
    {
        if (records.Releases.All(release => release.Asset != asset.Id))
        {
            issues.Add(DeidentificationIssues.LinkableNotReleased, asset.Id, path, asset.Id.Value);
        }

        if (!risks.Any(risk => risk.Assets.Contains(asset.Id) && (risk.ExistingControls.Count > 0 || risk.Treatments.Any(treatment => treatment.Controls.Count > 0))))
        {
            issues.Add(DeidentificationIssues.LinkableWithoutControl, asset.Id, path, asset.Id.Value);
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
