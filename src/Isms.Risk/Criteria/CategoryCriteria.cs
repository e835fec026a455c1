using System.Globalization;
using Isms.Core;
using Isms.Risk.Matrix.Factors;

namespace Isms.Risk.Criteria;

/// <summary>
/// The categories of consequence that are rated apart, and the stated rule by which they become the consequence of a rating. Immutable, with value equality.
/// </summary>
public sealed record CategoryCriteria : DocumentElement
{
    /// <summary>The rule.</summary>
    public required CategoryCombination Combination { get; init; }

    /// <summary>The categories, one or more, each once.</summary>
    public required ValueList<CategoryDefinition> Categories { get; init; }

    /// <summary>A category by its word.</summary>
    /// <param name="category">The category.</param>
    /// <returns>Its definition; null where the criteria do not use it.</returns>
    public CategoryDefinition? Find(ConsequenceCategory category) => Categories.FirstOrDefault(definition => definition.Category == category);

    /// <summary>What the rule makes of the categories of a rating. Categories that the criteria do not use have no say; of one that stands twice the first has.</summary>
    /// <param name="rating">The categories of the rating, one or more.</param>
    /// <returns>The decision; without a consequence where the rule gives none or is not a known one.</returns>
    public CategoryDecision Decide(ValueList<CategoryRating> rating)
    {
        Guard.NotNull(rating);
        if (Combiner() is not { } combiner)
        {
            return new CategoryDecision(null, [], [], LocalizedText.Create("区分をまとめる規則がありません。", "No rule combines the categories."));
        }

        byte[] steps = Categories.Select(definition => StepOf(rating.FirstOrDefault(rated => rated.Category == definition.Category))).ToArray();
        Span<byte> combined = stackalloc byte[1];
        combiner.Decide(steps, combined);
        int? consequence = combined[0] is 0 or ConsequenceCategories.DoesNotApply ? null : combined[0];
        CategoryDefinition[] deciding = consequence is null ? [] : Having(combined[0]);
        CategoryDefinition[] notAssessed = Having(0);
        return new CategoryDecision(consequence, Codes(deciding), Codes(notAssessed), Explain(consequence, deciding, notAssessed));

        CategoryDefinition[] Having(int step) => Categories.Where((_, i) => steps[i] == step).ToArray();
    }

    /// <summary>What combines the steps of the categories, in the order of the criteria; null where the rule is not a known one or there are no categories.</summary>
    internal ConsequenceCategories? Combiner() => Combination.Rule is { } rule && Categories.Count > 0
        ? new ConsequenceCategories(Categories.Select(definition => definition.DisplayName).ToValueList(), rule)
        : null;

    /// <summary>The first of the categories that decide a rating, as <see cref="Decide"/> finds it, with no word about why.</summary>
    /// <param name="rating">The categories of the rating.</param>
    /// <param name="consequence">The consequence of the rating.</param>
    /// <param name="combiner">What <see cref="Combiner"/> gave.</param>
    /// <returns>Its position among the criteria; -1 where the rule gives another consequence or none.</returns>
    internal int DecidingIndex(ValueList<CategoryRating> rating, int consequence, ConsequenceCategories combiner)
    {
        Span<byte> steps = Categories.Count <= 64 ? stackalloc byte[Categories.Count] : new byte[Categories.Count];
        for (int i = 0; i < steps.Length; i++)
        {
            CategoryRating? found = null;
            foreach (CategoryRating rated in rating.AsSpan())
            {
                if (rated.Category == Categories[i].Category)
                {
                    found = rated;
                    break;
                }
            }

            steps[i] = StepOf(found);
        }

        Span<byte> combined = stackalloc byte[1];
        combiner.Decide(steps, combined);
        return combined[0] == consequence ? steps.IndexOf(combined[0]) : -1;
    }

    private static byte StepOf(CategoryRating? rating) =>
        rating is null ? (byte)0 : rating.Consequence is { } step ? (byte)step : ConsequenceCategories.DoesNotApply;

    private static ValueList<ConsequenceCategory> Codes(CategoryDefinition[] definitions) => definitions.Select(definition => definition.Category).ToValueList();

    private LocalizedText Explain(int? consequence, CategoryDefinition[] deciding, CategoryDefinition[] notAssessed)
    {
        string open = notAssessed.Length == 0 ? string.Empty : $" Not assessed: {Join(notAssessed, IsmsLanguage.English, ", ")}.";
        string left = notAssessed.Length == 0 ? string.Empty : $"未評価の区分: {Join(notAssessed, IsmsLanguage.Japanese, "、")}。";
        if (consequence is not { } step)
        {
            return LocalizedText.Create($"{Combination.Name.Japanese}: 結果なし。{left}", $"By the rule \"{Combination.Name.English}\" there is no consequence.{open}");
        }

        string number = step.ToString(CultureInfo.InvariantCulture);
        return LocalizedText.Create(
            $"{Combination.Name.Japanese}: 結果{number}({Join(deciding, IsmsLanguage.Japanese, "、")}による)。{left}",
            $"By the rule \"{Combination.Name.English}\" the consequence is {number}, decided by {Join(deciding, IsmsLanguage.English, ", ")}.{open}");
    }

    private static string Join(CategoryDefinition[] definitions, IsmsLanguage language, string separator) =>
        string.Join(separator, definitions.Select(definition => definition.DisplayName.In(language)));
}
