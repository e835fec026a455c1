using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Isms.Core;

namespace Isms.Risk.Matrix.Formula;

/// <summary>
/// Makes a matrix by a formula: the score of a cell is computed, and its level is the highest whose lower bound it reaches. A formula with its bounds is one text,
/// <c>likelihood * consequence; low from 1, medium from 7, high from 13</c>, which the matrix keeps as its origin. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// The score joins <c>likelihood</c> and <c>consequence</c>, steps from 1, by <c>+</c>, <c>*</c>, <c>max(a, b)</c>, <c>min(a, b)</c>, brackets and whole numbers from 0:
/// <c>2 * likelihood + consequence</c>. Such a score never falls when a step rises. It stays within a 32-bit number on scales of 15 steps; the text has at most 500 characters.
/// </remarks>
public sealed class MatrixFormula
{
    /// <summary>The score is the product of the steps.</summary>
    public const string Product = "likelihood * consequence";

    /// <summary>The score is the sum of the steps.</summary>
    public const string Sum = "likelihood + consequence";

    private const string BoundWord = " from ";

    private readonly ScoreExpression score;
    private readonly string text;

    private MatrixFormula(string text, string expression, ScoreExpression score, ValueList<KeyValuePair<RiskLevelId, int>> lowerBounds)
    {
        this.text = text;
        this.score = score;
        Expression = expression;
        LowerBounds = lowerBounds;
    }

    /// <summary>The score without the bounds: <c>likelihood * consequence</c>.</summary>
    public string Expression { get; }

    /// <summary>The levels, lowest first, each with the lowest score that has it; strictly increasing, the first at or below the lowest score.</summary>
    public ValueList<KeyValuePair<RiskLevelId, int>> LowerBounds { get; }

    /// <summary>Reads a formula with its bounds.</summary>
    /// <param name="text">For example <c>likelihood * consequence; low from 1, medium from 7, high from 13</c>; a level id in it has no comma.</param>
    /// <returns>The formula.</returns>
    /// <exception cref="FormatException">The text is no formula; the message says what was expected.</exception>
    public static MatrixFormula Parse(string text)
    {
        (MatrixFormula? formula, string problem) = Read(Guard.NotNull(text));
        return formula ?? throw new FormatException(problem);
    }

    /// <summary>Reads a formula with its bounds.</summary>
    /// <param name="text">The text.</param>
    /// <param name="formula">The formula, or null when the text is none.</param>
    /// <returns>True when the text is a formula.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out MatrixFormula? formula)
    {
        formula = text is null ? null : Read(text).Formula;
        return formula is not null;
    }

    /// <summary>Makes a matrix by a formula whose bounds stand apart.</summary>
    /// <param name="formula">The score: <see cref="Product"/>, <see cref="Sum"/> or another expression; kept as the origin.</param>
    /// <param name="id">The identifier.</param>
    /// <param name="version">The version, from 1.</param>
    /// <param name="likelihood">The steps of likelihood, lowest first.</param>
    /// <param name="consequence">The steps of consequence, lowest first.</param>
    /// <param name="levels">The levels, lowest first, each with the lowest score that has it; strictly increasing, the first at or below the lowest score.</param>
    /// <returns>The definition, with scores, for threats.</returns>
    /// <exception cref="ArgumentException">The formula is none, the bounds do not increase or leave a score without level, or a scale has more than 15 steps.</exception>
    public static RiskMatrixDefinition Create(
        string formula,
        MatrixId id,
        int version,
        ValueList<RiskMatrixStep> likelihood,
        ValueList<RiskMatrixStep> consequence,
        ValueList<KeyValuePair<RiskLevelDefinition, int>> levels)
    {
        ScoreExpression score = ScoreExpression.TryParse(Guard.NotNull(formula)) ?? throw new ArgumentException($"An expression was expected: {ScoreExpression.Expected}.", nameof(formula));
        Guard.NotNull(levels);
        ValueList<KeyValuePair<RiskLevelId, int>> bounds = levels.Select(level => new KeyValuePair<RiskLevelId, int>(level.Key.Id, level.Value)).ToValueList();
        return Covers(bounds, score)
            ? new MatrixFormula(formula, formula, score, bounds).ToDefinition(id, version, likelihood, consequence, levels.Select(level => level.Key).ToValueList())
            : throw new ArgumentException("Levels were expected whose lower bounds increase, the first at or below the lowest score.", nameof(levels));
    }

    /// <summary>The score of a cell.</summary>
    /// <param name="likelihood">The step of likelihood, 1 (lowest) to 15.</param>
    /// <param name="consequence">The step of consequence, 1 (lowest) to 15.</param>
    /// <returns>The score, 0 or more.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A step is outside the range.</exception>
    public int Score(int likelihood, int consequence) =>
        score.Score(Guard.InRange(likelihood, 1, Rating.MaximumSteps), Guard.InRange(consequence, 1, Rating.MaximumSteps));

    /// <summary>The level of a score.</summary>
    /// <param name="value">A score of some cell.</param>
    /// <returns>The highest level whose lower bound the score reaches.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No cell has so low a score.</exception>
    public RiskLevelId LevelOf(int value)
    {
        Guard.InRange(value, LowerBounds[0].Value, int.MaxValue);
        return LowerBounds.Last(level => level.Value <= value).Key;
    }

    /// <summary>Makes a matrix.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="version">The version, from 1.</param>
    /// <param name="likelihood">The steps of likelihood, lowest first: 1 to 15.</param>
    /// <param name="consequence">The steps of consequence, lowest first: 1 to 15.</param>
    /// <param name="levels">Name and colour of each level of <see cref="LowerBounds"/>, in the same order.</param>
    /// <param name="direction">Whether it rates threats or opportunities; null for threats.</param>
    /// <returns>The definition, with scores; its origin is the text of this formula.</returns>
    /// <exception cref="ArgumentException">The levels are others than those of the formula, or a scale has more than 15 steps.</exception>
    public RiskMatrixDefinition ToDefinition(
        MatrixId id,
        int version,
        ValueList<RiskMatrixStep> likelihood,
        ValueList<RiskMatrixStep> consequence,
        ValueList<RiskLevelDefinition> levels,
        RiskDirection? direction = null)
    {
        if (!Guard.NotNull(levels).Select(level => level.Id).SequenceEqual(LowerBounds.Select(level => level.Key)))
        {
            throw new ArgumentException("The levels of the formula were expected, in its order: " + string.Join(", ", LowerBounds.Select(level => level.Key)) + ".", nameof(levels));
        }

        ValueList<ValueList<int>> scores = Enumerable.Range(1, Guard.NotNull(likelihood).Count)
            .Select(row => Enumerable.Range(1, Guard.NotNull(consequence).Count).Select(column => Score(row, column)).ToValueList())
            .ToValueList();
        return new RiskMatrixDefinition
        {
            Id = id,
            Version = version,
            Direction = direction ?? RiskDirection.Threat,
            Likelihood = likelihood,
            Consequence = consequence,
            Levels = levels,
            Cells = scores.Select(row => row.Select(LevelOf).ToValueList()).ToValueList(),
            Scores = scores,
            Origin = text,
        };
    }

    /// <summary>The text that it was read from, without white space at the ends; <see cref="Parse"/> reads it back.</summary>
    /// <returns>For example <c>likelihood * consequence; low from 1, medium from 7, high from 13</c>.</returns>
    public override string ToString() => text;

    private static bool Covers(ValueList<KeyValuePair<RiskLevelId, int>> bounds, ScoreExpression score) =>
        bounds.Count > 0 && bounds[0].Value <= score.Score(1, 1) && Enumerable.Range(1, bounds.Count - 1).All(i => bounds[i - 1].Value < bounds[i].Value);

    private static (MatrixFormula? Formula, string Problem) Read(string text)
    {
        string whole = text.Trim();
        int end = whole.IndexOf(';');
        string expression = (end < 0 ? whole : whole.Substring(0, end)).Trim();
        if (ScoreExpression.TryParse(expression) is not { } score)
        {
            return (null, $"A formula was expected ({ScoreExpression.Expected}); there is \"{expression}\".");
        }

        List<KeyValuePair<RiskLevelId, int>> bounds = [];
        foreach (string part in (end < 0 ? string.Empty : whole.Substring(end + 1)).Split(','))
        {
            int word = part.LastIndexOf(BoundWord, StringComparison.Ordinal);
            if (word < 0
                || !RiskLevelId.Kind.TryParse(part.Substring(0, word).Trim(), out RiskLevelId? level)
                || !int.TryParse(part.Substring(word + BoundWord.Length).Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int bound))
            {
                return (null, $"The levels were expected after a semicolon, such as \"low from 1, high from 9\"; there is \"{part.Trim()}\".");
            }

            bounds.Add(new(level, bound));
        }

        ValueList<KeyValuePair<RiskLevelId, int>> list = bounds.ToValueList();
        return Covers(list, score)
            ? (new MatrixFormula(whole, expression, score, list), string.Empty)
            : (null, FormattableString.Invariant($"Lower bounds were expected that increase, the first at or below the lowest score, {score.Score(1, 1)}."));
    }
}
