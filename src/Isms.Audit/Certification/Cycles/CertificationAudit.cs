using NodaTime;

namespace Isms.Audit.Certification.Cycles;

/// <summary>An audit by a certification body. Immutable.</summary>
/// <param name="Kind">Which audit of the cycle it is.</param>
/// <param name="Date">The day it ended.</param>
public sealed record CertificationAudit(CertificationAuditKind Kind, LocalDate Date);
