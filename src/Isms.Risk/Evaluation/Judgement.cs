using Isms.Risk.Criteria;

namespace Isms.Risk.Evaluation;

/// <summary>What the criteria say of one rating, by which rule, for which category and by which appetite.</summary>
internal sealed record Judgement(RiskEvaluation Evaluation, EvaluationRule Rule)
{
    /// <summary>The category that decided; null where the rating was judged as a whole.</summary>
    public ConsequenceCategory? Category { get; init; }

    /// <summary>The appetite that decided; null where it was the acceptance of the criteria.</summary>
    public RiskAppetite? Appetite { get; init; }

    /// <summary>The border up to which a threat is acceptable, or from which an opportunity is pursued, as messages name it.</summary>
    public string Lower { get; init; } = "-";

    /// <summary>The border from which a threat must be treated, as messages name it.</summary>
    public string Upper { get; init; } = "-";
}
