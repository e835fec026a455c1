using Isms.Audit.Certification.Certificates;
using Isms.Audit.Certification.Eligibility;
using Isms.Audit.Certification.Schemes;
using Isms.Core.Issues;
using Isms.Core.Time;
using NodaTime;

namespace Isms.Audit.Checks.Certification;

/// <summary>Applications for certification. The certificates are looked at by <see cref="CertificateChecks"/>.</summary>
internal static class CertificationChecks
{
    public static void Check(CertificationFacts facts, LocalDate? asOf, IssueCollector issues)
    {
        CertificationRecords records = facts.Records;
        for (int i = 0; i < records.Applications.Count; i++)
        {
            CertificationApplication application = records.Applications[i];
            string path = JsonPointer.Item("/certification/applications", i);
            CheckGuideline(facts, application, path, issues);
            CheckDates(application, path, issues);
            CheckDecision(facts, application, path, issues);
        }

        CertificateChecks.Check(facts, asOf, issues);
    }

    private static void CheckGuideline(CertificationFacts facts, CertificationApplication application, string path, IssueCollector issues)
    {
        // Who applies is known only with the organisation and its partners.
        if (facts.Organization is null || facts.Records.Scheme is not { } scheme)
        {
            return;
        }

        string? expected = scheme.GuidelineFor(facts.TargetOf(application.Organization));
        if (expected is null || !string.Equals(expected, application.Guideline, StringComparison.Ordinal))
        {
            issues.Add(
                CertificationIssues.WrongGuideline,
                application.Id,
                application.Guideline is null ? path : path + "/guideline",
                application.Id.Value,
                application.Guideline ?? "-",
                application.Organization.Value,
                expected ?? "-");
        }
    }

    private static void CheckDates(CertificationApplication application, string path, IssueCollector issues)
    {
        if (application.Reviewed < application.Received || application.Decided < application.Received || application.Decided < application.Reviewed)
        {
            issues.Add(
                CertificationIssues.DatesReversed,
                application.Id,
                path,
                application.Id.Value,
                IsoDate.Format(application.Received),
                Text(application.Reviewed),
                Text(application.Decided));
        }
    }

    private static void CheckDecision(CertificationFacts facts, CertificationApplication application, string path, IssueCollector issues)
    {
        string id = application.Id.Value, number = FormattableString.Invariant($"{application.Case}");
        bool isReadiness = application.Category == CertificationCategory.Readiness;
        if (application.Decision != ApplicationState.Granted)
        {
            if (isReadiness && application.Decided is { } day && facts.Records.Scheme?.SeminarCount is { } needed)
            {
                int attended = facts.Records.Attended(application.Organization, day).Count;
                if (attended >= needed)
                {
                    string decision = application.Decision is null ? path : path + "/decision";
                    issues.Add(CertificationIssues.SeminarsWereEnough, application.Id, decision, id, IsoDate.Format(day), CertificateChecks.Number(attended), CertificateChecks.Number(needed));
                }
            }

            return;
        }

        if (application.Case == 2 && application.Reviewed is null)
        {
            issues.Add(CertificationIssues.GrantedWithoutReview, application.Id, path, id, number);
        }

        if (isReadiness && application.Case != 1)
        {
            issues.Add(CertificationIssues.ReadinessInOtherCase, application.Id, path + "/case", id, number);
        }

        if (application.Certificate is null)
        {
            issues.Add(CertificationIssues.GrantedWithoutCertificate, application.Id, path, id);
        }
        else if (facts.Records.FindCertificate(application.Certificate) is { } certificate && certificate.AsOf != application.Decided)
        {
            issues.Add(
                CertificationIssues.CertificateOfOtherDay,
                application.Id,
                path + "/certificate",
                id,
                Text(application.Decided),
                certificate.Id.Value,
                IsoDate.Format(certificate.AsOf));
        }
    }

    private static string Text(LocalDate? date) => date is { } day ? IsoDate.Format(day) : "-";
}
