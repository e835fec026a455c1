using Isms.Audit.Certification.Certificates;
using Isms.Audit.Certification.Eligibility;
using Isms.Audit.Certification.Schemes;
using Isms.Core;
using Isms.Core.Organizations;
using Isms.Tests;

namespace Isms.Audit.Tests.Certification;

public sealed class CertificationReadinessTests
{
    private static CertificationReadiness Of(string organization, string category, string asOf = "2026-03-31", CertificationFacts? facts = null) =>
        CertificationReadiness.Of(facts ?? CertifiedHospital.Facts, ElementId.Parse(organization), CertificationCategory.List.Get(category), CertifiedHospital.Day(asOf))!;

    [Theory]
    [InlineData("ORG-01", "regulation", true, "")]
    [InlineData("ORG-01", "audit", true, "")]
    [InlineData("ORG-01", "readiness", false, "Operation under the regulation of an organisation that holds a regulation certificate is not shown.")]
    [InlineData("ORG-02", "regulation", false, "No regulation for operation is shown.")]
    [InlineData("ORG-02", "audit", false, "No audit performed by 2026-03-31 is shown.")]
    [InlineData("ORG-02", "readiness", true, "")]
    [InlineData("ORG-03", "readiness", false, "2 more seminars are needed: 1 attended by 2026-03-31 (SEM-04), 3 needed.")]
    [InlineData("ORG-04", "audit", false, "ORG-04 is not among those the scheme is for.")]
    [InlineData("SUP-B", "regulation", false, "No regulation for operation is shown.")]
    public void Each_category_says_what_is_still_missing(string organization, string category, bool eligible, string missing)
    {
        CertificationReadiness readiness = Of(organization, category);
        Assert.Equal(eligible, readiness.IsEligible);
        Assert.Equal(missing, string.Join('|', readiness.Missing.Select(text => text.English)));
        Assert.All(readiness.Missing, text => Assert.True(text.IsComplete));
    }

    [Fact]
    public void What_fulfils_a_condition_is_said_in_every_culture() => TestCultures.Each(() =>
    {
        Assert.Equal("DOC-07 version 5.2, approved on 2026-03-20", Of("ORG-01", "regulation").Conditions[0].Why.English);
        Assert.Equal("DOC-07 第5.1版(2025-05-20承認)", Of("ORG-01", "regulation", "2025-06-01").Conditions[0].Why.Japanese);
        Assert.Equal("audits performed: AUD-01, AUD-02, AUD-03, AUD-04, AUD-05 (the last on 2026-02-18)", Of("ORG-01", "audit").Conditions[0].Why.English);
        Assert.Equal("operates under the regulation certificate CERT-01 of ORG-01, as of 2025-05-30", Of("ORG-02", "readiness").Conditions[0].Why.English);
        Assert.Equal("セミナー3回受講 (SEM-01, SEM-02, SEM-04)、必要3回", Of("ORG-02", "readiness").Conditions[1].Why.Japanese);
    });

    [Fact]
    public void Nothing_after_the_day_counts()
    {
        // The third seminar is on 2026-02-12, CERT-01 as of 2025-05-30, the first audit on 2025-06-12, version 5.1 approved on 2025-05-20.
        Assert.False(Of("ORG-02", "readiness", "2026-02-11").IsEligible);
        Assert.True(Of("ORG-02", "readiness", "2026-02-12").IsEligible);
        Assert.False(Of("ORG-01", "audit", "2025-06-11").IsEligible);
        Assert.True(Of("ORG-01", "audit", "2025-06-12").IsEligible);
        CertificationFacts early = CertifiedHospital.With(CertifiedHospital.WithApplication(1, application => application with { Received = CertifiedHospital.Day("2025-05-01") }));
        Assert.Equal(["No version of DOC-07 was approved by 2025-05-19."], Of("ORG-01", "regulation", "2025-05-19", early).Missing.Select(text => text.English));
        Assert.True(Of("ORG-01", "regulation", "2025-05-20", early).IsEligible);
    }

    [Fact]
    public void A_certificate_that_is_not_there_yet_has_run_out_or_certifies_something_else_supports_nothing()
    {
        Assert.Equal(
            ["The certificate CERT-02 does not certify a regulation."],
            Of("ORG-02", "readiness", facts: Under("CERT-02")).Missing.Select(text => text.English));
        Assert.Equal(
            ["The regulation certificate CERT-04 is as of 2026-03-25, later than 2026-03-24."],
            Of("ORG-02", "readiness", "2026-03-24", Under("CERT-04")).Missing.Select(text => text.English));
        Assert.True(Of("ORG-02", "readiness", "2026-03-25", Under("CERT-04")).IsEligible);
        Assert.Equal(["The certificate CERT-99 is not on record."], Of("ORG-02", "readiness", facts: Under("CERT-99")).Missing.Select(text => text.English));
        CertificationFacts yearly = CertifiedHospital.With(CertifiedHospital.Records with { Scheme = CertifiedHospital.Scheme with { ValidityMonths = 6 } });
        Assert.Equal(["The regulation certificate CERT-01 was valid until 2025-11-29."], Of("ORG-02", "readiness", facts: yearly).Missing.Select(text => text.English));

        static CertificationFacts Under(string certificate) =>
            CertifiedHospital.With(CertifiedHospital.WithApplication(3, application => application with { OperatesUnder = CertificateId.Parse(certificate) }));
    }

    [Fact]
    public void A_scheme_without_a_number_of_seminars_or_with_an_unknown_condition_says_so()
    {
        CertificationFacts noNumber = CertifiedHospital.With(CertifiedHospital.Records with { Scheme = CertifiedHospital.Scheme with { SeminarCount = null } });
        Assert.Equal(["How many seminars the scheme asks for is not recorded."], Of("ORG-02", "readiness", facts: noNumber).Missing.Select(text => text.English));
        CategoryDefinition odd = CertifiedHospital.Scheme.Categories[0] with { Conditions = [CertificationCondition.List.Get("moon")] };
        CertificationFacts unknown = CertifiedHospital.With(CertifiedHospital.Records with { Scheme = CertifiedHospital.Scheme with { Categories = [odd] } });
        Assert.Equal(["The condition \"moon\" cannot be judged."], Of("ORG-01", "regulation", facts: unknown).Missing.Select(text => text.English));
        Assert.Null(CertificationReadiness.Of(unknown, ElementId.Parse("ORG-01"), CertificationCategory.Audit, CertifiedHospital.Today));
    }

    [Fact]
    public void Targets_are_those_of_kinds_and_suppliers()
    {
        Assert.Equal(CertificationTarget.MedicalInstitution, CertifiedHospital.Facts.TargetOf(ElementId.Parse("ORG-01")));
        Assert.Equal(CertificationTarget.MedicalInstitution, CertifiedHospital.Facts.TargetOf(ElementId.Parse("ORG-03")));
        Assert.Null(CertifiedHospital.Facts.TargetOf(ElementId.Parse("ORG-04")));
        Assert.Equal(CertificationTarget.Vendor, CertifiedHospital.Facts.TargetOf(ElementId.Parse("SUP-B")));
        Assert.Null(CertifiedHospital.Facts.TargetOf(ElementId.Parse("SUP-Z")));
        CertificationFacts vendor = CertifiedHospital.Facts with { Organization = CertifiedHospital.Facts.Organization! with { Kind = OrganizationKind.Vendor } };
        Assert.Equal(CertificationTarget.Vendor, vendor.TargetOf(ElementId.Parse("ORG-01")));
        Assert.Equal(["ORG-01", "ORG-02", "ORG-03", "ORG-04", "ORG-05", "SUP-A", "SUP-B"], CertifiedHospital.Facts.Everybody.Select(id => id.Value));
    }
}
