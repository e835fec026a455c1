using Isms.Risk.Matrix;
using Isms.Risk.Matrix.Findings;
using Isms.Risk.Matrix.Library;

namespace Isms.Risk.Tests.Matrix;

/// <summary>
/// The verdicts on the published matrices, equal widths. The shares in the table were estimated by drawing pairs and printed to 0.1 points; the ties among them, which are plain
/// fractions, show how far off they are (Cox's 3x3 has 25 + 9 + 1 of 81 pairs of cells tied: 43.2 %, printed 43.1). So the shares are compared within 0.3 points here, and
/// exactly or within a proven bound with independent computations elsewhere.
/// </summary>
public sealed class PublishedVerdictTests
{
    private const double Sampling = 0.3;

    [Theory]
    [InlineData("nist_sp800-30r1_table_I-2", true, true, 7, 10, true, false, 24.1, 72.6, 3.3, 16.3, 53.2, 51.8, 4.0)]
    [InlineData("iso27005_2022_annexA_table_A4_5x5", true, true, 6, 10, true, false, 22.8, 74.0, 3.2, 21.2, 53.9, 28.0, 4.0)]
    [InlineData("iso27005_2018_annexE_table_E1b_5x5_sum", true, true, 16, 36, true, false, 13.6, 81.1, 5.3, 36.5, 53.9, 0.0, 0.0)]
    [InlineData("iso27005_2018_annexE_table_E1a_5x9_sum", false, true, 21, 36, true, false, 14.9, 77.1, 8.0, 17.9, 57.5, 31.1, 30.9)]
    [InlineData("mil-std-882e_table_III_6x4", true, true, 3, 6, true, false, 28.4, 68.9, 2.8, 33.5, 47.7, 33.0, 9.0)]
    [InlineData("nhs_npsa_2008_5x5_scores", true, true, 35, 91, true, false, 7.8, 87.2, 5.0, 53.5, 53.9, 63.8, 0.0)]
    [InlineData("nhs_npsa_2008_5x5", true, true, 3, 6, true, false, 25.3, 72.7, 2.0, 34.3, 52.9, 47.8, 0.0)]
    [InlineData("ciso-assistant_critical-risk-matrix-3x3", true, true, 2, 3, true, false, 43.1, 55.1, 1.8, 7.4, 32.3, 0.0, 0.0)]
    [InlineData("ciso-assistant_critical-risk-matrix-5x5", true, true, 5, 10, true, false, 25.0, 71.3, 3.7, 27.9, 52.6, 0.0, 0.0)]
    [InlineData("ciso-assistant_risk-matrix-3x3-mult", true, true, 8, 15, true, false, 18.5, 75.7, 5.8, 32.2, 32.3, 44.4, 0.0)]
    [InlineData("ciso-assistant_risk-matrix-4x4-ebios-rm", true, false, 3, 3, false, false, 33.6, 61.5, 5.0, 0.0, 42.3, 0.0, 0.0)]
    [InlineData("ciso-assistant_risk-matrix-4x4-pgssi-s-1.0", true, false, 3, 3, false, false, 34.3, 62.4, 3.3, 0.0, 43.1, 31.1, 6.3)]
    [InlineData("ciso-assistant_risk-matrix-4x4-with-5-levels", true, true, 4, 10, true, false, 23.4, 73.8, 2.8, 37.5, 45.5, 49.9, 0.0)]
    [InlineData("ciso-assistant_risk-matrix-5x5-sensitive", true, true, 4, 6, true, false, 27.0, 70.0, 3.0, 19.3, 51.9, 0.0, 0.0)]
    [InlineData("ciso-assistant_risk-matrix-6x6-detailed", true, false, 6, 6, true, false, 25.1, 69.1, 5.8, 0.0, 54.5, 33.3, 27.8)]
    [InlineData("ciso-assistant_risk-matrix-cyber-maroc-V1", true, true, 3, 6, true, true, 35.0, 64.0, 0.9, 28.1, 44.7, 49.9, 0.0)]
    [InlineData("iso14971_practice_5x5", true, true, 3, 6, true, false, 28.0, 69.2, 2.9, 27.9, 52.9, 0.0, 0.0)]
    [InlineData("cox2008_unique_3x3", true, true, 2, 3, true, true, 43.1, 55.8, 1.1, 12.4, 32.3, 44.4, 0.0)]
    public void Each_published_matrix_has_the_verdicts_known_of_it(
        string file, bool monotone, bool weak, int overlapping, int pairs, bool betweenness, bool colouring,
        double tied, double right, double reversed, double byLevel, double byCell, double lineRight, double lineReversed)
    {
        MatrixReview review = MatrixReview.Of(PublishedMatrices.Find(file)!.Matrix);
        Assert.Equal((monotone, weak, betweenness, colouring), (review.IsMonotone, review.WeakConsistency, review.Betweenness, review.ConsistentColouring));
        Assert.Equal((overlapping, pairs), (review.OverlappingLevelPairs, review.LevelPairs.Count));
        OrderingShares shares = review.Ordering!;
        Assert.Equal(tied, 100 * shares.Tied.ToDouble(), Sampling);
        Assert.Equal(right, 100 * shares.OrderedRight, Sampling);
        Assert.Equal(reversed, 100 * shares.Reversed, Sampling);
        Assert.Equal(byLevel, 100 * shares.CertainByLevel.ToDouble(), Sampling);
        Assert.Equal(byCell, 100 * shares.CertainByCell.ToDouble(), Sampling);
        Assert.Equal(lineRight, 100 * review.AntiDiagonal!.OrderedRight.ToDouble(), Sampling);
        Assert.Equal(lineReversed, 100 * review.AntiDiagonal.Reversed.ToDouble(), Sampling);
    }

    [Fact]
    public void The_table_has_every_published_matrix() => Assert.Equal(18, PublishedMatrices.All.Count);

    [Fact]
    public void A_matrix_that_fails_weak_consistency_and_betweenness_names_its_witnesses()
    {
        // EBIOS RM: of the lowest cells 2, 2 reaches highest, 1/2 * 1/2; of the highest cells 4, 2 begins lowest, at 3/4 * 1/4.
        MatrixReview ebios = MatrixReview.Of(PublishedMatrices.Find("ciso-assistant_risk-matrix-4x4-ebios-rm")!.Matrix);
        Assert.Equal(("(2, 2)", "(4, 2)"), (ebios.WeakConsistencyWitness!.First.ToString(), ebios.WeakConsistencyWitness.Second.ToString()));
        Assert.Equal(("1/4", "3/16"), (ebios.Ranges[0].To.ToString(), ebios.Ranges[2].From.ToString()));
        Assert.Equal("(2, 2) – (3, 3)", Assert.Single(ebios.BetweennessViolations).ToString());
        Assert.Equal(ebios.BetweennessViolations, ebios.LowestTouchingHighest);
    }
}
