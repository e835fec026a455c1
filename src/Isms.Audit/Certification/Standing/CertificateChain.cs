using Isms.Audit.Certification.Certificates;
using Isms.Audit.Certification.Schemes;
using Isms.Core;
using NodaTime;

namespace Isms.Audit.Certification.Standing;

/// <summary>
/// The certificates of one organisation and one category, in the order of their dates: each new one reflects the earlier ones (M15), and the newest is the one that counts.
/// Immutable, with value equality.
/// </summary>
public sealed record CertificateChain
{
    private CertificateChain(ValueList<Certificate> certificates, int? validityMonths)
    {
        Certificates = certificates;
        ValidityMonths = validityMonths;
    }

    /// <summary>Whose certificates they are.</summary>
    public ElementId Organization => Newest.Organization;

    /// <summary>What they certify.</summary>
    public CertificationCategory Category => Newest.Category;

    /// <summary>The certificates, at least one, the newest last. Of two with one date the one that stands later counts as newer.</summary>
    public ValueList<Certificate> Certificates { get; }

    /// <summary>For how many months they are valid; null where the scheme states no validity.</summary>
    public int? ValidityMonths { get; }

    /// <summary>The newest one.</summary>
    public Certificate Newest => Certificates[Certificates.Count - 1];

    /// <summary>The last day on which the newest one is valid; null where it never expires.</summary>
    public LocalDate? LastDay => Newest.LastDay(ValidityMonths);

    /// <summary>The certificate before one of the chain.</summary>
    /// <param name="certificate">The certificate.</param>
    /// <returns>The one before it, or null where it is the first or not of the chain.</returns>
    public Certificate? Before(CertificateId certificate)
    {
        for (int i = 1; i < Certificates.Count; i++)
        {
            if (Certificates[i].Id == certificate)
            {
                return Certificates[i - 1];
            }
        }

        return null;
    }

    /// <summary>The certificate in force on a day: the newest one dated on or before it, unless the scheme states a validity and it has run out.</summary>
    /// <param name="asOf">The day.</param>
    /// <returns>The certificate, or null where none is in force.</returns>
    public Certificate? InForce(LocalDate asOf) =>
        Certificates.LastOrDefault(certificate => certificate.AsOf <= asOf) is { } last && !(last.LastDay(ValidityMonths) < asOf) ? last : null;

    /// <summary>The chains of all certificates.</summary>
    /// <param name="records">The records.</param>
    /// <returns>A chain for each organisation and category that has a certificate, in the order of their first certificates in the records.</returns>
    public static ValueList<CertificateChain> OfEach(CertificationRecords records) => Guard.NotNull(records).Certificates
        .GroupBy(certificate => (certificate.Organization, certificate.Category))
        .Select(group => new CertificateChain(group.OrderBy(certificate => certificate.AsOf).ToValueList(), records.Scheme?.ValidityMonths))
        .ToValueList();
}
