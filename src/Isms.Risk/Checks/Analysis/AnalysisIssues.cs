using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Risk.Checks.Analysis;

/// <summary>The issues of identification and analysis beyond the sample's own rules: the life of an asset, and what a rating rests on.</summary>
public static class AnalysisIssues
{
    /// <summary>An asset occurs in a step behind the one that disposes of it.</summary>
    public static IssueDefinition OccursAfterDisposal { get; } = new(
        "RISK0331", IssueSeverity.Advice,
        "資産は段階{0}で廃棄されますが、同じ業務フローの後の段階{1}にも現れます。段階の順序を確かめてください。",
        "The asset is disposed of in step {0} and occurs in the later step {1} of the same flow. See whether the steps are right.");

    /// <summary>An asset is about somebody's health and holds no personal information.</summary>
    public static IssueDefinition HealthInformationOfNobody { get; } = new(
        "RISK0332", IssueSeverity.Error,
        "個人情報を含まない資産が健康情報を含むとされています。どちらかを正してください。",
        "The asset holds no personal information and is said to hold personal health information. Correct one of the two.");

    /// <summary>A cloud server is not kept in a cloud.</summary>
    public static IssueDefinition CloudServerOutsideCloud { get; } = new(
        "RISK0333", IssueSeverity.Advice,
        "資産の層はクラウドサーバですが、保管場所は「{0}」です。施設内のクラウドでなければ正してください。",
        "The tier of the asset is a cloud server and its storage is {0}. Correct one of the two, unless the cloud is on the premises.");

    /// <summary>A decision rests on a rating of low confidence.</summary>
    public static IssueDefinition DecidedOnLowConfidence { get; } = new(
        "RISK0431", IssueSeverity.Advice,
        "決定「{0}」は確信度の低い評価({1})に基づいています。詳しい分析が要らないか確かめてください。",
        "The decision {0} rests on a rating of low confidence ({1}). See whether the analysis should go deeper.");

    /// <summary>A rating says who rated and not when.</summary>
    public static IssueDefinition RatedWithoutDate { get; } = new(
        "RISK0432", IssueSeverity.Advice,
        "評価者{0}の記録がありますが、評価日がありません。",
        "The rating names its rater, {0}, and no day.");

    /// <summary>Accepted by the minimum guideline, and no item is named that is met.</summary>
    public static IssueDefinition MinimumWithoutItems { get; } = new(
        "RISK0433", IssueSeverity.Nonconformity,
        "最低限のガイドラインにより受容とありますが、満たしている項目が一つも挙げられていません。",
        "Accepted by the minimum guideline, and no minimum item is named that would be met.");

    /// <summary>A minimum item is of another guideline than the one of the criteria.</summary>
    public static IssueDefinition MinimumOfAnotherGuideline { get; } = new(
        "RISK0434", IssueSeverity.Nonconformity,
        "最低限の項目{0}は、リスク基準のガイドライン「{1}」のものではありません。その版の項目で評価し直してください。",
        "The minimum item {0} is not of the guideline of the criteria, {1}. Judge the risk by the items of that edition.");

    /// <summary>Every definition above, in the order of the codes.</summary>
    public static ValueList<IssueDefinition> All { get; } =
    [
        OccursAfterDisposal, HealthInformationOfNobody, CloudServerOutsideCloud, DecidedOnLowConfidence, RatedWithoutDate, MinimumWithoutItems,
        MinimumOfAnotherGuideline,
    ];
}
