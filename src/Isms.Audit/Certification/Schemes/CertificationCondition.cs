using Isms.Core;

namespace Isms.Audit.Certification.Schemes;

/// <summary>What must be true of an organisation before a category can be certified.</summary>
public sealed class CertificationCondition : Code<CertificationCondition>
{
    private CertificationCondition(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private CertificationCondition(string value)
        : base(value)
    {
    }

    /// <summary>The regulation is completed: a version of it is approved.</summary>
    public static CertificationCondition RegulationCompleted { get; } = new("regulationCompleted", LocalizedText.Create("組織としての運用管理規程の整備の完了", "the regulation of the organisation is completed"));

    /// <summary>At least one audit has taken place.</summary>
    public static CertificationCondition AuditPerformed { get; } = new("auditPerformed", LocalizedText.Create("監査の実施", "an audit is performed"));

    /// <summary>Systems are operated under the regulation of an organisation, often another one, that holds a regulation certificate.</summary>
    public static CertificationCondition OperatesUnderCertifiedRegulation { get; } = new("operatesUnderCertifiedRegulation", LocalizedText.Create("規程認証を取得した組織の規程に基づく運用", "operation under a certified regulation"));

    /// <summary>As many different seminars of the body were attended as the scheme asks for.</summary>
    public static CertificationCondition SeminarCountReached { get; } = new("seminarCountReached", LocalizedText.Create("セミナーの一定回数の受講", "the number of seminars is reached"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<CertificationCondition> List { get; } = new("certificationCondition", value => new CertificationCondition(value), RegulationCompleted, AuditPerformed, OperatesUnderCertifiedRegulation, SeminarCountReached);
}
