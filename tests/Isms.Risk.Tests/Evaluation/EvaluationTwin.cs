using Isms.Risk.Criteria;
using Isms.Risk.Matrix;
using Isms.Risk.Register;

namespace Isms.Risk.Tests.Evaluation;

/// <summary>The evaluation of one risk as the contract says it, from the cells of the definition and nothing else: slow and obvious.</summary>
internal static class EvaluationTwin
{
    public static (string Evaluation, string? Stage, string? Level, int? Score) Of(IdentifiedRisk risk, RiskCriteria criteria)
    {
        RiskMatrixDefinition? matrix = criteria.Matrices.FirstOrDefault(matrix => matrix.Direction == risk.Direction);
        bool isThreat = risk.Direction == RiskDirection.Threat;
        (string Name, Rating? Rating)[] order = isThreat
            ? [("residual", risk.Residual), ("current", risk.Current), ("inherent", risk.Inherent)]
            : [("current", risk.Current)];
        foreach ((string name, Rating? rating) in order)
        {
            if (Cell(rating, matrix) is { } cell)
            {
                string evaluation = isThreat ? Threat(cell, criteria.Acceptance, matrix!) : Opportunity(cell, criteria.PursueFrom, matrix!);
                return evaluation == "notAssessed" ? (evaluation, null, null, null) : (evaluation, name, cell.Level, cell.Score);
            }
        }

        return ("notAssessed", null, null, null);
    }

    public static (string Level, int? Score)? Cell(Rating? rating, RiskMatrixDefinition? matrix)
    {
        if (rating is null || matrix is null || rating.Likelihood > matrix.Likelihood.Count || rating.Consequence > matrix.Consequence.Count)
        {
            return null;
        }

        (int row, int column) = (rating.Likelihood - 1, rating.Consequence - 1);
        return (matrix.Cells[row][column].Value, matrix.Scores.Count == 0 ? null : matrix.Scores[row][column]);
    }

    public static int Rank(string level, RiskMatrixDefinition matrix)
    {
        int rank = 0;
        while (matrix.Levels[rank].Id.Value != level)
        {
            rank++;
        }

        return rank + 1;
    }

    // Less than 0 below the border, 0 on it, more above; null where they cannot be compared.
    private static int? Against((string Level, int? Score) cell, RiskThreshold border, RiskMatrixDefinition matrix) =>
        border.Score is { } score ? (cell.Score is { } mine ? Math.Sign(mine - score) : null)
        : matrix.Levels.Any(level => level.Id == border.Level) ? Math.Sign(Rank(cell.Level, matrix) - Rank(border.Level!.Value, matrix))
        : null;

    private static string Threat((string Level, int? Score) cell, RiskAcceptance acceptance, RiskMatrixDefinition matrix)
    {
        int? accept = Against(cell, acceptance.AcceptUpTo, matrix);
        int? mustTreat = Against(cell, acceptance.MustTreatFrom, matrix);
        return accept is null || mustTreat is null ? "notAssessed" : accept <= 0 ? "acceptable" : mustTreat >= 0 ? "unacceptable" : "tolerable";
    }

    private static string Opportunity((string Level, int? Score) cell, RiskThreshold? pursueFrom, RiskMatrixDefinition matrix) =>
        pursueFrom is null ? "monitor" : Against(cell, pursueFrom, matrix) is not { } against ? "notAssessed" : against >= 0 ? "pursue" : "monitor";
}
