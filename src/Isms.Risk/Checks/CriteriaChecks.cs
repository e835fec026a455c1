using System.Globalization;
using Isms.Core.Issues;
using Isms.Core.Json;
using Isms.Risk.Criteria;
using Isms.Risk.Matrix;

namespace Isms.Risk.Checks;

/// <summary>Whether the criteria can be applied and do not contradict themselves. Static and thread-safe.</summary>
public static class CriteriaChecks
{
    /// <summary>Checks the criteria with their matrices.</summary>
    /// <param name="criteria">The criteria.</param>
    /// <param name="issues">Where issues go.</param>
    public static void Check(RiskCriteria criteria, IssueCollector issues)
    {
        Guard.NotNull(criteria);
        Guard.NotNull(issues);
        string subject = criteria.Id.Value;
        for (int i = 0; i < criteria.Matrices.Count; i++)
        {
            RiskMatrix.Check(criteria.Matrices[i], JsonPointer.Item("/criteria/matrices", i), issues);
        }

        int threats = criteria.Matrices.Count(matrix => matrix.Direction == RiskDirection.Threat);
        if (threats != 1)
        {
            issues.Add(CriteriaIssues.ThreatMatrix, subject, "/criteria/matrices", Text(threats));
        }

        int opportunities = criteria.Matrices.Count(matrix => matrix.Direction == RiskDirection.Opportunity);
        if (opportunities > 1)
        {
            issues.Add(CriteriaIssues.OpportunityMatrix, subject, "/criteria/matrices", Text(opportunities));
        }

        if (criteria.MatrixFor(RiskDirection.Threat) is { } threatMatrix)
        {
            CheckAcceptance(criteria, threatMatrix, issues);
        }

        if (criteria.MatrixFor(RiskDirection.Opportunity) is { } opportunityMatrix && criteria.PursueFrom is { } pursueFrom)
        {
            IsDecidable(pursueFrom, "/criteria/pursueFrom", opportunityMatrix, subject, issues);
        }

        if (criteria.Maturity is { } maturity && (maturity.Minimum >= maturity.Maximum || maturity.DetailBelow < maturity.Minimum || maturity.DetailBelow > maturity.Maximum))
        {
            issues.Add(CriteriaIssues.MaturityScale, subject, "/criteria/maturity", Text(maturity.Minimum), Text(maturity.Maximum), Text(maturity.DetailBelow));
        }
    }

    private static void CheckAcceptance(RiskCriteria criteria, RiskMatrix matrix, IssueCollector issues)
    {
        RiskAcceptance acceptance = criteria.Acceptance;
        string subject = criteria.Id.Value;
        bool decidable = IsDecidable(acceptance.AcceptUpTo, "/criteria/acceptance/acceptUpTo", matrix, subject, issues)
            & IsDecidable(acceptance.MustTreatFrom, "/criteria/acceptance/mustTreatFrom", matrix, subject, issues)
            & (acceptance.RetainWithApprovalUpTo is null || IsDecidable(acceptance.RetainWithApprovalUpTo, "/criteria/acceptance/retainWithApprovalUpTo", matrix, subject, issues));
        if (!decidable)
        {
            return;
        }

        MatrixCell[] cells = Enumerable.Range(1, matrix.Likelihood.Count)
            .SelectMany(row => Enumerable.Range(1, matrix.Consequence.Count).Select(column => matrix.Cell(row, column)))
            .ToArray();
        if (cells.Any(cell => acceptance.AcceptUpTo.Covers(cell, matrix) && acceptance.MustTreatFrom.IsReachedBy(cell, matrix)))
        {
            issues.Add(CriteriaIssues.AcceptanceOverlaps, subject, "/criteria/acceptance", acceptance.AcceptUpTo.ToString(), acceptance.MustTreatFrom.ToString());
        }
        else if (acceptance.RetainWithApprovalUpTo is { } retain
            && cells.Any(cell => retain.Covers(cell, matrix) == acceptance.MustTreatFrom.IsReachedBy(cell, matrix)))
        {
            // Every cell lies either within retention or at the level that must be treated.
            issues.Add(
                CriteriaIssues.RetentionDoesNotFit,
                subject,
                "/criteria/acceptance/retainWithApprovalUpTo",
                retain.ToString(),
                acceptance.AcceptUpTo.ToString(),
                acceptance.MustTreatFrom.ToString());
        }
    }

    private static bool IsDecidable(RiskThreshold threshold, string path, RiskMatrix matrix, string subject, IssueCollector issues)
    {
        bool decidable = threshold.IsDecidableOn(matrix);
        if (!decidable)
        {
            issues.Add(CriteriaIssues.ThresholdNotDecidable, subject, path, threshold.ToString(), matrix.Id.Value);
        }

        return decidable;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
