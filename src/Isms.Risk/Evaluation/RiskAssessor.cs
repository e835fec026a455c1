using Isms.Core;
using Isms.Core.Organizations;
using Isms.Risk.Criteria;
using Isms.Risk.Matrix;
using Isms.Risk.Register;
using NodaTime;

namespace Isms.Risk.Evaluation;

/// <summary>Compares one risk with the criteria.</summary>
internal static class RiskAssessor
{
    private static Judgement NothingRated { get; } = new(
        RiskEvaluation.NotAssessed,
        new EvaluationRule("notAssessed", LocalizedText.Create("評価の対象となる評価値がない", "there is no rating that counts")));

    public static RiskAssessment Assess(IdentifiedRisk risk, RiskCriteria criteria, Organization organization, LocalDate asOf)
    {
        RiskMatrix? matrix = criteria.MatrixFor(risk.Direction);
        RatedStage? inherent = RatedStage.Of(risk.Inherent, matrix);
        RatedStage? current = RatedStage.Of(risk.Current, matrix);
        RatedStage? residual = RatedStage.Of(risk.Residual, matrix);
        bool isThreat = risk.Direction == RiskDirection.Threat;
        (RiskStage? stage, RatedStage? rated) = isThreat && residual is not null ? (RiskStage.Residual, residual)
            : current is not null ? (RiskStage.Current, current)
            : isThreat && inherent is not null ? (RiskStage.Inherent, inherent)
            : ((RiskStage?)null, (RatedStage?)null);
        // With the organisation and the day known there is always a judgement.
        Judgement judgement = rated is null ? NothingRated : RiskJudge.TryJudge(rated, risk, criteria, matrix!, organization, asOf)!;
        stage = judgement.Evaluation == RiskEvaluation.NotAssessed ? null : stage;

        List<LocalizedText> why = [Explanation.OfMatrix(risk, matrix)];
        if (risk.Basis.Count > 0)
        {
            why.Add(Explanation.OfIdentification(risk));
        }

        Explain(RiskStage.Inherent, risk.Inherent, inherent);
        Explain(RiskStage.Current, risk.Current, current);
        Explain(RiskStage.Residual, risk.Residual, residual);
        why.Add(Explanation.OfEvaluation(stage, judgement));
        if (judgement.Evaluation == RiskEvaluation.Tolerable)
        {
            why.Add(Explanation.OfApproval(risk, organization));
        }

        if (risk.Minimum is not null)
        {
            why.Add(Explanation.OfMinimum(risk.Minimum, criteria));
        }

        why.Add(Explanation.OfTreatments(risk, asOf));
        why.Add(Explanation.OfDecision(risk.Decision));
        return new RiskAssessment
        {
            Risk = risk,
            MatrixId = matrix?.Id,
            MatrixVersion = matrix?.Version,
            Inherent = inherent,
            Current = current,
            Residual = residual,
            Evaluation = judgement.Evaluation,
            Stage = stage,
            Rule = judgement.Rule,
            Why = why.ToValueList(),
            DecidingCategory = judgement.Category,
            Appetite = judgement.Appetite,
        };

        void Explain(RiskStage at, Rating? rating, RatedStage? ratedAt)
        {
            why.Add(Explanation.OfRating(at, rating, ratedAt, matrix));
            if (ratedAt?.DecisionBy(criteria.ConsequenceCategories) is { } decision)
            {
                why.Add(Explanation.OfCategories(at, ratedAt, decision));
            }
        }
    }
}
