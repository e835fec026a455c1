using Isms.Core.Organizations;
using Isms.Risk.Criteria;
using Isms.Risk.Register;
using NodaTime;

namespace Isms.Risk.Evaluation;

/// <summary>Compares risks with the criteria. Used by one thread.</summary>
internal sealed class RiskAssessor(RiskCriteria criteria, Organization organization, LocalDate asOf)
{
    private readonly JudgementContext context = new(criteria, organization, asOf);
    private readonly Dictionary<RiskDirection, DirectionCriteria> directions = [];

    public RiskAssessment Assess(IdentifiedRisk risk)
    {
        if (!directions.TryGetValue(risk.Direction, out DirectionCriteria? direction))
        {
            directions.Add(risk.Direction, direction = new DirectionCriteria(risk.Direction, context));
        }

        RatedStage? inherent = RatedStage.Of(risk.Inherent, direction.Matrix);
        RatedStage? current = RatedStage.Of(risk.Current, direction.Matrix);
        RatedStage? residual = RatedStage.Of(risk.Residual, direction.Matrix);
        (RiskStage? stage, RatedStage? rated) = direction.IsThreat && residual is not null ? (RiskStage.Residual, residual)
            : current is not null ? (RiskStage.Current, current)
            : direction.IsThreat && inherent is not null ? (RiskStage.Inherent, inherent)
            : ((RiskStage?)null, (RatedStage?)null);
        Judgement judgement = rated is null ? RiskJudge.NothingRated : direction.Judge(rated, risk);
        return new RiskAssessment(risk, judgement, direction.Matrix, context)
        {
            Inherent = inherent,
            Current = current,
            Residual = residual,
            Stage = judgement.Evaluation == RiskEvaluation.NotAssessed ? null : stage,
        };
    }
}
