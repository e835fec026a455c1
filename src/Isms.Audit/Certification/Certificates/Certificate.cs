using Isms.Audit.Certification.Schemes;
using Isms.Core;
using Isms.Core.Identifiers;
using NodaTime;

namespace Isms.Audit.Certification.Certificates;

/// <summary>A statement of the body about one organisation, one category and one date (M13 to M15). Immutable.</summary>
public sealed record Certificate : DocumentElement
{
    /// <summary>The identifier, unique in the document.</summary>
    public required CertificateId Id { get; init; }

    /// <summary>The number printed on it, or null.</summary>
    public string? Number { get; init; }

    /// <summary>Who holds it.</summary>
    public required ElementId Organization { get; init; }

    /// <summary>What is certified.</summary>
    public required CertificationCategory Category { get; init; }

    /// <summary>The review case, by its number in the scheme, or null.</summary>
    public int? Case { get; init; }

    /// <summary>The date whose state it certifies.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The regulation that is certified, or under which the holder operates; or null.</summary>
    public DocumentId? Regulation { get; init; }

    /// <summary>The version of the regulation, or null.</summary>
    public string? RegulationVersion { get; init; }

    /// <summary>The audits that it rests on.</summary>
    public ValueList<AuditId> Audits { get; init; } = [];

    /// <summary>The regulation certificate under whose regulation the holder operates, or null.</summary>
    public CertificateId? OperatesUnder { get; init; }

    /// <summary>The seminars that it rests on.</summary>
    public ValueList<SeminarId> Seminars { get; init; } = [];

    /// <summary>The earlier certificates that it reflects.</summary>
    public ValueList<CertificateId> History { get; init; } = [];

    /// <summary>The day after which it is no longer valid, as the certificate says, or null. A claim: only a scheme that states a validity has one.</summary>
    public LocalDate? Expires { get; init; }

    /// <summary>The last day on which it is valid.</summary>
    /// <param name="validityMonths">For how many months certificates of the scheme are valid; null where the scheme states no validity.</param>
    /// <returns>The day before the same day of the month so many months later; null where it never expires.</returns>
    public LocalDate? LastDay(int? validityMonths) => validityMonths is { } months ? AsOf.PlusMonths(months).PlusDays(-1) : null;
}
