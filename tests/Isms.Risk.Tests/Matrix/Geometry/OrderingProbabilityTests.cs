using FsCheck;
using FsCheck.Fluent;
using Isms.Risk.Matrix;
using Isms.Risk.Matrix.Findings;
using Isms.Risk.Matrix.Geometry;
using Isms.Risk.Matrix.Library;

namespace Isms.Risk.Tests.Matrix.Geometry;

public sealed class OrderingProbabilityTests
{
    /// <summary>
    /// One row, two columns with levels a, b. Risks x u/2 and x' (1 + v)/2: the first is greater when x'/x is below z = u/(1 + v), which is at most 1, so with probability z/2.
    /// The mean of z is 1/2 ln 2, so of the half of all pairs that are not tied ln 2 / 4 are reversed.
    /// </summary>
    [Fact]
    public void Two_cells_have_the_shares_worked_out_by_hand()
    {
        OrderingShares shares = Shares([[1, 2]]);
        Assert.Equal("1/2", shares.Tied.ToString());
        Assert.Equal(Math.Log(2) / 8, shares.Reversed, 1e-15);
        Assert.Equal(0.5 - (Math.Log(2) / 8), shares.OrderedRight, 1e-15);
    }

    [Fact]
    public void The_volume_of_a_box_below_itself_is_half_and_its_two_forms_meet()
    {
        Assert.Equal(0.5, OrderingProbability.Volume(1, 1));
        Assert.Equal(0.25 * (0.5 + (Math.Log(2) / 4)), OrderingProbability.Volume(1, 0.5), 1e-15);
        Assert.Equal(0.5, OrderingProbability.Volume(1, 0.5) + OrderingProbability.Volume(0.5, 1), 1e-15);
    }

    [Fact]
    public void One_level_ties_everything()
    {
        OrderingShares shares = Shares([[1, 1], [1, 1]]);
        Assert.Equal((0.0, 0.0, Fraction.One, Fraction.Zero), (shares.OrderedRight, shares.Reversed, shares.Tied, shares.CertainByCell));
    }

    /// <summary>
    /// The second risk runs over its cell on a grid of 24 x 24; the share of the first cell below a risk is known in closed form and grows with the risk, so the lower left and upper
    /// right corners of the grid bound the integral from below and from above, whatever the rounding of the grid.
    /// </summary>
    [Fact]
    public void Right_and_reversed_lie_between_sums_that_bound_them()
    {
        foreach (PublishedMatrix published in PublishedMatrices.All.Where(matrix => matrix.Id.Value != "mil-std-882e-iii"))
        {
            RiskMatrix matrix = published.Matrix;
            int[][] ranks = Enumerable.Range(1, matrix.Likelihood.Count)
                .Select(row => Enumerable.Range(1, matrix.Consequence.Count).Select(column => matrix.Classify(row, column).Rank).ToArray()).ToArray();
            Bounded(ranks, MatrixReview.Of(matrix).Ordering!);
        }
    }

    [Fact]
    public void Right_and_reversed_of_random_matrices_lie_between_sums_that_bound_them() =>
        Prop.ForAll(MatrixReviewTwinTests.RandomRanks(sorted: false).ToArbitrary(), ranks => Bounded(ranks, Shares(ranks))).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    /// <summary>The midpoint rule with 300 x 300 parts a cell: off by the square of a part (1e-5) times less than a tenth for the smooth share it sums.</summary>
    [Fact]
    public void Right_and_reversed_of_Coxs_matrix_are_those_of_the_midpoint_rule_to_six_places()
    {
        const int Parts = 300;
        int[][] ranks = [[1, 1, 1], [1, 2, 2], [1, 2, 3]];
        double right = 0;
        double reversed = 0;
        for (int pair = 0; pair < 81; pair++)
        {
            (int a, int b) = (pair / 9, pair % 9);
            int order = ranks[a / 3][a % 3].CompareTo(ranks[b / 3][b % 3]);
            double sum = 0;
            for (int i = 0; order != 0 && i < Parts * Parts; i++)
            {
                sum += ShareBelow(a / 3, a % 3, ((b / 3) + (((i / Parts) + 0.5) / Parts)) * ((b % 3) + (((i % Parts) + 0.5) / Parts)));
            }

            right += order < 0 ? sum / Parts / Parts : 0;
            reversed += order > 0 ? sum / Parts / Parts : 0;
        }

        OrderingShares shares = Shares(ranks);
        Assert.Equal(right * 2 / 81, shares.OrderedRight, 1e-6);
        Assert.Equal(reversed * 2 / 81, shares.Reversed, 1e-6);
    }

    /// <summary>Pairs drawn with a fixed seed; 200,000 pairs are off by more than 0.0045 (four standard deviations) once in 16,000 seeds at worst.</summary>
    [Fact]
    public void Drawn_pairs_agree()
    {
        RiskMatrix matrix = PublishedMatrices.Find("nist-sp800-30r1-i2")!.Matrix;
        Random random = new(20261126);
        int right = 0;
        int reversed = 0;
        const int Pairs = 200_000;
        for (int i = 0; i < Pairs; i++)
        {
            (double x, double y, double u, double v) = (random.NextDouble(), random.NextDouble(), random.NextDouble(), random.NextDouble());
            int order = Rank(x, y).CompareTo(Rank(u, v)) * (x * y).CompareTo(u * v);
            right += order > 0 ? 1 : 0;
            reversed += order < 0 ? 1 : 0;
        }

        OrderingShares shares = MatrixReview.Of(matrix).Ordering!;
        Assert.Equal(shares.OrderedRight, (double)right / Pairs, 0.0045);
        Assert.Equal(shares.Reversed, (double)reversed / Pairs, 0.0045);

        int Rank(double x, double y) => matrix.Classify(1 + (int)(x * 5), 1 + (int)(y * 5)).Rank;
    }

    [Fact]
    public void The_largest_matrix_with_the_most_levels_keeps_its_error_bound()
    {
        int[][] ranks = Enumerable.Range(0, 15).Select(row => Enumerable.Range(0, 15).Select(column => 1 + (row * 7 % 15 * 15) + (column * 4 % 15)).ToArray()).ToArray();
        RankGrid grid = new(15, 15, 1, 1, (row, column) => ranks[row - 1][column - 1]);
        OrderingShares shares = OrderingProbability.Of(new MeasuredGrid(grid, ScaleEdges.Equal(15), ScaleEdges.Equal(15)), []);
        Assert.InRange(shares.ErrorBound, 0, 1e-9);
        Assert.Equal(1, shares.OrderedRight + shares.Reversed + shares.Tied.ToDouble(), 2 * shares.ErrorBound);
    }

    private static OrderingShares Shares(int[][] ranks) => MatrixReview.Of(MatrixReviewTwinTests.MatrixOf(ranks)).Ordering!;

    private static void Bounded(int[][] ranks, OrderingShares shares)
    {
        const int Parts = 24;
        (double Low, double High) right = (0, 0);
        (double Low, double High) reversed = (0, 0);
        int rows = ranks.Length;
        int columns = ranks[0].Length;
        for (int a = 0; a < rows * columns; a++)
        {
            for (int b = 0; b < rows * columns; b++)
            {
                int order = ranks[a / columns][a % columns].CompareTo(ranks[b / columns][b % columns]);
                if (order == 0)
                {
                    continue;
                }

                (double low, double high) = (0, 0);
                for (int i = 0; i < Parts * Parts; i++)
                {
                    double x = (b / columns) + ((double)(i / Parts) / Parts);
                    double y = (b % columns) + ((double)(i % Parts) / Parts);
                    low += ShareBelow(a / columns, a % columns, x * y) / (Parts * Parts);
                    high += ShareBelow(a / columns, a % columns, (x + (1.0 / Parts)) * (y + (1.0 / Parts))) / (Parts * Parts);
                }

                // a is below b: right where its level is lower.
                if (order < 0)
                {
                    right = (right.Low + low, right.High + high);
                }
                else
                {
                    reversed = (reversed.Low + low, reversed.High + high);
                }
            }
        }

        double scale = 2.0 / (rows * columns) / (rows * columns);
        Assert.InRange(shares.OrderedRight, (right.Low * scale) - 1e-12, (right.High * scale) + 1e-12);
        Assert.InRange(shares.Reversed, (reversed.Low * scale) - 1e-12, (reversed.High * scale) + 1e-12);

        // The mean of both is the trapezoid of the diagonal, off by the square of the grid.
        Assert.Equal((right.Low + right.High) * scale / 2, shares.OrderedRight, 1e-3);
        Assert.Equal((reversed.Low + reversed.High) * scale / 2, shares.Reversed, 1e-3);
    }

    /// <summary>The share of the unit cell at (row, column) whose risk x y is below t: the area under the hyperbola y = t / x, cut to the cell.</summary>
    private static double ShareBelow(double row, double column, double t)
    {
        if (t == 0)
        {
            return 0;
        }

        // Full height while t/x is above the cell, none once it is below.
        double full = Math.Clamp(t / (column + 1), row, row + 1);
        double none = column == 0 ? row + 1 : Math.Clamp(t / column, row, row + 1);
        double curve = none > full ? (t * Math.Log(none / full)) - (column * (none - full)) : 0;
        return full - row + curve;
    }
}
