using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Risk.Matrix;

/// <summary>
/// A risk matrix without fault, ready to classify: a rating of likelihood and consequence has a level. Ratings count from 1; 0 is "not assessed" and stays so.
/// Immutable and safe to share between threads; classification does not allocate.
/// </summary>
public sealed class RiskMatrix
{
    private readonly byte[] table;
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
        table = new byte[rows * stride];
        cells = new MatrixCell[table.Length];
        for (int row = 0; row < definition.Likelihood.Count; row++)
        {
            for (int column = 0; column < definition.Consequence.Count; column++)
            {
                RiskLevel level = byId[definition.Cells[row][column]];
                int place = ((row + 1) * stride) + column + 1;
                table[place] = (byte)level.Rank;
                cells[place] = new MatrixCell(level, definition.Scores.Count > 0 ? definition.Scores[row][column] : null);
            }
        }
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
    public RiskLevel Classify(int likelihood, int consequence) =>
        byRank[table[(Guard.InRange(likelihood, 0, Likelihood.Count) * stride) + Guard.InRange(consequence, 0, Consequence.Count)]];

    /// <summary>The levels of many ratings. The destination may be one of the inputs.</summary>
    /// <param name="likelihoods">A step of likelihood each, 0 for not assessed.</param>
    /// <param name="consequences">A step of consequence each, 0 for not assessed; as many.</param>
    /// <param name="levels">Gets the rank of each, 0 where either input is 0; as many.</param>
    /// <exception cref="ArgumentException">The lengths differ, or a value is off its scale: the message names its index, and from that index on nothing is written.</exception>
    public void Classify(ReadOnlySpan<byte> likelihoods, ReadOnlySpan<byte> consequences, Span<byte> levels)
    {
        CheckLengths(likelihoods.Length, consequences.Length);
        CheckLengths(likelihoods.Length, levels.Length);
        for (int i = 0; i < likelihoods.Length; i++)
        {
            levels[i] = table[PlaceOf(likelihoods[i], consequences[i], i)];
        }
    }

    /// <summary>How many ratings have each level.</summary>
    /// <param name="likelihoods">A step of likelihood each, 0 for not assessed.</param>
    /// <param name="consequences">A step of consequence each, 0 for not assessed; as many.</param>
    /// <param name="counts">Gets the counts, overwriting what was there: index 0 not assessed, then by rank; one more than there are levels.</param>
    /// <exception cref="ArgumentException">The lengths do not fit, or a value is off its scale (the message names its index; the counts are then undefined).</exception>
    public void CountLevels(ReadOnlySpan<byte> likelihoods, ReadOnlySpan<byte> consequences, Span<long> counts)
    {
        CheckLengths(likelihoods.Length, consequences.Length);
        CheckLengths(byRank.Length, counts.Length);
        counts.Clear();
        for (int i = 0; i < likelihoods.Length; i++)
        {
            counts[table[PlaceOf(likelihoods[i], consequences[i], i)]]++;
        }
    }

    /// <summary>How many ratings lie in each cell: the heat map.</summary>
    /// <param name="likelihoods">A step of likelihood each, 0 for not assessed.</param>
    /// <param name="consequences">A step of consequence each, 0 for not assessed; as many.</param>
    /// <param name="counts">Gets the counts, overwriting what was there: (n+1) x (m+1) row by row, row and column 0 for not assessed.</param>
    /// <exception cref="ArgumentException">The lengths do not fit, or a value is off its scale (the message names its index; the counts are then undefined).</exception>
    public void CountCells(ReadOnlySpan<byte> likelihoods, ReadOnlySpan<byte> consequences, Span<long> counts)
    {
        CheckLengths(likelihoods.Length, consequences.Length);
        CheckLengths(table.Length, counts.Length);
        counts.Clear();
        for (int i = 0; i < likelihoods.Length; i++)
        {
            counts[PlaceOf(likelihoods[i], consequences[i], i)]++;
        }
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
        cells[(Guard.InRange(likelihood, 1, Likelihood.Count) * stride) + Guard.InRange(consequence, 1, Consequence.Count)];

    private static void CheckLengths(int expected, int actual)
    {
        if (expected != actual)
        {
            throw new ArgumentException(FormattableString.Invariant($"A length of {expected} was expected; there is {actual}."));
        }
    }

    private int PlaceOf(byte likelihood, byte consequence, int index)
    {
        if (likelihood >= rows || consequence >= stride)
        {
            ThrowOffScale(likelihood, consequence, index);
        }

        return (likelihood * stride) + consequence;
    }

    private void ThrowOffScale(byte likelihood, byte consequence, int index) => throw new ArgumentException(string.Format(
        CultureInfo.InvariantCulture,
        "The rating at index {0} is off the scale: likelihood {1} of {2}, consequence {3} of {4}.",
        index,
        likelihood,
        rows - 1,
        consequence,
        stride - 1));
}
