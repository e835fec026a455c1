using Isms.Core;
namespace Isms.Risk.Context;

/// <summary>Where an issue lies (ISO/IEC 27001:2013 4.1).</summary>
public sealed class ContextIssueKind : Code<ContextIssueKind>
{
    private ContextIssueKind(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private ContextIssueKind(string value)
        : base(value)
    {
    }

    /// <summary>Internal.</summary>
    public static ContextIssueKind Internal { get; } = new("internal", LocalizedText.Create("内部", "internal"));

    /// <summary>External.</summary>
    public static ContextIssueKind External { get; } = new("external", LocalizedText.Create("外部", "external"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<ContextIssueKind> List { get; } = new("contextIssueKind", value => new ContextIssueKind(value), Internal, External);
}
