using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Isms.Risk.Matrix.Findings;

namespace Isms.Risk.Tests.Matrix.Findings;

public sealed class FractionTests
{
    [Theory]
    [InlineData(2, 4, "1/2")]
    [InlineData(-2, 4, "-1/2")]
    [InlineData(2, -4, "-1/2")]
    [InlineData(-6, -3, "2")]
    [InlineData(0, -7, "0")]
    public void A_fraction_is_in_lowest_terms_in_every_culture(int numerator, int denominator, string text) =>
        TestCultures.Each(() => Assert.Equal(text, Fraction.Create(numerator, denominator).ToString()));

    [Fact]
    public void Nothing_is_divided_by_zero() => Assert.Throws<DivideByZeroException>(() => Fraction.Create(1, 0));

    [Fact]
    public void Order_difference_and_equality_are_those_of_cross_multiplication() =>
        Prop.ForAll(Gen.Choose(-1_000_000, 1_000_000).ArrayOf(4).ToArbitrary(), parts =>
        {
            (int a, int b, int c, int d) = (parts[0], parts[1], parts[2], parts[3]);
            (long p, long q) = (b == 0 ? 1 : b, d == 0 ? 1 : d);
            (Fraction left, Fraction right) = (Fraction.Create(a, p), Fraction.Create(c, q));
            int order = (a * q * Math.Sign(p) * Math.Sign(q)).CompareTo(c * p * Math.Sign(p) * Math.Sign(q));
            Assert.Equal(order, Math.Sign(left.CompareTo(right)));
            Assert.Equal((order < 0, order > 0, order <= 0, order >= 0, order == 0), (left < right, (left > right), left <= right, left >= right, left == right));
            Assert.Equal(Fraction.Create((a * q) - (c * p), p * q), left - right);
            Assert.Equal((double)a / p, left.ToDouble(), 1e-9);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Parts_beyond_the_range_of_double_do_no_harm()
    {
        BigInteger huge = BigInteger.Pow(10, 400);
        Assert.Equal(0.75, Fraction.Create(3 * huge, (4 * huge) + 1).ToDouble(), 1e-15);
        Assert.True(Fraction.Create(1, huge) > Fraction.Zero);
    }
}
