using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Risk.Checks;

/// <summary>The issues of consequence categories: in the criteria, and in the ratings that use them.</summary>
public static class CategoryIssues
{
    /// <summary>The criteria name the same category twice.</summary>
    public static IssueDefinition CategoryTwice { get; } = Error(
        "RISK0211", "結果の区分「{0}」が2回あります。", "The consequence category {0} stands twice.");

    /// <summary>The criteria combine categories and name none.</summary>
    public static IssueDefinition NoCategories { get; } = Error(
        "RISK0212", "結果の区分が1つもありません。", "There is no consequence category; name one or more, or leave the categories out.");

    /// <summary>The meanings of the steps are not one for each step.</summary>
    public static IssueDefinition MeaningsDoNotFit { get; } = Error(
        "RISK0213", "区分「{0}」の段階の意味は{1}個ですが、マトリックス「{2}」の結果の段階は{3}個です。",
        "The category {0} gives a meaning to {1} steps; the consequence scale of matrix {2} has {3}.");

    /// <summary>A rating has a category that the criteria do not use.</summary>
    public static IssueDefinition CategoryNotUsed { get; } = Error(
        "RISK0214", "結果の区分「{0}」はリスク基準にありません(基準の区分: {1})。", "The consequence category {0} is not among those of the criteria ({1}).");

    /// <summary>A rating has the same category twice.</summary>
    public static IssueDefinition RatedTwice { get; } = Error(
        "RISK0215", "結果の区分「{0}」が2回評価されています。", "The consequence category {0} is rated twice.");

    /// <summary>A category is rated off the consequence scale.</summary>
    public static IssueDefinition CategoryOffScale { get; } = Error(
        "RISK0216", "区分「{0}」の結果{1}はマトリックス「{2}」の尺度(1～{3})の外です。",
        "The consequence {1} of category {0} is off the scale of matrix {2} (1 to {3}).");

    /// <summary>The consequence of a rating is not what the rule makes of its categories.</summary>
    public static IssueDefinition ConsequenceContradicts { get; } = Error(
        "RISK0217", "結果は{0}とありますが、区分から規則「{1}」で決まる値は{2}です({3}による)。",
        "The consequence says {0}; by the rule {1} the categories give {2}, decided by {3}.");

    /// <summary>The rule gives no consequence, and the rating has one.</summary>
    public static IssueDefinition RuleGivesNone { get; } = Error(
        "RISK0218", "規則「{0}」では区分から結果が決まりません(未評価の区分: {1})。区分を評価するか、評価を未評価に戻してください。",
        "By the rule {0} the categories give no consequence (not assessed: {1}). Rate them, or leave the risk not assessed.");

    /// <summary>Every definition above, in the order of the codes.</summary>
    public static ValueList<IssueDefinition> All { get; } =
        [CategoryTwice, NoCategories, MeaningsDoNotFit, CategoryNotUsed, RatedTwice, CategoryOffScale, ConsequenceContradicts, RuleGivesNone];

    private static IssueDefinition Error(string code, string japanese, string english) => new(code, IssueSeverity.Error, japanese, english);
}
