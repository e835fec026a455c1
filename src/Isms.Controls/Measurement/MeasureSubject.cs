using Isms.Core;
namespace Isms.Controls.Measurement;

/// <summary>What a measure says something about (concept 65).</summary>
public sealed class MeasureSubject : Code<MeasureSubject>
{
    private MeasureSubject(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private MeasureSubject(string value)
        : base(value)
    {
    }

    /// <summary>Effectiveness of controls.</summary>
    public static MeasureSubject ControlEffectiveness { get; } = new("controlEffectiveness", LocalizedText.Create("管理策の有効性", "effectiveness of controls"));

    /// <summary>Effectiveness of the management system.</summary>
    public static MeasureSubject IsmsEffectiveness { get; } = new("ismsEffectiveness", LocalizedText.Create("ISMSの有効性", "effectiveness of the management system"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<MeasureSubject> List { get; } = new("measureSubject", value => new MeasureSubject(value), MeasureSubject.ControlEffectiveness, MeasureSubject.IsmsEffectiveness);
}
