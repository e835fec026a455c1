using Isms.Core;
using Isms.Core.Issues;
using Isms.Risk;
using Isms.Risk.Criteria;
using Isms.Risk.Matrix;
using Isms.Risk.Matrix.Formula;
using Isms.Risk.Migration;
using Isms.Risk.Migration.Comparison;
using Isms.Risk.Migration.Mapping;
using Isms.Risk.Register;
using NodaTime;

namespace Isms.Management.Tests;

/// <summary>The code of docs/how-to/migrate-a-matrix.md: it compiles, runs on the sample hospital, and is what the page shows.</summary>
public sealed class MigrateAMatrixHowToTests
{
    [Fact]
    public void The_code_of_the_page_runs()
    {
        RiskRegister register = Hospital.System.Register;
        RiskCriteria criteria = Hospital.System.Criteria;
        string newerFile = RiskMatrix.Create(MatrixFormula.Create(
            MatrixFormula.Product, MatrixId.Parse("hospital-4x4"), 1, Steps(4), Steps(4),
            criteria.Matrices[0].Levels.Zip([1, 4, 9], (level, from) => new KeyValuePair<RiskLevelDefinition, int>(level, from)).ToValueList())).Definition.ToJson();
        StringWriter output = new();

        // page: compare
        RiskMatrix older = criteria.MatrixFor(RiskDirection.Threat)!;
        RiskMatrix newer = RiskMatrix.Create(RiskMatrixDefinition.FromJson(newerFile));
        RiskMatrixComparison comparison = RiskMatrixComparison.Of(older, newer, register);
        output.WriteLine(comparison.Summary);
        foreach (MatrixChange change in comparison.Changes)
        {
            output.WriteLine(change.Text);
        }

        // page: plan
        MatrixMigrationDefinition suggested = StepMappingSuggestion.Of(older, newer);
        string planFile = suggested.ToJson(); // for a person to read and correct
        MatrixMigrationDefinition plan = MatrixMigrationDefinition.FromJson(planFile)
            .WithReview("PER-01", new LocalDate(2026, 3, 31), LocalizedText.Create("四段階で足りる", "four steps are enough"));

        // page: apply
        RiskMatrixMigration migration = RiskMatrixMigration.Create(older, newer, plan);
        MigrationReport report = migration.Preview(register, criteria);
        foreach (RatingMigration rating in report.Record.Moved)
        {
            output.WriteLine($"{rating.Risk} {rating.Stage}: {rating.Why}");
        }

        foreach (IsmsIssue issue in report.Issues)
        {
            output.WriteLine(issue);
        }

        MigratedRegister migrated = migration.Apply(register, criteria);
        string recordFile = migrated.Record.ToJson(); // keep it

        // page: undo
        UndoneMigration undone = RiskMatrixMigration.Undo(migrated.Register, MigrationRecord.FromJson(recordFile));
        foreach (IsmsIssue conflict in undone.Issues)
        {
            output.WriteLine(conflict);
        }

        // page: end
        Assert.Equal(register, undone.Register);
        Assert.Contains("R-04 residual: likelihood 1 -> 1, consequence 5 -> 4: level low -> medium", output.ToString(), StringComparison.Ordinal);
        Assert.NotEmpty(report.Issues);
    }

    [Fact]
    public void The_page_shows_this_code() => HowToPage.AssertShows("migrate-a-matrix.md", "MigrateAMatrixHowToTests.cs", parts: 4);

    private static ValueList<RiskMatrixStep> Steps(int count) =>
        Enumerable.Range(1, count).Select(step => new RiskMatrixStep { Name = LocalizedText.Create(null, FormattableString.Invariant($"step {step}")) }).ToValueList();
}
