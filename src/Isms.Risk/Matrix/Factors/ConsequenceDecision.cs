using Isms.Core;

namespace Isms.Risk.Matrix.Factors;

/// <summary>What the levels of several categories of consequence became, and which category decided. Immutable, with value equality.</summary>
public sealed record ConsequenceDecision
{
    internal ConsequenceDecision(RiskLevel? level, ConsequenceRule rule, ValueList<LocalizedText> deciding, ValueList<LocalizedText> notAssessed, LocalizedText explanation)
    {
        Level = level;
        Rule = rule;
        Deciding = deciding;
        NotAssessed = notAssessed;
        Explanation = explanation;
    }

    /// <summary>The level; <see cref="RiskLevel.NotAssessed"/> where the rule gives none, null where no category applies.</summary>
    public RiskLevel? Level { get; }

    /// <summary>The rule.</summary>
    public ConsequenceRule Rule { get; }

    /// <summary>The categories that have the level; for "not assessed" by <see cref="ConsequenceRule.HighestWhenAllAssessed"/> those that are not assessed.</summary>
    public ValueList<LocalizedText> Deciding { get; }

    /// <summary>The categories that apply and are not assessed.</summary>
    public ValueList<LocalizedText> NotAssessed { get; }

    /// <summary>Why, in a sentence or two.</summary>
    public LocalizedText Explanation { get; }
}
