using System.Globalization;
using System.Numerics;

namespace Isms.Risk.Matrix.Findings;

/// <summary>An exact rational number in lowest terms. Immutable, with value equality, and safe to share between threads.</summary>
public sealed record Fraction : IComparable<Fraction>
{
    private Fraction(BigInteger numerator, BigInteger denominator)
    {
        Numerator = numerator;
        Denominator = denominator;
    }

    /// <summary>Zero.</summary>
    public static Fraction Zero { get; } = new(BigInteger.Zero, BigInteger.One);

    /// <summary>One.</summary>
    public static Fraction One { get; } = new(BigInteger.One, BigInteger.One);

    /// <summary>The number above the line; it carries the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The number below the line, at least 1, with no factor in common with the numerator.</summary>
    public BigInteger Denominator { get; }

    /// <summary>Makes a fraction and reduces it.</summary>
    /// <param name="numerator">Any whole number.</param>
    /// <param name="denominator">Any whole number but zero.</param>
    /// <returns>The fraction.</returns>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is zero.</exception>
    public static Fraction Create(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException("A denominator other than zero was expected.");
        }

        BigInteger common = BigInteger.GreatestCommonDivisor(numerator, denominator);
        common = denominator.Sign < 0 ? -common : common;
        return new Fraction(numerator / common, denominator / common);
    }

    /// <summary>The difference of two fractions.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">What is taken from it.</param>
    /// <returns>The difference.</returns>
    public static Fraction operator -(Fraction left, Fraction right) => Guard.NotNull(left).Subtract(right);

    /// <summary>Whether a fraction is below another.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when it is.</returns>
    public static bool operator <(Fraction left, Fraction right) => Guard.NotNull(left).CompareTo(right) < 0;

    /// <summary>Whether a fraction is above another.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when it is.</returns>
    public static bool operator >(Fraction left, Fraction right) => Guard.NotNull(left).CompareTo(right) > 0;

    /// <summary>Whether a fraction is at or below another.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when it is.</returns>
    public static bool operator <=(Fraction left, Fraction right) => Guard.NotNull(left).CompareTo(right) <= 0;

    /// <summary>Whether a fraction is at or above another.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>True when it is.</returns>
    public static bool operator >=(Fraction left, Fraction right) => Guard.NotNull(left).CompareTo(right) >= 0;

    /// <summary>The difference of this fraction and another.</summary>
    /// <param name="other">What is taken from it.</param>
    /// <returns>The difference.</returns>
    public Fraction Subtract(Fraction other) =>
        Create((Numerator * Guard.NotNull(other).Denominator) - (other.Numerator * Denominator), Denominator * other.Denominator);

    /// <summary>Orders fractions by value; null comes first.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Below zero, zero or above zero.</returns>
    public int CompareTo(Fraction? other) => other is null ? 1 : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>The value as a double, to within a few units in the last place.</summary>
    /// <returns>The quotient; a part beyond the range of double does no harm.</returns>
    public double ToDouble()
    {
        // Both parts stay inside the range of double, and keep far more than its 53 bits.
        int beyond = (int)Math.Max(0, BigInteger.Log(BigInteger.Max(BigInteger.Abs(Numerator), Denominator), 2) - 1000);
        return (double)(Numerator >> beyond) / (double)(Denominator >> beyond);
    }

    /// <summary>The fraction as people write it, the same in every culture.</summary>
    /// <returns>For example <c>4/9</c>, or <c>3</c> for a whole number.</returns>
    public override string ToString() =>
        Denominator.IsOne ? Numerator.ToString(CultureInfo.InvariantCulture) : string.Format(CultureInfo.InvariantCulture, "{0}/{1}", Numerator, Denominator);
}
