using FsCheck;
using FsCheck.Fluent;
using Isms.Core;
using Isms.Risk.Matrix;
using Isms.Risk.Matrix.Findings;
using static Isms.Risk.Tests.Matrix.MatrixSample;

namespace Isms.Risk.Tests.Matrix;

/// <summary>The review against the plain reading of every definition, on random matrices and on all staircases.</summary>
public sealed class MatrixReviewTwinTests
{
    [Fact]
    public void The_review_agrees_with_the_plain_reading_on_random_matrices() =>
        Prop.ForAll(RandomRanks(sorted: false).ToArbitrary(), Agrees).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void The_review_agrees_with_the_plain_reading_on_random_monotone_matrices() =>
        Prop.ForAll(RandomRanks(sorted: true).ToArbitrary(), Agrees).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    /// <summary>
    /// A staircase is a monotone colouring with three colours. All three axioms together leave 0 of them for 2x2, 1 for 3x3 (Cox 2008, corollary), 3, 7, 14, 21. Those in which
    /// fewer than three colours are left are asked too; for them the axioms say nothing.
    /// </summary>
    [Theory]
    [InlineData(2, 2, 20, 0)]
    [InlineData(3, 3, 175, 1)]
    [InlineData(3, 4, 490, 3)]
    [InlineData(4, 4, 1764, 7)]
    [InlineData(4, 5, 5292, 14)]
    [InlineData(5, 5, 19404, 21)]
    public void So_many_staircases_satisfy_all_three_axioms(int rows, int columns, int staircases, int satisfying)
    {
        int all = 0;
        int found = 0;
        foreach (int[][] ranks in Staircases(rows, columns))
        {
            MatrixReview review = MatrixReview.Of(MatrixOf(ranks));
            all++;
            found += review is { IsMonotone: true, WeakConsistency: true, Betweenness: true, ConsistentColouring: true } ? 1 : 0;
        }

        Assert.Equal((staircases, satisfying), (all, found));
    }

    [Fact]
    public void The_one_staircase_of_3x3_is_that_of_Cox()
    {
        int[][] only = Assert.Single(Staircases(3, 3), ranks => MatrixReview.Of(MatrixOf(ranks)) is { WeakConsistency: true, Betweenness: true, ConsistentColouring: true });
        Assert.Equal(["1 1 1", "1 2 2", "1 2 3"], only.Select(row => string.Join(' ', row)));
    }

    internal static RiskMatrix MatrixOf(int[][] ranks) => RiskMatrix.Create(
        FromLetters("abcdefghi"[..9], ranks.Select(row => new string(row.Select(rank => (char)('a' + rank - 1)).ToArray())).ToArray()) with { NonMonotoneReason = LocalizedText.Create(null, "random") });

    internal static Gen<int[][]> RandomRanks(bool sorted) =>
        from rows in Gen.Choose(1, 7)
        from columns in Gen.Choose(1, 7)
        from levels in Gen.Choose(1, 5)
        from cells in Gen.Choose(1, levels).ArrayOf(rows * columns)
        select (sorted ? Raised(cells, columns) : cells).Chunk(columns).ToArray();

    // Makes it monotone: each cell is at least as high as those on its left and below.
    private static int[] Raised(int[] cells, int columns)
    {
        // Rare high levels: else nearly every cell is raised to the top.
        int[] raised = cells.Select((rank, i) => i % 3 == 0 ? rank : 1).ToArray();
        for (int i = 0; i < raised.Length; i++)
        {
            raised[i] = Math.Max(raised[i], Math.Max(i % columns > 0 ? raised[i - 1] : 0, i >= columns ? raised[i - columns] : 0));
        }

        return raised;
    }

    private static void Agrees(int[][] ranks)
    {
        MatrixReview review = MatrixReview.Of(MatrixOf(ranks));
        ReviewTwin twin = new(ranks);
        bool judged = twin.LevelsInUse > 2;
        Assert.Equal(twin.MonotoneViolations, review.MonotoneViolations.Count);
        Assert.Equal(judged ? twin.WeakConsistency : null, review.WeakConsistency);
        Assert.Equal(twin.LevelPairs, (review.OverlappingLevelPairs!.Value, review.LevelPairs.Count));
        Assert.Equal(judged ? twin.BetweennessViolations == 0 : null, review.Betweenness);
        Assert.Equal(judged ? twin.BetweennessViolations : 0, review.BetweennessViolations.Count);
        Assert.Equal(twin.LevelsInUse > 1 ? twin.Touching : 0, review.LowestTouchingHighest.Count);
        Assert.Equal(judged ? !twin.ColouringViolations.Any() : null, review.ConsistentColouring);
        Assert.Equal(
            judged ? twin.ColouringViolations : [],
            review.ColouringViolations.Select(violation => (violation.Cell.Likelihood - 1, violation.Cell.Consequence - 1, (int)violation.Clause)));
        OrderingShares shares = review.Ordering!;
        Assert.Equal(twin.Tied, shares.Tied.ToDouble(), 1e-12);
        Assert.Equal(twin.CertainByCell, shares.CertainByCell.ToDouble(), 1e-12);
        Assert.Equal(twin.CertainByLevel, shares.CertainByLevel.ToDouble(), 1e-12);
        Assert.InRange(shares.ErrorBound, 0, 1e-11);
        Assert.Equal(1, shares.OrderedRight + shares.Reversed + shares.Tied.ToDouble(), (2 * shares.ErrorBound) + 1e-15);
        Assert.Equal(twin.AntiDiagonal.Right, review.AntiDiagonal!.OrderedRight.ToDouble(), 1e-12);
        Assert.Equal(twin.AntiDiagonal.Reversed, review.AntiDiagonal.Reversed.ToDouble(), 1e-12);
        foreach (CellPair pair in review.MonotoneViolations)
        {
            Assert.True(pair.First.Likelihood <= pair.Second.Likelihood && pair.First.Consequence <= pair.Second.Consequence && RankAt(pair.First) > RankAt(pair.Second));
        }

        if (review.WeakConsistencyWitness is { } witness)
        {
            Assert.Equal((ranks.Min(row => row.Min()), ranks.Max(row => row.Max())), (RankAt(witness.First), RankAt(witness.Second)));
            Assert.True(witness.First.Likelihood * witness.First.Consequence > (witness.Second.Likelihood - 1) * (witness.Second.Consequence - 1));
        }

        int RankAt(CellPosition cell) => ranks[cell.Likelihood - 1][cell.Consequence - 1];
    }

    private static IEnumerable<int[][]> Staircases(int rows, int columns)
    {
        IEnumerable<int[][]> stairs = [[]];
        for (int row = 0; row < rows; row++)
        {
            stairs = from below in stairs from next in Rows(columns, below.LastOrDefault()) select (int[][])[.. below, next];
        }

        return stairs;
    }

    private static IEnumerable<int[]> Rows(int columns, int[]? below)
    {
        IEnumerable<int[]> rows = [[]];
        for (int i = 0; i < columns; i++)
        {
            int column = i;
            rows = from left in rows
                   from rank in new[] { 1, 2, 3 }
                   where rank >= (below?[column] ?? 1) && rank >= left.LastOrDefault()
                   select (int[])[.. left, rank];
        }

        return rows;
    }
}
