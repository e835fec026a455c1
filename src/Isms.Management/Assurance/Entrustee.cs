using Isms.Audit.Certification.Certificates;
using Isms.Core;
using Isms.Core.Identifiers;

namespace Isms.Management.Assurance;

/// <summary>A supplier to whom something is entrusted, and what speaks for its selection. Immutable.</summary>
/// <param name="Id">The supplier.</param>
/// <param name="Name">Its name, or null where that is not recorded.</param>
/// <param name="Certificates">Its certificates in force on the day.</param>
/// <param name="Told">What is on record by the day of its selection, contract and supervision, a sentence each.</param>
public sealed record Entrustee(SupplierId Id, LocalizedText? Name, ValueList<Certificate> Certificates, ValueList<LocalizedText> Told);
