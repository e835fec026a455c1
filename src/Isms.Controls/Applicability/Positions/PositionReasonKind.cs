using Isms.Core;

namespace Isms.Controls.Applicability.Positions;

/// <summary>Why a position is what it is.</summary>
public sealed class PositionReasonKind : Code<PositionReasonKind>
{
    private PositionReasonKind(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private PositionReasonKind(string value)
        : base(value)
    {
    }

    /// <summary>The control is excluded: there is nothing to show.</summary>
    public static PositionReasonKind Excluded { get; } = new("excluded", LocalizedText.Create("適用除外", "excluded"));

    /// <summary>The row does not say how far the control is, or says it in an unknown word: not assessed.</summary>
    public static PositionReasonKind NotStated { get; } = new("notStated", LocalizedText.Create("実施状況の記載なし", "status not stated"));

    /// <summary>Nothing is claimed that would need evidence.</summary>
    public static PositionReasonKind NothingToShow { get; } = new("nothingToShow", LocalizedText.Create("証拠を要しない", "nothing to show"));

    /// <summary>Evidence that counts supports the claim.</summary>
    public static PositionReasonKind Supported { get; } = new("supported", LocalizedText.Create("証拠あり", "supported by evidence"));

    /// <summary>There is no evidence that counts.</summary>
    public static PositionReasonKind NoEvidence { get; } = new("noEvidence", LocalizedText.Create("有効な証拠なし", "no evidence that counts"));

    /// <summary>Evidence that no longer counts.</summary>
    public static PositionReasonKind Outdated { get; } = new("outdated", LocalizedText.Create("古い証拠", "outdated evidence"));

    /// <summary>Evidence of a later day than that of the judgement.</summary>
    public static PositionReasonKind NotYet { get; } = new("notYet", LocalizedText.Create("基準日より後の証拠", "evidence of a later day"));

    /// <summary>Evidence without a date, where its age matters.</summary>
    public static PositionReasonKind Undated { get; } = new("undated", LocalizedText.Create("日付のない証拠", "evidence without a date"));

    /// <summary>A finding or nonconformity speaks against it.</summary>
    public static PositionReasonKind Adverse { get; } = new("adverse", LocalizedText.Create("反する証拠", "adverse evidence"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<PositionReasonKind> List { get; } = new(
        "positionReasonKind", value => new PositionReasonKind(value), Excluded, NotStated, NothingToShow, Supported, NoEvidence, Outdated, NotYet, Undated, Adverse);
}
