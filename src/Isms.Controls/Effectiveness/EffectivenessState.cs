using Isms.Core;
namespace Isms.Controls.Effectiveness;

/// <summary>Whether something works, as far as the evidence goes. Missing evidence is "not known", never good.</summary>
public sealed class EffectivenessState : Code<EffectivenessState>
{
    private EffectivenessState(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private EffectivenessState(string value)
        : base(value)
    {
    }

    /// <summary>Everything that was to show it shows it.</summary>
    public static EffectivenessState Effective { get; } = new("effective", LocalizedText.Create("有効", "effective"));

    /// <summary>Something shows that it does not work.</summary>
    public static EffectivenessState NotEffective { get; } = new("notEffective", LocalizedText.Create("有効でない", "not effective"));

    /// <summary>Nothing shows that it does not work, and evidence is missing.</summary>
    public static EffectivenessState NotKnown { get; } = new("notKnown", LocalizedText.Create("不明", "not known"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<EffectivenessState> List { get; } = new("effectivenessState", value => new EffectivenessState(value), Effective, NotEffective, NotKnown);
}
