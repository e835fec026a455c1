using Isms.Core;

namespace Isms.Audit;

/// <summary>What kind of thing an audit covers.</summary>
public sealed class AuditSubjectKind : Code<AuditSubjectKind>
{
    private AuditSubjectKind(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private AuditSubjectKind(string value)
        : base(value)
    {
    }

    /// <summary>A unit of the organisation.</summary>
    public static AuditSubjectKind Unit { get; } = new("unit", LocalizedText.Create("部門", "unit"));

    /// <summary>A business flow.</summary>
    public static AuditSubjectKind Flow { get; } = new("flow", LocalizedText.Create("業務フロー", "flow"));

    /// <summary>A clause of the management-system standard.</summary>
    public static AuditSubjectKind Clause { get; } = new("clause", LocalizedText.Create("箇条", "clause"));

    /// <summary>A control.</summary>
    public static AuditSubjectKind Control { get; } = new("control", LocalizedText.Create("管理策", "control"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<AuditSubjectKind> List { get; } = new("auditSubjectKind", value => new AuditSubjectKind(value), Unit, Flow, Clause, Control);
}
