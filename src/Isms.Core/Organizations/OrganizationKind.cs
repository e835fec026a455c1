namespace Isms.Core.Organizations;

/// <summary>What an organisation is.</summary>
public sealed class OrganizationKind : Code<OrganizationKind>
{
    private OrganizationKind(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private OrganizationKind(string value)
        : base(value)
    {
    }

    /// <summary>Medical institution.</summary>
    public static OrganizationKind MedicalInstitution { get; } = new("medicalInstitution", LocalizedText.Create("医療機関", "medical institution"));

    /// <summary>Pharmacy.</summary>
    public static OrganizationKind Pharmacy { get; } = new("pharmacy", LocalizedText.Create("薬局", "pharmacy"));

    /// <summary>Pharmaceutical company.</summary>
    public static OrganizationKind PharmaceuticalCompany { get; } = new("pharmaceuticalCompany", LocalizedText.Create("医薬品企業", "pharmaceutical company"));

    /// <summary>Contract research organization.</summary>
    public static OrganizationKind ContractResearchOrganization { get; } = new("contractResearchOrganization", LocalizedText.Create("開発業務受託機関", "contract research organization"));

    /// <summary>Information-processing vendor.</summary>
    public static OrganizationKind Vendor { get; } = new("vendor", LocalizedText.Create("情報処理事業者", "information-processing vendor"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<OrganizationKind> List { get; } = new("organizationKind", value => new OrganizationKind(value), MedicalInstitution, Pharmacy, PharmaceuticalCompany, ContractResearchOrganization, Vendor);
}
