using System.Numerics;

namespace Isms.Risk.Matrix.Uncertainty;

/// <summary>From weights, which are whole numbers, to decimals and back without a rounding that matters to a comparison.</summary>
internal static class ExactProbability
{
    // A decimal holds 28 digits after the point.
    private static readonly BigInteger Digits = BigInteger.Pow(10, 28);

    /// <summary>A share as a decimal, rounded to 28 digits after the point.</summary>
    public static decimal Share(BigInteger weight, BigInteger total)
    {
        (BigInteger scaled, BigInteger half) = (weight * Digits * 2, total);
        return (decimal)((scaled + half) / (2 * total)) / (decimal)Digits;
    }

    /// <summary>A decimal from 0 as a fraction: numerator and a power of ten.</summary>
    public static (BigInteger Numerator, BigInteger Denominator) Fraction(decimal value)
    {
        int[] bits = decimal.GetBits(value);
        BigInteger numerator = (((BigInteger)(uint)bits[2]) << 64) + (((BigInteger)(uint)bits[1]) << 32) + (uint)bits[0];
        return (numerator, BigInteger.Pow(10, (bits[3] >> 16) & 0xFF));
    }

    /// <summary>The weights divided by what they have in common, so that equal distributions have equal weights.</summary>
    public static BigInteger[] Reduce(IEnumerable<BigInteger> weights)
    {
        BigInteger[] all = weights.ToArray();
        BigInteger common = all.Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor);
        return common.IsZero ? all : all.Select(weight => weight / common).ToArray();
    }

    public static BigInteger Sum(IEnumerable<BigInteger> weights) => weights.Aggregate(BigInteger.Zero, (sum, weight) => sum + weight);
}
