using System.Globalization;
using Isms.Core.Issues;
using Isms.Core.Time;
using Isms.Risk.Criteria;
using Isms.Risk.Matrix;
using NodaTime;

namespace Isms.Risk.Checks;

/// <summary>Whether the criteria can be applied and do not contradict themselves. Static and thread-safe.</summary>
public static class CriteriaChecks
{
    /// <summary>Checks the criteria with their matrices.</summary>
    /// <param name="criteria">The criteria.</param>
    /// <param name="issues">Where issues go.</param>
    public static void Check(RiskCriteria criteria, IssueCollector issues) => Check(criteria, null, issues);

    /// <summary>Checks the criteria with their matrices, as of a day.</summary>
    /// <param name="criteria">The criteria.</param>
    /// <param name="asOf">The day of the judgement; null leaves out whether they are valid yet.</param>
    /// <param name="issues">Where issues go.</param>
    public static void Check(RiskCriteria criteria, LocalDate? asOf, IssueCollector issues)
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

        if (criteria.Redundancy is { IsOrdered: false })
        {
            issues.Add(CriteriaIssues.RedundancyScale, subject, "/criteria/redundancy/classes");
        }

        CheckValidity(criteria, asOf, issues);
        CategoryChecks.Check(criteria, issues);
        for (int i = 0; i < criteria.Appetites.Count; i++)
        {
            CheckAppetite(criteria, i, issues);
        }
    }

    private static void CheckValidity(RiskCriteria criteria, LocalDate? asOf, IssueCollector issues)
    {
        string subject = criteria.Id.Value;
        RiskAcceptance acceptance = criteria.Acceptance;
        if ((acceptance.ApprovedBy is null) != (acceptance.ApprovedOn is null))
        {
            issues.Add(CriteriaIssues.ApprovalIncomplete, subject, "/criteria/acceptance");
        }

        if (criteria.ValidFrom is { } validFrom)
        {
            if (acceptance.ApprovedOn is { } approvedOn && approvedOn > validFrom)
            {
                issues.Add(CriteriaIssues.ApprovedLate, subject, "/criteria/acceptance/approvedOn", IsoDate.Format(approvedOn), IsoDate.Format(validFrom));
            }

            if (asOf is { } day && validFrom > day)
            {
                issues.Add(CriteriaIssues.NotYetValid, subject, "/criteria/validFrom", IsoDate.Format(validFrom), IsoDate.Format(day));
            }
        }

        CriteriaVersion here = CriteriaVersion.Of(criteria);
        if (criteria.AssessmentCycle is { RatedUnder: { } under } cycle && (under.Criteria != here.Criteria || under.Version != here.Version))
        {
            issues.Add(CriteriaIssues.RatedUnderOther, cycle.Id, "/criteria/assessmentCycle/ratedUnder", under.ToString(), here.ToString());
        }
    }

    private static void CheckAppetite(RiskCriteria criteria, int index, IssueCollector issues)
    {
        RiskAppetite appetite = criteria.Appetites[index];
        string subject = criteria.Id.Value;
        string path = JsonPointer.Item("/criteria/appetites", index);
        if (appetite.Category is { } category && criteria.ConsequenceCategories?.Find(category) is null)
        {
            issues.Add(CriteriaIssues.AppetiteCategoryNotUsed, subject, path + "/category", category.Value, CategoryChecks.Names(criteria));
        }

        if (criteria.Appetites.Take(index).Any(
            other => other.Direction == appetite.Direction && other.Category == appetite.Category && other.Unit == appetite.Unit))
        {
            issues.Add(
                CriteriaIssues.AppetiteTwice, subject, path,
                string.Join(", ", new[] { appetite.Direction.Value, appetite.Category?.Value, appetite.Unit?.Value }.OfType<string>()));
        }

        if (appetite.Direction == RiskDirection.Opportunity && appetite.Tolerance is { } useless)
        {
            issues.Add(CriteriaIssues.ToleranceOfOpportunity, subject, path + "/tolerance", useless.ToString());
        }

        if (appetite.Direction.IsKnown && criteria.Matrices.All(matrix => matrix.Direction != appetite.Direction))
        {
            issues.Add(CriteriaIssues.AppetiteWithoutMatrix, subject, path, appetite.Direction.Value);
        }
        else if (criteria.MatrixFor(appetite.Direction) is { } matrix)
        {
            CheckBorders(appetite, matrix, path, subject, issues);
        }
    }

    private static void CheckBorders(RiskAppetite appetite, RiskMatrix matrix, string path, string subject, IssueCollector issues)
    {
        bool decidable = IsDecidable(appetite.Appetite, path + "/appetite", matrix, subject, issues);
        if (appetite.Tolerance is { } tolerance
            && appetite.Direction == RiskDirection.Threat
            && IsDecidable(tolerance, path + "/tolerance", matrix, subject, issues)
            && decidable
            && IsAbove(appetite.Appetite, tolerance, matrix))
        {
            issues.Add(CriteriaIssues.AppetiteAboveTolerance, subject, path, appetite.Appetite.ToString(), tolerance.ToString());
        }
    }

    // Two scores are compared as they are, though no cell may lie between them; a level and a score only by the cells.
    private static bool IsAbove(RiskThreshold appetite, RiskThreshold tolerance, RiskMatrix matrix) =>
        appetite.Score is { } low && tolerance.Score is { } high
            ? low > high
            : Cells(matrix).Any(cell => appetite.Covers(cell, matrix) && !tolerance.Covers(cell, matrix));

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

        MatrixCell[] cells = Cells(matrix);
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

    private static MatrixCell[] Cells(RiskMatrix matrix) => Enumerable.Range(1, matrix.Likelihood.Count)
        .SelectMany(row => Enumerable.Range(1, matrix.Consequence.Count).Select(column => matrix.Cell(row, column)))
        .ToArray();

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
