using FsCheck;
using FsCheck.Fluent;
using Isms.Core;
using Isms.Risk.Criteria;
using Isms.Risk.Matrix;
using Isms.Risk.Tests.Register;
using static Isms.Risk.Tests.Criteria.CategorySample;

namespace Isms.Risk.Tests.Criteria;

/// <summary>Consequence categories rated apart and the stated rule that combines them.</summary>
public sealed class CategoryCriteriaTests
{
    // -1 does not apply, 0 not assessed; worked out by hand.
    [Theory]
    [InlineData("highestOfAssessed", 3, 4, 2, 4, "legal", "")]
    [InlineData("highestOfAssessed", 4, 4, 2, 4, "patientSafety legal", "")]
    [InlineData("highestOfAssessed", 3, 0, 2, 3, "patientSafety", "legal")]
    [InlineData("highestOfAssessed", 3, -1, 0, 3, "patientSafety", "financial")]
    [InlineData("highestOfAssessed", 0, -1, 0, null, "", "patientSafety financial")]
    [InlineData("highestOfAssessed", -1, -1, -1, null, "", "")]
    [InlineData("highestWhenAllAssessed", 3, 4, 2, 4, "legal", "")]
    [InlineData("highestWhenAllAssessed", 3, 0, 2, null, "", "legal")]
    [InlineData("highestWhenAllAssessed", 3, -1, 2, 3, "patientSafety", "")]
    public void The_stated_rule_gives_the_consequence_and_names_who_decided(string rule, int safety, int legal, int money, int? consequence, string deciding, string open)
    {
        CategoryDecision decision = Of(CategoryCombination.List.Get(rule)).Decide(Rate(1, 1, safety, legal, money).Categories);
        Assert.Equal(consequence, decision.Consequence);
        Assert.Equal(deciding, string.Join(" ", decision.Deciding));
        Assert.Equal(open, string.Join(" ", decision.NotAssessed));
        Assert.True(decision.Explanation.IsComplete);
    }

    [Fact]
    public void The_explanation_uses_the_organisations_own_names()
    {
        Assert.Equal(
            "By the rule \"highest of the categories assessed\" the consequence is 4, decided by law. Not assessed: financial.",
            Categories.Decide(Rate(1, 4, 3, 4, 0).Categories).Explanation.English);
        Assert.Equal("評価済みの区分の最大: 結果4(法務による)。未評価の区分: 財務。", Categories.Decide(Rate(1, 4, 3, 4, 0).Categories).Explanation.Japanese);
    }

    [Fact]
    public void An_unknown_rule_is_no_silent_maximum() =>
        Assert.Null(Of(CategoryCombination.List.Get("average")).Decide(Rate(1, 1, 3, 3, 3).Categories).Consequence);

    [Fact]
    public void Categories_that_the_criteria_do_not_use_have_no_say() =>
        Assert.Equal(2, Categories.Decide([CategoryRating.Of(ConsequenceCategory.Reputation, 5), CategoryRating.Of(Safety, 2)]).Consequence);

    [Fact]
    public void An_organisation_may_have_categories_of_its_own()
    {
        ConsequenceCategory own = ConsequenceCategory.List.Get("teaching");
        CategoryCriteria criteria = Categories with { Categories = [new CategoryDefinition { Category = own }] };
        Assert.Equal(5, criteria.Decide([CategoryRating.Of(own, 5)]).Consequence);
    }

    [Fact]
    public void The_decision_is_that_of_a_plain_loop() => Prop.ForAll(AnySteps().ToArbitrary(), AnyRule().ToArbitrary(), (steps, rule) =>
        Of(rule).Decide(Rate(1, 1, steps[0], steps[1], steps[2]).Categories).Consequence == Plainly(steps, rule)).QuickCheckThrowOnFailure();

    [Fact]
    public void Raising_one_category_never_lowers_the_level()
    {
        RiskMatrix matrix = RegisterSample.Criteria.MatrixFor(RiskDirection.Threat)!;
        Prop.ForAll(AnySteps().ToArbitrary(), Gen.Choose(1, 5).ToArbitrary(), (steps, likelihood) =>
        {
            int before = RankOf(steps, likelihood);
            return Enumerable.Range(0, 3).Where(i => steps[i] is > 0 and < 5).All(i =>
            {
                int[] raised = [.. steps];
                raised[i]++;
                return RankOf(raised, likelihood) >= before;
            });
        }).QuickCheckThrowOnFailure();

        int RankOf(int[] steps, int likelihood) => Categories.Decide(Rate(1, 1, steps[0], steps[1], steps[2]).Categories).Consequence is { } consequence
            ? matrix.Classify(likelihood, consequence).Rank
            : 0;
    }

    private static int? Plainly(int[] steps, CategoryCombination rule)
    {
        int highest = 0;
        foreach (int step in steps)
        {
            if (step == 0 && rule == CategoryCombination.HighestWhenAllAssessed)
            {
                return null;
            }

            highest = step > highest ? step : highest;
        }

        return highest == 0 ? null : highest;
    }

    private static Gen<int[]> AnySteps() => Gen.Choose(-1, 5).ArrayOf(3);

    private static Gen<CategoryCombination> AnyRule() => Gen.Elements(CategoryCombination.HighestOfAssessed, CategoryCombination.HighestWhenAllAssessed);
}
