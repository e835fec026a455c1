using Isms.Audit.Certification.Certificates;
using Isms.Audit.Tests.Certification;
using Isms.Core;

namespace Isms.Audit.Tests.Checks.Certification;

/// <summary>The rules CRT-001 to CRT-013 and ours beside them: each fires for the fault, and the clean hospital shows none of them.</summary>
public sealed class CertificationRuleTests
{
    private static string[] OfApplication(int number, Func<CertificationApplication, CertificationApplication> change) =>
        CertifiedHospital.Issues(CertifiedHospital.WithApplication(number, change));

    private static string[] OfCertificate(int number, Func<Certificate, Certificate> change) =>
        CertifiedHospital.Issues(CertifiedHospital.WithCertificate(number, change));

    private static IEnumerable<SeminarAttendance> Attended(params string[] seminars) =>
        seminars.Select(seminar => new SeminarAttendance { Organization = ElementId.Parse("ORG-03"), Seminar = SeminarId.Parse(seminar) });

    [Fact]
    public void The_clean_hospital_shows_none() => Assert.Empty(CertifiedHospital.Issues(CertifiedHospital.Records));

    [Fact]
    public void CRT_001_the_guideline_is_that_of_the_target()
    {
        Assert.Equal(["AUDT0701 APP-06 /certification/applications/5/guideline"], OfApplication(6, application => application with { Guideline = "mhlw-6.0" }));
        Assert.Equal(["AUDT0701 APP-01 /certification/applications/0"], OfApplication(1, application => application with { Guideline = null }));
        Assert.Equal(["AUDT0701 APP-05 /certification/applications/4/guideline"], OfApplication(5, application => application with { Organization = ElementId.Parse("ORG-04") }));
        Assert.Equal(["AUDT0701 APP-06 /certification/applications/5/guideline"], CertifiedHospital.Issues(CertifiedHospital.Records, input => input with { Suppliers = [] }));
        Assert.Empty(CertifiedHospital.Issues(CertifiedHospital.Records, input => input with { Organization = null }));
        Assert.Empty(CertifiedHospital.Issues(CertifiedHospital.Records with { Scheme = null }));
    }

    [Fact]
    public void CRT_002_case_2_is_reviewed_before_it_is_granted()
    {
        Assert.Equal(["AUDT0702 APP-01 /certification/applications/0"], OfApplication(1, application => application with { Reviewed = null }));
        Assert.Empty(OfApplication(1, application => application with { Reviewed = null, Case = 1 }));
        Assert.Empty(OfApplication(6, application => application with { Reviewed = null }));
    }

    [Fact]
    public void CRT_003_readiness_is_granted_in_case_1()
    {
        Assert.Equal(["AUDT0703 APP-03 /certification/applications/2/case"], OfApplication(3, application => application with { Case = 2, Reviewed = application.Decided }));
        Assert.Empty(OfApplication(5, application => application with { Case = 2 }));
    }

    [Fact]
    public void CRT_004_the_certificate_is_as_of_the_decision()
    {
        Assert.Equal(["AUDT0704 APP-02 /certification/applications/1/certificate"], OfApplication(2, application => application with { Decided = CertifiedHospital.Day("2025-12-26") }));
        Assert.Empty(OfApplication(2, application => application with { Certificate = CertificateId.Parse("CERT-99") }));
    }

    [Fact]
    public void CRT_005_readiness_is_not_refused_where_the_seminars_were_attended()
    {
        CertificationRecords attended = CertifiedHospital.Records with
        {
            Attendance = CertifiedHospital.Records.Attendance.Concat(Attended("SEM-01", "SEM-02")).ToValueList(),
        };
        Assert.Equal(["AUDT0705 APP-05 /certification/applications/4/decision"], CertifiedHospital.Issues(attended));

        // The same seminar three times is one seminar.
        CertificationRecords repeated = CertifiedHospital.Records with
        {
            Attendance = CertifiedHospital.Records.Attendance.Concat(Attended("SEM-04", "SEM-04")).ToValueList(),
        };
        Assert.Empty(CertifiedHospital.Issues(repeated));
    }

    [Fact]
    public void CRT_006_no_expiry_is_invented()
    {
        Assert.Equal(["AUDT0706 CERT-01 /certification/certificates/0/expires"], OfCertificate(1, certificate => certificate with { Expires = CertifiedHospital.Day("2028-05-29") }));
        CertificationRecords stated = CertifiedHospital.WithCertificate(1, certificate => certificate with { Expires = CertifiedHospital.Day("2028-05-29") });
        Assert.Empty(CertifiedHospital.Issues(stated with { Scheme = CertifiedHospital.Scheme with { ValidityMonths = 36 } }));
    }

    [Fact]
    public void CRT_007_the_version_was_approved_by_the_date()
    {
        Assert.Equal(["AUDT0707 CERT-04 /certification/certificates/3/regulationVersion"], OfCertificate(4, certificate => certificate with { RegulationVersion = "5.3" }));
        Assert.Equal(["AUDT0707 CERT-01 /certification/certificates/0/regulationVersion"], OfCertificate(1, certificate => certificate with { RegulationVersion = "5.2" }));
        Assert.Equal(["AUDT0707 CERT-01 /certification/certificates/0"], OfCertificate(1, certificate => certificate with { Regulation = null, RegulationVersion = null }));
        Assert.Empty(OfCertificate(4, certificate => certificate with { RegulationVersion = "5.1" }));
        Assert.Empty(CertifiedHospital.Issues(CertifiedHospital.Records, input => input with { Documents = [] }));
    }

    [Fact]
    public void CRT_008_the_audits_were_performed_by_the_date()
    {
        Assert.Equal(["AUDT0708 CERT-02 /certification/certificates/1"], OfCertificate(2, certificate => certificate with { Audits = [] }));
        Assert.Equal(["AUDT0708 CERT-02 /certification/certificates/1/audits"], OfCertificate(2, certificate => certificate with { Audits = [AuditId.Parse("AUD-01"), AuditId.Parse("AUD-05")] }));
        Assert.Empty(OfCertificate(2, certificate => certificate with { Audits = [AuditId.Parse("AUD-01"), AuditId.Parse("AUD-99")] }));
    }

    [Fact]
    public void CRT_009_readiness_rests_on_a_regulation_certificate()
    {
        Assert.Equal(["AUDT0709 CERT-03 /certification/certificates/2/operatesUnder"], OfCertificate(3, certificate => certificate with { OperatesUnder = CertificateId.Parse("CERT-02") }));
        Assert.Equal(["AUDT0709 CERT-03 /certification/certificates/2/operatesUnder"], OfCertificate(3, certificate => certificate with { OperatesUnder = CertificateId.Parse("CERT-04") }));
        Assert.Equal(["AUDT0709 CERT-03 /certification/certificates/2"], OfCertificate(3, certificate => certificate with { OperatesUnder = null }));
    }

    [Fact]
    public void CRT_010_enough_seminars_were_attended()
    {
        CertificationRecords four = CertifiedHospital.Records with { Scheme = CertifiedHospital.Scheme with { SeminarCount = 4 } };
        Assert.Equal(["AUDT0710 CERT-03 /certification/certificates/2"], CertifiedHospital.Issues(four));
        Assert.Empty(CertifiedHospital.Issues(four with { Scheme = CertifiedHospital.Scheme with { SeminarCount = null } }));
    }

    [Fact]
    public void CRT_011_the_seminars_named_were_attended_by_the_date()
    {
        Assert.Equal(["AUDT0711 CERT-03 /certification/certificates/2/seminars/1"], OfCertificate(3, certificate => certificate with { Seminars = [SeminarId.Parse("SEM-01"), SeminarId.Parse("SEM-03")] }));
        CertificationRecords later = CertifiedHospital.Records with { Seminars = Hospital.Changed(CertifiedHospital.Records.Seminars, 4, seminar => seminar with { Date = CertifiedHospital.Day("2026-03-11") }) };
        Assert.Equal(["AUDT0710 CERT-03 /certification/certificates/2", "AUDT0711 CERT-03 /certification/certificates/2/seminars/2"], CertifiedHospital.Issues(later));
        Assert.Empty(OfCertificate(3, certificate => certificate with { Seminars = [SeminarId.Parse("SEM-99")] }));
    }

    [Fact]
    public void CRT_012_a_certificate_reflects_the_one_before()
    {
        Assert.Equal(["AUDT0712 CERT-04 /certification/certificates/3"], OfCertificate(4, certificate => certificate with { History = [] }));
        Assert.Empty(OfCertificate(4, certificate => certificate with { History = [CertificateId.Parse("CERT-02"), CertificateId.Parse("CERT-01")] }));
    }

    [Fact]
    public void CRT_013_the_list_names_the_newest_certificate()
    {
        ValueList<RegistryEntry> registry = CertifiedHospital.Records.Registry;
        Assert.Equal(
            ["AUDT0713 CERT-04 /certification/certificates/3"],
            CertifiedHospital.Issues(CertifiedHospital.Records with { Registry = Hospital.Changed(registry, 1, row => row with { Certificate = CertificateId.Parse("CERT-01") }) }));
        Assert.Equal(
            ["AUDT0713 CERT-02 /certification/certificates/1"],
            CertifiedHospital.Issues(CertifiedHospital.Records with { Registry = Hospital.Changed(registry, 2, row => row with { AsOf = CertifiedHospital.Day("2025-12-24") }) }));
        Assert.Equal(
            ["AUDT0713 CERT-02 /certification/certificates/1", "AUDT0713 CERT-03 /certification/certificates/2", "AUDT0713 CERT-04 /certification/certificates/3"],
            CertifiedHospital.Issues(CertifiedHospital.Records with { Registry = [] }));
    }

    [Fact]
    public void Dates_certificates_and_validity_fit_together()
    {
        Assert.Equal(["AUDT0721 APP-06 /certification/applications/5"], OfApplication(6, application => application with { Reviewed = CertifiedHospital.Day("2025-08-31") }));
        Assert.Equal(["AUDT0721 APP-06 /certification/applications/5"], OfApplication(6, application => application with { Decided = CertifiedHospital.Day("2025-09-19") }));
        Assert.Equal(["AUDT0722 APP-01 /certification/applications/0"], OfApplication(1, application => application with { Certificate = null }));
        CertificationRecords yearly = CertifiedHospital.WithCertificate(2, certificate => certificate with { Expires = CertifiedHospital.Day("2026-12-25") });
        Assert.Equal(
            ["AUDT0723 CERT-02 /certification/certificates/1/expires"],
            CertifiedHospital.Issues(yearly with { Scheme = CertifiedHospital.Scheme with { ValidityMonths = 12 } }));
        Assert.Equal(
            ["AUDT0724 CERT-02 /certification/certificates/1/asOf"],
            CertifiedHospital.Issues(CertifiedHospital.Records with { Scheme = CertifiedHospital.Scheme with { ValidityMonths = 3 } }));
    }
}
