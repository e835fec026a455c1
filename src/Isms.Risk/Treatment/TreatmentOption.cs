using Isms.Core;

namespace Isms.Risk.Treatment;

/// <summary>One of the seven options of risk treatment (ISO 31000:2009 5.5.1 a to g), in their order.</summary>
public sealed class TreatmentOption : Code<TreatmentOption>
{
    private TreatmentOption(string value, int number, TreatmentGroup group, LegacyTreatmentOption? legacy, string japanese, string english)
        : base(value, LocalizedText.Create(japanese, english))
    {
        Number = number;
        Group = group;
        Legacy = legacy;
    }

    private TreatmentOption(string value)
        : base(value)
    {
    }

    /// <summary>1: not to start or to stop the activity that gives rise to the risk.</summary>
    public static TreatmentOption Avoid { get; } =
        new("avoid", 1, TreatmentGroup.Avoid, LegacyTreatmentOption.Avoid, "リスクの回避", "Avoid the risk");

    /// <summary>2: to take or increase the risk for the sake of an opportunity. The four older options have no counterpart.</summary>
    public static TreatmentOption Pursue { get; } =
        new("pursue", 2, TreatmentGroup.Pursue, null, "機会の追求", "Take or increase the risk to pursue an opportunity");

    /// <summary>3: to remove the source of the risk.</summary>
    public static TreatmentOption RemoveSource { get; } =
        new("removeSource", 3, TreatmentGroup.Modify, LegacyTreatmentOption.Reduce, "リスク源を取り除く", "Remove the risk source");

    /// <summary>4: to change the likelihood.</summary>
    public static TreatmentOption ChangeLikelihood { get; } =
        new("changeLikelihood", 4, TreatmentGroup.Modify, LegacyTreatmentOption.Reduce, "起こりやすさの変更", "Change the likelihood");

    /// <summary>5: to change the consequences.</summary>
    public static TreatmentOption ChangeConsequence { get; } =
        new("changeConsequence", 5, TreatmentGroup.Modify, LegacyTreatmentOption.Reduce, "結果を変える", "Change the consequences");

    /// <summary>6: to share the risk with another party, by contract, insurance or financing; formerly to transfer it.</summary>
    public static TreatmentOption Share { get; } =
        new("share", 6, TreatmentGroup.Share, LegacyTreatmentOption.Transfer, "リスクを共有", "Share the risk");

    /// <summary>7: to retain the risk by informed decision.</summary>
    public static TreatmentOption Retain { get; } =
        new("retain", 7, TreatmentGroup.Retain, LegacyTreatmentOption.Accept, "リスクを保有", "Retain the risk by informed decision");

    /// <summary>The seven options, in their order.</summary>
    public static CodeList<TreatmentOption> List { get; } = new(
        "treatmentOption", value => new TreatmentOption(value), Avoid, Pursue, RemoveSource, ChangeLikelihood, ChangeConsequence, Share, Retain);

    /// <summary>The number in the standard's list, 1 to 7; null of an unknown option.</summary>
    public int? Number { get; }

    /// <summary>What it does with the risk; null of an unknown option.</summary>
    public TreatmentGroup? Group { get; }

    /// <summary>Which of the four older options it corresponds to; null where it has none.</summary>
    public LegacyTreatmentOption? Legacy { get; }
}
