using Isms.Core;
using Isms.Core.Issues;
using Isms.Core.Organizations;
using Isms.Risk.Checks;
using Isms.Risk.Criteria;
using Isms.Risk.Json;
using Isms.Risk.Tests.Register;
using Isms.Tests;
using NodaTime;
using static Isms.Risk.Tests.Criteria.CategorySample;

namespace Isms.Risk.Tests.Criteria;

/// <summary>The rules of appetites, categories, approval and version in the criteria: each triggered once, and once not.</summary>
public sealed class AppetiteChecksTests
{
    private static readonly LocalDate Day = new(2026, 3, 31);

    private static string[] Check(RiskCriteria criteria, LocalDate? asOf = null)
    {
        IssueCollector issues = new();
        CriteriaChecks.Check(criteria, asOf, issues);
        Assert.All(issues.Issues, issue => Assert.True(issue.Message.IsComplete));
        Assert.All(issues.Issues, issue => Assert.DoesNotContain("{", issue.Message.English, StringComparison.Ordinal));
        return issues.Issues.Select(issue => issue.Code + " " + issue.Path).ToArray();
    }

    [Fact]
    public void Sound_criteria_have_no_issue()
    {
        Assert.Empty(Check(Full, Day));
        Assert.Empty(Check(With(Appetite(Safety, null, 4, 4), Appetite(null, Ward, 4), Appetite(Safety, Ward, 2, 6))));
    }

    [Fact]
    public void An_appetite_does_not_lie_above_its_tolerance()
    {
        Assert.Equal(["RISK0221 /criteria/appetites/0"], Check(With(Appetite(Safety, null, 8, 6))));

        // By the cells: level medium is 7 to 12, which score 6 does not cover.
        RiskAppetite mixed = Appetite(Safety, null, 0) with { Appetite = RiskThreshold.OfLevel(RiskLevelId.Parse("medium")), Tolerance = RiskThreshold.OfScore(6) };
        Assert.Equal(["RISK0221 /criteria/appetites/0"], Check(With(mixed)));
        Assert.Empty(Check(With(mixed with { Tolerance = RiskThreshold.OfScore(12) })));
    }

    [Fact]
    public void Two_appetites_are_not_about_the_same()
    {
        Assert.Equal(["RISK0222 /criteria/appetites/1"], Check(With(Appetite(Safety, Ward, 4), Appetite(Safety, Ward, 6))));
        Assert.Empty(Check(With(Appetite(Safety, Ward, 4), Appetite(Safety, Ward, 4) with { Direction = RiskDirection.Opportunity })));
    }

    [Fact]
    public void An_appetite_is_about_a_category_of_the_criteria()
    {
        Assert.Equal(["RISK0223 /criteria/appetites/0/category"], Check(With(Appetite(ConsequenceCategory.Reputation, null, 4))));
        Assert.Equal(["RISK0223 /criteria/appetites/0/category"], Check(RegisterSample.Criteria with { Appetites = [Appetite(Safety, null, 4)] }));
    }

    [Fact]
    public void An_opportunity_has_no_tolerance_and_needs_a_matrix()
    {
        RiskAppetite opportunity = Appetite(null, Ward, 9) with { Direction = RiskDirection.Opportunity };
        Assert.Empty(Check(With(opportunity)));
        Assert.Equal(["RISK0224 /criteria/appetites/0/tolerance"], Check(With(opportunity with { Tolerance = RiskThreshold.OfScore(12) })));
        Assert.Equal(["RISK0225 /criteria/appetites/0"], Check(With(opportunity) with { Matrices = [ThreeCategories.Matrices[0]], PursueFrom = null }));
    }

    [Fact]
    public void Borders_of_an_appetite_must_be_decidable() => Assert.Equal(
        ["RISK0203 /criteria/appetites/0/appetite", "RISK0203 /criteria/appetites/0/tolerance"],
        Check(With(new RiskAppetite { Appetite = RiskThreshold.OfLevel(RiskLevelId.Parse("extreme")), Tolerance = RiskThreshold.OfLevel(RiskLevelId.Parse("huge")) })));

    [Fact]
    public void Categories_stand_once_are_some_and_explain_every_step()
    {
        CategoryDefinition safety = new() { Category = Safety };
        Assert.Equal(["RISK0211 /criteria/consequenceCategories/categories/1/category"], Check(Using(safety, safety)));
        Assert.Equal(["RISK0212 /criteria/consequenceCategories/categories"], Check(Using()));
        Assert.Equal(["RISK0213 /criteria/consequenceCategories/categories/0/steps"], Check(Using(safety with { Steps = Meanings(4) })));
        Assert.Empty(Check(Using(safety with { Steps = Meanings(5) })));
    }

    [Fact]
    public void Criteria_hold_from_a_day_on()
    {
        RiskCriteria later = ThreeCategories with { ValidFrom = new LocalDate(2026, 4, 1) };
        Assert.Equal(["RISK0207 /criteria/validFrom"], Check(later, Day));
        Assert.Empty(Check(later, new LocalDate(2026, 4, 1)));
        Assert.Empty(Check(later));
    }

    [Fact]
    public void Acceptance_rules_have_an_owner_and_a_day_not_after_they_hold()
    {
        PersonId director = RegisterSample.Director;
        Assert.Equal(["RISK0208 /criteria/acceptance"], Check(Approved(director, null)));
        Assert.Equal(["RISK0208 /criteria/acceptance"], Check(Approved(null, Day)));
        Assert.Empty(Check(Approved(director, Day)));
        Assert.Equal(["RISK0209 /criteria/acceptance/approvedOn"], Check(Approved(director, Day) with { ValidFrom = Day.PlusDays(-1) }));
        Assert.Empty(Check(Approved(director, Day) with { ValidFrom = Day }));
    }

    [Fact]
    public void A_register_rated_under_another_version_is_told_how_to_rescore()
    {
        Assert.Equal(["RISK0210 /criteria/assessmentCycle/ratedUnder"], Check(RatedUnder("CRIT-01", 2)));
        Assert.Equal(["RISK0210 /criteria/assessmentCycle/ratedUnder"], Check(RatedUnder("CRIT-00", 1)));
        Assert.Empty(Check(RatedUnder("CRIT-01", 1)));
        IssueCollector issues = new();
        CriteriaChecks.Check(RatedUnder("CRIT-01", 2), issues);
        Assert.Equal(
            "The register was rated under CRIT-01 version 2; the criteria of the document are CRIT-01 version 1. Preview and apply a rescoring (RiskRescoring), or rate anew and change ratedUnder.",
            Assert.Single(issues.Issues).Message.English);
        Assert.Equal(IssueSeverity.Notice, issues.Issues[0].Severity);
    }

    [Fact]
    public void Everything_survives_a_round_trip_in_every_culture() => TestCultures.Each(() =>
        Assert.Equal(Full, ShapeRoundTrip.Holds(CriteriaShapes.RiskCriteria, ShapeRoundTrip.Write(CriteriaShapes.RiskCriteria, Full))));

    [Theory]
    [InlineData("\"highestOfAssessed\"", "\"average\"", "CORE0207", "/consequenceCategories/rule")]
    [InlineData("\"validFrom\": \"2026-01-01\"", "\"validFrom\": \"soon\"", "CORE0206", "/validFrom")]
    [InlineData("\"version\": 1\n    }\n  },", "\"version\": 0\n    }\n  },", "CORE0208", "/assessmentCycle/ratedUnder/version")]
    public void Bad_values_are_reported_where_they_stand(string good, string bad, string code, string path)
    {
        string written = ShapeRoundTrip.Write(CriteriaShapes.RiskCriteria, Full);
        Assert.Contains(good, written, StringComparison.Ordinal);
        (_, IReadOnlyList<IsmsIssue> issues) = ShapeRoundTrip.Read(CriteriaShapes.RiskCriteria, written.Replace(good, bad, StringComparison.Ordinal));
        Assert.Equal((code, path), (Assert.Single(issues).Code, issues[0].Path));
    }

    private static RiskCriteria Full => RatedUnder("CRIT-01", 1) with
    {
        ValidFrom = new LocalDate(2026, 1, 1),
        Acceptance = ThreeCategories.Acceptance with { ApprovedBy = RegisterSample.Director, ApprovedOn = new LocalDate(2025, 12, 20) },
        ConsequenceCategories = Categories with { Categories = [.. Categories.Categories, new CategoryDefinition { Category = ConsequenceCategory.List.Get("teaching"), Steps = Meanings(5) }] },
        Appetites =
        [
            Appetite(Safety, Ward, 4, 6),
            new RiskAppetite { Direction = RiskDirection.Opportunity, Appetite = RiskThreshold.OfLevel(RiskLevelId.Parse("pursue")) },
        ],
    };

    private static RiskCriteria Using(params CategoryDefinition[] categories) => ThreeCategories with { ConsequenceCategories = Categories with { Categories = [.. categories] } };

    private static ValueList<LocalizedText> Meanings(int count) => Enumerable.Range(1, count).Select(i => LocalizedText.Create("段階" + i, "Step " + i)).ToValueList();

    private static RiskCriteria Approved(PersonId? by, LocalDate? on) => ThreeCategories with { Acceptance = ThreeCategories.Acceptance with { ApprovedBy = by, ApprovedOn = on } };

    private static RiskCriteria RatedUnder(string id, int version) => ThreeCategories with
    {
        AssessmentCycle = new AssessmentCycle
        {
            Id = AssessmentCycleId.Parse("AC-1"),
            Date = new LocalDate(2025, 5, 15),
            RatedUnder = new CriteriaVersion { Criteria = CriteriaId.Parse(id), Version = version },
        },
    };
}
