using Isms.Core;
namespace Isms.Risk;

/// <summary>The stage a rating belongs to (ISO 31000: analysis before and after treatment).</summary>
public sealed class RiskStage : Code<RiskStage>
{
    private RiskStage(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private RiskStage(string value)
        : base(value)
    {
    }

    /// <summary>Without controls.</summary>
    public static RiskStage Inherent { get; } = new("inherent", LocalizedText.Create("固有", "without controls"));

    /// <summary>With the existing controls.</summary>
    public static RiskStage Current { get; } = new("current", LocalizedText.Create("現存", "with the existing controls"));

    /// <summary>After all treatments.</summary>
    public static RiskStage Residual { get; } = new("residual", LocalizedText.Create("残留", "after all treatments"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<RiskStage> List { get; } = new("riskStage", value => new RiskStage(value), Inherent, Current, Residual);
}
