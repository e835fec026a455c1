using Isms.Core;
using Isms.Core.Issues;
using Isms.Risk.Matrix.Colours;
using Isms.Risk.Matrix.Findings;

namespace Isms.Risk.Matrix;

/// <summary>
/// What is odd about a matrix: whether its levels follow the risk (likelihood times consequence), how often they mislead, and whether its colours can be read. Every verdict has the
/// cells that bear witness, and everything worth a look is an issue with an explanation and what to change. Immutable and safe to share between threads.
/// <para>
/// The axioms are those of L. A. Cox, What's Wrong with Risk Matrices?, Risk Analysis 28 (2008) 497-512: "red" is the highest level in use, "green" the lowest. Weak consistency,
/// betweenness and consistent colouring are decided exactly, by whole numbers. Betweenness is taken strictly (no lowest cell has a highest neighbour to the right, above, or above
/// right), consistent colouring literally with weak inequalities (<see cref="ColouringClause"/>). With fewer than three levels in use the axioms say nothing and are null.
/// </para>
/// <para>Lowest steps without a band below steps with one are states; all but monotonicity leaves them out, and the levels that only they have.</para>
/// </summary>
public sealed record MatrixReview
{
    internal MatrixReview(RiskMatrix matrix, ReviewBasis basis)
    {
        Matrix = matrix;
        Basis = basis;
    }

    /// <summary>The matrix that was reviewed.</summary>
    public RiskMatrix Matrix { get; }

    /// <summary>What was taken for the size of the steps.</summary>
    public ReviewBasis Basis { get; }

    /// <summary>Whether no cell has a lower level than a cell that is no higher on either scale.</summary>
    public bool IsMonotone => MonotoneViolations.Count == 0;

    /// <summary>The pairs of cells that are not in order: the second is at least as high on both scales and has the lower level.</summary>
    public ValueList<CellPair> MonotoneViolations { get; internal init; } = [];

    /// <summary>
    /// Whether every risk in a cell of the highest level is at least as great as every risk in a cell of the lowest. Null where fewer than three levels are in use, or the bands cannot
    /// be judged. The witnesses are in <see cref="WeakConsistencyWitness"/>.
    /// </summary>
    public bool? WeakConsistency { get; internal init; }

    /// <summary>Where weak consistency fails: the lowest cell with the greatest risk, and the highest cell with the least. Else null.</summary>
    public CellPair? WeakConsistencyWitness { get; internal init; }

    /// <summary>Every pair of levels in use, with ranges, overlap and witnesses; empty where the bands cannot be judged. The pairs that are not weakly consistent overlap.</summary>
    public ValueList<LevelPair> LevelPairs { get; internal init; } = [];

    /// <summary>How many pairs of levels overlap; null where the bands cannot be judged.</summary>
    public int? OverlappingLevelPairs { get; internal init; }

    /// <summary>Whether every step upwards from a lowest to a highest cell passes a level between. Null where fewer than three levels are in use.</summary>
    public bool? Betweenness { get; internal init; }

    /// <summary>The pairs that betweenness fails at: a lowest cell, and the highest cell one step up from it. Empty where it holds or is not judged.</summary>
    public ValueList<CellPair> BetweennessViolations { get; internal init; } = [];

    /// <summary>
    /// Whether the cells with the risks of the highest level have that level, those with the risks of the lowest have that, and only others one between. Null where fewer than three
    /// levels are in use, or the bands cannot be judged.
    /// </summary>
    public bool? ConsistentColouring { get; internal init; }

    /// <summary>The cells that consistent colouring fails at, each with the clause it breaks. Empty where it holds or is not judged.</summary>
    public ValueList<ColouringViolation> ColouringViolations { get; internal init; } = [];

    /// <summary>The levels that no cell has, lowest first.</summary>
    public ValueList<RiskLevel> UnusedLevels { get; internal init; } = [];

    /// <summary>The pairs of a lowest and a highest cell that share an edge or a corner, in whatever direction; empty where only one level is in use.</summary>
    public ValueList<CellPair> LowestTouchingHighest { get; internal init; } = [];

    /// <summary>The risks each level in use can hold, lowest level first; empty where the bands cannot be judged.</summary>
    public ValueList<LevelRange> Ranges { get; internal init; } = [];

    /// <summary>How often the levels order two risks right, tie them, or reverse them; null where the bands cannot be judged.</summary>
    public OrderingShares? Ordering { get; internal init; }

    /// <summary>The same on the line likelihood + consequence = 1; null for bands, whose units do not add up.</summary>
    public AntiDiagonalShares? AntiDiagonal { get; internal init; }

    /// <summary>What the lie factors take for the number shown.</summary>
    public LieFactorBasis LieFactorBasis { get; internal init; }

    /// <summary>The lie factor of every step to a neighbour on the right or above, cell by cell; empty where the bands cannot be judged.</summary>
    public ValueList<LieFactor> LieFactors { get; internal init; } = [];

    /// <summary>The pairs of levels whose colours can be taken for each other, and by whom. Levels without colour are not judged.</summary>
    public ValueList<ColourConfusion> ColourConfusions { get; internal init; } = [];

    /// <summary>The contrast of black and of white text on each level that has a colour, lowest level first.</summary>
    public ValueList<TextContrast> TextContrasts { get; internal init; } = [];

    /// <summary>Everything worth a look, in the order of the codes: notices and advice. Paths are those of the matrix file.</summary>
    public ValueList<IsmsIssue> Issues { get; internal init; } = [];

    /// <summary>Reviews a matrix, its scales taken from 0 to 1 in equal steps.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <returns>The review.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="matrix"/> is null.</exception>
    public static MatrixReview Of(RiskMatrix matrix) => MatrixReviewer.Review(Guard.NotNull(matrix), ReviewBasis.EqualWidths);

    /// <summary>
    /// Reviews a matrix by the bands of its steps. Where a scale has no bands, a band is open or begins below zero, an issue says so and what needs widths is null or empty.
    /// </summary>
    /// <param name="matrix">The matrix.</param>
    /// <returns>The review.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="matrix"/> is null.</exception>
    public static MatrixReview OfBands(RiskMatrix matrix) => MatrixReviewer.Review(Guard.NotNull(matrix), ReviewBasis.Bands);
}
