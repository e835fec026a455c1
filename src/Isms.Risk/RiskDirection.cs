using Isms.Core;
namespace Isms.Risk;

/// <summary>Which way a risk points: risk is the effect of uncertainty on objectives, and the effect may be unwanted or wanted (Guide 73, concepts 35 and 48).</summary>
public sealed class RiskDirection : Code<RiskDirection>
{
    private RiskDirection(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private RiskDirection(string value)
        : base(value)
    {
    }

    /// <summary>Unwanted effect.</summary>
    public static RiskDirection Threat { get; } = new("threat", LocalizedText.Create("脅威(好ましくない影響)", "unwanted effect"));

    /// <summary>Wanted effect.</summary>
    public static RiskDirection Opportunity { get; } = new("opportunity", LocalizedText.Create("機会(好ましい影響)", "wanted effect"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<RiskDirection> List { get; } = new("riskDirection", value => new RiskDirection(value), Threat, Opportunity);
}
