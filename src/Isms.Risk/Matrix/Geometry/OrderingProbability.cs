using System.Numerics;
using Isms.Core;
using Isms.Risk.Matrix.Findings;

namespace Isms.Risk.Matrix.Geometry;

/// <summary>
/// What do the levels say about two risks drawn uniformly over the grid?
/// <para>
/// The probability that a risk of cell A is below one of cell B is a volume in four dimensions. By inclusion and exclusion over the corners of A and of B it is a signed sum of the
/// volumes V(m, n) of { risk in a box from the origin with corner risk m } below { risk in a box from the origin with corner risk n }. In such a box the risk is m times the product of
/// two uniform numbers, whose negative logarithm has the distribution Gamma(2); the difference of two of those has the tail exp(-d)(2 + d)/4. Hence for n at most m
/// V(m, n) = n² (1/2 + ln(m/n)/4), and for n above m V(m, n) = m n - V(n, m). Summed over all cells only corners count where the levels around are not in balance.
/// </para>
/// </summary>
internal static class OrderingProbability
{
    // Each V is off by at most 48 units of rounding (2^-53) of itself when its corner risks are off by 11; twice that leaves room for the weights and the division.
    private const double RelativeError = 1.0 / (1L << 46);

    /// <param name="grid">The cells.</param>
    /// <param name="pairs">The pairs of levels in use.</param>
    public static OrderingShares Of(MeasuredGrid grid, ValueList<LevelPair> pairs)
    {
        List<Corner> corners = CornersOf(grid);
        CompensatedSum right = default;
        CompensatedSum reversed = default;
        foreach (Corner of in corners)
        {
            foreach (Corner below in corners)
            {
                (int higher, int lower) = Weights(of, below);
                if (higher != 0 || lower != 0)
                {
                    double volume = Volume(of.Risk, below.Risk);
                    right.Add(higher * volume);
                    reversed.Add(lower * volume);
                }
            }
        }

        // Two risks, either of which may be the greater; and areas as parts of the whole grid.
        double whole = grid.Likelihood.RelativeLength() * grid.Consequence.RelativeLength();
        double scale = 2 / (whole * whole);
        double bound = ((Math.Max(right.Magnitude, reversed.Magnitude) * scale) + 1) * RelativeError;
        BigInteger[] areas = AreasOf(grid);
        return new OrderingShares(
            Share(right.Total * scale), Share(reversed.Total * scale), Tied(grid, areas), bound, CertainByLevel(grid, areas, pairs), CertainByCell(grid));
    }

    /// <summary>The volume V(m, n): a risk of the box of m below one of the box of n.</summary>
    internal static double Volume(double m, double n) =>
        n <= m ? n * n * (0.5 + (Math.Log(m / n) / 4)) : (m * n) - (m * m * (0.5 + (Math.Log(n / m) / 4)));

    private static double Share(double value) => Math.Min(1, Math.Max(0, value));

    /// <summary>The corners with a risk above zero (the others bound no volume) around which the levels are not in balance.</summary>
    private static List<Corner> CornersOf(MeasuredGrid grid)
    {
        RankGrid ranks = grid.Ranks;
        double[] likelihood = grid.Likelihood.Relative();
        double[] consequence = grid.Consequence.Relative();
        List<Corner> corners = new(likelihood.Length * consequence.Length);
        for (int row = 0; row < likelihood.Length; row++)
        {
            for (int column = 0; column < consequence.Length; column++)
            {
                double risk = likelihood[row] * consequence[column];
                Corner corner = new(
                    risk, ranks.RankAt(row - 1, column - 1), ranks.RankAt(row, column), ranks.RankAt(row - 1, column), ranks.RankAt(row, column - 1));
                if (risk > 0 && !corner.IsBalanced)
                {
                    corners.Add(corner);
                }
            }
        }

        return corners;
    }

    /// <summary>How often the volume of two corners counts: for pairs of cells whose second has the higher level, and for those whose second has the lower.</summary>
    private static (int Higher, int Lower) Weights(in Corner first, in Corner second)
    {
        int higher = 0;
        int lower = 0;
        Count(first.Plus1, 1, second, ref higher, ref lower);
        Count(first.Plus2, 1, second, ref higher, ref lower);
        Count(first.Minus1, -1, second, ref higher, ref lower);
        Count(first.Minus2, -1, second, ref higher, ref lower);
        return (higher, lower);
    }

    private static void Count(int rank, int sign, in Corner second, ref int higher, ref int lower)
    {
        if (rank != 0)
        {
            Compare(rank, second.Plus1, sign, ref higher, ref lower);
            Compare(rank, second.Plus2, sign, ref higher, ref lower);
            Compare(rank, second.Minus1, -sign, ref higher, ref lower);
            Compare(rank, second.Minus2, -sign, ref higher, ref lower);
        }
    }

    private static void Compare(int first, int second, int sign, ref int higher, ref int lower)
    {
        if (second > first)
        {
            higher += sign;
        }
        else if (second != 0 && second < first)
        {
            lower += sign;
        }
    }

    private static Fraction Tied(MeasuredGrid grid, BigInteger[] areas)
    {
        BigInteger sum = BigInteger.Zero;
        foreach (BigInteger area in areas)
        {
            sum += area * area;
        }

        return Fraction.Create(sum, grid.Area * grid.Area);
    }

    private static Fraction CertainByLevel(MeasuredGrid grid, BigInteger[] areas, ValueList<LevelPair> pairs)
    {
        BigInteger sum = BigInteger.Zero;
        foreach (LevelPair pair in pairs)
        {
            sum += pair.IsWeaklyConsistent ? areas[pair.Lower.Rank] * areas[pair.Upper.Rank] : BigInteger.Zero;
        }

        return Fraction.Create(2 * sum, grid.Area * grid.Area);
    }

    private static Fraction CertainByCell(MeasuredGrid grid)
    {
        RankGrid ranks = grid.Ranks;
        BigInteger sum = BigInteger.Zero;
        for (int lower = 0; lower < ranks.Count; lower++)
        {
            BigInteger high = grid.High(lower);
            BigInteger above = BigInteger.Zero;
            for (int upper = 0; upper < ranks.Count; upper++)
            {
                if (ranks.RankOf(lower) < ranks.RankOf(upper) && high <= grid.Low(upper))
                {
                    above += grid.AreaOf(upper);
                }
            }

            sum += above * grid.AreaOf(lower);
        }

        return Fraction.Create(2 * sum, grid.Area * grid.Area);
    }

    /// <summary>The area of each level, by its rank.</summary>
    private static BigInteger[] AreasOf(MeasuredGrid grid)
    {
        BigInteger[] areas = new BigInteger[grid.Ranks.Top + 1];
        for (int cell = 0; cell < grid.Ranks.Count; cell++)
        {
            areas[grid.Ranks.RankOf(cell)] += grid.AreaOf(cell);
        }

        return areas;
    }

    /// <summary>A corner: its risk, and the levels of the four cells it belongs to, 0 where there is none. Cells above right and below left count positive, the others negative.</summary>
    private readonly struct Corner(double risk, int plus1, int plus2, int minus1, int minus2)
    {
        public double Risk { get; } = risk;

        public int Plus1 { get; } = plus1;

        public int Plus2 { get; } = plus2;

        public int Minus1 { get; } = minus1;

        public int Minus2 { get; } = minus2;

        public bool IsBalanced => (Plus1 == Minus1 && Plus2 == Minus2) || (Plus1 == Minus2 && Plus2 == Minus1);
    }

    /// <summary>A sum that carries what rounding drops (Neumaier 1974), so that its own error does not grow with the number of terms; and the sum of the magnitudes.</summary>
    private struct CompensatedSum
    {
        private double sum;
        private double lost;

        public readonly double Total => sum + lost;

        public double Magnitude { get; private set; }

        public void Add(double term)
        {
            double next = sum + term;
            lost += Math.Abs(sum) >= Math.Abs(term) ? sum - next + term : term - next + sum;
            sum = next;
            Magnitude += Math.Abs(term);
        }
    }
}
