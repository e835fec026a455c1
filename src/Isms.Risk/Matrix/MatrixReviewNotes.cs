using System.Globalization;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Risk.Matrix.Colours;
using Isms.Risk.Matrix.Findings;
using Isms.Risk.Matrix.Geometry;

namespace Isms.Risk.Matrix;

/// <summary>Turns the answers of a review into issues: what it means and what to change, in the words of harm or, for opportunities, of benefit.</summary>
internal sealed class MatrixReviewNotes
{
    // Outside these a graphic distorts substantially (Tufte 1983, chapter 2).
    private static readonly Fraction LeastHonest = Fraction.Create(95, 100);
    private static readonly Fraction GreatestHonest = Fraction.Create(105, 100);

    private readonly MatrixReview review;
    private readonly RankGrid grid;
    private readonly IReadOnlyList<IsmsIssue> widths;
    private readonly int states;
    private readonly int consequenceStates;
    private readonly bool opportunity;
    private readonly IssueCollector issues = new();

    public MatrixReviewNotes(MatrixReview review, RankGrid grid, IReadOnlyList<IsmsIssue> widths, int states, int consequenceStates)
    {
        this.review = review;
        this.grid = grid;
        this.widths = widths;
        this.states = states;
        this.consequenceStates = consequenceStates;
        opportunity = review.Matrix.Definition.Direction == RiskDirection.Opportunity;
    }

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    public ValueList<IsmsIssue> Collect()
    {
        foreach (RiskLevel level in review.UnusedLevels)
        {
            Add(MatrixIssues.UnusedLevel, "/levels", level.Id.Value);
        }

        AddOrder();
        AddWeakConsistency();
        AddTouching();
        AddColouring();
        AddLevelsInUse();
        AddShares();
        AddLieFactors();
        foreach (IsmsIssue issue in widths)
        {
            issues.Add(issue);
        }

        AddStates(states, "/likelihood");
        AddStates(consequenceStates, "/consequence");
        AddColours();

        // A stable sort: issues of one code stay in the order of their cells.
        return issues.Issues.OrderBy(issue => issue.Code, StringComparer.Ordinal).ToValueList();
    }

    private static string Text(double number) => number.ToString("G3", CultureInfo.InvariantCulture);

    private static string Percent(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture);

    private static string PathOf(CellPosition cell) => JsonPointer.Item(JsonPointer.Item("/cells", cell.Likelihood - 1), cell.Consequence - 1);

    /// <summary>One issue for each cell that is too low, with the worst cell below it.</summary>
    private void AddOrder()
    {
        foreach (IGrouping<CellPosition, CellPair> cell in review.MonotoneViolations.GroupBy(pair => pair.Second))
        {
            CellPosition worst = cell.Select(pair => pair.First).OrderByDescending(place => LevelAt(place).Rank).First();
            AddPair(MatrixReviewIssues.NotMonotone, cell.Key, cell.Key, worst);
        }
    }

    private void AddWeakConsistency()
    {
        if (review.WeakConsistencyWitness is { } witness)
        {
            (LevelRange bottom, LevelRange top) = (review.Ranges[0], review.Ranges[review.Ranges.Count - 1]);
            Add(
                opportunity ? MatrixReviewIssues.WeakConsistencyOfOpportunity : MatrixReviewIssues.WeakConsistency,
                PathOf(witness.First),
                Text(witness.First.Likelihood),
                Text(witness.First.Consequence),
                LevelName(bottom.Rank),
                Text(bottom.To.ToDouble()),
                Text(witness.Second.Likelihood),
                Text(witness.Second.Consequence),
                LevelName(top.Rank),
                Text(top.From.ToDouble()));
        }

        if (review.OverlappingLevelPairs > 0)
        {
            LevelPair most = review.LevelPairs.Aggregate((best, pair) => pair.Overlap > best.Overlap ? pair : best);
            Add(
                opportunity ? MatrixReviewIssues.LevelsOverlapOfOpportunity : MatrixReviewIssues.LevelsOverlap,
                "/levels",
                Text(review.OverlappingLevelPairs.Value),
                Text(review.LevelPairs.Count),
                LevelName(most.Lower.Rank),
                LevelName(most.Upper.Rank),
                Text(most.OverlapFrom!.ToDouble()),
                Text(most.OverlapTo!.ToDouble()));
        }
    }

    private void AddTouching()
    {
        if (review.BetweennessViolations.Count > 0)
        {
            CellPair first = review.BetweennessViolations[0];
            AddPair(MatrixReviewIssues.Betweenness, first.First, first.First, first.Second, Text(review.BetweennessViolations.Count));
        }

        if (grid.HasLevelBetween)
        {
            foreach (CellPair pair in review.LowestTouchingHighest.Where(pair => !review.BetweennessViolations.Contains(pair)))
            {
                AddPair(MatrixReviewIssues.LowestTouchesHighest, pair.First, pair.First, pair.Second);
            }
        }
    }

    private void AddColouring()
    {
        foreach (ColouringViolation violation in review.ColouringViolations)
        {
            IssueDefinition definition = violation.Clause switch
            {
                ColouringClause.MustBeHighest => opportunity ? MatrixReviewIssues.MustBeHighestOfOpportunity : MatrixReviewIssues.MustBeHighest,
                ColouringClause.MustBeLowest => opportunity ? MatrixReviewIssues.MustBeLowestOfOpportunity : MatrixReviewIssues.MustBeLowest,
                _ => opportunity ? MatrixReviewIssues.MayNotBeBetweenOfOpportunity : MatrixReviewIssues.MayNotBeBetween,
            };
            Add(
                definition,
                PathOf(violation.Cell),
                Text(violation.Cell.Likelihood),
                Text(violation.Cell.Consequence),
                LevelName(violation.Rank),
                LevelName(grid.Top),
                LevelName(grid.Bottom));
        }
    }

    private void AddLevelsInUse()
    {
        if (grid.Used.Count == 1)
        {
            Add(MatrixReviewIssues.OneLevel, "/levels", LevelName(grid.Top));
        }
        else if (!grid.HasLevelBetween)
        {
            Add(MatrixReviewIssues.TwoLevels, "/levels", LevelName(grid.Bottom), LevelName(grid.Top));
        }
    }

    private void AddShares()
    {
        if (review.Ordering is { } shares && shares.Reversed > shares.ErrorBound)
        {
            Add(
                opportunity ? MatrixReviewIssues.ReversedOfOpportunity : MatrixReviewIssues.Reversed,
                "/cells",
                Percent(shares.Reversed),
                Percent(shares.Tied.ToDouble()),
                Percent(shares.OrderedRight));
        }

        if (grid.Used.Count > 1 && review.AntiDiagonal is { } line && line.OrderedRight <= line.Reversed)
        {
            Add(
                opportunity ? MatrixReviewIssues.NoBetterThanGuessingOfOpportunity : MatrixReviewIssues.NoBetterThanGuessing,
                "/cells",
                Percent(line.OrderedRight.ToDouble()),
                Percent(line.Reversed.ToDouble()));
        }
    }

    private void AddLieFactors()
    {
        if (grid.Used.Count > 1 && review.LieFactors.Any(factor => factor.Factor < LeastHonest || factor.Factor > GreatestHonest))
        {
            LieFactor most = review.LieFactors.Aggregate((best, factor) => factor.Factor > best.Factor ? factor : best);
            LieFactor least = review.LieFactors.Aggregate((best, factor) => factor.Factor < best.Factor ? factor : best);
            Add(
                MatrixReviewIssues.LieFactorFar,
                PathOf(most.Cells.First),
                Text(most.Factor.ToDouble()),
                most.Cells.First.ToString(),
                most.Cells.Second.ToString(),
                Text(least.Factor.ToDouble()),
                least.Cells.First.ToString(),
                least.Cells.Second.ToString());
        }
    }

    private void AddStates(int count, string path)
    {
        if (count > 0)
        {
            Add(MatrixReviewIssues.StatesLeftOut, path, Text(count));
        }
    }

    private void AddColours()
    {
        foreach (ColourConfusion confusion in review.ColourConfusions)
        {
            IssueDefinition definition = confusion.Vision switch
            {
                ColourVision.Protan => MatrixReviewIssues.ColoursAlikeProtan,
                ColourVision.Deutan => MatrixReviewIssues.ColoursAlikeDeutan,
                ColourVision.Tritan => MatrixReviewIssues.ColoursAlikeTritan,
                _ => MatrixReviewIssues.ColoursAlike,
            };
            Add(
                definition,
                JsonPointer.Item("/levels", confusion.Upper - 1) + "/color",
                LevelName(confusion.Lower),
                LevelName(confusion.Upper),
                confusion.Difference.ToString("0.0", CultureInfo.InvariantCulture),
                Text(ColourConfusion.Threshold));
        }

        // One colour of text for all levels would do where either black or white can be read on each.
        TextContrast[] black = review.TextContrasts.Where(contrast => !contrast.BlackIsReadable).ToArray();
        TextContrast[] white = review.TextContrasts.Where(contrast => !contrast.WhiteIsReadable).ToArray();
        if (black.Length > 0 && white.Length > 0)
        {
            Add(MatrixReviewIssues.MixedText, "/levels", Names(black), Names(white));
        }
    }

    private string Names(IEnumerable<TextContrast> contrasts) => string.Join(", ", contrasts.Select(contrast => "\"" + LevelName(contrast.Rank) + "\""));

    private string LevelName(int rank) => review.Matrix.Levels[rank - 1].Id.Value;

    private RiskLevel LevelAt(CellPosition cell) => review.Matrix.Classify(cell.Likelihood, cell.Consequence);

    private void AddPair(IssueDefinition definition, CellPosition at, CellPosition first, CellPosition second, params string[] more) => Add(
        definition,
        PathOf(at),
        [
            Text(first.Likelihood), Text(first.Consequence), LevelAt(first).Id.Value, Text(second.Likelihood), Text(second.Consequence), LevelAt(second).Id.Value, .. more,
        ]);

    private void Add(IssueDefinition definition, string path, params string[] arguments) => issues.Add(definition, review.Matrix.Id, path, arguments);
}
