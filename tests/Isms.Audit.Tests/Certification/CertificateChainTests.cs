using FsCheck;
using FsCheck.Fluent;
using Isms.Audit.Certification.Certificates;
using Isms.Audit.Certification.Schemes;
using Isms.Audit.Certification.Standing;
using Isms.Core;
using NodaTime;

namespace Isms.Audit.Tests.Certification;

public sealed class CertificateChainTests
{
    private static CertificationRecords Yearly => CertifiedHospital.Records with { Scheme = CertifiedHospital.Scheme with { ValidityMonths = 12 } };

    [Fact]
    public void The_chains_of_the_sample()
    {
        ValueList<CertificateChain> chains = CertificateChain.OfEach(CertifiedHospital.Records);
        Assert.Equal(
            ["ORG-01 regulation CERT-01 CERT-04", "ORG-01 audit CERT-02", "ORG-02 readiness CERT-03"],
            chains.Select(chain => $"{chain.Organization} {chain.Category} {string.Join(' ', chain.Certificates.Select(certificate => certificate.Id))}"));
        Assert.Equal("CERT-01", chains[0].Before(CertificateId.Parse("CERT-04"))?.Id.Value);
        Assert.Null(chains[0].Before(CertificateId.Parse("CERT-01")));
        Assert.Null(chains[0].Before(CertificateId.Parse("CERT-03")));
        Assert.Null(chains[0].LastDay);
    }

    [Theory]
    [InlineData("2025-05-29", null)]
    [InlineData("2025-05-30", "CERT-01")]
    [InlineData("2026-03-24", "CERT-01")]
    [InlineData("2026-03-25", "CERT-04")]
    [InlineData("2099-01-01", "CERT-04")]
    public void A_certificate_of_a_scheme_without_validity_never_expires(string asOf, string? inForce) =>
        Assert.Equal(inForce, CertificateChain.OfEach(CertifiedHospital.Records)[0].InForce(CertifiedHospital.Day(asOf))?.Id.Value);

    [Theory]
    [InlineData("2025-12-24", null)]
    [InlineData("2025-12-25", "CERT-02")]
    [InlineData("2026-12-24", "CERT-02")]
    [InlineData("2026-12-25", null)]
    public void Only_a_stated_validity_runs_out(string asOf, string? inForce)
    {
        CertificateChain chain = CertificateChain.OfEach(Yearly)[1];
        Assert.Equal(new LocalDate(2026, 12, 24), chain.LastDay);
        Assert.Equal(inForce, chain.InForce(CertifiedHospital.Day(asOf))?.Id.Value);
    }

    [Fact]
    public void The_list_is_compared_both_ways()
    {
        Assert.All(RegistryComparison.OfEach(CertifiedHospital.Records), row => Assert.True(row.Agrees));
        CertificationRecords old = CertifiedHospital.Records with
        {
            Registry = [CertifiedHospital.Records.Registry[0] with { Certificate = CertificateId.Parse("CERT-01") }, CertifiedHospital.Records.Registry[2] with { Organization = ElementId.Parse("ORG-03") }],
        };
        Assert.Equal(
            [
                "The list names CERT-01 (2026-03-25); the newest certificate is CERT-04 (2026-03-25).",
                "The newest certificate CERT-02 is not in the list.",
                "The newest certificate CERT-03 is not in the list.",
                "It stands in the list, and there is no certificate.",
            ],
            RegistryComparison.OfEach(old).Select(row => row.Why.English));
    }

    [Fact]
    public void The_certificate_in_force_is_the_newest_that_has_begun_and_not_run_out() =>
        Prop.ForAll(Gen.Choose(0, 60).ListOf().ToArbitrary(), Gen.Choose(-5, 70).ToArbitrary(), Gen.Choose(0, 2).ToArbitrary(), (days, asked, months) =>
        {
            LocalDate origin = new(2025, 1, 31), asOf = origin.PlusDays(asked);
            int? validity = months == 0 ? null : months;
            CertificationRecords records = CertifiedHospital.Records with
            {
                Scheme = CertifiedHospital.Scheme with { ValidityMonths = validity },
                Certificates = days.Select((day, index) => CertifiedHospital.Records.Certificates[1] with
                {
                    Id = CertificateId.Parse(FormattableString.Invariant($"C-{index}")),
                    AsOf = origin.PlusDays(day),
                }).ToValueList(),
            };
            CertificateId? expected = null;
            LocalDate best = LocalDate.MinIsoValue;
            foreach (Certificate certificate in records.Certificates)
            {
                if (certificate.AsOf <= asOf && certificate.AsOf >= best)
                {
                    best = certificate.AsOf;
                    expected = validity is null || asOf < certificate.AsOf.PlusMonths(validity.Value) ? certificate.Id : null;
                }
            }

            return CertificateChain.OfEach(records).SingleOrDefault()?.InForce(asOf)?.Id == expected;
        }).QuickCheckThrowOnFailure();
}
