using Isms.Audit.Certification.Certificates;
using Isms.Audit.Certification.Schemes;
using Isms.Audit.Programme;
using Isms.Controls.Support.Documents;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Organizations;
using NodaTime;

namespace Isms.Audit.Certification.Eligibility;

/// <summary>What the judgement of certification looks at, in one place. Immutable.</summary>
public sealed record CertificationFacts
{
    /// <summary>Our own organisation with its partners; null where it is not known: then no target is known but that of the suppliers.</summary>
    public required Organization? Organization { get; init; }

    /// <summary>The suppliers; each of them may apply as a vendor.</summary>
    public ValueList<SupplierId> Suppliers { get; init; } = [];

    /// <summary>The documented information with its versions and approvals.</summary>
    public ValueList<DocumentedInformation> Documents { get; init; } = [];

    /// <summary>The audits of our own organisation.</summary>
    public ValueList<InternalAudit> Audits { get; init; } = [];

    /// <summary>Scheme, seminars, applications, certificates.</summary>
    public required CertificationRecords Records { get; init; }

    /// <summary>Everybody the records can speak of: our own organisation, its partners, the suppliers; in that order.</summary>
    public ValueList<ElementId> Everybody => (Organization is null ? [] : new[] { Organization.Id }.Concat(Organization.Partners.Select(partner => partner.Id)).Select(ElementId.Of))
        .Concat(Suppliers.Select(ElementId.Of))
        .Distinct()
        .ToValueList();

    /// <summary>The name of an organisation.</summary>
    /// <param name="organization">The organisation.</param>
    /// <returns>Its name, or null where it is not known or a supplier, whose names are kept elsewhere.</returns>
    public LocalizedText? NameOf(ElementId organization)
    {
        string id = Guard.NotNull(organization).Value;
        return Organization?.Id.Value == id ? Organization.Name : Organization?.Partners.FirstOrDefault(partner => partner.Id.Value == id)?.Name;
    }

    /// <summary>
    /// The target that an organisation belongs to. A supplier is a vendor; a partner is what the scheme says of its kind;
    /// our own organisation is a medical institution unless its kind is that of a vendor.
    /// </summary>
    /// <param name="organization">The organisation.</param>
    /// <returns>The target, or null where it has none.</returns>
    public CertificationTarget? TargetOf(ElementId organization)
    {
        string id = Guard.NotNull(organization).Value;
        if (Organization?.Id.Value == id)
        {
            return Organization.Kind == OrganizationKind.Vendor ? CertificationTarget.Vendor : CertificationTarget.MedicalInstitution;
        }

        return Organization?.Partners.FirstOrDefault(partner => partner.Id.Value == id) is { } partner
            ? Records.Scheme?.TargetOf(partner.Kind)
            : Suppliers.Any(supplier => supplier.Value == id) ? CertificationTarget.Vendor : null;
    }

    /// <summary>Documented information by identifier.</summary>
    /// <param name="id">The identifier; null finds nothing.</param>
    /// <returns>The document, or null where none has it.</returns>
    public DocumentedInformation? FindDocument(DocumentId? id) => id is null ? null : Documents.FirstOrDefault(document => document.Id == id);

    /// <summary>The versions of a document that were approved on or before a day, the newest last.</summary>
    /// <param name="document">The document.</param>
    /// <param name="asOf">The day.</param>
    /// <returns>The versions with the days of their approvals.</returns>
    public static ValueList<DocumentVersion> ApprovedVersions(DocumentedInformation document, LocalDate asOf)
    {
        Guard.NotNull(document);
        IEnumerable<DocumentVersion> current = document.Version is { } version
            ? [new DocumentVersion { Version = version, ApprovedBy = document.ApprovedBy, ApprovedOn = document.ApprovedOn }]
            : [];
        return document.History.Concat(current).Where(known => known.ApprovedOn <= asOf).OrderBy(known => known.ApprovedOn).ToValueList();
    }
}
