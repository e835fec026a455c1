using Isms.Core;
namespace Isms.Risk.Sheet;

/// <summary>What the minimum-guideline rule says of one risk (concept 54). Only <see cref="MayRetain"/> and <see cref="Retained"/> let top management keep what remains.</summary>
public sealed class MinimumGuidelineOutcome : Code<MinimumGuidelineOutcome>
{
    private MinimumGuidelineOutcome(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private MinimumGuidelineOutcome(string value)
        : base(value)
    {
    }

    /// <summary>The rule is about threats, and the risk is none.</summary>
    public static MinimumGuidelineOutcome NotConcerned { get; } = new("notConcerned", LocalizedText.Create("対象外", "not concerned"));

    /// <summary>The criteria do not put the rule in force.</summary>
    public static MinimumGuidelineOutcome RuleNotInForce { get; } = new("ruleNotInForce", LocalizedText.Create("規則なし", "rule not in force"));

    /// <summary>No minimum item bears on the risk, so the rule says nothing.</summary>
    public static MinimumGuidelineOutcome NoItems { get; } = new("noItems", LocalizedText.Create("該当項目なし", "no item"));

    /// <summary>An item is of another guideline or edition than the rule.</summary>
    public static MinimumGuidelineOutcome OtherGuideline { get; } = new("otherGuideline", LocalizedText.Create("別の版の項目", "items of another guideline"));

    /// <summary>Nobody has judged whether the items are met.</summary>
    public static MinimumGuidelineOutcome NotJudged { get; } = new("notJudged", LocalizedText.Create("未判断", "not judged"));

    /// <summary>Not all items are met.</summary>
    public static MinimumGuidelineOutcome NotMet { get; } = new("notMet", LocalizedText.Create("不適合", "not met"));

    /// <summary>The items are met after the treatment only; the rule asks what was met at the assessment, so the risk is to be assessed again first.</summary>
    public static MinimumGuidelineOutcome MetAfterTreatment { get; } = new("metAfterTreatment", LocalizedText.Create("対応後に適合", "met after the treatment"));

    /// <summary>All items are met: top management may retain the risk even where something remains.</summary>
    public static MinimumGuidelineOutcome MayRetain { get; } = new("mayRetain", LocalizedText.Create("保有可", "may be retained"));

    /// <summary>All items are met, and top management has retained the risk by the rule.</summary>
    public static MinimumGuidelineOutcome Retained { get; } = new("retained", LocalizedText.Create("規則により保有", "retained by the rule"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<MinimumGuidelineOutcome> List { get; } = new(
        "minimumGuidelineOutcome",
        value => new MinimumGuidelineOutcome(value),
        NotConcerned, RuleNotInForce, NoItems, OtherGuideline,
        NotJudged, NotMet, MetAfterTreatment, MayRetain, Retained);
}
