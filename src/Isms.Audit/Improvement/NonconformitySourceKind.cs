using Isms.Core;

namespace Isms.Audit.Improvement;

/// <summary>How a nonconformity came to light.</summary>
public sealed class NonconformitySourceKind : Code<NonconformitySourceKind>
{
    private NonconformitySourceKind(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private NonconformitySourceKind(string value)
        : base(value)
    {
    }

    /// <summary>Internal audit.</summary>
    public static NonconformitySourceKind Audit { get; } = new("audit", LocalizedText.Create("内部監査", "internal audit"));

    /// <summary>Incident.</summary>
    public static NonconformitySourceKind Incident { get; } = new("incident", LocalizedText.Create("インシデント", "incident"));

    /// <summary>Monitoring and measurement.</summary>
    public static NonconformitySourceKind Monitoring { get; } = new("monitoring", LocalizedText.Create("監視及び測定", "monitoring and measurement"));

    /// <summary>Other.</summary>
    public static NonconformitySourceKind Other { get; } = new("other", LocalizedText.Create("その他", "other"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<NonconformitySourceKind> List { get; } = new("nonconformitySourceKind", value => new NonconformitySourceKind(value), Audit, Incident, Monitoring, Other);
}
