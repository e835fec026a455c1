using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Core.Organizations;
using Isms.Risk.Checks;
using Isms.Risk.Criteria;
using Isms.Risk.Evaluation;
using Isms.Risk.Migration;
using Isms.Risk.Migration.Mapping;
using Isms.Risk.Register;
using NodaTime;

namespace Isms.Risk.Rescoring;

/// <summary>
/// Carries a register from one version of the criteria to another, never silently: for every risk it tells where the evaluation goes and which rule moves it, keeps the
/// older rating and evaluation, and can be undone. Ratings change only where a matrix does. Immutable and safe to share between threads.
/// </summary>
public sealed class RiskRescoring
{
    private readonly ValueList<RiskMatrixMigration> migrations;

    private RiskRescoring(RiskCriteria older, RiskCriteria newer, ValueList<RiskMatrixMigration> migrations)
    {
        Older = older;
        Newer = newer;
        this.migrations = migrations;
    }

    /// <summary>The criteria that the register was rated under.</summary>
    public RiskCriteria Older { get; }

    /// <summary>The criteria that it is carried to.</summary>
    public RiskCriteria Newer { get; }

    /// <summary>Makes a rescoring.</summary>
    /// <param name="older">The criteria that the register was rated under.</param>
    /// <param name="newer">The criteria that it is carried to.</param>
    /// <param name="plans">A plan with reviewed step mappings for each matrix whose scales changed; none where no scale did.</param>
    /// <returns>The rescoring.</returns>
    /// <exception cref="IsmsIssuesException">There are errors; the exception has all issues.</exception>
    public static RiskRescoring Create(RiskCriteria older, RiskCriteria newer, params MatrixMigrationDefinition[] plans) =>
        TryCreate(older, newer, plans, out RiskRescoring? rescoring, out IReadOnlyList<IsmsIssue> issues) ? rescoring : throw new IsmsIssuesException(issues);

    /// <summary>Makes a rescoring, or says everything that is wrong.</summary>
    /// <param name="older">The criteria that the register was rated under. What they cannot decide counts as not assessed.</param>
    /// <param name="newer">The criteria that it is carried to; their errors stand in the way.</param>
    /// <param name="plans">A plan with reviewed step mappings for each matrix whose scales changed; none where no scale did.</param>
    /// <param name="rescoring">The rescoring, or null where an issue is an error.</param>
    /// <param name="issues">Errors, and notices about matrices and their steps. Paths are those of a document for the criteria and of a plan file for a plan.</param>
    /// <returns>True when there is a rescoring.</returns>
    public static bool TryCreate(
        RiskCriteria older,
        RiskCriteria newer,
        IReadOnlyList<MatrixMigrationDefinition> plans,
        [NotNullWhen(true)] out RiskRescoring? rescoring,
        out IReadOnlyList<IsmsIssue> issues)
    {
        Guard.NotNull(older);
        Guard.NotNull(newer);
        Guard.NotNull(plans);
        IssueCollector collector = new();
        CheckVersions(older, newer, collector);
        IssueCollector sound = new();
        CriteriaChecks.Check(newer, sound);
        foreach (IsmsIssue issue in sound.Issues.Where(issue => issue.Severity == IssueSeverity.Error))
        {
            collector.Add(issue);
        }

        List<MatrixMigrationDefinition> unused = [.. plans];
        List<RiskMatrixMigration> migrations = [];
        foreach (RiskDirection direction in RiskDirection.List.Known)
        {
            if (older.MatrixFor(direction) is not { } before)
            {
                continue;
            }

            if (newer.Matrices.All(matrix => matrix.Direction != direction))
            {
                collector.Add(RescoringIssues.MatrixGone, newer.Id, "/criteria/matrices", direction.Value);
            }
            else if (newer.MatrixFor(direction) is { } after && !before.Definition.Equals(after.Definition))
            {
                MatrixMigrationDefinition plan = unused.FirstOrDefault(plan => plan.From.Equals(MatrixVersion.Of(before)) && plan.To.Equals(MatrixVersion.Of(after)))
                    ?? new MatrixMigrationDefinition { From = MatrixVersion.Of(before), To = MatrixVersion.Of(after) };
                unused.Remove(plan);
                if (RiskMatrixMigration.TryCreate(before, after, plan, out RiskMatrixMigration? migration, out IReadOnlyList<IsmsIssue> found))
                {
                    migrations.Add(migration);
                }

                foreach (IsmsIssue issue in found)
                {
                    collector.Add(issue);
                }
            }
        }

        foreach (MatrixMigrationDefinition plan in unused)
        {
            collector.Add(RescoringIssues.PlanNotUsed, plan.To.Id, string.Empty, plan.From.ToString(), plan.To.ToString());
        }

        rescoring = collector.HasErrors ? null : new RiskRescoring(older, newer, migrations.ToValueList());
        issues = collector.Issues;
        return rescoring is not null;
    }

    /// <summary>What the newer criteria would do to a register. Nothing is changed.</summary>
    /// <param name="register">The register, rated under the older criteria.</param>
    /// <param name="organization">The organisation: its units have appetites of their own.</param>
    /// <param name="asOf">The day of the judgement.</param>
    /// <returns>Every risk with its move and why, and everything a person has to look at.</returns>
    public RescoringReport Preview(RiskRegister register, Organization organization, LocalDate asOf) => Rescore(register, organization, asOf).Report;

    /// <summary>Carries a register to the newer criteria.</summary>
    /// <param name="register">The register, rated under the older criteria.</param>
    /// <param name="organization">The organisation: its units have appetites of their own.</param>
    /// <param name="asOf">The day of the judgement.</param>
    /// <returns>The register, the newer criteria it is rated under, and the record that undoes both.</returns>
    /// <exception cref="IsmsIssuesException">The register cannot be carried (<see cref="RescoringReport.CanApply"/>); the exception has all issues.</exception>
    public RescoredRegister Apply(RiskRegister register, Organization organization, LocalDate asOf)
    {
        (RescoringReport report, RiskRegister carried) = Rescore(register, organization, asOf);
        AssessmentCycle? cycle = Newer.AssessmentCycle ?? Older.AssessmentCycle;
        return report.CanApply
            ? new RescoredRegister(carried, Newer with { AssessmentCycle = cycle is null ? null : cycle with { RatedUnder = CriteriaVersion.Of(Newer) } }, report)
            : throw new IsmsIssuesException(report.Issues);
    }

    /// <summary>Restores the register and the criteria as they were.</summary>
    /// <param name="rescored">What <see cref="Apply"/> gave.</param>
    /// <returns>The older register and criteria; there are no conflicts.</returns>
    public static UndoneRescoring Undo(RescoredRegister rescored) => Undo(Guard.NotNull(rescored).Register, rescored.Record);

    /// <summary>
    /// Restores the criteria as they were, and the ratings of a register that may have been changed since. A rating that is still as the change left it gets its older value;
    /// any other is left as it is and reported.
    /// </summary>
    /// <param name="register">The register as it is now.</param>
    /// <param name="record">The record of the change.</param>
    /// <returns>The register, the older criteria, and what was not restored and why.</returns>
    /// <exception cref="ArgumentException">The record has a rating twice.</exception>
    public static UndoneRescoring Undo(RiskRegister register, RescoringRecord record)
    {
        Guard.NotNull(register);
        Guard.NotNull(record);
        List<IsmsIssue> issues = [];
        foreach (MigrationRecord migration in record.Migrations.Reverse())
        {
            UndoneMigration undone = RiskMatrixMigration.Undo(register, migration);
            register = undone.Register;
            issues.AddRange(undone.Issues);
        }

        return new UndoneRescoring(register, record.Older, issues.Distinct().ToValueList());
    }

    private static void CheckVersions(RiskCriteria older, RiskCriteria newer, IssueCollector issues)
    {
        CriteriaVersion from = CriteriaVersion.Of(older);
        if (from.Equals(CriteriaVersion.Of(newer)) && !older.Equals(newer))
        {
            issues.Add(RescoringIssues.SameVersion, newer.Id, "/criteria/version", from.ToString());
        }

        // The newer criteria stand perhaps already in the document, with the cycle of the older ones.
        if ((older.AssessmentCycle?.RatedUnder ?? newer.AssessmentCycle?.RatedUnder) is { } under && (under.Criteria != from.Criteria || under.Version != from.Version))
        {
            issues.Add(RescoringIssues.RatedUnderOther, newer.Id, "/criteria/assessmentCycle/ratedUnder", under.ToString(), from.ToString());
        }
    }

    private (RescoringReport Report, RiskRegister Carried) Rescore(RiskRegister register, Organization organization, LocalDate asOf)
    {
        Guard.NotNull(register);
        Guard.NotNull(organization);
        MigrationReport[] reports = migrations.Select(migration => migration.Preview(register)).ToArray();
        bool canApply = reports.All(report => report.CanApply);
        RiskRegister carried = canApply ? migrations.Aggregate(register, (before, migration) => migration.Apply(before).Register) : new RiskRegister();
        ValueList<RiskAssessment> older = RegisterAssessment.Of(register, Older, organization, asOf).Risks;
        ValueList<RiskAssessment> newer = RegisterAssessment.Of(carried, Newer, organization, asOf).Risks;
        IssueCollector issues = new();
        foreach (IsmsIssue issue in reports.SelectMany(report => report.Issues).Distinct())
        {
            issues.Add(issue);
        }

        List<RescoredRisk> risks = [];
        for (int i = 0; i < newer.Count; i++)
        {
            string path = JsonPointer.Item("/risks", i);
            RescoredRisk risk = RescoredRisk.Of(older[i].Risk.Id, older[i].Risk.Direction, EvaluatedRating.Of(older[i]), EvaluatedRating.Of(newer[i]));
            risks.Add(risk);
            CheckCategories(older[i], newer[i], path, issues);
            CheckDecision(older[i].Risk, risk, path, issues);
        }

        RescoringRecord record = new()
        {
            Older = Older,
            Newer = Newer,
            AsOf = asOf,
            Risks = risks.ToValueList(),
            Migrations = reports.Select(report => report.Record).ToValueList(),
        };
        return (new RescoringReport(record, issues.Issues.ToValueList(), canApply), carried);
    }

    // Only what the change breaks; what contradicted the older rule is told by the checks of the register.
    private void CheckCategories(RiskAssessment older, RiskAssessment newer, string path, IssueCollector issues)
    {
        foreach (RiskStage stage in RiskStage.List.Known)
        {
            if (newer.At(stage) is { } rated && Holds(older.At(stage), Older) != false && Holds(rated, Newer) == false)
            {
                string given = rated.DecisionBy(Newer.ConsequenceCategories)?.Consequence?.ToString(CultureInfo.InvariantCulture) ?? "-";
                issues.Add(
                    RescoringIssues.CategoriesToReview, newer.Risk.Id, $"{path}/{stage.Value}/consequence", rated.Consequence.ToString(CultureInfo.InvariantCulture), given);
            }
        }

        static bool? Holds(RatedStage? rated, RiskCriteria criteria) =>
            rated is null || rated.Categories.Count == 0 ? null : rated.DecisionBy(criteria.ConsequenceCategories)?.Consequence == rated.Consequence;
    }

    private static void CheckDecision(IdentifiedRisk risk, RescoredRisk rescored, string path, IssueCollector issues)
    {
        if (rescored.Move != EvaluationMove.Same && (risk.Decision is not null || risk.Treatments.Any(treatment => treatment.ApprovedBy is not null)))
        {
            issues.Add(
                RescoringIssues.DecisionToReview, risk.Id, risk.Decision is null ? path + "/treatments" : path + "/decision",
                rescored.Older.Evaluation.Value, rescored.Newer.Evaluation.Value);
        }
    }
}
