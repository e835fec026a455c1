using Isms.Core;
using Isms.Core.Issues;
using Isms.Risk.Checks;
using Isms.Risk.Criteria;
using Isms.Risk.Json;
using Isms.Risk.Register;
using Isms.Risk.Tests.Criteria;
using Isms.Risk.Tests.Register;
using Isms.Tests;
using static Isms.Risk.Tests.Criteria.CategorySample;

namespace Isms.Risk.Tests.Checks;

/// <summary>A rating says what its categories give by the rule of the criteria.</summary>
public sealed class CategoryChecksTests
{
    private static string[] Check(Rating residual, RiskCriteria? criteria = null) =>
        CheckFixture.Run(RegisterSample.With(RegisterSample.Phishing with { Residual = residual }), criteria ?? ThreeCategories)
            .Where(issue => issue.Code.StartsWith("RISK02", StringComparison.Ordinal))
            .Select(issue =>
            {
                Assert.Equal("R-34", issue.Subject);
                Assert.True(issue.Message.IsComplete);
                return issue.Code + " " + issue.Path.Replace("/risks/3/residual", string.Empty, StringComparison.Ordinal);
            })
            .ToArray();

    [Fact]
    public void The_consequence_is_what_the_rule_gives()
    {
        Assert.Empty(Check(Rate(2, 4, 4, 3, -1)));
        Assert.Empty(Check(RegisterSample.Rate(2, 4)));
        Assert.Equal(["RISK0217 /consequence"], Check(Rate(2, 4, 3, 3, -1)));
        Assert.Equal(["RISK0217 /consequence"], Check(Rate(2, 3, 4, 3, -1)));
    }

    [Fact]
    public void A_rule_that_gives_nothing_leaves_no_consequence()
    {
        RiskCriteria all = ThreeCategories with { ConsequenceCategories = Of(CategoryCombination.HighestWhenAllAssessed) };
        Assert.Equal(["RISK0218 /categories"], Check(Rate(2, 4, 4, 0, -1), all));
        Assert.Empty(Check(Rate(2, 4, 4, -1, -1), all));
        Assert.Equal(["RISK0218 /categories"], Check(Rate(2, 4, -1, -1, -1)));
    }

    [Fact]
    public void Only_categories_of_the_criteria_are_rated_each_once_and_on_the_scale()
    {
        Rating good = Rate(2, 4, 4, 3, -1);
        Assert.Equal(["RISK0214 /categories/3/category"], Check(good with { Categories = [.. good.Categories, CategoryRating.Of(ConsequenceCategory.Reputation, 1)] }));
        Assert.Equal(
            ["RISK0214 /categories/0/category", "RISK0214 /categories/1/category", "RISK0214 /categories/2/category"],
            Check(good, RegisterSample.Criteria));
        Assert.Equal(["RISK0215 /categories/3/category"], Check(good with { Categories = [.. good.Categories, CategoryRating.Of(Safety, 4)] }));
        Assert.Equal(["RISK0216 /categories/0/consequence"], Check(Rate(2, 4, 6, 3, -1)));
    }

    [Fact]
    public void Without_criteria_nothing_is_concluded()
    {
        IssueCollector issues = new();
        RiskCheck.Run(CheckFixture.Input(RegisterSample.With(RegisterSample.Phishing with { Residual = Rate(2, 4, 3, 3, 3) })) with { Criteria = null }, issues);
        Assert.DoesNotContain(issues.Issues, issue => issue.Code.StartsWith("RISK02", StringComparison.Ordinal));
    }

    [Fact]
    public void Treatment_is_judged_by_the_appetite_too()
    {
        // 8 is tolerable by the acceptance; patient safety bears 6 and no more.
        IdentifiedRisk risk = RegisterSample.Phishing with { Residual = Rate(2, 4, 4, 3, -1) };
        Assert.Empty(CheckFixture.Run(RegisterSample.With(risk), ThreeCategories));
        IsmsIssue issue = Assert.Single(CheckFixture.Run(RegisterSample.With(risk), With(Appetite(Safety, null, 4, 6))));
        Assert.Equal(("RISK0511", "/risks/3/residual"), (issue.Code, issue.Path));
        Assert.Equal("The residual risk (medium 8) is at the level that must be treated (above score 6). Treat it further.", issue.Message.English);
    }

    [Fact]
    public void An_appetite_of_a_unit_needs_the_organisation()
    {
        IssueCollector issues = new();
        RiskCriteria criteria = With(Appetite(null, Ward, 1));
        RiskCheck.Run(CheckFixture.Input(RegisterSample.Register, criteria) with { Organization = null, AsOf = null }, issues);
        Assert.DoesNotContain(issues.Issues, issue => issue.Code == TreatmentIssues.ResidualMustBeTreated.Code);
        issues = new();
        RiskCheck.Run(CheckFixture.Input(RegisterSample.Register, criteria) with { Organization = CategorySample.Organization }, issues);
        Assert.Contains(issues.Issues, issue => issue.Code == TreatmentIssues.ResidualMustBeTreated.Code);
    }

    [Theory]
    [InlineData("{ \"category\": \"legal\" }")]
    [InlineData("{ \"category\": \"legal\", \"consequence\": 2, \"doesNotApply\": true }")]
    public void A_category_has_a_step_or_does_not_apply(string category)
    {
        string json = ShapeRoundTrip.Write(RegisterShapes.Risk, RegisterSample.Risk("R-1", RiskDirection.Threat) with { Residual = Rate(1, 3, 0, -1, 3) });
        Assert.Contains("\"doesNotApply\": true", json, StringComparison.Ordinal);
        ShapeRoundTrip.Holds(RegisterShapes.Risk, json);
        string bad = System.Text.RegularExpressions.Regex.Replace(json, "\\{\\s*\"category\": \"legal\"[^}]*\\}", category);
        (_, IReadOnlyList<IsmsIssue> issues) = ShapeRoundTrip.Read(RegisterShapes.Risk, bad);
        Assert.Equal(("CORE0206", "/residual/categories/0"), (Assert.Single(issues).Code, issues[0].Path));
    }
}
