using Isms.Core;
using Isms.Risk.Matrix.Factors;

namespace Isms.Risk.Criteria;

/// <summary>The stated rule by which the consequences of several categories become one; the words of <see cref="ConsequenceRule"/> in a document.</summary>
public sealed class CategoryCombination : Code<CategoryCombination>
{
    private CategoryCombination(string value, LocalizedText name, ConsequenceRule rule)
        : base(value, name) => Rule = rule;

    private CategoryCombination(string value)
        : base(value)
    {
    }

    /// <summary>The highest of the categories that are assessed; what is not assessed may hide a higher one.</summary>
    public static CategoryCombination HighestOfAssessed { get; } = new(
        "highestOfAssessed", LocalizedText.Create("評価済みの区分の最大", "highest of the categories assessed"), ConsequenceRule.HighestOfAssessed);

    /// <summary>The highest where every category that applies is assessed; none where one is not.</summary>
    public static CategoryCombination HighestWhenAllAssessed { get; } = new(
        "highestWhenAllAssessed", LocalizedText.Create("全区分が評価済みのときの最大", "highest where every category is assessed"), ConsequenceRule.HighestWhenAllAssessed);

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<CategoryCombination> List { get; } = new(
        "categoryCombination", value => new CategoryCombination(value), HighestOfAssessed, HighestWhenAllAssessed);

    /// <summary>The rule of the matrix engine; null for a word that is not known.</summary>
    public ConsequenceRule? Rule { get; }
}
