using Isms.Core;
using Isms.Core.Issues;
using Isms.Risk.Criteria;
using Isms.Risk.Json;
using Isms.Risk.Migration.Mapping;
using Isms.Risk.Register;
using Isms.Risk.Rescoring;
using Isms.Risk.Tests.Criteria;
using Isms.Risk.Tests.Migration;
using Isms.Risk.Tests.Register;
using Isms.Tests;
using NodaTime;

namespace Isms.Risk.Tests.Rescoring;

/// <summary>What moves when the criteria change, and that it can be applied and undone. The sample: R-01 6, R-05 8, R-08 6, R-34 8; opportunities R-41 16, R-45 6.</summary>
public sealed class RiskRescoringTests
{
    private static readonly RiskCriteria Older = RegisterSample.Criteria with
    {
        AssessmentCycle = new AssessmentCycle { Id = AssessmentCycleId.Parse("AC-1"), Date = new LocalDate(2025, 5, 15) },
    };

    /// <summary>Accept up to 4, retain up to 6, treat from 8; pursue from 5.</summary>
    private static readonly RiskCriteria Stricter = Older with
    {
        Version = 2,
        Acceptance = new RiskAcceptance { AcceptUpTo = RiskThreshold.OfScore(4), RetainWithApprovalUpTo = RiskThreshold.OfScore(6), MustTreatFrom = RiskThreshold.OfScore(8) },
        PursueFrom = RiskThreshold.OfScore(5),
    };

    private static RescoringReport Preview(RiskCriteria newer, params MatrixMigrationDefinition[] plans) =>
        RiskRescoring.Create(Older, newer, plans).Preview(RegisterSample.Register, RegisterSample.Organization, RegisterSample.AsOf);

    private static string[] Codes(RiskCriteria older, RiskCriteria newer, params MatrixMigrationDefinition[] plans)
    {
        Assert.False(RiskRescoring.TryCreate(older, newer, plans, out _, out IReadOnlyList<IsmsIssue> issues));
        Assert.All(issues, issue => Assert.True(issue.Message.IsComplete));
        return issues.Where(issue => issue.Severity == IssueSeverity.Error).Select(issue => issue.Code).ToArray();
    }

    private static RiskCriteria OnFour(RiskCriteria criteria) => criteria with
    {
        Version = 2,
        Matrices = [MigrationSample.Four.Definition, criteria.Matrices[1]],
        Acceptance = new RiskAcceptance { AcceptUpTo = RiskThreshold.OfScore(3), RetainWithApprovalUpTo = RiskThreshold.OfScore(8), MustTreatFrom = RiskThreshold.OfScore(9) },
    };

    private static MatrixMigrationDefinition PlanFrom(RiskCriteria older, params int[] consequence) => MigrationSample.PlanOf(
        older.MatrixFor(RiskDirection.Threat)!, MigrationSample.Four, MigrationSample.Map(1, 1, 2, 3, 4), MigrationSample.Map(consequence));

    [Fact]
    public void What_moves_is_told_with_the_rule_that_moves_it() => TestCultures.Each(() =>
    {
        RescoringReport report = Preview(Stricter);
        Assert.Equal(
            [
                "R-01 acceptable tolerable up", "R-05 tolerable unacceptable up", "R-08 acceptable tolerable up", "R-34 tolerable unacceptable up",
                "R-41 pursue pursue same", "R-45 monitor pursue up",
            ],
            report.Record.Risks.Select(risk => $"{risk.Risk} {risk.Older.Evaluation} {risk.Newer.Evaluation} {risk.Move}"));
        Assert.Equal(
            "Evaluation acceptable -> tolerable (goes up): rule acceptUpTo score 6 -> retainWithApprovalUpTo score 6.",
            report.Record.Risks[0].Why.English);
        Assert.Equal("評価 tolerable→unacceptable(上がる)。規則 retainWithApprovalUpTo score 12→mustTreatFrom score 8。", report.Record.Risks[1].Why.Japanese);
        Assert.Equal("Evaluation pursue -> pursue (stays): rule pursueFrom score 9 -> pursueFrom score 5.", report.Record.Risks[4].Why.English);
        Assert.Equal(RegisterSample.Ransomware.Residual, report.Record.Risks[0].Older.Rating);
        Assert.Equal(5, report.Record.Moved.Count());
        Assert.True(report.CanApply);
    });

    [Fact]
    public void Decisions_that_rest_on_what_moves_are_to_be_reviewed()
    {
        RescoringReport report = Preview(Stricter);
        Assert.Equal(
            ["R-01 /risks/0/decision", "R-05 /risks/1/decision", "R-08 /risks/2/decision", "R-34 /risks/3/decision", "R-45 /risks/5/decision"],
            report.Issues.Where(issue => issue.Code == "RISK0236").Select(issue => issue.Subject + " " + issue.Path));
        Assert.Empty(Preview(Older).Issues);
    }

    [Fact]
    public void Equal_criteria_move_nothing_and_say_so()
    {
        RescoringReport report = Preview(Older);
        Assert.Equal(6, report.Record.Count(EvaluationMove.Same));
        Assert.Equal("Evaluation acceptable -> acceptable (stays): no rule that bears on it changed.", report.Record.Risks[0].Why.English);
    }

    [Fact]
    public void An_appetite_of_a_unit_moves_the_risks_of_its_people()
    {
        RiskCriteria newer = Older with { Version = 2, Appetites = [CategorySample.Appetite(null, CategorySample.Ward, 2)] };
        RescoringReport report = RiskRescoring.Create(Older, newer).Preview(RegisterSample.Register, CategorySample.Organization, RegisterSample.AsOf);
        Assert.Equal(4, report.Record.Count(EvaluationMove.Up));
        Assert.Equal("above tolerance score 2 (DEP-02)", report.Record.Risks[0].Newer.Rule);
    }

    [Fact]
    public void A_changed_matrix_carries_the_ratings_by_its_plan()
    {
        // Likelihood 1 and 2 become 1, consequence 2 and 3 become 2: 2x3 becomes 1x2, 2x4 becomes 1x3, 3x2 becomes 2x2.
        RiskRescoring rescoring = RiskRescoring.Create(Older, OnFour(Older), PlanFrom(Older, 1, 2, 2, 3, 4));
        RescoredRegister rescored = rescoring.Apply(RegisterSample.Register, RegisterSample.Organization, RegisterSample.AsOf);
        Assert.Equal(
            ["R-01 1x2 low acceptable same", "R-05 1x3 low acceptable down", "R-08 2x2 medium tolerable up", "R-34 1x3 low acceptable down", "R-41 4x4 pursue pursue same", "R-45 3x2 low monitor same"],
            rescored.Record.Risks.Select(risk => $"{risk.Risk} {risk.Newer.Rating!.Likelihood}x{risk.Newer.Rating.Consequence} {risk.Newer.Level} {risk.Newer.Evaluation} {risk.Move}"));
        Assert.Equal(
            "Evaluation tolerable -> acceptable (goes down): matrix hospital-5x5 version 1 -> hospital-4x4 version 1; rating 2x4 -> 1x3; level medium -> low; rule retainWithApprovalUpTo score 12 -> acceptUpTo score 3.",
            rescored.Record.Risks[1].Why.English);
        Assert.Equal("CRIT-01 version 2", rescored.Criteria.AssessmentCycle!.RatedUnder!.ToString());
        UndoneRescoring undone = RiskRescoring.Undo(rescored);
        Assert.Equal(RegisterSample.Register, undone.Register);
        Assert.Equal(Older, undone.Criteria);
        Assert.Empty(undone.Issues);
    }

    [Fact]
    public void A_rating_without_image_is_unmappable()
    {
        // Consequence 4 has no image: the residual ratings of go, and with them all others of theirs at 4.
        RiskRescoring rescoring = RiskRescoring.Create(Older, OnFour(Older), PlanFrom(Older, 1, 2, 2, 0, 4));
        RescoringRecord record = rescoring.Preview(RegisterSample.Register, RegisterSample.Organization, RegisterSample.AsOf).Record;
        Assert.Equal(["R-05", "R-34"], record.Risks.Where(risk => risk.Move == EvaluationMove.Unmappable).Select(risk => risk.Risk.Value));
        Assert.Equal(RegisterSample.Rate(2, 4, 8), record.Risks[1].Older.Rating);
        Assert.Null(record.Risks[1].Newer.Rating);
    }

    [Fact]
    public void A_direction_that_loses_its_matrix_is_unmappable_and_gains_it_back()
    {
        RiskCriteria without = Older with { Version = 2, Matrices = [Older.Matrices[0]], PursueFrom = null };
        Assert.True(RiskRescoring.TryCreate(Older, without, [], out RiskRescoring? rescoring, out IReadOnlyList<IsmsIssue> issues));
        Assert.Equal("RISK0234", Assert.Single(issues).Code);
        RescoredRegister rescored = rescoring.Apply(RegisterSample.Register, RegisterSample.Organization, RegisterSample.AsOf);
        Assert.Equal(2, rescored.Record.Count(EvaluationMove.Unmappable));
        Assert.Equal(RegisterSample.Register, rescored.Register);
        RescoringReport back = RiskRescoring.Create(rescored.Criteria, Older with { Version = 3 }).Preview(RegisterSample.Register, RegisterSample.Organization, RegisterSample.AsOf);
        Assert.Equal(2, back.Record.Count(EvaluationMove.Assessed));
    }

    [Fact]
    public void What_was_changed_since_is_kept_and_told()
    {
        RescoredRegister rescored = RiskRescoring.Create(Older, OnFour(Older), PlanFrom(Older, 1, 2, 2, 3, 4)).Apply(RegisterSample.Register, RegisterSample.Organization, RegisterSample.AsOf);
        Rating changed = RegisterSample.Rate(4, 4);
        RiskRegister later = rescored.Register with { Risks = rescored.Register.Risks.Select(risk => risk.Id.Value == "R-01" ? risk with { Residual = changed } : risk).ToValueList() };
        UndoneRescoring undone = RiskRescoring.Undo(later, rescored.Record);
        Assert.Equal("MTRX0442", Assert.Single(undone.Issues).Code);
        Assert.Equal(RegisterSample.With(RegisterSample.Ransomware with { Residual = changed }), undone.Register);
    }

    [Fact]
    public void Other_criteria_need_another_version()
    {
        Assert.Equal(["RISK0231"], Codes(Older, Stricter with { Version = 1 }));
        Assert.True(RiskRescoring.TryCreate(Older, Older, [], out _, out _));
    }

    [Fact]
    public void The_register_must_have_been_rated_under_the_older_criteria()
    {
        CriteriaVersion other = new() { Criteria = Older.Id, Version = 7 };
        RiskCriteria under = Older with { AssessmentCycle = Older.AssessmentCycle! with { RatedUnder = other } };
        Assert.Equal(["RISK0232"], Codes(under, Stricter));
        Assert.Equal(["RISK0232"], Codes(Older, Stricter with { AssessmentCycle = under.AssessmentCycle }));
        CriteriaVersion here = CriteriaVersion.Of(Older);
        Assert.True(RiskRescoring.TryCreate(Older, Stricter with { AssessmentCycle = Older.AssessmentCycle! with { RatedUnder = here } }, [], out _, out _));
    }

    [Fact]
    public void A_plan_that_is_for_no_change_and_a_change_without_plan_are_errors()
    {
        Assert.Equal(["RISK0233"], Codes(Older, Stricter, PlanFrom(Older, 1, 2, 2, 3, 4)));
        Assert.Equal(["MTRX0410", "MTRX0410"], Codes(Older, OnFour(Older)));
    }

    [Fact]
    public void Errors_of_the_newer_criteria_stand_in_the_way() =>
        Assert.Equal(["RISK0203"], Codes(Older, Stricter with { PursueFrom = RiskThreshold.OfLevel(RiskLevelId.Parse("extreme")) }));

    [Fact]
    public void Categories_that_the_newer_rule_combines_otherwise_are_to_be_rated_anew()
    {
        RiskCriteria older = Older with { ConsequenceCategories = CategorySample.Categories };
        RiskCriteria newer = older with { Version = 2, ConsequenceCategories = CategorySample.Of(CategoryCombination.HighestWhenAllAssessed) };
        RiskRegister register = RegisterSample.With(RegisterSample.Phishing with { Residual = CategorySample.Rate(2, 4, 4, 3, 0) });
        RescoringReport report = RiskRescoring.Create(older, newer).Preview(register, RegisterSample.Organization, RegisterSample.AsOf);
        IsmsIssue issue = Assert.Single(report.Issues);
        Assert.Equal(("RISK0235", "/risks/3/residual/consequence"), (issue.Code, issue.Path));
        Assert.Empty(RiskRescoring.Create(older, older).Preview(register, RegisterSample.Organization, RegisterSample.AsOf).Issues);
    }

    [Fact]
    public void Categories_are_carried_with_the_rating()
    {
        RiskCriteria older = Older with { ConsequenceCategories = CategorySample.Categories };
        RiskRegister register = RegisterSample.With(RegisterSample.Phishing with { Residual = CategorySample.Rate(2, 4, 4, 3, -1) });
        RescoredRegister rescored = RiskRescoring.Create(older, OnFour(older), PlanFrom(older, 1, 2, 2, 3, 4)).Apply(register, RegisterSample.Organization, RegisterSample.AsOf);
        Assert.Equal(CategorySample.Rate(1, 3, 3, 2, -1), rescored.Register.FindRisk(RegisterSample.Phishing.Id)!.Residual);
        Assert.Equal(register, RiskRescoring.Undo(rescored).Register);

        // Law at 3 has no image: the rating is carried as a whole or not at all.
        RescoringRecord record = RiskRescoring.Create(older, OnFour(older), PlanFrom(older, 1, 2, 0, 3, 4)).Preview(register, RegisterSample.Organization, RegisterSample.AsOf).Record;
        Assert.Contains(record.Migrations[0].Ratings, rating => rating.Risk.Value == "R-34" && rating.Stage == RiskStage.Residual && rating.NeedsDecision);
    }

    [Fact]
    public void A_register_with_an_id_twice_is_not_carried()
    {
        RiskRegister twice = RegisterSample.Register with { Risks = [.. RegisterSample.Register.Risks, RegisterSample.Ransomware] };
        RiskRescoring rescoring = RiskRescoring.Create(Older, OnFour(Older), PlanFrom(Older, 1, 2, 2, 3, 4));
        RescoringReport report = rescoring.Preview(twice, RegisterSample.Organization, RegisterSample.AsOf);
        Assert.False(report.CanApply);
        Assert.Empty(report.Record.Risks);
        Assert.Contains(report.Issues, issue => issue.Code == "MTRX0421");
        Assert.Throws<IsmsIssuesException>(() => rescoring.Apply(twice, RegisterSample.Organization, RegisterSample.AsOf));
    }

    [Fact]
    public void The_record_survives_its_file()
    {
        RescoringRecord record = RiskRescoring.Create(Older, OnFour(Older), PlanFrom(Older, 1, 2, 2, 3, 4))
            .Preview(RegisterSample.Register, RegisterSample.Organization, RegisterSample.AsOf).Record;
        string text = RescoringFile.ToJson(record);
        Assert.Equal(record, RescoringFile.FromJson(text));
        Assert.Equal(text, RescoringFile.ToJson(RescoringFile.FromJson(text)));
        Assert.False(RescoringFile.TryFromJson(text.Replace("\"move\": \"down\"", "\"move\": \"sideways\"", StringComparison.Ordinal), out _, out IReadOnlyList<IsmsIssue> issues));
        Assert.Contains(issues, issue => issue.Path == "/risks/1/move");
    }
}
