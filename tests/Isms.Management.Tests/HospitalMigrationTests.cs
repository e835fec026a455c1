using Isms.Core;
using Isms.Core.Issues;
using Isms.Management.Document;
using Isms.Risk;
using Isms.Risk.Matrix;
using Isms.Risk.Matrix.Formula;
using Isms.Risk.Migration;
using Isms.Risk.Migration.Comparison;
using Isms.Risk.Migration.Mapping;
using NodaTime;

namespace Isms.Management.Tests;

/// <summary>
/// The hospital's register carried from its 5x5 matrix to a 4x4 one and back. Likelihood 1 and 2 become 1, then 3, 4, 5 become 2, 3, 4; consequence 2 and 3 become 2,
/// then 4 and 5 become 3 and 4. The 4x4 matrix is by product: low to 3, medium from 4, high from 9. What moves was worked out with pencil and paper from the list of risks.
/// </summary>
public sealed class HospitalMigrationTests
{
    private static readonly RiskMatrix Older = Hospital.System.Criteria.MatrixFor(RiskDirection.Threat)!;

    private static readonly RiskMatrix Newer = RiskMatrix.Create(MatrixFormula.Create(
        MatrixFormula.Product,
        MatrixId.Parse("hospital-4x4"),
        1,
        Steps("Rare", "Possible", "Likely", "Almost certain"),
        Steps("Minor", "Moderate", "Major", "Severe"),
        [new(Older.Definition.Levels[0], 1), new(Older.Definition.Levels[1], 4), new(Older.Definition.Levels[2], 9)]));

    private static readonly RiskMatrixMigration Migration = RiskMatrixMigration.Create(
        Older,
        Newer,
        new MatrixMigrationDefinition { From = MatrixVersion.Of(Older), To = MatrixVersion.Of(Newer), Likelihood = Map(1, 1, 2, 3, 4), Consequence = Map(1, 2, 2, 3, 4) }
            .WithReview("PER-01", new LocalDate(2026, 3, 31), LocalizedText.Create("二段階は区別できなかった", "nobody could tell the two apart")));

    // Risk, stage, older steps, level and score; newer steps, level and score.
    public static TheoryData<string, string, string, string> Moved => new()
    {
        { "R-04", "current", "3x5 high 15", "2x4 medium 8" },
        { "R-04", "residual", "1x5 low 5", "1x4 medium 4" },
        { "R-05", "current", "2x4 medium 8", "1x3 low 3" },
        { "R-05", "residual", "2x4 medium 8", "1x3 low 3" },
        { "R-07", "residual", "3x2 low 6", "2x2 medium 4" },
        { "R-09", "current", "2x4 medium 8", "1x3 low 3" },
        { "R-13", "current", "3x5 high 15", "2x4 medium 8" },
        { "R-18", "residual", "3x2 low 6", "2x2 medium 4" },
        { "R-21", "current", "3x5 high 15", "2x4 medium 8" },
        { "R-21", "residual", "1x5 low 5", "1x4 medium 4" },
        { "R-24", "current", "2x4 medium 8", "1x3 low 3" },
        { "R-25", "residual", "1x5 low 5", "1x4 medium 4" },
        { "R-27", "current", "2x4 medium 8", "1x3 low 3" },
        { "R-27", "residual", "2x4 medium 8", "1x3 low 3" },
        { "R-29", "current", "3x5 high 15", "2x4 medium 8" },
        { "R-29", "residual", "1x5 low 5", "1x4 medium 4" },
        { "R-31", "current", "3x5 high 15", "2x4 medium 8" },
        { "R-33", "current", "1x5 low 5", "1x4 medium 4" },
        { "R-33", "residual", "1x5 low 5", "1x4 medium 4" },
        { "R-34", "residual", "2x4 medium 8", "1x3 low 3" },
    };

    private static StepMappingDefinition Map(params int[] images) => new() { Steps = images.Select((to, i) => new StepImage { From = i + 1, To = to }).ToValueList() };

    private static ValueList<RiskMatrixStep> Steps(params string[] names) =>
        names.Select(name => new RiskMatrixStep { Name = LocalizedText.Create(null, name) }).ToValueList();

    private static ManagementSystemDraft With(Isms.Risk.Register.RiskRegister register) => Hospital.System.Content with { Register = register };

    [Fact]
    public void Migrating_and_undoing_restores_the_register_value_and_bytes()
    {
        MigratedRegister migrated = Migration.Apply(Hospital.System.Register, Hospital.System.Criteria);
        Assert.NotEqual(Hospital.System.Register, migrated.Register);

        // The record goes through its file, as in a later process.
        UndoneMigration undone = RiskMatrixMigration.Undo(migrated.Register, MigrationRecord.FromJson(migrated.Record.ToJson()));
        Assert.Empty(undone.Issues);
        Assert.Equal(Hospital.System.Register, undone.Register);
        Assert.Equal(Hospital.Utf8, ManagementSystemDocument.ToUtf8(With(undone.Register)));
        Assert.NotEqual(Hospital.Utf8, ManagementSystemDocument.ToUtf8(With(migrated.Register)));
    }

    [Theory]
    [MemberData(nameof(Moved))]
    public void The_report_names_each_rating_that_moves_and_why(string risk, string stage, string before, string after)
    {
        RatingMigration rating = Migration.Preview(Hospital.System.Register).Record.Moved.Single(moved => moved.Risk.Value == risk && moved.Stage.Value == stage);
        Assert.Equal(before, FormattableString.Invariant($"{rating.Older.Likelihood}x{rating.Older.Consequence} {rating.OlderLevel} {rating.Older.Score}"));
        Assert.Equal(after, FormattableString.Invariant($"{rating.Newer!.Likelihood}x{rating.Newer.Consequence} {rating.NewerLevel} {rating.Newer.Score}"));
        string[] from = before.Split(' ', 'x');
        string[] to = after.Split(' ', 'x');
        string way = (from[2], to[2]) is ("low", "medium") ? "goes up" : "goes down";
        Assert.Equal(
            $"likelihood {from[0]} -> {to[0]}, consequence {from[1]} -> {to[1]}: level {from[2]} -> {to[2]} ({way}), score {from[3]} -> {to[3]}.",
            rating.Why.English);
    }

    [Fact]
    public void Nothing_else_moves_and_the_counts_add_up()
    {
        MigrationRecord record = Migration.Preview(Hospital.System.Register).Record;
        Assert.Equal(Moved.Select(row => (row.Data.Item1, row.Data.Item2)), record.Moved.Select(rating => (rating.Risk.Value, rating.Stage.Value)));

        // 34 threats: 8 inherent, 34 current, 34 residual ratings; 26 inherent ones are missing.
        Assert.Equal((76, 26), (record.Ratings.Count, record.NotAssessed));
        Assert.Equal((8, 12, 56), (record.Count(LevelMove.Up), record.Count(LevelMove.Down), record.Count(LevelMove.Same)));
    }

    [Fact]
    public void Decisions_resting_on_a_level_that_moves_are_listed()
    {
        MigrationReport report = Migration.Preview(Hospital.System.Register, Hospital.System.Criteria);
        Assert.Equal(
            ["R-04", "R-05", "R-07", "R-18", "R-21", "R-25", "R-27", "R-29", "R-33", "R-34"],
            report.Issues.Where(issue => issue.Code == "MTRX0427").Select(issue => issue.Subject));
        Assert.Equal(
            ["/criteria/acceptance/acceptUpTo", "/criteria/acceptance/retainWithApprovalUpTo", "/criteria/acceptance/mustTreatFrom"],
            report.Issues.Where(issue => issue.Code == "MTRX0433").Select(issue => issue.Path));
        Assert.DoesNotContain(report.Issues, issue => issue.Severity == IssueSeverity.Error);
    }

    [Fact]
    public void The_migrated_document_has_no_rating_off_the_scale_and_no_contradicted_score()
    {
        Isms.Risk.Criteria.RiskCriteria criteria = Hospital.System.Criteria with
        {
            Matrices = Hospital.System.Criteria.Matrices.Select(matrix => matrix.Equals(Older.Definition) ? Newer.Definition : matrix).ToValueList(),
        };
        DocumentReadResult migrated = ManagementSystemDocument.Check(With(Migration.Apply(Hospital.System.Register).Register) with { Criteria = criteria });
        Assert.DoesNotContain(migrated.Issues, issue => issue.Code is "RISK0402" or "RISK0404" or "RISK0406" or "RISK0407");

        // The same criteria without the migration: scores that contradict the matrix, ratings off its scale.
        DocumentReadResult silent = ManagementSystemDocument.Check(With(Hospital.System.Register) with { Criteria = criteria });
        Assert.Contains(silent.Issues, issue => issue.Code == "RISK0402");
    }
}
