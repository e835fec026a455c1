using System.Numerics;

namespace Isms.Risk.Matrix.Geometry;

/// <summary>The edges of the steps of a scale, increasing and not below zero, as whole numbers of a common unit.</summary>
internal sealed class ScaleEdges
{
    private readonly BigInteger[] edges;

    private ScaleEdges(BigInteger[] edges, BigInteger unit)
    {
        this.edges = edges;
        Unit = unit;
    }

    /// <summary>How many units make 1.</summary>
    public BigInteger Unit { get; }

    /// <summary>From the lowest edge to the highest, in units.</summary>
    public BigInteger Length => edges[edges.Length - 1] - edges[0];

    public BigInteger this[int index] => edges[index];

    /// <summary>Equal steps from 0 to 1.</summary>
    public static ScaleEdges Equal(int steps)
    {
        BigInteger[] edges = new BigInteger[steps + 1];
        for (int i = 0; i <= steps; i++)
        {
            edges[i] = i;
        }

        return new ScaleEdges(edges, steps);
    }

    /// <summary>Edges that are decimals, increasing and not below zero.</summary>
    public static ScaleEdges Of(IReadOnlyList<decimal> values)
    {
        int scale = values.Max(ScaleOf);
        return new ScaleEdges(values.Select(value => Mantissa(value) * BigInteger.Pow(10, scale - ScaleOf(value))).ToArray(), BigInteger.Pow(10, scale));
    }

    public BigInteger WidthOf(int step) => edges[step + 1] - edges[step];

    /// <summary>The edges relative to the highest one, which is 1.</summary>
    public double[] Relative()
    {
        double highest = (double)edges[edges.Length - 1];
        return edges.Select(edge => (double)edge / highest).ToArray();
    }

    /// <summary>The length relative to the highest edge.</summary>
    public double RelativeLength() => (double)Length / (double)edges[edges.Length - 1];

    // A decimal is a whole number of 96 bits divided by a power of ten (bits 16 to 23 of its last part).
    private static int ScaleOf(decimal value) => (decimal.GetBits(value)[3] >> 16) & 0xff;

    private static BigInteger Mantissa(decimal value)
    {
        int[] bits = decimal.GetBits(value);
        return ((BigInteger)(uint)bits[2] << 64) + ((BigInteger)(uint)bits[1] << 32) + (uint)bits[0];
    }
}
