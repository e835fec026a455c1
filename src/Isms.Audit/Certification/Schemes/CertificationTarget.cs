using Isms.Core;

namespace Isms.Audit.Certification.Schemes;

/// <summary>The sort of organisation that a category and a guideline are meant for.</summary>
public sealed class CertificationTarget : Code<CertificationTarget>
{
    private CertificationTarget(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private CertificationTarget(string value)
        : base(value)
    {
    }

    /// <summary>Medical institutions, and whoever the scheme counts among them.</summary>
    public static CertificationTarget MedicalInstitution { get; } = new("medicalInstitution", LocalizedText.Create("医療機関等", "medical institution"));

    /// <summary>Those who develop or operate medical information systems.</summary>
    public static CertificationTarget Vendor { get; } = new("vendor", LocalizedText.Create("情報処理事業者", "information-processing vendor"));

    /// <summary>Those who operate their systems under the regulation of a certified organisation.</summary>
    public static CertificationTarget OperatorUnderCertifiedRegulation { get; } = new("operatorUnderCertifiedRegulation", LocalizedText.Create("規程認証を取得した組織の規程の下で運用する組織", "operator under a certified regulation"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<CertificationTarget> List { get; } = new("certificationTarget", value => new CertificationTarget(value), MedicalInstitution, Vendor, OperatorUnderCertifiedRegulation);
}
