using Isms.Audit.Certification.Schemes;
using Isms.Core;
using NodaTime;

namespace Isms.Audit.Certification.Certificates;

/// <summary>The records of certification of a document. Where an id stands twice, the first element is found. Immutable.</summary>
public sealed record CertificationRecords : DocumentElement
{
    /// <summary>The scheme, or null where it is not recorded.</summary>
    public CertificationScheme? Scheme { get; init; }

    /// <summary>The seminars of the body.</summary>
    public ValueList<Seminar> Seminars { get; init; } = [];

    /// <summary>Who attended which.</summary>
    public ValueList<SeminarAttendance> Attendance { get; init; } = [];

    /// <summary>The applications.</summary>
    public ValueList<CertificationApplication> Applications { get; init; } = [];

    /// <summary>The certificates.</summary>
    public ValueList<Certificate> Certificates { get; init; } = [];

    /// <summary>The public list as it stands.</summary>
    public ValueList<RegistryEntry> Registry { get; init; } = [];

    /// <summary>A certificate by identifier.</summary>
    /// <param name="id">The identifier; null finds nothing.</param>
    /// <returns>The certificate, or null where none has it.</returns>
    public Certificate? FindCertificate(CertificateId? id) => id is null ? null : Certificates.FirstOrDefault(certificate => certificate.Id == id);

    /// <summary>A seminar by identifier.</summary>
    /// <param name="id">The identifier; null finds nothing.</param>
    /// <returns>The seminar, or null where none has it.</returns>
    public Seminar? FindSeminar(SeminarId? id) => id is null ? null : Seminars.FirstOrDefault(seminar => seminar.Id == id);

    /// <summary>The different seminars that an organisation attended by a day.</summary>
    /// <param name="organization">The organisation.</param>
    /// <param name="asOf">The day; seminars on it count.</param>
    /// <returns>The seminars, by date.</returns>
    public ValueList<Seminar> Attended(ElementId organization, LocalDate asOf) => Attendance
        .Where(attendance => attendance.Organization == organization)
        .Select(attendance => FindSeminar(attendance.Seminar))
        .OfType<Seminar>()
        .Where(seminar => seminar.Date <= asOf)
        .GroupBy(seminar => seminar.Id)
        .Select(same => same.First())
        .OrderBy(seminar => seminar.Date)
        .ToValueList();
}
