using Isms.Core;

namespace Isms.Risk.Criteria;

/// <summary>What the stated rule makes of the categories of a rating, and which category decides. Immutable, with value equality.</summary>
public sealed record CategoryDecision
{
    internal CategoryDecision(int? consequence, ValueList<ConsequenceCategory> deciding, ValueList<ConsequenceCategory> notAssessed, LocalizedText explanation)
    {
        Consequence = consequence;
        Deciding = deciding;
        NotAssessed = notAssessed;
        Explanation = explanation;
    }

    /// <summary>The step of consequence; null where the rule gives none: not assessed, or no category applies.</summary>
    public int? Consequence { get; }

    /// <summary>The categories that have this step, in the order of the criteria; empty where the rule gives none.</summary>
    public ValueList<ConsequenceCategory> Deciding { get; }

    /// <summary>The categories that may apply and are not assessed, in the order of the criteria.</summary>
    public ValueList<ConsequenceCategory> NotAssessed { get; }

    /// <summary>The rule, what it gives, and by which category, in both languages.</summary>
    public LocalizedText Explanation { get; }
}
