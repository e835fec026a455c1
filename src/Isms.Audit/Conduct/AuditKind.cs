using Isms.Core;

namespace Isms.Audit.Conduct;

/// <summary>Who audits whom (ISO 19011:2011 table 1; concept 77).</summary>
public sealed class AuditKind : Code<AuditKind>
{
    private AuditKind(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private AuditKind(string value)
        : base(value)
    {
    }

    /// <summary>The organisation audits itself (first party).</summary>
    public static AuditKind FirstParty { get; } = new("firstParty", LocalizedText.Create("内部監査(第一者)", "internal (first party)"));

    /// <summary>An organisation that has a stake, such as an authority or a partner, audits (second party).</summary>
    public static AuditKind SecondParty { get; } = new("secondParty", LocalizedText.Create("関係諸機関による外部監査(第二者)", "external by an interested party (second party)"));

    /// <summary>A body of certification audits (third party).</summary>
    public static AuditKind ThirdParty { get; } = new("thirdParty", LocalizedText.Create("認証監査(第三者)", "certification (third party)"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<AuditKind> List { get; } = new("auditKind", value => new AuditKind(value), FirstParty, SecondParty, ThirdParty);
}
