using Isms.Core;
using Isms.Core.Issues;
using Isms.Core.Organizations;
using Isms.Risk.Criteria;
using Isms.Risk.Json;
using Isms.Risk.Matrix;
using Isms.Risk.Migration;
using Isms.Risk.Migration.Comparison;
using Isms.Risk.Migration.Mapping;
using Isms.Risk.Register;
using Isms.Risk.Tests.Matrix;
using Isms.Risk.Treatment;
using NodaTime;
using Isms.Risk.Tests.Register;
using static Isms.Risk.Tests.Migration.MigrationSample;
using static Isms.Risk.Tests.Register.RegisterSample;

namespace Isms.Risk.Tests.Migration;

public sealed class RiskMatrixMigrationTests
{
    private static readonly RiskMatrixMigration FiveToFour = RiskMatrixMigration.Create(Five, Four, Plan);

    private static string[] Codes(RiskMatrix older, RiskMatrix newer, MatrixMigrationDefinition plan)
    {
        bool made = RiskMatrixMigration.TryCreate(older, newer, plan, out RiskMatrixMigration? migration, out IReadOnlyList<IsmsIssue> issues);
        Assert.Equal(made, migration is not null);
        return issues.Where(issue => issue.Severity == IssueSeverity.Error).Select(issue => issue.Code).ToArray();
    }

    // Only the codes asked about, so that each test says one thing.
    private static (string Subject, string Path)[] Found(MigrationReport report, IssueDefinition definition) =>
        report.Issues.Where(issue => issue.Definition == definition).Select(issue => (issue.Subject, issue.Path)).ToArray();

    private static MigrationReport Preview(params IdentifiedRisk[] risks) => FiveToFour.Preview(RegisterOf(risks));

    [Fact]
    public void A_plan_is_refused_with_the_code_of_each_fault()
    {
        Assert.Empty(Codes(Five, Four, Plan));
        Assert.Equal(["MTRX0409"], Codes(Five, Four, Plan with { Likelihood = Map(1, 1, 2, 3, 4) }));
        Assert.Equal(["MTRX0410"], Codes(Five, Four, Plan with { Consequence = null }));
        Assert.Equal(["MTRX0410", "MTRX0410"], Codes(Five, Four, Plan with { Likelihood = null, Consequence = null }));
        Assert.Equal(["MTRX0411"], Codes(Five, Four, Plan with { From = Plan.From with { Version = 2 } }));
        Assert.Equal(["MTRX0411"], Codes(Five, Four, Plan with { To = Plan.To with { Id = MatrixId.Parse("other") } }));
        RiskMatrix opportunity = RiskMatrix.Create(Four.Definition with { Direction = RiskDirection.Opportunity });
        Assert.Equal(["MTRX0412"], Codes(Five, opportunity, Plan));
        RiskMatrix sameName = RiskMatrix.Create(Four.Definition with { Id = Five.Id });
        Assert.Equal(["MTRX0413"], Codes(Five, sameName, PlanOf(Five, sameName, Plan.Likelihood, Plan.Consequence)));
        Assert.Equal(["MTRX0403"], Codes(Five, Four, PlanOf(Five, Four, Map(1, 1, 2, 3, 5), Plan.Consequence)));
        IsmsIssuesException fault = Assert.Throws<IsmsIssuesException>(() => RiskMatrixMigration.Create(Five, Four, new() { From = Plan.To, To = Plan.From }));
        Assert.Equal(["MTRX0411", "MTRX0411", "MTRX0410", "MTRX0410"], fault.Issues.Select(issue => issue.Code));
    }

    [Fact]
    public void Faults_of_a_mapping_are_told_at_their_place_in_the_plan()
    {
        RiskMatrixMigration.TryCreate(Five, Four, PlanOf(Five, Four, Map(1, 1, 2, 3, 5), Map(1, 2)), out _, out IReadOnlyList<IsmsIssue> issues);
        Assert.Equal(
            [("MTRX0403", "/likelihood/steps/4/to"), ("MTRX0401", "/consequence/steps"), ("MTRX0401", "/consequence/steps"), ("MTRX0401", "/consequence/steps")],
            issues.Select(issue => (issue.Code, issue.Path)));
    }

    [Fact]
    public void A_scale_that_only_changes_its_words_needs_a_reviewed_mapping_too()
    {
        RiskMatrix renamed = RiskMatrix.Create(Five.Definition with
        {
            Version = 2,
            Likelihood = Five.Likelihood.Select(step => step with { Meaning = Why }).ToValueList(),
        });
        Assert.Equal(["MTRX0410"], Codes(Five, renamed, PlanOf(Five, renamed, null, null)));
        Assert.Empty(Codes(Five, renamed, PlanOf(Five, renamed, Map(1, 2, 3, 4, 5), null)));
    }

    [Fact]
    public void A_rating_goes_where_its_steps_go_and_keeps_its_day()
    {
        Rating older = Rate(4, 5, 20) with { RatedOn = new LocalDate(2025, 5, 15) };
        MigratedRegister migrated = FiveToFour.Apply(RegisterOf(Threat("R-1", current: older)));
        Assert.Equal(Rate(3, 4, 12) with { RatedOn = new LocalDate(2025, 5, 15) }, migrated.Register.Risks[0].Current);
        RatingMigration rating = Assert.Single(migrated.Record.Ratings);
        Assert.Equal((older, "high", "high", LevelMove.Same), (rating.Older, rating.OlderLevel!.Value, rating.NewerLevel!.Value, rating.Move));
        Assert.Equal(("hospital-5x5", 1), (rating.From.Id.Value, rating.From.Version));
        Assert.Equal(2, migrated.Record.NotAssessed);
    }

    [Fact]
    public void The_reason_is_told_in_both_languages_and_every_culture() => TestCultures.Each(() =>
    {
        StepMappingDefinition noted = Plan.Likelihood! with { Steps = Plan.Likelihood.Steps.Select(step => step.From == 2 ? step with { Note = Why } : step).ToValueList() };
        RiskMatrixMigration migration = RiskMatrixMigration.Create(Five, Four, Plan with { Likelihood = noted });
        RatingMigration rating = migration.Preview(RegisterOf(Threat("R-1", residual: Rate(2, 4)))).Record.Ratings[0];
        Assert.Equal("likelihood 2 -> 1, consequence 4 -> 3: level medium -> low (goes down), score 8 -> 3 (nobody could tell the two apart).", rating.Why.English);
        Assert.Equal("起こりやすさ2→1、結果4→3: レベルmedium→low(下がる)、スコア8→3(二段階は区別できなかった)。", rating.Why.Japanese);
    });

    [Fact]
    public void A_rating_on_an_unmapped_step_becomes_not_assessed_and_is_listed_for_decision()
    {
        RiskMatrixMigration migration = RiskMatrixMigration.Create(Five, Four, PlanOf(Five, Four, Map(1, 1, 0, 3, 4), Map(1, 2, 2, 3, 4)));
        MigratedRegister migrated = migration.Apply(RegisterOf(Threat("R-1", Rate(3, 2, 6), Rate(2, 2, 4))));
        Assert.Null(migrated.Register.Risks[0].Inherent);
        RatingMigration open = Assert.Single(migrated.Record.ToDecide);
        Assert.Equal((LevelMove.Unmappable, "low", null), (open.Move, open.OlderLevel!.Value, open.NewerLevel));
        Assert.Equal(Rate(3, 2, 6), open.Older);
        Assert.Equal("likelihood 3, consequence 2: the step of likelihood has no image in the newer scale; a person must decide.", open.Why.English);
        Assert.Equal([("R-1", "/risks/0/inherent")], Found(migrated.Report, MigrationIssues.RatingUnmapped));
        Assert.Empty(Found(Preview(Threat("R-1", Rate(3, 2, 6))), MigrationIssues.RatingUnmapped));
    }

    [Fact]
    public void A_rating_off_the_older_scale_is_never_squeezed_in()
    {
        MigratedRegister migrated = FiveToFour.Apply(RegisterOf(Threat("R-1", current: Rate(6, 2))));
        Assert.Null(migrated.Register.Risks[0].Current);
        Assert.Equal([("R-1", "/risks/0/current")], Found(migrated.Report, MigrationIssues.RatingOffScale));
        Assert.Equal((LevelMove.Unmappable, null), (migrated.Record.Ratings[0].Move, migrated.Record.Ratings[0].OlderLevel));
        Assert.Contains("off the older scale", migrated.Record.Ratings[0].Why.English, StringComparison.Ordinal);
        Assert.Empty(Found(Preview(Threat("R-1", current: Rate(5, 5))), MigrationIssues.RatingOffScale));
    }

    [Fact]
    public void A_claimed_score_becomes_that_of_the_newer_matrix_and_none_is_invented()
    {
        Assert.Equal(9, FiveToFour.Apply(RegisterOf(Threat("R-1", current: Rate(4, 4, 16)))).Register.Risks[0].Current!.Score);
        Assert.Null(FiveToFour.Apply(RegisterOf(Threat("R-1", current: Rate(4, 4)))).Register.Risks[0].Current!.Score);
        Assert.Empty(Found(Preview(Threat("R-1", current: Rate(4, 4, 16))), MigrationIssues.ScoreContradicted));
        Assert.Equal([("R-1", "/risks/0/current/score")], Found(Preview(Threat("R-1", current: Rate(4, 4, 17))), MigrationIssues.ScoreContradicted));
    }

    [Fact]
    public void A_claimed_score_is_kept_only_in_the_record_where_the_newer_matrix_has_none()
    {
        RiskMatrix unscored = RiskMatrix.Create(Four.Definition with { Scores = [] });
        RiskMatrixMigration migration = RiskMatrixMigration.Create(Five, unscored, Plan);
        MigratedRegister migrated = migration.Apply(RegisterOf(Threat("R-1", Rate(4, 4), Rate(4, 4, 16))));
        Assert.Null(migrated.Register.Risks[0].Current!.Score);
        Assert.Equal(16, migrated.Record.Ratings[1].Older.Score);
        Assert.Equal([("R-1", "/risks/0/current/score")], Found(migrated.Report, MigrationIssues.ScoreDropped));
        Assert.Empty(Found(Preview(Threat("R-1", current: Rate(4, 4, 16))), MigrationIssues.ScoreDropped));
    }

    [Fact]
    public void Stages_that_come_to_contradict_each_other_are_told()
    {
        // Before: 2 x 5 = 10 above 3 x 3 = 9 by scores. After: 1 x 4 = 4 is not above 2 x 2 = 4, and 2 x 2 not above it.
        Assert.Empty(Found(Preview(Threat("R-1", current: Rate(2, 5), residual: Rate(3, 3))), MigrationIssues.StageOrderBroken));

        // Before: residual 3 x 2 = 6, current 2 x 4 = 8. After: residual 2 x 2 = 4, current 1 x 3 = 3.
        Assert.Equal(
            [("R-1", "/risks/0/residual")],
            Found(Preview(Threat("R-1", current: Rate(2, 4), residual: Rate(3, 2))), MigrationIssues.StageOrderBroken));
        Assert.Equal(
            [("R-1", "/risks/0/current")],
            Found(Preview(Threat("R-1", inherent: Rate(2, 4), current: Rate(3, 2))), MigrationIssues.StageOrderBroken));

        // Out of order before: not the migration's doing.
        Assert.Empty(Found(Preview(Threat("R-1", current: Rate(1, 1), residual: Rate(5, 5))), MigrationIssues.StageOrderBroken));
    }

    [Fact]
    public void Decisions_that_rest_on_another_level_are_told()
    {
        IdentifiedRisk moved = Threat("R-1", current: Rate(5, 5), residual: Rate(3, 2));
        Assert.Empty(Found(Preview(moved), MigrationIssues.DecisionToReview));
        Assert.Equal([("R-1", "/risks/0/decision")], Found(Preview(moved with { Decision = TreatmentDecision.Accepted }), MigrationIssues.DecisionToReview));
        Assert.Equal([("R-1", "/risks/0/treatments")], Found(Preview(moved with { Treatments = [Retain("T-1", Director)] }), MigrationIssues.DecisionToReview));

        // The residual rating stays low; that the current one moves does not touch the decision.
        IdentifiedRisk stays = Threat("R-1", current: Rate(2, 4), residual: Rate(2, 3)) with { Decision = TreatmentDecision.Accepted };
        Assert.Empty(Found(Preview(stays), MigrationIssues.DecisionToReview));
        Assert.Equal([("R-1", "/risks/0/decision")], Found(Preview(stays with { Residual = null }), MigrationIssues.DecisionToReview));
    }

    [Fact]
    public void A_risk_owner_who_accepted_other_levels_is_told()
    {
        RiskRegister register = RegisterOf(Threat("R-1", residual: Rate(3, 2)), Threat("R-2", residual: Rate(2, 3))) with
        {
            OwnerApprovals = [Approval("PER-14"), Approval("PER-02"), Approval("PER-14") with { IsResidualAccepted = false }],
        };
        MigrationReport report = FiveToFour.Preview(register);
        Assert.Equal([("PER-14", "/ownerApprovals/0")], Found(report, MigrationIssues.AcceptanceToReview));
        Assert.Contains("changes: R-1.", report.Issues.Single(issue => issue.Definition == MigrationIssues.AcceptanceToReview).Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Borders_that_no_longer_hold_are_told_and_not_changed()
    {
        // By hand (mapping: likelihood 1 1 2 3 4, consequence 1 2 2 3 4): up to 6 moves at (2,4) (2,5) (3,3) (3,4) (4,2) (4,3);
        // up to 12, and from 13, at (3,5) (4,4) (4,5) (5,3) (5,4).
        MigrationReport report = FiveToFour.Preview(RegisterSample.Register, RegisterSample.Criteria with { Matrices = [Five.Definition] });
        Assert.Equal(
            [
                ("MTRX0433", "/criteria/acceptance/acceptUpTo", "score 6, 6, 25, 2, 4"),
                ("MTRX0433", "/criteria/acceptance/retainWithApprovalUpTo", "score 12, 5, 25, 3, 5"),
                ("MTRX0433", "/criteria/acceptance/mustTreatFrom", "score 13, 5, 25, 3, 5"),
            ],
            report.Issues.Where(issue => issue.Path.StartsWith("/criteria", StringComparison.Ordinal)).Select(issue => (issue.Code, issue.Path, string.Join(", ", issue.Arguments))));
        Assert.DoesNotContain(FiveToFour.Preview(RegisterSample.Register).Issues, issue => issue.Path.StartsWith("/criteria", StringComparison.Ordinal));
    }

    [Fact]
    public void Borders_of_appetites_are_compared_as_those_of_the_acceptance()
    {
        RiskCriteria criteria = RegisterSample.Criteria with
        {
            Appetites =
            [
                new RiskAppetite { Direction = RiskDirection.Opportunity, Appetite = RiskThreshold.OfScore(6) },
                new RiskAppetite { Appetite = RiskThreshold.OfScore(6), Tolerance = RiskThreshold.OfScore(12) },
            ],
        };
        Assert.Equal(
            [("/criteria/appetites/1/appetite", "score 6, 6, 25, 2, 4"), ("/criteria/appetites/1/tolerance", "score 12, 5, 25, 3, 5")],
            FiveToFour.Preview(RegisterSample.Register, criteria).Issues
                .Where(issue => issue.Code == "MTRX0433" && issue.Path.StartsWith("/criteria/appetites", StringComparison.Ordinal))
                .Select(issue => (issue.Path, string.Join(", ", issue.Arguments))));
    }

    [Fact]
    public void Borders_that_cannot_be_decided_any_more_are_errors()
    {
        RiskCriteria criteria = RegisterSample.Criteria with { Matrices = [Five.Definition] };
        RiskMatrixMigration unscored = RiskMatrixMigration.Create(Five, RiskMatrix.Create(Four.Definition with { Scores = [] }), Plan);
        Assert.Equal(3, Found(unscored.Preview(RegisterSample.Register, criteria), MigrationIssues.ThresholdNotDecidable).Length);
        RiskCriteria byLevel = CriteriaByLevel with { Matrices = [Five.Definition] };
        Assert.Empty(Found(unscored.Preview(RegisterSample.Register, byLevel), MigrationIssues.ThresholdNotDecidable));
        RiskMatrix otherLevels = RiskMatrix.Create(Four.Definition with
        {
            Levels = Four.Definition.Levels.Select(level => level.Id.Value == "low" ? level with { Id = RiskLevelId.Parse("minor") } : level).ToValueList(),
            Cells = Four.Definition.Cells.Select(row => row.Select(id => id.Value == "low" ? RiskLevelId.Parse("minor") : id).ToValueList()).ToValueList(),
        });
        Assert.Equal(
            [("CRIT-01", "/criteria/acceptance/acceptUpTo")],
            Found(RiskMatrixMigration.Create(Five, otherLevels, Plan).Preview(RegisterSample.Register, byLevel), MigrationIssues.ThresholdNotDecidable));
    }

    [Fact]
    public void A_border_that_divides_nothing_any_more_is_told()
    {
        RiskCriteria criteria = RegisterSample.Criteria with
        {
            Matrices = [Five.Definition],
            Acceptance = new RiskAcceptance { AcceptUpTo = RiskThreshold.OfScore(17), MustTreatFrom = RiskThreshold.OfScore(9) },
        };
        Assert.Equal([("CRIT-01", "/criteria/acceptance/acceptUpTo")], Found(FiveToFour.Preview(RegisterSample.Register, criteria), MigrationIssues.ThresholdDividesNothing));
    }

    [Fact]
    public void Criteria_with_another_matrix_are_an_error()
    {
        Assert.Equal([("CRIT-01", "/criteria/matrices")], Found(FiveToFour.Preview(RegisterSample.Register, RegisterSample.Criteria), MigrationIssues.CriteriaOtherMatrix));
        Assert.Empty(Found(FiveToFour.Preview(RegisterSample.Register, RegisterSample.Criteria with { Matrices = [Five.Definition] }), MigrationIssues.CriteriaOtherMatrix));
    }

    [Fact]
    public void The_border_of_opportunities_is_looked_at_for_an_opportunity_matrix()
    {
        RiskMatrix older = RiskMatrix.Create(Five.Definition with { Direction = RiskDirection.Opportunity });
        RiskMatrix newer = RiskMatrix.Create(Four.Definition with { Direction = RiskDirection.Opportunity, Scores = [] });
        RiskCriteria criteria = RegisterSample.Criteria with { Matrices = [older.Definition] };
        MigrationReport report = RiskMatrixMigration.Create(older, newer, Plan).Preview(RegisterSample.Register, criteria);
        Assert.Equal([("CRIT-01", "/criteria/pursueFrom")], Found(report, MigrationIssues.ThresholdNotDecidable));
        Assert.Equal(["R-41", "R-45"], report.Record.Ratings.Select(rating => rating.Risk.Value).Distinct());
    }

    [Fact]
    public void A_register_with_one_id_twice_is_not_migrated()
    {
        RiskRegister twice = RegisterOf(Threat("R-1", Rate(1, 1)), Threat("R-1", Rate(2, 2)));
        MigrationReport report = FiveToFour.Preview(twice);
        Assert.False(report.CanApply);
        Assert.Equal([("R-1", "/risks")], Found(report, MigrationIssues.DuplicateRisk));
        Assert.Throws<IsmsIssuesException>(() => FiveToFour.Apply(twice));
        Assert.True(FiveToFour.Preview(RegisterSample.Register).CanApply);
    }

    [Fact]
    public void Equal_matrices_move_nothing()
    {
        RiskMatrixMigration migration = RiskMatrixMigration.Create(Five, Five, PlanOf(Five, Five, null, null));
        MigratedRegister migrated = migration.Apply(RegisterSample.Register, RegisterSample.Criteria with { Matrices = [Five.Definition] });
        Assert.Equal(RegisterSample.Register, migrated.Register);
        Assert.Empty(migrated.Record.Moved);
        Assert.Empty(migrated.Report.Issues);
    }

    [Fact]
    public void Only_ratings_of_the_direction_change()
    {
        RiskRegister migrated = FiveToFour.Apply(RegisterSample.Register).Register;
        Assert.Equal(RegisterSample.Register.Risks.Skip(4), migrated.Risks.Skip(4));
        Assert.Equal(
            RegisterSample.Register.Risks.Select(risk => risk with { Inherent = null, Current = null, Residual = null }),
            migrated.Risks.Select(risk => risk with { Inherent = null, Current = null, Residual = null }));
        Assert.Equal(RegisterSample.Register with { Risks = [] }, migrated with { Risks = [] });
    }

    [Fact]
    public void Members_that_are_not_known_stay_with_the_rating()
    {
        IdentifiedRisk risk = ShapeRoundTrip.Read(
            RegisterShapes.Risk, """{ "id": "R-1", "direction": "threat", "current": { "likelihood": 4, "consequence": 5, "score": 20, "by": "PER-12" } }""").Value!;
        MigratedRegister migrated = FiveToFour.Apply(RegisterOf(risk));
        Assert.Contains("\"by\": \"PER-12\"", Text(migrated.Register), StringComparison.Ordinal);
        MigrationRecord read = MigrationRecord.FromJson(migrated.Record.ToJson());
        Assert.Equal(Text(RegisterOf(risk)), Text(RiskMatrixMigration.Undo(migrated.Register, read).Register));
    }
}
