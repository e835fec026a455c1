using Isms.Audit.Certification.Certificates;
using Isms.Audit.Certification.Eligibility;
using Isms.Audit.Certification.Schemes;
using Isms.Core;
using Isms.Core.Time;
using Isms.Reporting.Composition;
using Isms.Reporting.Files;
using Isms.Reporting.Layout;
using Isms.Reporting.Page;
using Isms.Reporting.Words;

namespace Isms.Reporting.Assurance;

/// <summary>A certificate as a sheet to print (M16): <c>certificate.html</c>. It says that it is a copy. The same input gives the same bytes. Static and thread-safe.</summary>
public static class CertificateSheet
{
    /// <summary>Makes the sheet.</summary>
    /// <param name="facts">The records that the certificate stands in, with the names of the organisations.</param>
    /// <param name="certificate">The certificate.</param>
    /// <param name="language">The language of the sheet.</param>
    /// <param name="origin">Where it comes from.</param>
    /// <returns>The file.</returns>
    public static ReportFile File(CertificationFacts facts, Certificate certificate, IsmsLanguage language, ReportOrigin origin)
    {
        Guard.NotNull(facts);
        Guard.NotNull(certificate);
        Guard.NotNull(origin);
        CertificationScheme? scheme = facts.Records.Scheme;
        LocalizedText title = scheme?.FindCategory(certificate.Category)?.Name ?? certificate.Category.Name;
        return new ReportFile(
            "certificate.html",
            PageFrame.Render(
                language,
                page => page.Word(title) + " " + (certificate.Number ?? certificate.Id.Value),
                page => PackPage.Head(page, AssuranceWords.Sheet, title, origin, () => { }),
                page => Main(page, facts, certificate, scheme),
                page => PackPage.Foot(page, origin)));
    }

    private static void Main(PageWriter page, CertificationFacts facts, Certificate certificate, CertificationScheme? scheme)
    {
        string holder = facts.NameOf(certificate.Organization) is { } name ? page.Word(name) : certificate.Organization.Value;
        string? regulation = certificate.Regulation is { } id
            ? (facts.FindDocument(id) is { } document ? page.Word(document.Name) : id.Value) + (certificate.RegulationVersion is { } version ? " " + version : string.Empty)
            : null;
        using (page.Html.Element("section", ("id", PageSection.Summary.Id), ("class", "summary")))
        {
            page.Facts(
                "facts",
                (AssuranceWords.Holder, holder),
                (AssuranceWords.Fact, scheme?.FindCategory(certificate.Category)?.Fact?.In(page.Language)),
                (AssuranceWords.CertifiedAsOf, page.LongDate(certificate.AsOf)),
                (AssuranceWords.Number, certificate.Number ?? certificate.Id.Value),
                (AssuranceWords.ValidUntil, certificate.LastDay(scheme?.ValidityMonths) is { } last ? page.LongDate(last) : null),
                (AssuranceWords.Scheme, scheme?.Name.In(page.Language)),
                (AssuranceWords.Body, scheme?.Body?.Name.In(page.Language)),
                (AssuranceWords.ReviewCase, certificate.Case is { } number ? scheme?.FindCase(number)?.Name.In(page.Language) : null),
                (AssuranceWords.Regulation, regulation),
                (AssuranceWords.OperatesUnder, Describe(facts, certificate.OperatesUnder)),
                (AssuranceWords.Audits, string.Join(page.Separator, certificate.Audits.Select(audit => audit.Value))),
                (AssuranceWords.Seminars, string.Join(page.Separator, certificate.Seminars.Select(seminar => facts.Records.FindSeminar(seminar)?.Title?.In(page.Language) ?? seminar.Value))),
                (AssuranceWords.Earlier, string.Join(page.Separator, certificate.History.Select(earlier => Describe(facts, earlier)))));
            if (scheme is { ValidityMonths: null })
            {
                page.Paragraph(page.Word(AssuranceWords.NoValidity));
            }

            page.Paragraph(page.Word(AssuranceWords.SheetNote), "hint");
        }
    }

    private static string? Describe(CertificationFacts facts, CertificateId? id) => facts.Records.FindCertificate(id) is { } certificate
        ? (certificate.Number ?? certificate.Id.Value) + " (" + IsoDate.Format(certificate.AsOf) + ")"
        : id?.Value;
}
