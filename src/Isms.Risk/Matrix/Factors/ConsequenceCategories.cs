using Isms.Core;

namespace Isms.Risk.Matrix.Factors;

/// <summary>
/// Several categories of consequence and the rule by which their levels become one. Each category is classified by a matrix first, so that categories may have matrices of
/// their own, as long as their levels are the same. Immutable and safe to share between threads.
/// </summary>
public sealed class ConsequenceCategories
{
    /// <summary>The rank in a batch that means "the category does not apply"; no level has it.</summary>
    public const byte DoesNotApply = byte.MaxValue;

    /// <summary>Describes categories.</summary>
    /// <param name="names">What they are called: one or more.</param>
    /// <param name="rule">How their levels become one.</param>
    /// <exception cref="ArgumentException">There is no category, or the rule is not one of the list.</exception>
    public ConsequenceCategories(ValueList<LocalizedText> names, ConsequenceRule rule)
    {
        Names = Guard.NotNull(names);
        Rule = rule is ConsequenceRule.HighestOfAssessed or ConsequenceRule.HighestWhenAllAssessed ? rule : throw new ArgumentOutOfRangeException(nameof(rule));
        if (names.Count == 0)
        {
            throw new ArgumentException("One category or more was expected.", nameof(names));
        }
    }

    /// <summary>What they are called.</summary>
    public ValueList<LocalizedText> Names { get; }

    /// <summary>How their levels become one.</summary>
    public ConsequenceRule Rule { get; }

    /// <summary>The level of all categories together, and which decided.</summary>
    /// <param name="levels">The level of each category, of one matrix or of matrices with the same levels; null where a category does not apply. As many as there are <see cref="Names"/>.</param>
    /// <returns>The decision.</returns>
    /// <exception cref="ArgumentException">The number is another, or two levels have the same rank and are not the same.</exception>
    public ConsequenceDecision Decide(params RiskLevel?[] levels)
    {
        BatchLength.Check(Names.Count, Guard.NotNull(levels).Length);
        if (levels.OfType<RiskLevel>().GroupBy(level => level.Rank).Any(group => group.Select(level => level.Id).Distinct().Count() > 1))
        {
            throw new ArgumentException("Levels of one matrix, or of matrices with the same levels, were expected.", nameof(levels));
        }

        byte rank = Reduce(levels.Select(level => level is null ? DoesNotApply : (byte)level.Rank).ToArray());
        RiskLevel? result = levels.FirstOrDefault(level => level is not null && level.Rank == rank);
        ValueList<LocalizedText> notAssessed = Having(0);
        ValueList<LocalizedText> deciding = result is null ? [] : Having(rank);
        return new ConsequenceDecision(result, Rule, deciding, notAssessed, Explain(result, deciding, notAssessed));

        ValueList<LocalizedText> Having(int wanted) => Names.Where((_, i) => levels[i]?.Rank == wanted).ToValueList();
    }

    /// <summary>The ranks of many risks.</summary>
    /// <param name="ranks">The ranks, risk by risk: one for each category, 0 for not assessed, <see cref="DoesNotApply"/> where the category does not apply.</param>
    /// <param name="results">Gets the rank of each risk: 0 for not assessed, <see cref="DoesNotApply"/> where no category applies.</param>
    /// <exception cref="ArgumentException">The lengths do not fit.</exception>
    public void Decide(ReadOnlySpan<byte> ranks, Span<byte> results)
    {
        BatchLength.Check((long)results.Length * Names.Count, ranks.Length);
        for (int i = 0; i < results.Length; i++)
        {
            results[i] = Reduce(ranks.Slice(i * Names.Count, Names.Count));
        }
    }

    private byte Reduce(ReadOnlySpan<byte> ranks)
    {
        byte highest = 0;
        bool applies = false;
        foreach (byte rank in ranks)
        {
            if (rank == 0 && Rule == ConsequenceRule.HighestWhenAllAssessed)
            {
                return 0;
            }

            if (rank != DoesNotApply)
            {
                applies = true;
                highest = Math.Max(highest, rank);
            }
        }

        return applies ? highest : DoesNotApply;
    }

    private LocalizedText Explain(RiskLevel? level, ValueList<LocalizedText> deciding, ValueList<LocalizedText> notAssessed)
    {
        if (level is null)
        {
            return LocalizedText.Create("該当する区分はありません。", "No category applies.");
        }

        (string ja, string en) = Rule == ConsequenceRule.HighestOfAssessed
            ? ("評価済みの区分の最大", "Highest of the categories assessed")
            : ("全区分が評価済みのときの最大", "Highest where every category is assessed");
        string left = notAssessed.Count > 0 && level.IsAssessed ? $"未評価の区分: {Join(notAssessed, IsmsLanguage.Japanese, "、")}。" : string.Empty;
        string open = notAssessed.Count > 0 && level.IsAssessed ? $" Not assessed: {Join(notAssessed, IsmsLanguage.English, ", ")}." : string.Empty;
        return LocalizedText.Create(
            $"{ja}: {level.Name.In(IsmsLanguage.Japanese)}({Join(deciding, IsmsLanguage.Japanese, "、")}による)。{left}",
            $"{en}: {level.Name.In(IsmsLanguage.English)}, by {Join(deciding, IsmsLanguage.English, ", ")}.{open}");
    }

    private static string Join(ValueList<LocalizedText> names, IsmsLanguage language, string separator) => string.Join(separator, names.Select(name => name.In(language)));
}
