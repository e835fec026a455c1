using Isms.Core;
using Isms.Core.Issues;
using Isms.Risk.Matrix;
using Isms.Risk.Matrix.Findings;
using Isms.Risk.Matrix.Library;
using static Isms.Risk.Tests.Matrix.MatrixSample;

namespace Isms.Risk.Tests.Matrix;

public sealed class MatrixReviewTests
{
    private static readonly LocalizedText Unit = LocalizedText.Create("単位", "unit");

    [Fact]
    public void The_hospital_matrix_by_hand()
    {
        // lllll / lllmm / llmmh / lmmhh / lmhhh: 12 cells low, 7 medium, 6 high of 25.
        MatrixReview review = MatrixReview.Of(RiskMatrix.Create(Hospital));
        Assert.Equal((true, true, true), (review.IsMonotone, review.WeakConsistency, review.Betweenness));
        Assert.Equal("229/625", review.Ordering!.Tied.ToString());
        Assert.Equal(["0", "3/25", "8/25"], review.Ranges.Select(range => range.From.ToString()));
        Assert.Equal(["6/25", "12/25", "1"], review.Ranges.Select(range => range.To.ToString()));
        Assert.Equal(["3/25 6/25 3/25", "  0", "8/25 12/25 4/25"], review.LevelPairs.Select(pair => $"{pair.OverlapFrom} {pair.OverlapTo} {pair.Overlap}"));
        Assert.Equal((2, 3), (review.OverlappingLevelPairs, review.LevelPairs.Count));

        // Of 625: twice 12 low and 6 high cells.
        Assert.Equal("144/625", review.Ordering.CertainByLevel.ToString());
        Assert.Empty(review.UnusedLevels);
        Assert.Empty(review.LowestTouchingHighest);
        Assert.Equal(LieFactorBasis.Score, review.LieFactorBasis);
    }

    [Fact]
    public void Lie_factors_by_hand()
    {
        // Scores 1 2 / 2 4; risks in the middle 1/16, 3/16, 9/16: the score doubles where the risk trebles, so 1 against 2.
        MatrixReview scored = MatrixReview.Of(RiskMatrix.Create(FromLetters("ab", "aa", "ab") with { Scores = [[1, 2], [2, 4]] }));
        Assert.Equal(["1/2", "1/2", "1/2", "1/2"], scored.LieFactors.Select(factor => factor.Factor.ToString()));
        Assert.Equal("(1, 1) – (1, 2)", scored.LieFactors[0].Cells.ToString());

        // Levels 1 1 / 1 2: no change where the risk trebles, then doubled where it trebles. A score that is not above zero cannot be divided by.
        MatrixReview ranked = MatrixReview.Of(RiskMatrix.Create(FromLetters("ab", "aa", "ab") with { Scores = [[0, 2], [2, 4]] }));
        Assert.Equal(LieFactorBasis.Level, ranked.LieFactorBasis);
        Assert.Equal(["0", "0", "1/2", "1/2"], ranked.LieFactors.Select(factor => factor.Factor.ToString()));
    }

    [Fact]
    public void Two_levels_get_advice_instead_of_axioms_and_one_level_too()
    {
        MatrixReview two = MatrixReview.Of(RiskMatrix.Create(FromLetters("lh", "ll", "lh")));
        Assert.Equal((null, null, null), (two.WeakConsistency, two.Betweenness, two.ConsistentColouring));
        Assert.Contains("MTRX0309", Codes(two));
        Assert.Equal("(1, 1) – (2, 2)", two.LowestTouchingHighest[0].ToString());
        MatrixReview one = MatrixReview.Of(RiskMatrix.Create(FromLetters("l", "ll")));
        Assert.Equal((null, null, null), (one.WeakConsistency, one.Betweenness, one.ConsistentColouring));
        Assert.Contains("MTRX0310", Codes(one));
        Assert.Empty(one.LowestTouchingHighest);

        // A third level that no cell has changes nothing.
        MatrixReview unused = MatrixReview.Of(RiskMatrix.Create(FromLetters("lmh", "ll", "lh")));
        Assert.Null(unused.Betweenness);
        Assert.Equal("m", Assert.Single(unused.UnusedLevels).Id.Value);
        Assert.Equal("MTRX0201", unused.Issues[0].Code);
        Assert.Contains("MTRX0309", Codes(unused));
    }

    [Fact]
    public void Each_finding_has_its_code_and_the_path_of_its_place()
    {
        LocalizedText reason = LocalizedText.Create(null, "on purpose");
        MatrixReview review = MatrixReview.Of(RiskMatrix.Create(FromLetters("lmh", "lhl", "mml", "lhh") with { NonMonotoneReason = reason }));
        Assert.Equal(["/cells/0/2", "/cells/1/1", "/cells/1/2", "/cells/2/0"], Paths(review, "MTRX0301"));
        Assert.Contains("below \"h\" of likelihood 1, consequence 2", review.Issues.First(issue => issue.Path == "/cells/1/2").Message.English!, StringComparison.Ordinal);

        // The greatest l is likelihood 2, consequence 3 (6/9), the least h likelihood 1, consequence 2 (0).
        Assert.Equal(["/cells/1/2"], Paths(review, "MTRX0302"));
        Assert.Equal("(2, 3) – (1, 2)", review.WeakConsistencyWitness!.ToString());
        Assert.Equal(["/levels"], Paths(review, "MTRX0303"));

        // Upwards: 1,1 to 1,2; 2,3 to 3,3; 3,1 to 3,2. Else: 1,3 beside 1,2; 2,3 beside 1,2; 2,3 beside 3,2.
        Assert.Equal(["(1, 1) – (1, 2)", "(2, 3) – (3, 3)", "(3, 1) – (3, 2)"], review.BetweennessViolations.Select(pair => pair.ToString()));
        Assert.Equal(["/cells/0/0"], Paths(review, "MTRX0304"));
        Assert.Equal(["(1, 3) – (1, 2)", "(2, 3) – (1, 2)", "(2, 3) – (3, 2)"], review.LowestTouchingHighest.Except(review.BetweennessViolations).Select(pair => pair.ToString()).Order());
        Assert.Equal(3, Paths(review, "MTRX0305").Length);
        Assert.Contains("MTRX0311", Codes(review));
        Assert.Contains("MTRX0313", Codes(review));
        Assert.All(review.Issues, issue => Assert.Equal("m", issue.Subject));
        Assert.All(review.Issues, issue => Assert.True(issue.Severity is IssueSeverity.Advice or IssueSeverity.Notice));
    }

    [Fact]
    public void Each_clause_of_consistent_colouring_is_named()
    {
        // Red 3,3 holds 4/9 to 1, green 1,1 and 1,2 0 to 2/9. The greatest green is 2/9, its greatest least 0; the least red 4/9.
        // 1,3 and 2,1 and 3,1 begin at 0 and end below 4/9: they must be green. 2,2 holds 1/9 to 4/9: between green and red, allowed.
        MatrixReview low = MatrixReview.Of(RiskMatrix.Create(FromLetters("gyr", "ggy", "yyy", "yyr")));
        Assert.Equal(["(1, 3) MustBeLowest", "(2, 1) MustBeLowest", "(3, 1) MustBeLowest"], low.ColouringViolations.Select(violation => $"{violation.Cell} {violation.Clause}"));
        Assert.Equal(["/cells/0/2", "/cells/1/0", "/cells/2/0"], Paths(low, "MTRX0307"));

        // Green 1,1 only: 0 to 1/9. Red 3,2 and 3,3: the least greatest risk of red is 6/9. 2,3 holds 2/9 to 6/9, as 3,2 does: it must be red.
        MatrixReview high = MatrixReview.Of(RiskMatrix.Create(FromLetters("gyr", "gyy", "yyy", "yrr")));
        Assert.Equal("(2, 3) MustBeHighest", Assert.Single(high.ColouringViolations, violation => violation.Clause == ColouringClause.MustBeHighest) is { } one ? $"{one.Cell} {one.Clause}" : null);
        Assert.Equal(["/cells/1/2"], Paths(high, "MTRX0306"));

        // The first cell has no green below left, and it holds 0 to 1/9 while red begins at 4/9.
        MatrixReview between = MatrixReview.Of(RiskMatrix.Create(FromLetters("gyr", "ygg", "ggg", "ggr") with { NonMonotoneReason = Unit }));
        Assert.Equal(["(1, 1) MustBeLowest", "(1, 1) MayNotBeBetween"], between.ColouringViolations.Select(violation => $"{violation.Cell} {violation.Clause}"));
        Assert.Equal(["/cells/0/0"], Paths(between, "MTRX0308"));
    }

    [Fact]
    public void Opportunities_are_spoken_of_as_benefit_and_threats_as_harm()
    {
        RiskMatrixDefinition threat = FromLetters("lmh", "lhl", "mml", "ymh".Replace('y', 'l')) with { NonMonotoneReason = Unit };
        MatrixReview harm = MatrixReview.Of(RiskMatrix.Create(threat));
        MatrixReview benefit = MatrixReview.Of(RiskMatrix.Create(threat with { Direction = RiskDirection.Opportunity }));
        Assert.Equal(harm.Issues.Count, benefit.Issues.Count);
        Assert.DoesNotContain(harm.Issues, issue => issue.Message.English!.Contains("benefit", StringComparison.Ordinal) || issue.Message.Japanese!.Contains("便益", StringComparison.Ordinal));
        Assert.DoesNotContain(benefit.Issues, issue => issue.Message.English!.Contains("harm", StringComparison.Ordinal) || issue.Message.Japanese!.Contains("損害", StringComparison.Ordinal));
        Assert.Contains("So the greater expected benefit can have the lowest level", Assert.Single(benefit.Issues, issue => issue.Code == "MTRX0352").Message.English!, StringComparison.Ordinal);
        foreach (string code in Codes(benefit).Where(code => string.CompareOrdinal(code, "MTRX0350") > 0))
        {
            Assert.Contains(FormattableString.Invariant($"MTRX{int.Parse(code[4..], System.Globalization.CultureInfo.InvariantCulture) - 50:0000}"), Codes(harm));
        }
    }

    [Fact]
    public void Every_definition_is_complete_and_its_messages_fit_its_arguments()
    {
        Assert.All(MatrixReviewIssues.All, definition => Assert.True(definition.Message.IsComplete));
        Assert.Equal(MatrixReviewIssues.All.Count, MatrixReviewIssues.All.Select(definition => definition.Code).Distinct().Count());
        Assert.Equal(MatrixReviewIssues.All.Select(definition => definition.Code).Order(StringComparer.Ordinal), MatrixReviewIssues.All.Select(definition => definition.Code));
        foreach (PublishedMatrix published in PublishedMatrices.All)
        {
            TestCultures.Each(() => Assert.All(MatrixReview.Of(published.Matrix).Issues, issue => Assert.DoesNotContain("{", issue.Message.ToString(), StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Colours_that_cannot_be_told_apart_and_mixed_text_are_said()
    {
        RiskMatrixDefinition definition = FromLetters("lmh", "llm", "lmh");
        RiskMatrixDefinition coloured = definition with
        {
            Levels = definition.Levels.Select((level, i) => level with { Color = new[] { "#6b8e23", "#b8860b", "#000080" }[i] }).ToValueList(),
        };
        MatrixReview review = MatrixReview.Of(RiskMatrix.Create(coloured));
        Assert.Equal(["/levels/1/color"], Paths(review, "MTRX0322"));
        Assert.Equal(["/levels"], Paths(review, "MTRX0324"));
        Assert.Contains("on \"h\", white on \"l\", \"m\"", Assert.Single(review.Issues, issue => issue.Code == "MTRX0324").Message.English!, StringComparison.Ordinal);
        MatrixReview alike = MatrixReview.Of(RiskMatrix.Create(definition));
        Assert.Equal(3, Paths(alike, "MTRX0320").Length);
        Assert.Equal((3, 3), (Paths(alike, "MTRX0321").Length, Paths(alike, "MTRX0323").Length));
    }

    [Fact]
    public void No_better_than_guessing_where_the_levels_say_nothing_on_the_anti_diagonal()
    {
        // Nine cells, the line passes only through m.
        Assert.Contains("MTRX0312", Codes(MatrixReview.Of(RiskMatrix.Create(FromLetters("lmh", "llm", "lmh", "mhh")))));
        Assert.DoesNotContain("MTRX0312", Codes(MatrixReview.Of(RiskMatrix.Create(FromLetters("lmh", "lll", "lmm", "lmh")))));
    }

    [Fact]
    public void Reviewing_nothing_is_a_mistake()
    {
        Assert.Throws<ArgumentNullException>(() => MatrixReview.Of(null!));
        Assert.Throws<ArgumentNullException>(() => MatrixReview.OfBands(null!));
    }

    [Fact]
    public void A_review_is_a_value()
    {
        RiskMatrix matrix = RiskMatrix.Create(Hospital);
        Assert.Equal(MatrixReview.Of(matrix), MatrixReview.Of(matrix));
        Assert.NotEqual(MatrixReview.Of(matrix), MatrixReview.OfBands(matrix));
    }

    internal static string[] Codes(MatrixReview review) => review.Issues.Select(issue => issue.Code).Distinct().ToArray();

    internal static string[] Paths(MatrixReview review, string code) => review.Issues.Where(issue => issue.Code == code).Select(issue => issue.Path).ToArray();
}
