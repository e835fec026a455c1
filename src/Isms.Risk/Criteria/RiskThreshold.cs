using System.Globalization;
using Isms.Core;
using Isms.Risk.Matrix;

namespace Isms.Risk.Criteria;

/// <summary>
/// A border between risks: a score, or a level of the matrix. One of the two, never both. Immutable, with value equality.
/// </summary>
public sealed record RiskThreshold : DocumentElement
{
    private RiskThreshold(int? score, RiskLevelId? level)
    {
        Score = score;
        Level = level;
    }

    /// <summary>The score, or null where the border is a level.</summary>
    public int? Score { get; }

    /// <summary>The level, or null where the border is a score.</summary>
    public RiskLevelId? Level { get; }

    /// <summary>A border that is a score.</summary>
    /// <param name="score">The score.</param>
    /// <returns>The border.</returns>
    public static RiskThreshold OfScore(int score) => new(score, null);

    /// <summary>A border that is a level.</summary>
    /// <param name="level">The level.</param>
    /// <returns>The border.</returns>
    public static RiskThreshold OfLevel(RiskLevelId level) => new(null, Guard.NotNull(level));

    /// <summary>Whether the border can be compared with the cells of a matrix: a score needs a matrix with scores, a level one that has it.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <returns>True when every cell is decided.</returns>
    public bool IsDecidableOn(RiskMatrix matrix) =>
        Score is not null ? Guard.NotNull(matrix).Definition.Scores.Count > 0 : Guard.NotNull(matrix).Levels.Any(level => level.Id == Level);

    /// <summary>Whether a cell reaches the border: its score is as high or higher, or its level is.</summary>
    /// <param name="cell">A cell of the matrix.</param>
    /// <param name="matrix">The matrix.</param>
    /// <returns>True when reached; false also where it cannot be decided.</returns>
    public bool IsReachedBy(MatrixCell cell, RiskMatrix matrix) => Compare(cell, matrix) is >= 0;

    /// <summary>Whether a cell stays within the border: its score is as low or lower, or its level is.</summary>
    /// <param name="cell">A cell of the matrix.</param>
    /// <param name="matrix">The matrix.</param>
    /// <returns>True when within; false also where it cannot be decided.</returns>
    public bool Covers(MatrixCell cell, RiskMatrix matrix) => Compare(cell, matrix) is <= 0;

    /// <summary>The border as messages name it.</summary>
    /// <returns>For example <c>score 6</c> or <c>level low</c>.</returns>
    public override string ToString() => Score is { } score ? "score " + score.ToString(CultureInfo.InvariantCulture) : "level " + Level;

    private int? Compare(MatrixCell cell, RiskMatrix matrix)
    {
        Guard.NotNull(cell);
        if (Score is { } score)
        {
            return cell.Score?.CompareTo(score);
        }

        RiskLevel? border = Guard.NotNull(matrix).Levels.FirstOrDefault(level => level.Id == Level);
        return border is null ? null : cell.Level.Rank.CompareTo(border.Rank);
    }
}
