using Isms.Core;

namespace Isms.Risk.Differences;

/// <summary>Where the reason of a change is recorded.</summary>
public sealed class ReasonKind : Code<ReasonKind>
{
    private ReasonKind(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private ReasonKind(string value)
        : base(value)
    {
    }

    /// <summary>In an entry of the history.</summary>
    public static ReasonKind RecordedEvent { get; } = new("event", LocalizedText.Create("記録", "event"));

    /// <summary>A treatment was completed in between.</summary>
    public static ReasonKind TreatmentDone { get; } = new("treatmentDone", LocalizedText.Create("対応の完了", "treatment done"));

    /// <summary>The risk was accepted anew.</summary>
    public static ReasonKind AcceptanceGiven { get; } = new("acceptance", LocalizedText.Create("受容", "acceptance"));

    /// <summary>The criteria or the matrix have another version.</summary>
    public static ReasonKind CriteriaChange { get; } = new("criteria", LocalizedText.Create("リスク基準の変更", "criteria"));

    /// <summary>Nowhere.</summary>
    public static ReasonKind NotRecorded { get; } = new("notRecorded", LocalizedText.Create("理由の記録なし", "not recorded"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<ReasonKind> List { get; } = new("reasonKind", value => new ReasonKind(value), RecordedEvent, TreatmentDone, AcceptanceGiven, CriteriaChange, NotRecorded);
}
