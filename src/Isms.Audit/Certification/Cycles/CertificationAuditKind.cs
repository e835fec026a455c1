using Isms.Core;

namespace Isms.Audit.Certification.Cycles;

/// <summary>An audit of the certification of a management system (ISO/IEC 17021-1:2015 9.3 to 9.6).</summary>
public sealed class CertificationAuditKind : Code<CertificationAuditKind>
{
    private CertificationAuditKind(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private CertificationAuditKind(string value)
        : base(value)
    {
    }

    /// <summary>The documents and the readiness for stage 2 are looked at (9.3.1.2).</summary>
    public static CertificationAuditKind Stage1 { get; } = new("stage1", LocalizedText.Create("第一段階審査", "stage 1"));

    /// <summary>The implementation and the effectiveness are looked at (9.3.1.3).</summary>
    public static CertificationAuditKind Stage2 { get; } = new("stage2", LocalizedText.Create("第二段階審査", "stage 2"));

    /// <summary>The certified system is looked at in part, between two certifications (9.6.2).</summary>
    public static CertificationAuditKind Surveillance { get; } = new("surveillance", LocalizedText.Create("サーベイランス審査", "surveillance"));

    /// <summary>The system is looked at as a whole, before the certificate runs out (9.6.3).</summary>
    public static CertificationAuditKind Recertification { get; } = new("recertification", LocalizedText.Create("再認証審査", "recertification"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<CertificationAuditKind> List { get; } = new("certificationAuditKind", value => new CertificationAuditKind(value), Stage1, Stage2, Surveillance, Recertification);
}
