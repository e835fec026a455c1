using System.Globalization;
using Isms.Controls.Privacy.Consents;
using Isms.Controls.Privacy.Handling;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Core.Time;
using Isms.Risk.Assets;
using NodaTime;

namespace Isms.Controls.Checks.Privacy;

/// <summary>What JIS Q 15001 asks of the records of personal information. Without such records in the document they are taken to be kept elsewhere, and nothing is said.</summary>
internal static class PrivacyChecks
{
    public static void Check(PrivacyManagement? privacy, ValueList<Asset> assets, LocalDate? asOf, IssueCollector issues)
    {
        if (privacy is null)
        {
            return;
        }

        foreach (PrivacyRecordKind kind in PrivacyRecordKind.List.Known.Where(kind => privacy.Records.All(record => record.Kind != kind)))
        {
            issues.Add(PrivacyIssues.KindNotRecorded, kind.Value, "/privacy/records", kind.Value);
        }

        for (int i = 0; i < privacy.Records.Count; i++)
        {
            string path = FormattableString.Invariant($"/privacy/records/{i}");
            PrivacyRecord record = privacy.Records[i];
            if (record.RestsOnConsent)
            {
                CheckConsent(record, privacy.FindConsent(record.Consent), path, issues);
            }

            if (record.Kind == PrivacyRecordKind.Provision && record.IsCrossBorder && record.Supplier is null)
            {
                issues.Add(PrivacyIssues.CrossBorderWithoutSupplier, record.Id, path, record.Id.Value);
            }

            if (record.Kind == PrivacyRecordKind.Rights && record.WithinDays is { } limit)
            {
                CheckAnswer(record, limit, path, asOf, issues);
            }
        }

        for (int i = 0; i < assets.Count; i++)
        {
            Asset asset = assets[i];
            if (asset.Personal == PersonalInformationKind.SpecialCare && asset.Kind == AssetKind.Data && privacy.Handling.All(entry => !entry.Assets.Contains(asset.Id)))
            {
                issues.Add(PrivacyIssues.NotInRegister, asset.Id, FormattableString.Invariant($"/assets/{i}"), asset.Id.Value);
            }
        }
    }

    private static void CheckConsent(PrivacyRecord record, PersonalConsent? consent, string path, IssueCollector issues)
    {
        string id = record.Id.Value;
        if (consent is null || !consent.IsFor(record.Subject, record.Purpose))
        {
            issues.Add(PrivacyIssues.WithoutConsent, record.Id, path, id, record.Kind.Value, record.Consent?.Value ?? "-");
        }
        else if (!ConsentCoverage.Of(consent, record.Date).IsCovered)
        {
            issues.Add(
                PrivacyIssues.ConsentNotInForce, record.Id, path, id, IsoDate.Format(record.Date), consent.Id.Value, IsoDate.Format(consent.GivenOn),
                consent.WithdrawnOn is { } end ? IsoDate.Format(end) : "-");
        }
    }

    private static void CheckAnswer(PrivacyRecord record, int limit, string path, LocalDate? asOf, IssueCollector issues)
    {
        if ((record.AnsweredOn ?? asOf) is not { } until || Period.DaysBetween(record.Date, until) is var days && days <= limit)
        {
            return;
        }

        IssueDefinition definition = record.AnsweredOn is null ? PrivacyIssues.NotAnswered : PrivacyIssues.AnsweredLate;
        issues.Add(definition, record.Id, path, record.Id.Value, Text(days), Text(limit));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
