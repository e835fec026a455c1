using Isms.Audit.Certification.Certificates;
using Isms.Audit.Certification.Eligibility;
using Isms.Audit.Certification.Schemes;
using Isms.Audit.Certification.Standing;
using Isms.Audit.Programme;
using Isms.Controls.Support.Documents;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Core.Time;
using NodaTime;

namespace Isms.Audit.Checks.Certification;

/// <summary>Certificates: what they rest on, their chain, and the public list.</summary>
internal static class CertificateChecks
{
    public static void Check(CertificationFacts facts, LocalDate? asOf, IssueCollector issues)
    {
        ValueList<Certificate> certificates = facts.Records.Certificates;
        var chains = CertificateChain.OfEach(facts.Records).ToDictionary(chain => (chain.Organization, chain.Category));
        var registry = RegistryComparison.OfEach(facts.Records).Where(row => row.Newest is not null).ToDictionary(row => (row.Organization, row.Category));
        for (int i = 0; i < certificates.Count; i++)
        {
            Certificate certificate = certificates[i];
            string path = JsonPointer.Item("/certification/certificates", i);
            CertificateChain chain = chains[(certificate.Organization, certificate.Category)];
            CheckValidity(facts, chain, certificate, asOf, path, issues);
            if (certificate.Category == CertificationCategory.Regulation)
            {
                CheckRegulation(facts, certificate, path, issues);
            }
            else if (certificate.Category == CertificationCategory.Audit)
            {
                CheckAudits(facts, certificate, path, issues);
            }
            else if (certificate.Category == CertificationCategory.Readiness)
            {
                CheckReadiness(facts, certificate, path, issues);
            }

            if (chain.Before(certificate.Id) is { } before && !certificate.History.Contains(before.Id))
            {
                issues.Add(CertificationIssues.EarlierNotReflected, certificate.Id, path, certificate.Id.Value, before.Id.Value);
            }

            if (ReferenceEquals(chain.Newest, certificate))
            {
                CheckRegistry(registry[(certificate.Organization, certificate.Category)], certificate, path, issues);
            }
        }
    }

    public static string Number(int number) => FormattableString.Invariant($"{number}");

    private static void CheckValidity(CertificationFacts facts, CertificateChain chain, Certificate certificate, LocalDate? asOf, string path, IssueCollector issues)
    {
        if (facts.Records.Scheme is not { } scheme)
        {
            return;
        }

        LocalDate? last = certificate.LastDay(scheme.ValidityMonths);
        if (certificate.Expires is { } claimed && claimed != last)
        {
            if (last is { } right)
            {
                issues.Add(CertificationIssues.ExpiryContradicts, certificate.Id, path + "/expires", certificate.Id.Value, IsoDate.Format(claimed), IsoDate.Format(right));
            }
            else
            {
                issues.Add(CertificationIssues.ExpiryInvented, certificate.Id, path + "/expires", certificate.Id.Value, IsoDate.Format(claimed));
            }
        }

        if (last is { } day && day < asOf && ReferenceEquals(chain.Newest, certificate))
        {
            issues.Add(CertificationIssues.CertificateExpired, certificate.Id, path + "/asOf", certificate.Id.Value, IsoDate.Format(day));
        }
    }

    private static void CheckRegulation(CertificationFacts facts, Certificate certificate, string path, IssueCollector issues)
    {
        DocumentedInformation? document = facts.FindDocument(certificate.Regulation);
        if (certificate.Regulation is not null && document is null)
        {
            // The reader reports what resolves to nothing.
            return;
        }

        bool isApproved = document is not null
            && CertificationFacts.ApprovedVersions(document, certificate.AsOf).Any(version => string.Equals(version.Version, certificate.RegulationVersion, StringComparison.Ordinal));
        if (!isApproved)
        {
            issues.Add(
                CertificationIssues.RegulationNotApproved,
                certificate.Id,
                certificate.RegulationVersion is null ? path : path + "/regulationVersion",
                certificate.Id.Value,
                certificate.Regulation?.Value ?? "-",
                certificate.RegulationVersion ?? "-",
                IsoDate.Format(certificate.AsOf));
        }
    }

    private static void CheckAudits(CertificationFacts facts, Certificate certificate, string path, IssueCollector issues)
    {
        InternalAudit[] known = [.. certificate.Audits.Select(id => facts.Audits.FirstOrDefault(audit => audit.Id == id)).OfType<InternalAudit>()];
        if (known.Length == 0 || !known.All(audit => audit.IsDoneBy(certificate.AsOf)))
        {
            string place = certificate.Audits.Count == 0 ? path : path + "/audits";
            issues.Add(CertificationIssues.AuditNotPerformed, certificate.Id, place, certificate.Id.Value, IsoDate.Format(certificate.AsOf));
        }
    }

    private static void CheckReadiness(CertificationFacts facts, Certificate certificate, string path, IssueCollector issues)
    {
        string id = certificate.Id.Value, day = IsoDate.Format(certificate.AsOf);
        Certificate? regulation = facts.Records.FindCertificate(certificate.OperatesUnder);
        if (regulation is null || regulation.Category != CertificationCategory.Regulation || regulation.AsOf > certificate.AsOf)
        {
            string place = certificate.OperatesUnder is null ? path : path + "/operatesUnder";
            issues.Add(CertificationIssues.RegulationNotCertified, certificate.Id, place, id, certificate.OperatesUnder?.Value ?? "-", day);
        }

        ValueList<Seminar> attended = facts.Records.Attended(certificate.Organization, certificate.AsOf);
        if (facts.Records.Scheme?.SeminarCount is { } needed && attended.Count < needed)
        {
            issues.Add(CertificationIssues.TooFewSeminars, certificate.Id, path, id, day, Number(attended.Count), Number(needed));
        }

        for (int i = 0; i < certificate.Seminars.Count; i++)
        {
            SeminarId seminar = certificate.Seminars[i];
            if (facts.Records.FindSeminar(seminar) is not null && attended.All(known => known.Id != seminar))
            {
                issues.Add(
                    CertificationIssues.SeminarNotAttended,
                    certificate.Id,
                    JsonPointer.Item(path + "/seminars", i),
                    id,
                    seminar.Value,
                    certificate.Organization.Value,
                    day);
            }
        }
    }

    private static void CheckRegistry(RegistryComparison row, Certificate newest, string path, IssueCollector issues)
    {
        if (!row.Agrees)
        {
            string said = row.Entry is null ? "-" : row.Entry.Certificate.Value + " " + (row.Entry.AsOf is { } day ? IsoDate.Format(day) : "-");
            issues.Add(CertificationIssues.RegistryOutOfDate, newest.Id, path, newest.Id.Value, IsoDate.Format(newest.AsOf), said);
        }
    }
}
