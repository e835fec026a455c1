using Isms.Audit;
using Isms.Core;
using NodaTime;

namespace Isms.Management.Assurance;

/// <summary>That an internal audit took place, without what it found. Immutable.</summary>
/// <param name="Id">The audit.</param>
/// <param name="Date">The day.</param>
/// <param name="Units">The names of the units that were audited.</param>
public sealed record AuditDone(AuditId Id, LocalDate Date, ValueList<LocalizedText> Units);
