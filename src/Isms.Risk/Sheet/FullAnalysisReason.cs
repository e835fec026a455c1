using Isms.Core;
namespace Isms.Risk.Sheet;

/// <summary>Why a row of the assessment sheet asks for the full analysis, or does not (concept 55).</summary>
public sealed class FullAnalysisReason : Code<FullAnalysisReason>
{
    private FullAnalysisReason(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private FullAnalysisReason(string value)
        : base(value)
    {
    }

    /// <summary>It is the first cycle of assessment: every asset is analysed.</summary>
    public static FullAnalysisReason FirstCycle { get; } = new("firstCycle", LocalizedText.Create("初回", "first cycle"));

    /// <summary>The asset is new.</summary>
    public static FullAnalysisReason NewAsset { get; } = new("newAsset", LocalizedText.Create("新規の資産", "new asset"));

    /// <summary>No cycle is on record, so nobody can say that it is not the first.</summary>
    public static FullAnalysisReason NoCycle { get; } = new("noCycle", LocalizedText.Create("サイクルの記録なし", "no cycle on record"));

    /// <summary>A later cycle, and the asset is not new: not asked for.</summary>
    public static FullAnalysisReason LaterCycle { get; } = new("laterCycle", LocalizedText.Create("2回目以降", "later cycle"));

    /// <summary>The risk is an opportunity, which the sheet only lists: not asked for.</summary>
    public static FullAnalysisReason Opportunity { get; } = new("opportunity", LocalizedText.Create("機会", "opportunity"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<FullAnalysisReason> List { get; } = new("fullAnalysisReason", value => new FullAnalysisReason(value), FirstCycle, NewAsset, NoCycle, LaterCycle, Opportunity);
}
