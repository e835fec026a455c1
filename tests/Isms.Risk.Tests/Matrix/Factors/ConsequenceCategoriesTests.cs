using FsCheck;
using FsCheck.Fluent;
using Isms.Core;
using Isms.Risk.Matrix;
using Isms.Risk.Matrix.Factors;
using static Isms.Risk.Tests.Matrix.Factors.FactorSample;

namespace Isms.Risk.Tests.Matrix.Factors;

public sealed class ConsequenceCategoriesTests
{
    private static readonly ValueList<LocalizedText> Names = [Text("confidentiality"), Text("integrity"), Text("availability")];
    private static readonly ConsequenceCategories Assessed = new(Names, ConsequenceRule.HighestOfAssessed);
    private static readonly ConsequenceCategories All = new(Names, ConsequenceRule.HighestWhenAllAssessed);
    private static readonly RiskLevel[] Levels = [RiskLevel.NotAssessed, .. Monarc.Matrix.Levels];

    [Fact]
    public void The_highest_of_three_impacts_decides()
    {
        // Threat 3 x vulnerability 3 = 9: impact 0 is 0 (green), 1 is 9 (orange), 3 is 27 (red).
        ConsequenceDecision decision = All.Decide([.. new[] { 0, 3, 1 }.Select(impact => Monarc.Classify(4, 4, impact + 1))]);
        Assert.Equal("red", decision.Level!.Id.Value);
        Assert.Equal([Names[1]], decision.Deciding);
        Assert.Empty(decision.NotAssessed);
        Assert.Equal("Highest where every category is assessed: red, by integrity.", decision.Explanation.English);
    }

    [Fact]
    public void What_is_not_assessed_hides_nothing_without_being_named()
    {
        RiskLevel orange = Monarc.Matrix.Levels[1];
        ConsequenceDecision lenient = Assessed.Decide(orange, RiskLevel.NotAssessed, orange);
        Assert.Equal(orange, lenient.Level);
        Assert.Equal([Names[0], Names[2]], lenient.Deciding);
        Assert.Equal("Highest of the categories assessed: orange, by confidentiality, availability. Not assessed: integrity.", lenient.Explanation.English);
        ConsequenceDecision strict = All.Decide(orange, RiskLevel.NotAssessed, orange);
        Assert.Same(RiskLevel.NotAssessed, strict.Level);
        Assert.Equal([Names[1]], strict.Deciding);
        Assert.Same(RiskLevel.NotAssessed, Assessed.Decide(RiskLevel.NotAssessed, null, RiskLevel.NotAssessed).Level);
    }

    [Fact]
    public void A_category_that_does_not_apply_is_left_out()
    {
        RiskLevel green = Monarc.Matrix.Levels[0];
        Assert.Equal(green, All.Decide(null, green, null).Level);
        ConsequenceDecision none = All.Decide(null, null, null);
        Assert.Null(none.Level);
        Assert.Empty(none.Deciding);
        Assert.Equal("No category applies.", none.Explanation.English);
    }

    [Fact]
    public void Single_and_batch_agree_with_a_naive_oracle() =>
        Prop.ForAll(
            (from rule in Gen.Elements(Assessed, All)
             from ranks in Gen.Elements<byte>(0, 1, 2, 3, ConsequenceCategories.DoesNotApply).ArrayOf(30)
             select (rule, ranks)).ToArbitrary(),
            random =>
            {
                byte[] results = new byte[10];
                random.rule.Decide(random.ranks, results);
                return random.ranks.Chunk(3).Select((ranks, i) =>
                {
                    byte[] apply = ranks.Where(rank => rank != ConsequenceCategories.DoesNotApply).ToArray();
                    int expected = apply.Length == 0 ? ConsequenceCategories.DoesNotApply
                        : random.rule.Rule == ConsequenceRule.HighestWhenAllAssessed && apply.Contains((byte)0) ? 0
                        : apply.Max();
                    RiskLevel? level = random.rule.Decide(ranks.Select(rank => rank == ConsequenceCategories.DoesNotApply ? null : Levels[rank]).ToArray()).Level;
                    return results[i] == expected && (level?.Rank ?? ConsequenceCategories.DoesNotApply) == expected;
                }).All(equal => equal);
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_does_not_fit_together_is_a_mistake()
    {
        RiskLevel green = Monarc.Matrix.Levels[0];
        Assert.Throws<ArgumentException>(() => All.Decide(green));
        Assert.Throws<ArgumentException>(() => All.Decide(green, green, Iso27005.Matrix.Levels[0]));
        Assert.Throws<ArgumentException>(() => All.Decide([1, 2], new byte[1]));
        Assert.Throws<ArgumentException>(() => new ConsequenceCategories([], ConsequenceRule.HighestOfAssessed));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ConsequenceCategories(Names, (ConsequenceRule)9));
    }
}
