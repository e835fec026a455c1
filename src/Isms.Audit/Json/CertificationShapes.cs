using Isms.Audit.Certification.Certificates;
using Isms.Audit.Certification.Schemes;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Json;
using Isms.Core.Organizations;

namespace Isms.Audit.Json;

/// <summary>The shapes of applications, certificates and what they rest on.</summary>
internal static class CertificationShapes
{
    // Who applies may be our own organisation, a partner or a supplier.
    private static readonly JsonCodec<ElementId> Applicant = JsonCodecs.Reference(ElementId.Kind, [OrganizationId.Kind.Name, SupplierId.Kind.Name]);

    private static readonly JsonCodec<ElementId> Evidence = JsonCodecs.Reference(ElementId.Kind, []);

    private static readonly JsonCodec<int> CaseNumber = JsonCodecs.Integer(1, 100);

    public static JsonShape<CertificationRecords> Records()
    {
        JsonShape<CertificationRecords> shape = new("certification");
        var scheme = shape.Optional("scheme", CertificationSchemeShapes.Scheme(), x => x.Scheme);
        var seminars = shape.List("seminars", SeminarShape(), x => x.Seminars);
        var attendance = shape.List("attendance", SeminarAttendanceShape(), x => x.Attendance);
        var applications = shape.List("applications", CertificationApplicationShape(), x => x.Applications);
        var certificates = shape.List("certificates", CertificateShape(), x => x.Certificates);
        var registry = shape.List("registry", RegistryEntryShape(), x => x.Registry);
        return shape.Build(m => new CertificationRecords
        {
            Scheme = m.Get(scheme),
            Seminars = m.Get(seminars),
            Attendance = m.Get(attendance),
            Applications = m.Get(applications),
            Certificates = m.Get(certificates),
            Registry = m.Get(registry),
        });
    }

    private static JsonShape<Seminar> SeminarShape()
    {
        JsonShape<Seminar> shape = new("seminar");
        var id = shape.Identity(SeminarId.Kind, x => x.Id);
        var date = shape.Required("date", JsonCodecs.Date, x => x.Date);
        var mode = shape.Optional("mode", JsonCodecs.Name, x => x.Mode);
        var title = shape.Optional("title", JsonCodecs.LocalizedText, x => x.Title);
        return shape.Build(m => new Seminar
        {
            Id = m.Get(id),
            Date = m.Get(date),
            Mode = m.Get(mode),
            Title = m.Get(title),
        });
    }

    private static JsonShape<SeminarAttendance> SeminarAttendanceShape()
    {
        JsonShape<SeminarAttendance> shape = new("seminarAttendance");
        var organization = shape.Required("organization", Applicant, x => x.Organization);
        var seminar = shape.Required("seminar", JsonCodecs.Reference(SeminarId.Kind), x => x.Seminar);
        var persons = shape.List("persons", JsonCodecs.Reference(PersonId.Kind), x => x.Persons);
        return shape.Build(m => new SeminarAttendance
        {
            Organization = m.Get(organization),
            Seminar = m.Get(seminar),
            Persons = m.Get(persons),
        });
    }

    private static JsonShape<CertificationApplication> CertificationApplicationShape()
    {
        JsonShape<CertificationApplication> shape = new("certificationApplication");
        var id = shape.Identity(CertificationApplicationId.Kind, x => x.Id);
        var organization = shape.Required("organization", Applicant, x => x.Organization);
        var category = shape.Required("category", JsonCodecs.Code(CertificationCategory.List), x => x.Category);
        var @case = shape.Required("case", CaseNumber, x => x.Case);
        var received = shape.Required("received", JsonCodecs.Date, x => x.Received);
        var guideline = shape.Optional("guideline", JsonCodecs.Name, x => x.Guideline);
        var evidence = shape.List("evidence", Evidence, x => x.Evidence);
        var operatesUnder = shape.Optional("operatesUnder", JsonCodecs.Reference(CertificateId.Kind), x => x.OperatesUnder);
        var reviewed = shape.OptionalValue("reviewed", JsonCodecs.Date, x => x.Reviewed);
        var decision = shape.Optional("decision", JsonCodecs.Code(ApplicationState.Decisions), x => x.Decision);
        var decided = shape.OptionalValue("decided", JsonCodecs.Date, x => x.Decided);
        var certificate = shape.Optional("certificate", JsonCodecs.Reference(CertificateId.Kind), x => x.Certificate);
        var reason = shape.Optional("reason", JsonCodecs.LocalizedText, x => x.Reason);
        return shape.Build(m => new CertificationApplication
        {
            Id = m.Get(id),
            Organization = m.Get(organization),
            Category = m.Get(category),
            Case = m.Get(@case),
            Received = m.Get(received),
            Guideline = m.Get(guideline),
            Evidence = m.Get(evidence),
            OperatesUnder = m.Get(operatesUnder),
            Reviewed = m.Get(reviewed),
            Decision = m.Get(decision),
            Decided = m.Get(decided),
            Certificate = m.Get(certificate),
            Reason = m.Get(reason),
        });
    }

    private static JsonShape<Certificate> CertificateShape()
    {
        JsonShape<Certificate> shape = new("certificate");
        var id = shape.Identity(CertificateId.Kind, x => x.Id);
        var number = shape.Optional("number", JsonCodecs.Name, x => x.Number);
        var organization = shape.Required("organization", Applicant, x => x.Organization);
        var category = shape.Required("category", JsonCodecs.Code(CertificationCategory.List), x => x.Category);
        var @case = shape.OptionalValue("case", CaseNumber, x => x.Case);
        var asOf = shape.Required("asOf", JsonCodecs.Date, x => x.AsOf);
        var regulation = shape.Optional("regulation", JsonCodecs.Reference(DocumentId.Kind), x => x.Regulation);
        var regulationVersion = shape.Optional("regulationVersion", JsonCodecs.Name, x => x.RegulationVersion);
        var audits = shape.List("audits", JsonCodecs.Reference(AuditId.Kind), x => x.Audits);
        var operatesUnder = shape.Optional("operatesUnder", JsonCodecs.Reference(CertificateId.Kind), x => x.OperatesUnder);
        var seminars = shape.List("seminars", JsonCodecs.Reference(SeminarId.Kind), x => x.Seminars);
        var history = shape.List("history", JsonCodecs.Reference(CertificateId.Kind), x => x.History);
        var expires = shape.OptionalValue("expires", JsonCodecs.Date, x => x.Expires);
        return shape.Build(m => new Certificate
        {
            Id = m.Get(id),
            Number = m.Get(number),
            Organization = m.Get(organization),
            Category = m.Get(category),
            Case = m.Get(@case),
            AsOf = m.Get(asOf),
            Regulation = m.Get(regulation),
            RegulationVersion = m.Get(regulationVersion),
            Audits = m.Get(audits),
            OperatesUnder = m.Get(operatesUnder),
            Seminars = m.Get(seminars),
            History = m.Get(history),
            Expires = m.Get(expires),
        });
    }

    private static JsonShape<RegistryEntry> RegistryEntryShape()
    {
        JsonShape<RegistryEntry> shape = new("registryEntry");
        var organization = shape.Required("organization", Applicant, x => x.Organization);
        var category = shape.Required("category", JsonCodecs.Code(CertificationCategory.List), x => x.Category);
        var certificate = shape.Required("certificate", JsonCodecs.Reference(CertificateId.Kind), x => x.Certificate);
        var asOf = shape.OptionalValue("asOf", JsonCodecs.Date, x => x.AsOf);
        return shape.Build(m => new RegistryEntry
        {
            Organization = m.Get(organization),
            Category = m.Get(category),
            Certificate = m.Get(certificate),
            AsOf = m.Get(asOf),
        });
    }
}
