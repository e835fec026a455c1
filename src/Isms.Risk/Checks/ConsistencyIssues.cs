using Isms.Core;
using Isms.Core.Issues;
using Isms.Risk.Checks.Assets;

namespace Isms.Risk.Checks;

/// <summary>
/// The issues of a register whose parts do not fit together: a rating lowered by nothing, a date before the one it follows from, an entry that nothing refers to.
/// No list of the sample asks for them; they are what a reviewer of a register looks for first.
/// </summary>
public static class ConsistencyIssues
{
    /// <summary>The residual rating is below the current one and no treatment does more than retain the risk.</summary>
    public static IssueDefinition LoweredWithoutTreatment { get; } = new(
        "RISK0801", IssueSeverity.Advice,
        "残留リスク({0})が現存リスク({1})より低くなっていますが、保有以外の対応がありません。何によって下がるのか確かめてください。",
        "The residual risk ({0}) is below the current risk ({1}), and no treatment does more than retain it. See what lowers it.");

    /// <summary>The current rating is below the inherent one and no existing control is named.</summary>
    public static IssueDefinition LoweredWithoutControl { get; } = new(
        "RISK0802", IssueSeverity.Advice,
        "現存リスク({0})が固有リスク({1})より低くなっていますが、既存の管理策がありません。何によって下がっているのか確かめてください。",
        "The current risk ({0}) is below the inherent risk ({1}), and no existing control is named. See what lowers it.");

    /// <summary>No risk names an asset that is not new (a new one is <see cref="AssetIssues.NewAssetWithoutRisk"/>).</summary>
    public static IssueDefinition AssetWithoutRisk { get; } = new(
        "RISK0803", IssueSeverity.Advice,
        "この資産はどのリスクにも現れません。リスクが特定されていないか確かめてください。",
        "No risk names this asset. See whether a risk has been overlooked.");

    /// <summary>The last approval of a risk owner is older than a rating of a risk of that owner.</summary>
    public static IssueDefinition OwnerApprovalOutdated { get; } = new(
        "RISK0804", IssueSeverity.Advice,
        "リスク所有者{0}の承認日{1}がリスク{2}の評価日{3}より前です。承認し直す必要がないか確かめてください。",
        "The risk owner {0} approved on {1}, before risk {2} was rated on {3}. See whether the approval still holds.");

    /// <summary>Something was decided about a risk that has no current rating.</summary>
    public static IssueDefinition DecidedWithoutRating { get; } = new(
        "RISK0805", IssueSeverity.Notice,
        "決定「{0}」がありますが、現存リスクが未評価です。評価してから決定してください。",
        "The decision is {0}, and the current risk is not assessed. Assess it before deciding.");

    /// <summary>A treatment was due before the risk was rated.</summary>
    public static IssueDefinition DueBeforeRating { get; } = new(
        "RISK0806", IssueSeverity.Advice,
        "対応{0}の期限{1}が現存リスクの評価日{2}より前です。日付、または評価に対応が織り込み済みでないかを確かめてください。",
        "The treatment {0} was due on {1}, before the current rating of {2}. Check the dates, and whether that rating already counts it.");

    /// <summary>Two treatments of a risk are the same but for their ids.</summary>
    public static IssueDefinition DuplicateTreatment { get; } = new(
        "RISK0807", IssueSeverity.Advice,
        "対応{0}は対応{1}とID以外すべて同じです。",
        "The treatment {0} is the same as {1} but for its id.");

    /// <summary>An opportunity is avoided, or its source is removed.</summary>
    public static IssueDefinition OpportunityRemoved { get; } = new(
        "RISK0808", IssueSeverity.Advice,
        "対応{0}の選択肢「{1}」は機会を失わせます。方向または選択肢を確かめてください。",
        "The option {1} of treatment {0} does away with the opportunity. Check the direction or the option.");

    /// <summary>The decision is one of the other direction: an opportunity accepted or retained, a threat pursued or monitored.</summary>
    public static IssueDefinition DecisionOfOtherDirection { get; } = new(
        "RISK0809", IssueSeverity.Advice,
        "決定「{0}」は方向「{1}」のリスクのものではありません。",
        "The decision {0} is not one for the direction {1}.");

    /// <summary>The register has threats and no opportunity.</summary>
    public static IssueDefinition NoOpportunity { get; } = new(
        "RISK0810", IssueSeverity.Advice,
        "登録簿に脅威は{0}件ありますが、機会がありません(ISO/IEC 27001:2013 6.1.1 はリスク及び機会を求めます)。",
        "The register has {0} threats and no opportunity (ISO/IEC 27001:2013 6.1.1 asks for risks and opportunities).");

    /// <summary>Every definition above, in the order of the codes.</summary>
    public static ValueList<IssueDefinition> All { get; } =
    [
        LoweredWithoutTreatment, LoweredWithoutControl, AssetWithoutRisk, OwnerApprovalOutdated, DecidedWithoutRating, DueBeforeRating, DuplicateTreatment,
        OpportunityRemoved, DecisionOfOtherDirection, NoOpportunity,
    ];
}
