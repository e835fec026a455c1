using Isms.Core;

namespace Isms.Audit.Improvement;

/// <summary>What the check of a corrective action showed, as known on a day.</summary>
public sealed class EffectivenessVerdict : Code<EffectivenessVerdict>
{
    private EffectivenessVerdict(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private EffectivenessVerdict(string value)
        : base(value)
    {
    }

    /// <summary>Effective.</summary>
    public static EffectivenessVerdict Effective { get; } = new("effective", LocalizedText.Create("有効", "effective"));

    /// <summary>Ineffective.</summary>
    public static EffectivenessVerdict Ineffective { get; } = new("ineffective", LocalizedText.Create("有効でない", "ineffective"));

    /// <summary>Not yet checked.</summary>
    public static EffectivenessVerdict NotYetChecked { get; } = new("notYetChecked", LocalizedText.Create("未確認", "not yet checked"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<EffectivenessVerdict> List { get; } = new("effectivenessVerdict", value => new EffectivenessVerdict(value), Effective, Ineffective, NotYetChecked);
}
