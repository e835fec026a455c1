using FsCheck;
using FsCheck.Fluent;
using Isms.Controls.Privacy;

namespace Isms.Controls.Tests.Privacy;

public sealed class ReleaseVerdictTests
{
    private static readonly KAnonymity TwoAndThree = KAnonymity.Of([["a", "a", "b", "b", "b"]]);

    [Fact]
    public void A_release_at_the_minimum_passes()
    {
        ReleaseVerdict verdict = ReleaseVerdict.Of(TwoAndThree, 2);
        Assert.True(verdict.IsPassed);
        Assert.Empty(verdict.Reasons);
    }

    [Fact]
    public void A_release_below_the_minimum_does_not_and_says_why() => TestCultures.Each(() =>
    {
        ReleaseVerdict verdict = ReleaseVerdict.Of(TwoAndThree, 3);
        Assert.False(verdict.IsPassed);
        Assert.Equal("k = 2 is below the minimum 3; 2 row(s) are in groups of fewer than 3.", verdict.Reasons.Single().English);
        Assert.Equal("k=2は最小値3を下回ります。2行が3行未満のグループにあります。", verdict.Reasons.Single().Japanese);
    });

    [Fact]
    public void A_release_without_rows_passes_nothing() => Assert.False(ReleaseVerdict.Of(KAnonymity.Of([[]]), 1).IsPassed);

    [Fact]
    public void It_passes_up_to_k_and_not_beyond() =>
        Prop.ForAll<NonEmptyArray<byte>, PositiveInt>((values, minimum) =>
        {
            KAnonymity anonymity = KAnonymity.Of([[.. values.Get.Select(value => value % 3 == 0 ? "a" : "b")]]);
            return ReleaseVerdict.Of(anonymity, minimum.Get).IsPassed == (minimum.Get <= anonymity.K);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_minimum_is_one_or_more() => Assert.Throws<ArgumentOutOfRangeException>(() => ReleaseVerdict.Of(TwoAndThree, 0));
}
