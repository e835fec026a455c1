using Isms.Audit.Certification.Schemes;
using Isms.Core;
using NodaTime;

namespace Isms.Audit.Certification.Certificates;

/// <summary>A row of the public list of certified organisations (M17, M18): the newest certificate of an organisation and a category. Immutable.</summary>
public sealed record RegistryEntry : DocumentElement
{
    /// <summary>The organisation.</summary>
    public required ElementId Organization { get; init; }

    /// <summary>The category.</summary>
    public required CertificationCategory Category { get; init; }

    /// <summary>The certificate that the list names.</summary>
    public required CertificateId Certificate { get; init; }

    /// <summary>The date that the list names, or null.</summary>
    public LocalDate? AsOf { get; init; }
}
