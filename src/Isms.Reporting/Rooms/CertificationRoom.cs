using Isms.Audit.Certification.Certificates;
using Isms.Audit.Certification.Eligibility;
using Isms.Audit.Certification.Standing;
using Isms.Core;
using Isms.Management.Assurance;
using Isms.Reporting.Layout;
using Isms.Reporting.Sources;
using Isms.Reporting.Views;
using Isms.Reporting.Words;

namespace Isms.Reporting.Rooms;

/// <summary>Certificates as of the day, and what each organisation still lacks for each category.</summary>
internal static class CertificationRoom
{
    public static RoomView? Compose(ReportSource source)
    {
        if (source.System.Audit.Certification is null)
        {
            return null;
        }

        CertificationFacts facts = SystemCertification.FactsOf(source.System.Content);
        return new RoomView(PageSection.Certification)
        {
            Lead = source.TextOrNull(facts.Records.Scheme?.Name),
            Tables =
            [
                new RoomTable(
                    ReportWords.Certificates,
                    [
                        new(ReportWords.Certificate, "mid"), new(ReportWords.OrganizationWord, "wide"), new(ReportWords.Category, "mid"), new(ReportWords.CertifiedAsOf, "date"),
                        new(ReportWords.LastDay, "date"), new(ReportWords.State, "state"),
                    ],
                    CertificateChain.OfEach(facts.Records)
                        .SelectMany(chain => chain.Certificates.Where(certificate => certificate.AsOf <= source.AsOf).Select(certificate => Certificate(source, facts, chain, certificate)))
                        .ToValueList()),
                new RoomTable(
                    ReportWords.Readiness,
                    [new(ReportWords.OrganizationWord, "wide"), new(ReportWords.Category, "mid"), new(ReportWords.Conditions, "state"), new(ReportWords.Missing, "wide")],
                    facts.Everybody
                        .Where(organization => IsOnRecord(source, facts, organization))
                        .SelectMany(organization => (facts.Records.Scheme?.Categories ?? []).Select(category => CertificationReadiness.Of(facts, organization, category.Category, source.AsOf)))
                        .OfType<CertificationReadiness>()
                        .Select(readiness => Ready(source, facts, readiness))
                        .ToValueList()),
            ],
        };
    }

    private static RoomRow Certificate(ReportSource source, CertificationFacts facts, CertificateChain chain, Certificate certificate) => new(null,
    [
        RoomCells.Head(source, certificate.Id.Value, certificate.Number),
        Organization(source, facts, certificate.Organization),
        RoomCells.Of(certificate.Category.Name.In(source.Language)),
        RoomCells.Of(certificate.AsOf),
        RoomCells.Of(certificate.LastDay(chain.ValidityMonths)),
        chain.InForce(source.AsOf)?.Id == certificate.Id ? RoomCells.Light(ReportTone.Good, source.Say("有効", "in force")) : RoomCells.Light(ReportTone.Neutral, source.Say("旧", "former")),
    ]);

    private static RoomRow Ready(ReportSource source, CertificationFacts facts, CertificationReadiness readiness) => new(null,
    [
        Organization(source, facts, readiness.Organization),
        RoomCells.Of(readiness.Category.Name.In(source.Language)),
        readiness.IsEligible ? RoomCells.Light(ReportTone.Good, source.Say("充足", "fulfilled")) : RoomCells.Light(ReportTone.Caution, source.Say("不足", "not yet")),
        RoomCells.Texts(readiness.Missing.Select(missing => missing.In(source.Language))),
    ]);

    private static RoomCell Organization(ReportSource source, CertificationFacts facts, ElementId id) => RoomCells.Head(source, id.Value, facts.NameOf(id)?.In(source.Language));

    // Of an organisation of which nothing is on record nothing can be said but that all is missing.
    private static bool IsOnRecord(ReportSource source, CertificationFacts facts, ElementId organization) => source.System.Organization.Id.Value == organization.Value
        || facts.Records.Applications.Any(application => application.Organization == organization)
        || facts.Records.Certificates.Any(certificate => certificate.Organization == organization)
        || facts.Records.Attendance.Any(attendance => attendance.Organization == organization);
}
