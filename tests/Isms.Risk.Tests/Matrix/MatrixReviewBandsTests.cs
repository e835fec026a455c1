using FsCheck;
using FsCheck.Fluent;
using Isms.Core;
using Isms.Risk.Matrix;
using Isms.Risk.Matrix.Findings;
using Isms.Risk.Matrix.Library;
using static Isms.Risk.Tests.Matrix.MatrixReviewTests;
using static Isms.Risk.Tests.Matrix.MatrixSample;

namespace Isms.Risk.Tests.Matrix;

public sealed class MatrixReviewBandsTests
{
    private static readonly LocalizedText Unit = LocalizedText.Create("単位", "unit");

    /// <summary>Edges 0, 0.1, 0.5, 1 and 0, 10, 100, 1000; levels lll / lmm / lmh.</summary>
    [Fact]
    public void Ranges_and_shares_by_hand()
    {
        MatrixReview review = MatrixReview.OfBands(Banded(["lll", "lmm", "lmh"], [0m, 0.1m, 0.5m, 1m], [0m, 10m, 100m, 1000m]));
        Assert.Equal(["0 100", "1 500", "50 1000"], review.Ranges.Select(range => $"{range.From} {range.To}").ToArray());

        // l reaches 0.1 x 1000 = 100 (1, 3); h begins at 0.5 x 100 = 50: not weakly consistent, though with equal widths it is.
        Assert.False(review.WeakConsistency);
        Assert.Equal("(1, 3) – (3, 3)", review.WeakConsistencyWitness!.ToString());
        Assert.True(MatrixReview.Of(review.Matrix).WeakConsistency);

        // Areas in 1000: l 0.1 x 1000 + 0.9 x 10 = 109, h 0.5 x 900 = 450, m the rest, 441.
        Assert.Equal(Fraction.Create((109 * 109) + (441 * 441) + (450 * 450), 1_000_000), review.Ordering!.Tied);
        Assert.Equal(Fraction.Zero, review.Ordering.CertainByLevel);
        Assert.Null(review.AntiDiagonal);
        Assert.Equal(ReviewBasis.Bands, review.Basis);

        // First step to the right: levels equal, so 0; 2,1 to 2,2: the level doubles, the risk in the middle goes from 5 to 55 (times 0.3), tenfold more: 1/10.
        Assert.Equal("0", review.LieFactors[0].Factor.ToString());
        Assert.Equal("1/10", Assert.Single(review.LieFactors, factor => factor.Cells.ToString() == "(2, 1) – (2, 2)").Factor.ToString());
    }

    [Fact]
    public void Bands_of_equal_width_from_zero_give_what_equal_widths_give() =>
        Prop.ForAll(MatrixReviewTwinTests.RandomRanks(sorted: false).ToArbitrary(), ranks =>
        {
            RiskMatrix matrix = MatrixReviewTwinTests.MatrixOf(ranks);
            RiskMatrixDefinition banded = matrix.Definition with
            {
                Likelihood = Bands(matrix.Likelihood, Enumerable.Range(0, ranks.Length + 1).Select(i => i * 0.25m)),
                Consequence = Bands(matrix.Consequence, Enumerable.Range(0, ranks[0].Length + 1).Select(i => i * 1_000_000m)),
                LikelihoodUnit = Unit,
                ConsequenceUnit = Unit,
            };
            MatrixReview equal = MatrixReview.Of(matrix);
            MatrixReview review = MatrixReview.OfBands(RiskMatrix.Create(banded));
            Assert.Equal(
                (equal.WeakConsistency, equal.Betweenness, equal.ConsistentColouring, equal.OverlappingLevelPairs),
                (review.WeakConsistency, review.Betweenness, review.ConsistentColouring, review.OverlappingLevelPairs));
            Assert.Equal(equal.ColouringViolations, review.ColouringViolations);
            Assert.Equal(equal.LieFactors, review.LieFactors);
            Assert.Equal(
                (equal.Ordering!.Tied, equal.Ordering.CertainByCell, equal.Ordering.CertainByLevel),
                (review.Ordering!.Tied, review.Ordering.CertainByCell, review.Ordering.CertainByLevel));
            Assert.Equal(equal.Ordering.OrderedRight, review.Ordering.OrderedRight, equal.Ordering.ErrorBound + review.Ordering.ErrorBound);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    /// <summary>A range that does not begin at zero: shares against pairs on a grid, whose own error is at most the share of pairs of parts that are not in order for certain.</summary>
    [Fact]
    public void Ranges_that_begin_above_zero_have_the_shares_of_a_fine_grid()
    {
        decimal[] likelihood = [0.2m, 0.3m, 0.9m];
        decimal[] consequence = [5m, 6m, 9m];
        OrderingShares shares = MatrixReview.OfBands(Banded(["lm", "mh"], likelihood, consequence)).Ordering!;
        const int Parts = 70;
        List<(double Low, double High, int Rank)> parts = [];
        for (int i = 0; i < Parts * Parts; i++)
        {
            (int x, int y) = (i / Parts, i % Parts);
            (double left, double bottom) = (0.2 + (0.01 * x), 5 + (4.0 / Parts * y));
            int rank = 1 + (x >= 10 ? 1 : 0) + (5 + (4.0 / Parts * (y + 0.5)) > 6 ? 1 : 0);
            parts.Add((left * bottom, (left + 0.01) * (bottom + (4.0 / Parts)), rank));
        }

        double right = 0;
        double reversed = 0;
        double unsure = 0;
        foreach ((double low, double high, int rank) in parts)
        {
            foreach ((double otherLow, double otherHigh, int other) in parts)
            {
                if (rank != other && high > otherLow && otherHigh > low)
                {
                    unsure++;
                }
                else if (rank != other)
                {
                    right += (rank < other) == (high <= otherLow) ? 1 : 0;
                    reversed += (rank < other) == (high <= otherLow) ? 0 : 1;
                }
            }
        }

        // The border at 6 falls inside the parts of row 17 (1/4 of 70 is 17.5): their half counts as unsure too, 2/70 of all pairs.
        double all = Math.Pow(Parts, 4);
        double slack = 2.0 / 70;
        Assert.InRange(shares.OrderedRight, (right / all) - slack, ((right + unsure) / all) + slack);
        Assert.InRange(shares.Reversed, (reversed / all) - slack, ((reversed + unsure) / all) + slack);
        Assert.Equal(1, shares.OrderedRight + shares.Reversed + shares.Tied.ToDouble(), (2 * shares.ErrorBound) + 1e-15);
        Assert.InRange(shares.ErrorBound, 0, 1e-9);
    }

    [Fact]
    public void What_cannot_be_judged_by_bands_is_said_and_null()
    {
        MatrixReview none = MatrixReview.OfBands(RiskMatrix.Create(Hospital));
        Assert.Equal(["/likelihood", "/consequence"], Paths(none, "MTRX0315"));
        Assert.Equal((null, null, null), (none.WeakConsistency, none.ConsistentColouring, none.OverlappingLevelPairs));
        Assert.Null(none.Ordering);
        Assert.Empty(none.Ranges);
        Assert.Empty(none.LieFactors);

        // What needs no widths is judged all the same.
        Assert.Equal((true, true), (none.IsMonotone, none.Betweenness));

        MatrixReview open = MatrixReview.OfBands(Banded(["lll", "lmm", "lmh"], [null, 0.1m, 0.5m, null], [0m, 10m, 100m, 1000m]));
        Assert.Equal(["/likelihood/0/band", "/likelihood/2/band"], Paths(open, "MTRX0314"));
        Assert.Null(open.Ordering);
        MatrixReview negative = MatrixReview.OfBands(Banded(["lll", "lmm", "lmh"], [-1m, 0.1m, 0.5m, 1m], [0m, 10m, 100m, 1000m]));
        Assert.Equal(["/likelihood/0/band"], Paths(negative, "MTRX0316"));
        Assert.Null(negative.WeakConsistency);
    }

    [Fact]
    public void A_state_is_left_out_with_the_levels_only_it_has()
    {
        MatrixReview review = MatrixReview.Of(PublishedMatrices.Find("mil-std-882e-iii")!.Matrix);
        Assert.Equal(["/likelihood"], Paths(review, "MTRX0317"));
        Assert.Empty(review.UnusedLevels);
        Assert.Equal([2, 3, 4, 5], review.Ranges.Select(range => range.Rank));

        // Level E is the lowest band, so its cells begin at 0; positions stay those of the whole matrix.
        Assert.Equal("(2, 1)", review.Ranges[0].Lowest.ToString());
        Assert.Equal(["/likelihood/1/band", "/likelihood/5/band"], Paths(MatrixReview.OfBands(review.Matrix), "MTRX0314").Where(path => path.StartsWith("/l", StringComparison.Ordinal)));
    }

    private static ValueList<RiskMatrixStep> Bands(ValueList<RiskMatrixStep> steps, IEnumerable<decimal> edges)
    {
        decimal[] all = edges.ToArray();
        return steps.Select((step, i) => step with { Band = new StepBand { From = all[i], To = all[i + 1] } }).ToValueList();
    }

    private static RiskMatrix Banded(string[] rows, decimal?[] likelihood, decimal?[] consequence)
    {
        RiskMatrixDefinition definition = FromLetters("lmh", rows);
        return RiskMatrix.Create(definition with
        {
            Likelihood = definition.Likelihood.Select((step, i) => step with { Band = new StepBand { From = likelihood[i], To = likelihood[i + 1] } }).ToValueList(),
            Consequence = definition.Consequence.Select((step, i) => step with { Band = new StepBand { From = consequence[i], To = consequence[i + 1] } }).ToValueList(),
            LikelihoodUnit = Unit,
            ConsequenceUnit = Unit,
        });
    }

    private static RiskMatrix Banded(string[] rows, decimal[] likelihood, decimal[] consequence) =>
        Banded(rows, Array.ConvertAll(likelihood, edge => (decimal?)edge), Array.ConvertAll(consequence, edge => (decimal?)edge));
}
