using System.Diagnostics.CodeAnalysis;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Risk.Kernels;

namespace Isms.Risk.Matrix;

/// <summary>
/// A risk matrix without fault, ready to classify: a rating of likelihood and consequence has a level. Ratings count from 1; 0 is "not assessed" and stays so.
/// Immutable and safe to share between threads; classification does not allocate.
/// </summary>
public sealed partial class RiskMatrix
{
    private readonly GridTable table;
    private readonly byte[] ranks;
    private readonly MatrixCell[] cells;
    private readonly RiskLevel[] byRank;
    private readonly int stride;
    private readonly int rows;

    private RiskMatrix(RiskMatrixDefinition definition)
    {
        Definition = definition;
        Levels = definition.Levels.Select((level, index) => new RiskLevel(index + 1, level.Id, level.Name, level.Color)).ToValueList();
        byRank = [RiskLevel.NotAssessed, .. Levels];
        Dictionary<RiskLevelId, RiskLevel> byId = Levels.ToDictionary(level => level.Id);

        // Row and column 0 are "not assessed": the table answers for them without a branch.
        stride = definition.Consequence.Count + 1;
        rows = definition.Likelihood.Count + 1;
        ranks = new byte[rows * stride];
        cells = new MatrixCell[ranks.Length];
        for (int row = 0; row < definition.Likelihood.Count; row++)
        {
            for (int column = 0; column < definition.Consequence.Count; column++)
            {
                RiskLevel level = byId[definition.Cells[row][column]];
                int place = ((row + 1) * stride) + column + 1;
                ranks[place] = (byte)level.Rank;
                cells[place] = new MatrixCell(level, definition.Scores.Count > 0 ? definition.Scores[row][column] : null);
            }
        }

        table = new GridTable(ranks, stride);
        likelihoodScale = ValueScale.Of(definition.Likelihood);
        consequenceScale = ValueScale.Of(definition.Consequence);
    }

    /// <summary>The definition it was made of.</summary>
    public RiskMatrixDefinition Definition { get; }

    /// <summary>The identifier.</summary>
    public MatrixId Id => Definition.Id;

    /// <summary>The version.</summary>
    public int Version => Definition.Version;

    /// <summary>The steps of likelihood, lowest first.</summary>
    public ValueList<RiskMatrixStep> Likelihood => Definition.Likelihood;

    /// <summary>The steps of consequence, lowest first.</summary>
    public ValueList<RiskMatrixStep> Consequence => Definition.Consequence;

    /// <summary>The levels, lowest first; the rank of the first is 1.</summary>
    public ValueList<RiskLevel> Levels { get; }

    /// <summary>Makes a matrix.</summary>
    /// <param name="definition">The definition.</param>
    /// <returns>The matrix.</returns>
    /// <exception cref="IsmsIssuesException">The definition has errors; the exception has all issues.</exception>
    public static RiskMatrix Create(RiskMatrixDefinition definition) =>
        TryCreate(definition, out RiskMatrix? matrix, out IReadOnlyList<IsmsIssue> issues) ? matrix : throw new IsmsIssuesException(issues);

    /// <summary>Makes a matrix, or says everything that is wrong.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="matrix">The matrix, or null where an issue is an error.</param>
    /// <param name="issues">Errors and advice; paths are those of a matrix file.</param>
    /// <returns>True when there is a matrix.</returns>
    public static bool TryCreate(RiskMatrixDefinition definition, [NotNullWhen(true)] out RiskMatrix? matrix, out IReadOnlyList<IsmsIssue> issues)
    {
        IssueCollector collector = new();
        Check(Guard.NotNull(definition), string.Empty, collector);
        issues = collector.Issues;
        matrix = collector.HasErrors ? null : new RiskMatrix(definition);
        return matrix is not null;
    }

    /// <summary>Says everything that is wrong with a definition that stands inside a larger document.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="path">The JSON pointer of the definition.</param>
    /// <param name="issues">Where issues go.</param>
    public static void Check(RiskMatrixDefinition definition, string path, IssueCollector issues) =>
        MatrixDefinitionCheck.Check(Guard.NotNull(definition), Guard.NotNull(path), Guard.NotNull(issues));

    /// <summary>The level of a rating.</summary>
    /// <param name="likelihood">1 (lowest) to the number of steps; 0 for not assessed.</param>
    /// <param name="consequence">1 (lowest) to the number of steps; 0 for not assessed.</param>
    /// <returns>The level; <see cref="RiskLevel.NotAssessed"/> where either is 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is off its scale.</exception>
    public RiskLevel Classify(int likelihood, int consequence)
    {
        // Inlined into the caller's loop; a negative number is large as an unsigned one.
        if ((uint)likelihood >= (uint)rows || (uint)consequence >= (uint)stride)
        {
            ThrowOffScale(likelihood, consequence);
        }

        return byRank[ranks[(likelihood * stride) + consequence]];
    }

    /// <summary>Whether a rating lies on the scales of this matrix.</summary>
    /// <param name="rating">The rating.</param>
    /// <returns>True when it has a cell.</returns>
    public bool IsOnScale(Rating rating) => Guard.NotNull(rating).Likelihood <= Likelihood.Count && rating.Consequence <= Consequence.Count;

    /// <summary>The cell of a rating.</summary>
    /// <param name="rating">A rating on the scales.</param>
    /// <returns>Level and score.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rating is off the scales.</exception>
    public MatrixCell Cell(Rating rating) => Cell(Guard.NotNull(rating).Likelihood, rating.Consequence);

    /// <summary>A cell.</summary>
    /// <param name="likelihood">1 (lowest) to the number of steps.</param>
    /// <param name="consequence">1 (lowest) to the number of steps.</param>
    /// <returns>Level and score.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is off its scale.</exception>
    public MatrixCell Cell(int likelihood, int consequence) =>
        cells[(Guard.InRange(likelihood, 1, rows - 1) * stride) + Guard.InRange(consequence, 1, stride - 1)];

    private void ThrowOffScale(int likelihood, int consequence)
    {
        Guard.InRange(likelihood, 0, rows - 1);
        Guard.InRange(consequence, 0, stride - 1);
    }
}
