using Isms.Core;
namespace Isms.Controls.Measurement;

/// <summary>Whether a measure meets its target, computed from its readings.</summary>
public sealed class MeasureState : Code<MeasureState>
{
    private MeasureState(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private MeasureState(string value)
        : base(value)
    {
    }

    /// <summary>Met.</summary>
    public static MeasureState Met { get; } = new("met", LocalizedText.Create("達成", "met"));

    /// <summary>Missed.</summary>
    public static MeasureState Missed { get; } = new("missed", LocalizedText.Create("未達", "missed"));

    /// <summary>Not determinable from the readings.</summary>
    public static MeasureState NoReadings { get; } = new("noReadings", LocalizedText.Create("測定値なし", "not determinable from the readings"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<MeasureState> List { get; } = new("measureState", value => new MeasureState(value), Met, Missed, NoReadings);
}
