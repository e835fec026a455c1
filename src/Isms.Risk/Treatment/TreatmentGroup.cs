using Isms.Core;
namespace Isms.Risk.Treatment;

/// <summary>What a treatment option does with a risk; the three options that change the risk itself are one group (ISO 31000:2009 5.5.1 c, d, e).</summary>
public sealed class TreatmentGroup : Code<TreatmentGroup>
{
    private TreatmentGroup(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private TreatmentGroup(string value)
        : base(value)
    {
    }

    /// <summary>Avoid.</summary>
    public static TreatmentGroup Avoid { get; } = new("avoid", LocalizedText.Create("回避", "avoid"));

    /// <summary>Pursue.</summary>
    public static TreatmentGroup Pursue { get; } = new("pursue", LocalizedText.Create("追求", "pursue"));

    /// <summary>Modify.</summary>
    public static TreatmentGroup Modify { get; } = new("modify", LocalizedText.Create("修正", "modify"));

    /// <summary>Share.</summary>
    public static TreatmentGroup Share { get; } = new("share", LocalizedText.Create("共有", "share"));

    /// <summary>Retain.</summary>
    public static TreatmentGroup Retain { get; } = new("retain", LocalizedText.Create("保有", "retain"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<TreatmentGroup> List { get; } = new("treatmentGroup", value => new TreatmentGroup(value), Avoid, Pursue, Modify, Share, Retain);
}
