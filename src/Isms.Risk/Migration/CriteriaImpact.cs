using System.Globalization;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Risk.Criteria;
using Isms.Risk.Matrix;
using Isms.Risk.Migration.Comparison;
using Isms.Risk.Migration.Mapping;

namespace Isms.Risk.Migration;

/// <summary>Which borders of the criteria, drawn for the older matrix, cannot be decided on the newer one or divide its cells otherwise.</summary>
internal sealed class CriteriaImpact(RiskMatrix older, RiskMatrix newer, RatingMapper mapper, IssueCollector issues)
{
    public void Check(RiskCriteria criteria)
    {
        RiskDirection direction = older.Definition.Direction;
        string subject = criteria.Id.Value;
        if (!older.Definition.Equals(criteria.Matrices.FirstOrDefault(matrix => matrix.Direction == direction)))
        {
            issues.Add(MigrationIssues.CriteriaOtherMatrix, subject, "/criteria/matrices", MatrixVersion.Of(older).ToString());
        }

        if (direction == RiskDirection.Threat)
        {
            CheckBorder(criteria.Acceptance.AcceptUpTo, isUpper: true, "/criteria/acceptance/acceptUpTo", subject);
            CheckBorder(criteria.Acceptance.RetainWithApprovalUpTo, isUpper: true, "/criteria/acceptance/retainWithApprovalUpTo", subject);
            CheckBorder(criteria.Acceptance.MustTreatFrom, isUpper: false, "/criteria/acceptance/mustTreatFrom", subject);
        }
        else
        {
            CheckBorder(criteria.PursueFrom, isUpper: false, "/criteria/pursueFrom", subject);
        }

        for (int i = 0; i < criteria.Appetites.Count; i++)
        {
            RiskAppetite appetite = criteria.Appetites[i];
            if (appetite.Direction == direction)
            {
                string path = JsonPointer.Item("/criteria/appetites", i);
                CheckBorder(appetite.Appetite, isUpper: direction == RiskDirection.Threat, path + "/appetite", subject);
                CheckBorder(appetite.Tolerance, isUpper: true, path + "/tolerance", subject);
            }
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void CheckBorder(RiskThreshold? border, bool isUpper, string path, string subject)
    {
        // What could not be decided before is told by the checks of the criteria.
        if (border is null || !border.IsDecidableOn(older))
        {
            return;
        }

        if (!border.IsDecidableOn(newer))
        {
            issues.Add(MigrationIssues.ThresholdNotDecidable, subject, path, border.ToString(), newer.Id.Value);
            return;
        }

        var cells = mapper.Cells().ToArray();
        var moved = cells.Where(cell => IsWithin(cell.Before, older) != IsWithin(cell.After, newer)).ToArray();
        if (moved.Length > 0)
        {
            issues.Add(
                MigrationIssues.ThresholdMoves, subject, path, border.ToString(), Text(moved.Length), Text(cells.Length), Text(moved[0].Likelihood), Text(moved[0].Consequence));
        }

        if (Divides(older) && !Divides(newer))
        {
            issues.Add(MigrationIssues.ThresholdDividesNothing, subject, path, border.ToString(), newer.Id.Value);
        }

        bool IsWithin(MatrixCell cell, RiskMatrix matrix) => isUpper ? border.Covers(cell, matrix) : border.IsReachedBy(cell, matrix);

        bool Divides(RiskMatrix matrix)
        {
            IEnumerable<bool> sides =
                from row in Enumerable.Range(1, matrix.Likelihood.Count)
                from column in Enumerable.Range(1, matrix.Consequence.Count)
                select IsWithin(matrix.Cell(row, column), matrix);
            return sides.Distinct().Count() == 2;
        }
    }
}
