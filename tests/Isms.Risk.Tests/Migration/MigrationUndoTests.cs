using Isms.Core;
using Isms.Core.Issues;
using Isms.Risk.Migration;
using Isms.Risk.Migration.Comparison;
using Isms.Risk.Register;
using Isms.Risk.Tests.Register;
using static Isms.Risk.Tests.Migration.MigrationSample;
using static Isms.Risk.Tests.Register.RegisterSample;

namespace Isms.Risk.Tests.Migration;

public sealed class MigrationUndoTests
{
    private static readonly MigratedRegister Migrated = RiskMatrixMigration.Create(Five, Four, Plan).Apply(RegisterSample.Register);

    private static RiskRegister Changed(Func<IdentifiedRisk, IdentifiedRisk?> change) =>
        Migrated.Register with { Risks = Migrated.Register.Risks.Select(change).OfType<IdentifiedRisk>().ToValueList() };

    private static RiskRegister Changed(string id, Func<IdentifiedRisk, IdentifiedRisk?> change) => Changed(risk => risk.Id.Value == id ? change(risk) : risk);

    private static (string Code, string Subject, string Path)[] Issues(UndoneMigration undone) => undone.Issues.Select(issue => (issue.Code, issue.Subject, issue.Path)).ToArray();

    [Fact]
    public void What_was_migrated_is_restored_value_and_bytes()
    {
        Assert.NotEqual(RegisterSample.Register, Migrated.Register);
        UndoneMigration undone = RiskMatrixMigration.Undo(Migrated);
        Assert.Equal(RegisterSample.Register, undone.Register);
        Assert.Equal(Text(RegisterSample.Register), Text(undone.Register));
        Assert.Equal(Migrated.Record.Ratings, undone.Restored);
        Assert.Empty(undone.Conflicts);
        Assert.Empty(undone.Issues);
    }

    [Fact]
    public void A_record_read_in_a_later_process_restores_as_well() => TestCultures.Each(() =>
    {
        string text = Migrated.Record.ToJson();
        MigrationRecord read = MigrationRecord.FromJson(text);
        Assert.Equal(Migrated.Record, read);
        Assert.Equal(text, read.ToJson());
        Assert.StartsWith("{\n  \"schema\": \"isms/matrix-migration-record/1\",", text, StringComparison.Ordinal);
        Assert.Equal(RegisterSample.Register, RiskMatrixMigration.Undo(Migrated.Register, read).Register);
    });

    [Fact]
    public void A_rating_changed_since_is_left_and_told_and_the_others_are_restored()
    {
        RiskRegister later = Changed("R-01", risk => risk with { Residual = Rate(1, 1) });
        UndoneMigration undone = RiskMatrixMigration.Undo(later, Migrated.Record);
        Assert.Equal([("MTRX0442", "R-01", "/risks/0/residual")], Issues(undone));
        Assert.Equal(With(Ransomware with { Residual = Rate(1, 1) }), undone.Register);
        RatingMigration conflict = Assert.Single(undone.Conflicts);
        Assert.Equal(Ransomware.Residual, conflict.Older);
        Assert.Equal(Migrated.Record.Ratings.Count - 1, undone.Restored.Count);
    }

    [Fact]
    public void A_rating_taken_away_since_is_left_and_told()
    {
        UndoneMigration undone = RiskMatrixMigration.Undo(Changed("R-05", risk => risk with { Current = null }), Migrated.Record);
        Assert.Equal([("MTRX0442", "R-05", "/risks/1/current")], Issues(undone));
        Assert.Contains("to notAssessed", undone.Issues[0].Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Undoing_twice_restores_nothing_the_second_time()
    {
        UndoneMigration again = RiskMatrixMigration.Undo(RiskMatrixMigration.Undo(Migrated).Register, Migrated.Record);
        Assert.Equal(RegisterSample.Register, again.Register);
        Assert.Equal(Migrated.Record.Ratings, again.Conflicts);
        Assert.All(again.Issues, issue => Assert.Equal("MTRX0442", issue.Code));
    }

    [Fact]
    public void A_risk_removed_since_is_told_for_each_of_its_ratings()
    {
        UndoneMigration undone = RiskMatrixMigration.Undo(Changed("R-05", _ => null), Migrated.Record);
        Assert.Equal([("MTRX0441", "R-05", "/risks"), ("MTRX0441", "R-05", "/risks")], Issues(undone));
        Assert.Equal(["R-05", "R-05"], undone.Conflicts.Select(conflict => conflict.Risk.Value));
        Assert.Equal(RegisterSample.Register.Risks.Where(risk => risk.Id != Labels.Id), undone.Register.Risks);
    }

    [Fact]
    public void A_risk_that_points_the_other_way_now_is_told_for_each_of_its_ratings()
    {
        UndoneMigration undone = RiskMatrixMigration.Undo(Changed("R-05", risk => risk with { Direction = RiskDirection.Opportunity }), Migrated.Record);
        Assert.Equal([("MTRX0443", "R-05", "/risks/1/current"), ("MTRX0443", "R-05", "/risks/1/residual")], Issues(undone));
        Assert.Equal(2, undone.Conflicts.Count);
    }

    [Fact]
    public void A_rating_given_since_where_there_was_none_stays_and_is_told()
    {
        RiskRegister later = Changed("R-05", risk => risk with { Inherent = Rate(4, 4) });
        later = later with { Risks = [.. later.Risks, Threat("R-99", current: Rate(1, 1)), Threat("R-98") with { Direction = RiskDirection.Opportunity, Current = Rate(5, 5) }] };
        UndoneMigration undone = RiskMatrixMigration.Undo(later, Migrated.Record);
        Assert.Equal([("MTRX0445", "R-05", "/risks/1/inherent"), ("MTRX0445", "R-99", "/risks/6/current")], Issues(undone));
        Assert.Equal(Rate(4, 4), undone.Register.Risks[1].Inherent);
        Assert.Empty(undone.Conflicts);
    }

    [Fact]
    public void Two_risks_with_one_id_are_left_alone()
    {
        RiskRegister later = Migrated.Register with { Risks = [.. Migrated.Register.Risks, Threat("R-05")] };
        UndoneMigration undone = RiskMatrixMigration.Undo(later, Migrated.Record);
        Assert.Equal([("MTRX0421", "R-05", "/risks/1")], Issues(undone));
        Assert.Equal(Migrated.Register.Risks[1], undone.Register.Risks[1]);
        Assert.Equal(2, undone.Conflicts.Count);
    }

    [Fact]
    public void Risks_in_another_order_and_other_members_changed_are_no_conflict()
    {
        RiskRegister later = Changed(risk => risk with { Maturity = 5 });
        later = later with { Risks = later.Risks.Reverse().ToValueList() };
        UndoneMigration undone = RiskMatrixMigration.Undo(later, Migrated.Record);
        Assert.Empty(undone.Issues);
        Assert.Equal(RegisterSample.Register.Risks.Select(risk => risk with { Maturity = 5 }).Reverse(), undone.Register.Risks);
        Assert.Equal(Migrated.Record.Ratings, undone.Restored);
    }

    [Fact]
    public void A_record_with_a_rating_twice_is_refused()
    {
        MigrationRecord twice = Migrated.Record with { Ratings = [.. Migrated.Record.Ratings, Migrated.Record.Ratings[0]] };
        Assert.False(MigrationRecord.TryFromJson(twice.ToJson(), out _, out IReadOnlyList<IsmsIssue> issues));
        Assert.Equal("MTRX0444", Assert.Single(issues).Code);
        Assert.Throws<IsmsIssuesException>(() => MigrationRecord.FromJson(twice.ToJson()));
        Assert.Throws<ArgumentException>(() => RiskMatrixMigration.Undo(Migrated.Register, twice));
    }

    [Theory]
    [InlineData("{", "CORE0101")]
    [InlineData("{ \"schema\": \"isms/matrix-migration-record/1\" }", "CORE0202")]
    public void A_text_that_is_no_record_says_why(string text, string code)
    {
        Assert.False(MigrationRecord.TryFromJson(text, out _, out IReadOnlyList<IsmsIssue> issues));
        Assert.Contains(issues, issue => issue.Code == code);
    }
}
