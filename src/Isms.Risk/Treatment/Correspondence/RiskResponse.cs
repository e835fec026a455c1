using Isms.Core;

namespace Isms.Risk.Treatment.Correspondence;

/// <summary>One of the seven response types that an OSCAL risk may have (NIST OSCAL 1.x, assessment common layer, property <c>type</c> of a response).</summary>
public sealed class RiskResponse : Code<RiskResponse>
{
    private RiskResponse(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private RiskResponse(string value)
        : base(value)
    {
    }

    /// <summary>The risk is to be eliminated.</summary>
    public static RiskResponse Avoid { get; } = new("avoid", LocalizedText.Create("回避", "avoid"));

    /// <summary>The risk is to be reduced.</summary>
    public static RiskResponse Mitigate { get; } = new("mitigate", LocalizedText.Create("低減", "mitigate"));

    /// <summary>The risk is to go to another party as a whole.</summary>
    public static RiskResponse Transfer { get; } = new("transfer", LocalizedText.Create("移転", "transfer"));

    /// <summary>The risk stays and nothing further is done about it.</summary>
    public static RiskResponse Accept { get; } = new("accept", LocalizedText.Create("受容", "accept"));

    /// <summary>Part of the risk is to go to another party.</summary>
    public static RiskResponse Share { get; } = new("share", LocalizedText.Create("共有", "share"));

    /// <summary>Plans are made for the case that the risk occurs; a form of mitigation.</summary>
    public static RiskResponse Contingency { get; } = new("contingency", LocalizedText.Create("緊急時対応", "contingency"));

    /// <summary>Nothing is done, as where the risk turned out to be none.</summary>
    public static RiskResponse NoResponse { get; } = new("none", LocalizedText.Create("対応なし", "none"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<RiskResponse> List { get; } = new("riskResponse", value => new RiskResponse(value), Avoid, Mitigate, Transfer, Accept, Share, Contingency, NoResponse);
}
