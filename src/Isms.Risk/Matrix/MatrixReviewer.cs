using Isms.Core;
using Isms.Core.Issues;
using Isms.Risk.Matrix.Colours;
using Isms.Risk.Matrix.Findings;
using Isms.Risk.Matrix.Geometry;

namespace Isms.Risk.Matrix;

/// <summary>Puts the questions to a matrix, each in the lower folders, and collects the answers.</summary>
internal static class MatrixReviewer
{
    public static MatrixReview Review(RiskMatrix matrix, ReviewBasis basis)
    {
        int states = StatesOf(matrix.Likelihood);
        int consequenceStates = StatesOf(matrix.Consequence);
        RankGrid whole = GridOf(matrix, 0, 0);
        RankGrid ranks = states + consequenceStates == 0 ? whole : GridOf(matrix, states, consequenceStates);
        IssueCollector widths = new();
        MeasuredGrid? grid = basis == ReviewBasis.EqualWidths
            ? new MeasuredGrid(ranks, ScaleEdges.Equal(ranks.Rows), ScaleEdges.Equal(ranks.Columns))
            : ByBands(matrix, ranks, states, consequenceStates, widths);

        ValueList<LevelRange> ranges = grid is null ? [] : LevelRanges.Of(grid);
        ValueList<LevelPair> pairs = LevelRanges.Pairs(ranges);
        ValueList<CellPair> between = ranks.HasLevelBetween ? NeighbouringCells.OneStepFromLowestToHighest(ranks) : [];
        ValueList<ColouringViolation> colouring = grid is not null && ranks.HasLevelBetween ? ConsistentColouring.Violations(grid) : [];
        LevelPair? extremes = grid is not null && ranks.HasLevelBetween ? new LevelPair(ranges[0], ranges[ranges.Count - 1]) : null;
        bool scored = matrix.Definition.Scores.Count > 0 && matrix.Definition.Scores.All(row => row.All(score => score > 0));
        string?[] colours = matrix.Levels.Select(level => level.Color).ToArray();
        MatrixReview review = new(matrix, basis)
        {
            MonotoneViolations = Monotonicity.Violations(whole),
            WeakConsistency = extremes?.IsWeaklyConsistent,
            WeakConsistencyWitness = extremes is { IsWeaklyConsistent: false } ? extremes.Witness : null,
            LevelPairs = pairs,
            OverlappingLevelPairs = grid is null ? null : pairs.Count(pair => !pair.IsWeaklyConsistent),
            Betweenness = ranks.HasLevelBetween ? between.Count == 0 : null,
            BetweennessViolations = between,
            ConsistentColouring = grid is not null && ranks.HasLevelBetween ? colouring.Count == 0 : null,
            ColouringViolations = colouring,
            UnusedLevels = matrix.Levels.Where(level => !whole.Used.Contains(level.Rank)).ToValueList(),
            LowestTouchingHighest = ranks.Top > ranks.Bottom ? NeighbouringCells.LowestTouchingHighest(ranks) : [],
            Ranges = ranges,
            Ordering = grid is null ? null : OrderingProbability.Of(grid, pairs),
            AntiDiagonal = basis == ReviewBasis.EqualWidths ? Geometry.AntiDiagonal.Of(ranks) : null,
            LieFactorBasis = scored ? LieFactorBasis.Score : LieFactorBasis.Level,
            LieFactors = grid is null ? [] : LieFactors.Of(grid, cell => scored ? ScoreOf(matrix, ranks.PlaceOf(cell)) : ranks.RankOf(cell)),
            ColourConfusions = LevelColours.Confusions(colours),
            TextContrasts = LevelColours.Contrasts(colours),
        };
        return review with { Issues = new MatrixReviewNotes(review, ranks, widths.Issues, states, consequenceStates).Collect() };
    }

    private static RankGrid GridOf(RiskMatrix matrix, int states, int consequenceStates) => new(
        matrix.Likelihood.Count - states,
        matrix.Consequence.Count - consequenceStates,
        states + 1,
        consequenceStates + 1,
        (likelihood, consequence) => matrix.Classify(likelihood, consequence).Rank);

    private static int ScoreOf(RiskMatrix matrix, CellPosition place) => matrix.Definition.Scores[place.Likelihood - 1][place.Consequence - 1];

    /// <summary>How many lowest steps are states: those without a band below one with a band.</summary>
    private static int StatesOf(ValueList<RiskMatrixStep> steps)
    {
        for (int i = 0; i < steps.Count; i++)
        {
            if (steps[i].Band is not null)
            {
                return i;
            }
        }

        return 0;
    }

    private static MeasuredGrid? ByBands(RiskMatrix matrix, RankGrid ranks, int states, int consequenceStates, IssueCollector issues)
    {
        ScaleEdges? likelihood = EdgesOf(matrix.Likelihood, states, "/likelihood");
        ScaleEdges? consequence = EdgesOf(matrix.Consequence, consequenceStates, "/consequence");
        return likelihood is null || consequence is null ? null : new MeasuredGrid(ranks, likelihood, consequence);

        // The matrix has no fault, so the bands follow one another and only the outermost ends can be open.
        ScaleEdges? EdgesOf(ValueList<RiskMatrixStep> steps, int first, string path)
        {
            if (steps[first].Band is not { } lowest || steps[steps.Count - 1].Band is not { } highest)
            {
                issues.Add(MatrixReviewIssues.NoBands, matrix.Id, path);
                return null;
            }

            if (lowest.From is null)
            {
                issues.Add(MatrixReviewIssues.OpenBand, matrix.Id, BandPath(first), MatrixReviewNotes.Text(first + 1));
            }
            else if (lowest.From < 0)
            {
                issues.Add(MatrixReviewIssues.NegativeBand, matrix.Id, BandPath(first), MatrixReviewNotes.Text(first + 1), MatrixReviewNotes.Text(lowest.From.Value));
            }

            if (highest.To is null)
            {
                issues.Add(MatrixReviewIssues.OpenBand, matrix.Id, BandPath(steps.Count - 1), MatrixReviewNotes.Text(steps.Count));
            }

            return lowest.From is not >= 0 || highest.To is null
                ? null
                : ScaleEdges.Of([lowest.From.Value, .. steps.Skip(first).Select(step => step.Band!.To!.Value)]);

            string BandPath(int step) => JsonPointer.Item(path, step) + "/band";
        }
    }
}
