using Isms.Core;

namespace Isms.Audit.Summaries.Practice;

/// <summary>The three keys of practising a management system (concept 3).</summary>
public sealed class PracticeKeyKind : Code<PracticeKeyKind>
{
    private PracticeKeyKind(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private PracticeKeyKind(string value)
        : base(value)
    {
    }

    /// <summary>Training, regular and ad hoc.</summary>
    public static PracticeKeyKind Training { get; } = new("training", LocalizedText.Create("教育", "training"));

    /// <summary>Risk management and measuring whether controls work.</summary>
    public static PracticeKeyKind Effectiveness { get; } = new("effectiveness", LocalizedText.Create("リスクマネジメントと有効性測定", "risk management and measurement of effectiveness"));

    /// <summary>Audits, internal ones above all.</summary>
    public static PracticeKeyKind Audits { get; } = new("audits", LocalizedText.Create("監査", "audits"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<PracticeKeyKind> List { get; } = new("practiceKeyKind", value => new PracticeKeyKind(value), Training, Effectiveness, Audits);
}
