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
    private static EvaluationRule NothingRated { get; } = new(
        "notAssessed",
        LocalizedText.Create("評価の対象となる評価値がない", "there is no rating that counts"));

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
        (RiskEvaluation evaluation, EvaluationRule rule) = rated is null ? (RiskEvaluation.NotAssessed, NothingRated)
            : isThreat ? EvaluateThreat(rated.Cell, criteria.Acceptance, matrix!)
            : EvaluateOpportunity(rated.Cell, criteria.PursueFrom, matrix!);
        stage = evaluation == RiskEvaluation.NotAssessed ? null : stage;

        List<LocalizedText> why = [Explanation.OfMatrix(risk, matrix)];
        if (risk.Basis.Count > 0)
        {
            why.Add(Explanation.OfIdentification(risk));
        }

        why.Add(Explanation.OfRating(RiskStage.Inherent, risk.Inherent, inherent, matrix));
        why.Add(Explanation.OfRating(RiskStage.Current, risk.Current, current, matrix));
        why.Add(Explanation.OfRating(RiskStage.Residual, risk.Residual, residual, matrix));
        why.Add(Explanation.OfEvaluation(stage, rule, evaluation));
        if (evaluation == RiskEvaluation.Tolerable)
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
            Evaluation = evaluation,
            Stage = stage,
            Rule = rule,
            Why = why.ToValueList(),
        };
    }

    private static (RiskEvaluation Evaluation, EvaluationRule Rule) EvaluateThreat(MatrixCell cell, RiskAcceptance acceptance, RiskMatrix matrix)
    {
        if (!acceptance.AcceptUpTo.IsDecidableOn(matrix) || !acceptance.MustTreatFrom.IsDecidableOn(matrix))
        {
            return (RiskEvaluation.NotAssessed, Undecidable(matrix));
        }

        string accept = acceptance.AcceptUpTo.ToString();
        string mustTreat = acceptance.MustTreatFrom.ToString();
        if (acceptance.AcceptUpTo.Covers(cell, matrix))
        {
            return (RiskEvaluation.Acceptable, Rule("acceptUpTo " + accept, $"受容水準({accept})以下", $"within the acceptance level ({accept})"));
        }

        if (acceptance.MustTreatFrom.IsReachedBy(cell, matrix))
        {
            return (RiskEvaluation.Unacceptable, Rule("mustTreatFrom " + mustTreat, $"対応必須の水準({mustTreat})以上", $"at the level that must be treated ({mustTreat})"));
        }

        string name = acceptance.RetainWithApprovalUpTo is { } retain && retain.Covers(cell, matrix)
            ? "retainWithApprovalUpTo " + retain
            : $"above acceptUpTo {accept}, below mustTreatFrom {mustTreat}";
        return (RiskEvaluation.Tolerable, Rule(
            name,
            $"受容水準({accept})を超え、対応必須の水準({mustTreat})未満",
            $"above the acceptance level ({accept}) and below the level that must be treated ({mustTreat})"));
    }

    private static (RiskEvaluation Evaluation, EvaluationRule Rule) EvaluateOpportunity(MatrixCell cell, RiskThreshold? pursueFrom, RiskMatrix matrix)
    {
        if (pursueFrom is null)
        {
            return (RiskEvaluation.Monitor, Rule("noPursueFrom", "リスク基準に追求すべき水準がない", "the criteria name no level to pursue"));
        }

        if (!pursueFrom.IsDecidableOn(matrix))
        {
            return (RiskEvaluation.NotAssessed, Undecidable(matrix));
        }

        return pursueFrom.IsReachedBy(cell, matrix)
            ? (RiskEvaluation.Pursue, Rule("pursueFrom " + pursueFrom, $"追求すべき水準({pursueFrom})以上", $"at the level to pursue ({pursueFrom})"))
            : (RiskEvaluation.Monitor, Rule("below pursueFrom " + pursueFrom, $"追求すべき水準({pursueFrom})未満", $"below the level to pursue ({pursueFrom})"));
    }

    private static EvaluationRule Undecidable(RiskMatrix matrix) => Rule(
        "thresholdNotDecidable",
        $"リスク基準の境界をマトリックス「{matrix.Id}」と比べられない",
        $"the thresholds of the criteria cannot be compared with matrix {matrix.Id}");

    private static EvaluationRule Rule(string name, string japanese, string english) => new(name, LocalizedText.Create(japanese, english));
}
