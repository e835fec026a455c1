using System.Diagnostics.CodeAnalysis;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Risk.Criteria;
using Isms.Risk.Matrix;
using Isms.Risk.Migration.Comparison;
using Isms.Risk.Migration.Mapping;
using Isms.Risk.Register;

namespace Isms.Risk.Migration;

/// <summary>
/// Carries the ratings of a register from one matrix to another by reviewed step mappings, never silently: every rating is told with its move and why,
/// the older rating is kept, and the whole can be undone. Immutable and safe to share between threads.
/// </summary>
public sealed class RiskMatrixMigration
{
    private readonly RatingMapper mapper;

    private RiskMatrixMigration(RiskMatrix older, RiskMatrix newer, MatrixMigrationDefinition plan, StepMapping likelihood, StepMapping consequence)
    {
        Older = older;
        Newer = newer;
        Plan = plan;
        Likelihood = likelihood;
        Consequence = consequence;
        mapper = new RatingMapper(older, newer, likelihood, consequence);
    }

    /// <summary>The matrix the ratings were given by.</summary>
    public RiskMatrix Older { get; }

    /// <summary>The matrix they are carried to.</summary>
    public RiskMatrix Newer { get; }

    /// <summary>The plan it was made of.</summary>
    public MatrixMigrationDefinition Plan { get; }

    /// <summary>The mapping of likelihood; the identity where that scale is unchanged and the plan has none.</summary>
    public StepMapping Likelihood { get; }

    /// <summary>The mapping of consequence; the identity where that scale is unchanged and the plan has none.</summary>
    public StepMapping Consequence { get; }

    /// <summary>Makes a migration.</summary>
    /// <param name="older">The matrix the ratings were given by.</param>
    /// <param name="newer">The matrix they are carried to.</param>
    /// <param name="plan">The plan: a reviewed mapping for each scale that changed.</param>
    /// <returns>The migration.</returns>
    /// <exception cref="IsmsIssuesException">The plan has errors; the exception has all issues.</exception>
    public static RiskMatrixMigration Create(RiskMatrix older, RiskMatrix newer, MatrixMigrationDefinition plan) =>
        TryCreate(older, newer, plan, out RiskMatrixMigration? migration, out IReadOnlyList<IsmsIssue> issues) ? migration : throw new IsmsIssuesException(issues);

    /// <summary>Makes a migration, or says everything that is wrong with the plan.</summary>
    /// <param name="older">The matrix the ratings were given by.</param>
    /// <param name="newer">The matrix they are carried to.</param>
    /// <param name="plan">The plan: a reviewed mapping for each scale that changed.</param>
    /// <param name="migration">The migration, or null where an issue is an error.</param>
    /// <param name="issues">Errors, and notices about merged and unmapped steps; paths are those of a plan file.</param>
    /// <returns>True when there is a migration.</returns>
    public static bool TryCreate(
        RiskMatrix older,
        RiskMatrix newer,
        MatrixMigrationDefinition plan,
        [NotNullWhen(true)] out RiskMatrixMigration? migration,
        out IReadOnlyList<IsmsIssue> issues)
    {
        Guard.NotNull(older);
        Guard.NotNull(newer);
        Guard.NotNull(plan);
        IssueCollector collector = new();
        RiskMatrixDefinition before = older.Definition;
        RiskMatrixDefinition after = newer.Definition;
        CheckMatrix(plan.From, MatrixVersion.Of(older), "/from", collector);
        CheckMatrix(plan.To, MatrixVersion.Of(newer), "/to", collector);
        if (before.Direction != after.Direction)
        {
            collector.Add(MappingIssues.OtherDirection, after.Id, "/to", before.Direction.Value, after.Direction.Value);
        }

        if (before.Id == after.Id && before.Version == after.Version && !before.Equals(after))
        {
            collector.Add(MappingIssues.SameVersion, after.Id, "/to", MatrixVersion.Of(newer).ToString());
        }

        bool sameLikelihood = before.Likelihood.Equals(after.Likelihood) && Equals(before.LikelihoodUnit, after.LikelihoodUnit);
        bool sameConsequence = before.Consequence.Equals(after.Consequence) && Equals(before.ConsequenceUnit, after.ConsequenceUnit);
        StepMapping? likelihood = MappingOf(plan.Likelihood, older.Likelihood.Count, newer.Likelihood.Count, sameLikelihood, after.Id, "likelihood", collector);
        StepMapping? consequence = MappingOf(plan.Consequence, older.Consequence.Count, newer.Consequence.Count, sameConsequence, after.Id, "consequence", collector);
        migration = collector.HasErrors || likelihood is null || consequence is null ? null : new RiskMatrixMigration(older, newer, plan, likelihood, consequence);
        issues = collector.Issues;
        return migration is not null;
    }

    /// <summary>What the migration would do to a register. Nothing is changed.</summary>
    /// <param name="register">The register, rated by the older matrix.</param>
    /// <param name="criteria">The criteria that go with it, with the older matrix, to say which of their borders no longer hold; or null.</param>
    /// <returns>Every rating with its move and why, and everything a person has to look at.</returns>
    public MigrationReport Preview(RiskRegister register, RiskCriteria? criteria = null)
    {
        Guard.NotNull(register);
        (ValueList<RatingMigration> ratings, int notAssessed) = mapper.Map(register);
        MigrationRecord record = new() { Plan = Plan, Direction = Older.Definition.Direction, Ratings = ratings, NotAssessed = notAssessed };
        IssueCollector issues = new();
        HashSet<RiskId> duplicates = RegisterRatings.DuplicateIds(register);
        foreach (RiskId id in duplicates)
        {
            issues.Add(MigrationIssues.DuplicateRisk, id, "/risks", id.Value);
        }

        new RegisterImpact(Older, Newer, issues).Check(register, ratings);
        if (criteria is not null)
        {
            new CriteriaImpact(Older, Newer, mapper, issues).Check(criteria);
        }

        return new MigrationReport(record, issues.Issues.ToValueList(), canApply: duplicates.Count == 0);
    }

    /// <summary>Carries the ratings of a register to the newer matrix. Only ratings change; the criteria are the caller's to change.</summary>
    /// <param name="register">The register, rated by the older matrix.</param>
    /// <param name="criteria">The criteria that go with it, to say which of their borders no longer hold; or null.</param>
    /// <returns>The register with the newer ratings, and the record that undoes it.</returns>
    /// <exception cref="IsmsIssuesException">The register cannot be migrated (<see cref="MigrationReport.CanApply"/>); the exception has all issues.</exception>
    public MigratedRegister Apply(RiskRegister register, RiskCriteria? criteria = null)
    {
        MigrationReport report = Preview(register, criteria);
        if (!report.CanApply)
        {
            throw new IsmsIssuesException(report.Issues);
        }

        Dictionary<(RiskId, RiskStage), RatingMigration> byRating = report.Record.Ratings.ToDictionary(rating => (rating.Risk, rating.Stage));
        RiskRegister migrated = RegisterRatings.Replace(
            register,
            (risk, stage, rating) => byRating.TryGetValue((risk.Id, stage), out RatingMigration? migration) ? migration.Newer : rating);
        return new MigratedRegister(migrated, report);
    }

    /// <summary>Restores the register of a migration as it was.</summary>
    /// <param name="migrated">What <see cref="Apply"/> gave.</param>
    /// <returns>The older register; there are no conflicts.</returns>
    public static UndoneMigration Undo(MigratedRegister migrated) => Undo(Guard.NotNull(migrated).Register, migrated.Record);

    /// <summary>
    /// Restores the ratings of a register that was migrated and may have been changed since. A rating that is still as the migration left it gets its older value;
    /// any other is left as it is and reported, even where it happens to equal the older one, because it was given at the newer scale.
    /// </summary>
    /// <param name="register">The register as it is now.</param>
    /// <param name="record">The record of the migration.</param>
    /// <returns>The register, what was restored, and what was not and why.</returns>
    /// <exception cref="ArgumentException">The record has a rating twice.</exception>
    public static UndoneMigration Undo(RiskRegister register, MigrationRecord record) => MigrationUndo.Of(Guard.NotNull(register), Guard.NotNull(record));

    private static void CheckMatrix(MatrixVersion planned, MatrixVersion actual, string path, IssueCollector issues)
    {
        if (planned.Id != actual.Id || planned.Version != actual.Version)
        {
            issues.Add(MappingIssues.OtherMatrix, actual.Id, path, planned.ToString(), actual.ToString());
        }
    }

    private static StepMapping? MappingOf(
        StepMappingDefinition? definition, int olderSteps, int newerSteps, bool isUnchanged, MatrixId subject, string scale, IssueCollector issues)
    {
        if (definition is null && isUnchanged)
        {
            return StepMapping.Identity(olderSteps);
        }

        if (definition is null)
        {
            issues.Add(MappingIssues.MappingMissing, subject, string.Empty, scale);
            return null;
        }

        if (!definition.IsReviewed)
        {
            issues.Add(MappingIssues.NotReviewed, subject, "/" + scale);
        }

        return StepMapping.TryCreate(definition, olderSteps, newerSteps, subject.Value, "/" + scale, issues);
    }
}
