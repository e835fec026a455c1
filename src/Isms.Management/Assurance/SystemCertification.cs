using Isms.Audit.Certification.Certificates;
using Isms.Audit.Certification.Eligibility;

namespace Isms.Management.Assurance;

/// <summary>What the judgement of certification looks at in a management system. Static and thread-safe.</summary>
public static class SystemCertification
{
    /// <summary>The facts of a management system.</summary>
    /// <param name="system">The management system, right or wrong.</param>
    /// <returns>The facts; where nothing of certification is recorded, its records are empty.</returns>
    public static CertificationFacts FactsOf(ManagementSystemDraft system) => new()
    {
        Organization = Guard.NotNull(system).Organization,
        Suppliers = SystemParts.SuppliersOf(system.Controls, system.ExternalRecords),
        Documents = system.Controls.Support.Documents,
        Audits = system.Audit.Audits,
        Records = system.Audit.Certification ?? new CertificationRecords(),
    };
}
