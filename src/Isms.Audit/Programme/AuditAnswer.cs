using Isms.Core;

namespace Isms.Audit.Programme;

/// <summary>What an audit answered to a checkpoint.</summary>
public sealed class AuditAnswer : Code<AuditAnswer>
{
    private AuditAnswer(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private AuditAnswer(string value)
        : base(value)
    {
    }

    /// <summary>Conform.</summary>
    public static AuditAnswer Conform { get; } = new("conform", LocalizedText.Create("適合", "conform"));

    /// <summary>Nonconform.</summary>
    public static AuditAnswer Nonconform { get; } = new("nonconform", LocalizedText.Create("不適合", "nonconform"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<AuditAnswer> List { get; } = new("auditAnswer", value => new AuditAnswer(value), Conform, Nonconform);
}
