using Isms.Core;
using Isms.Core.Issues;
using Isms.Risk.Checks;
using Isms.Risk.Criteria;
using Isms.Risk.Json;
using Isms.Risk.Matrix;
using Isms.Risk.Tests.Matrix;

namespace Isms.Risk.Tests.Criteria;

public sealed class CriteriaChecksTests
{
    private static readonly RiskCriteria Hospital = new()
    {
        Id = CriteriaId.Parse("CRIT-01"),
        Version = 1,
        Matrices = [MatrixSample.Hospital, MatrixSample.Hospital with { Id = MatrixId.Parse("o"), Direction = RiskDirection.Opportunity }],
        Acceptance = new RiskAcceptance { AcceptUpTo = RiskThreshold.OfScore(6), RetainWithApprovalUpTo = RiskThreshold.OfScore(12), MustTreatFrom = RiskThreshold.OfScore(13) },
        PursueFrom = RiskThreshold.OfScore(9),
        Maturity = new MaturityScale { Minimum = 0, Maximum = 5, DetailBelow = 3 },
    };

    private static (string Code, string Path)[] Check(RiskCriteria criteria)
    {
        IssueCollector issues = new();
        CriteriaChecks.Check(criteria, issues);
        return issues.Issues.Select(issue => (issue.Code, issue.Path)).ToArray();
    }

    private static RiskCriteria With(RiskThreshold accept, RiskThreshold? retain, RiskThreshold mustTreat) =>
        Hospital with { Acceptance = new RiskAcceptance { AcceptUpTo = accept, RetainWithApprovalUpTo = retain, MustTreatFrom = mustTreat } };

    [Fact]
    public void The_criteria_of_the_hospital_are_sound_by_score_and_by_level()
    {
        Assert.Empty(Check(Hospital));
        Assert.Empty(Check(With(RiskThreshold.OfLevel(RiskLevelId.Parse("low")), RiskThreshold.OfLevel(RiskLevelId.Parse("medium")), RiskThreshold.OfLevel(RiskLevelId.Parse("high")))));
    }

    [Fact]
    public void There_is_one_matrix_for_threats_and_at_most_one_for_opportunities()
    {
        Assert.Contains("RISK0201", Check(Hospital with { Matrices = [] }).Select(found => found.Code));
        Assert.Contains("RISK0201", Check(Hospital with { Matrices = [MatrixSample.Hospital, MatrixSample.Hospital] }).Select(found => found.Code));
        Assert.Contains("RISK0202", Check(Hospital with { Matrices = [.. Hospital.Matrices, Hospital.Matrices[1]] }).Select(found => found.Code));
    }

    [Fact]
    public void A_faulty_matrix_is_reported_where_it_stands() =>
        Assert.Contains(("MTRX0108", "/criteria/matrices/0/version"), Check(Hospital with { Matrices = [MatrixSample.Hospital with { Version = 0 }] }));

    [Fact]
    public void A_border_must_be_decidable_on_the_matrix()
    {
        Assert.Equal([("RISK0203", "/criteria/acceptance/mustTreatFrom")], Check(With(RiskThreshold.OfScore(6), null, RiskThreshold.OfLevel(RiskLevelId.Parse("extreme")))));
        RiskMatrixDefinition withoutScores = MatrixSample.Hospital with { Scores = [] };
        Assert.Equal(3, Check(Hospital with { Matrices = [withoutScores], PursueFrom = null }).Count(found => found.Code == "RISK0203"));
        Assert.Equal([("RISK0203", "/criteria/pursueFrom")], Check(Hospital with { PursueFrom = RiskThreshold.OfLevel(RiskLevelId.Parse("extreme")) }));
    }

    [Theory]
    [InlineData(6, 12, 13, null)]
    [InlineData(6, 13, 15, null)]
    [InlineData(13, 12, 13, null)]
    [InlineData(15, null, 15, "RISK0204")]
    [InlineData(6, 10, 13, "RISK0205")]
    [InlineData(6, 15, 13, "RISK0205")]
    public void The_borders_join_without_gap_or_overlap(int accept, int? retain, int mustTreat, string? code)
    {
        // No cell of a 5x5 product has 13 or 14: 12 and 13, or 13 and 15, leave no cell undecided.
        RiskCriteria criteria = With(RiskThreshold.OfScore(accept), retain is { } value ? RiskThreshold.OfScore(value) : null, RiskThreshold.OfScore(mustTreat));
        Assert.Equal(code is null ? [] : [code], Check(criteria).Select(found => found.Code));
    }

    [Theory]
    [InlineData(5, 5, 5)]
    [InlineData(0, 5, 6)]
    [InlineData(1, 5, 0)]
    public void A_scale_of_maturity_that_contradicts_itself_is_an_error(int minimum, int maximum, int below) =>
        Assert.Equal([("RISK0206", "/criteria/maturity")], Check(Hospital with { Maturity = new MaturityScale { Minimum = minimum, Maximum = maximum, DetailBelow = below } }));

    [Fact]
    public void Criteria_survive_a_round_trip()
    {
        string written = ShapeRoundTrip.Write(CriteriaShapes.RiskCriteria, Hospital);
        Assert.Equal(Hospital, ShapeRoundTrip.Holds(CriteriaShapes.RiskCriteria, written));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{ \"score\": 6, \"level\": \"low\" }")]
    public void A_border_is_a_score_or_a_level(string threshold)
    {
        string written = ShapeRoundTrip.Write(CriteriaShapes.RiskCriteria, Hospital);
        (_, IReadOnlyList<IsmsIssue> issues) = ShapeRoundTrip.Read(CriteriaShapes.RiskCriteria, written.Replace("{\n      \"score\": 6\n    }", threshold, StringComparison.Ordinal));
        Assert.Contains(issues, issue => issue.Path == "/acceptance/acceptUpTo" && issue.Code == "CORE0206");
    }

    [Fact]
    public void The_matrix_of_a_direction_is_made_once()
    {
        Assert.Same(Hospital.MatrixFor(RiskDirection.Threat), Hospital.MatrixFor(RiskDirection.Threat));
        Assert.Equal("o", Hospital.MatrixFor(RiskDirection.Opportunity)!.Id.Value);
        Assert.Null((Hospital with { Matrices = [] }).MatrixFor(RiskDirection.Threat));
    }
}
