using Isms.Core;
using Isms.Risk.Criteria;
using Isms.Risk.Matrix;

namespace Isms.Risk.Evaluation;

/// <summary>Compares a cell of a matrix with the thresholds of the criteria.</summary>
internal static class RiskJudge
{
    /// <summary>The judgement where no rating counts.</summary>
    public static Judgement NothingRated { get; } = new(
        RiskEvaluation.NotAssessed,
        new EvaluationRule("notAssessed", LocalizedText.Create("評価の対象となる評価値がない", "there is no rating that counts")));

    public static Judgement Judge(MatrixCell cell, bool isThreat, RiskCriteria criteria, RiskMatrix matrix) =>
        isThreat ? EvaluateThreat(cell, criteria.Acceptance, matrix) : EvaluateOpportunity(cell, criteria.PursueFrom, matrix);

    private static Judgement EvaluateThreat(MatrixCell cell, RiskAcceptance acceptance, RiskMatrix matrix)
    {
        if (!acceptance.AcceptUpTo.IsDecidableOn(matrix) || !acceptance.MustTreatFrom.IsDecidableOn(matrix))
        {
            return new(RiskEvaluation.NotAssessed, Undecidable(matrix));
        }

        string accept = acceptance.AcceptUpTo.ToString();
        string mustTreat = acceptance.MustTreatFrom.ToString();
        if (acceptance.AcceptUpTo.Covers(cell, matrix))
        {
            return new(RiskEvaluation.Acceptable, Rule("acceptUpTo " + accept, $"受容水準({accept})以下", $"within the acceptance level ({accept})"));
        }

        if (acceptance.MustTreatFrom.IsReachedBy(cell, matrix))
        {
            return new(RiskEvaluation.Unacceptable, Rule("mustTreatFrom " + mustTreat, $"対応必須の水準({mustTreat})以上", $"at the level that must be treated ({mustTreat})"));
        }

        string name = acceptance.RetainWithApprovalUpTo is { } retain && retain.Covers(cell, matrix)
            ? "retainWithApprovalUpTo " + retain
            : $"above acceptUpTo {accept}, below mustTreatFrom {mustTreat}";
        return new(RiskEvaluation.Tolerable, Rule(
            name,
            $"受容水準({accept})を超え、対応必須の水準({mustTreat})未満",
            $"above the acceptance level ({accept}) and below the level that must be treated ({mustTreat})"));
    }

    private static Judgement EvaluateOpportunity(MatrixCell cell, RiskThreshold? pursueFrom, RiskMatrix matrix)
    {
        if (pursueFrom is null)
        {
            return new(RiskEvaluation.Monitor, Rule("noPursueFrom", "リスク基準に追求すべき水準がない", "the criteria name no level to pursue"));
        }

        if (!pursueFrom.IsDecidableOn(matrix))
        {
            return new(RiskEvaluation.NotAssessed, Undecidable(matrix));
        }

        return pursueFrom.IsReachedBy(cell, matrix)
            ? new(RiskEvaluation.Pursue, Rule("pursueFrom " + pursueFrom, $"追求すべき水準({pursueFrom})以上", $"at the level to pursue ({pursueFrom})"))
            : new(RiskEvaluation.Monitor, Rule("below pursueFrom " + pursueFrom, $"追求すべき水準({pursueFrom})未満", $"below the level to pursue ({pursueFrom})"));
    }

    private static EvaluationRule Undecidable(RiskMatrix matrix) => Rule(
        "thresholdNotDecidable",
        $"リスク基準の境界をマトリックス「{matrix.Id}」と比べられない",
        $"the thresholds of the criteria cannot be compared with matrix {matrix.Id}");

    private static EvaluationRule Rule(string name, string japanese, string english) => new(name, LocalizedText.Create(japanese, english));
}
