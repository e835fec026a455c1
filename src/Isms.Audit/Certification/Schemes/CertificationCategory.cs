using Isms.Core;

namespace Isms.Audit.Certification.Schemes;

/// <summary>What is certified.</summary>
public sealed class CertificationCategory : Code<CertificationCategory>
{
    private CertificationCategory(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private CertificationCategory(string value)
        : base(value)
    {
    }

    /// <summary>That the regulation for operation is established on the basis of the guideline.</summary>
    public static CertificationCategory Regulation { get; } = new("regulation", LocalizedText.Create("規程認証", "regulation certification"));

    /// <summary>That audits are performed to improve the operation.</summary>
    public static CertificationCategory Audit { get; } = new("audit", LocalizedText.Create("監査認証", "audit certification"));

    /// <summary>That a posture for operating systems under a certified regulation is maintained.</summary>
    public static CertificationCategory Readiness { get; } = new("readiness", LocalizedText.Create("態勢認証", "readiness certification"));

    /// <summary>That a management system fulfils a standard (ISO/IEC 17021-1).</summary>
    public static CertificationCategory ManagementSystem { get; } = new("managementSystem", LocalizedText.Create("マネジメントシステム認証", "management system certification"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<CertificationCategory> List { get; } = new("certificationCategory", value => new CertificationCategory(value), Regulation, Audit, Readiness, ManagementSystem);
}
