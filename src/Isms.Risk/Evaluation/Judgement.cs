namespace Isms.Risk.Evaluation;

/// <summary>What the criteria say of one rating, and by which rule. Immutable.</summary>
/// <param name="Evaluation">The evaluation.</param>
/// <param name="Rule">The rule that decided it.</param>
internal sealed record Judgement(RiskEvaluation Evaluation, EvaluationRule Rule);
