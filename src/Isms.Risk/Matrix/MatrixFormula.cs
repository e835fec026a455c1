using Isms.Core;

namespace Isms.Risk.Matrix;

/// <summary>Makes a matrix by a formula: the score of a cell is computed, and its level is the highest whose lower bound it reaches. Static and thread-safe.</summary>
public static class MatrixFormula
{
    /// <summary>The origin of a matrix whose score is the product of the steps.</summary>
    public const string Product = "likelihood * consequence";

    /// <summary>The origin of a matrix whose score is the sum of the steps.</summary>
    public const string Sum = "likelihood + consequence";

    /// <summary>Makes a matrix.</summary>
    /// <param name="formula"><see cref="Product"/> or <see cref="Sum"/>; kept as the origin.</param>
    /// <param name="id">The identifier.</param>
    /// <param name="version">The version, from 1.</param>
    /// <param name="likelihood">The steps of likelihood, lowest first.</param>
    /// <param name="consequence">The steps of consequence, lowest first.</param>
    /// <param name="levels">The levels, lowest first, each with the lowest score that has it; strictly increasing, the first at or below the lowest score.</param>
    /// <returns>The definition, with scores.</returns>
    /// <exception cref="ArgumentException">The formula is another one, or the bounds do not increase or leave a score without level.</exception>
    public static RiskMatrixDefinition Create(
        string formula,
        MatrixId id,
        int version,
        ValueList<RiskMatrixStep> likelihood,
        ValueList<RiskMatrixStep> consequence,
        ValueList<KeyValuePair<RiskLevelDefinition, int>> levels)
    {
        Func<int, int, int> score = formula switch
        {
            Product => (row, column) => row * column,
            Sum => (row, column) => row + column,
            _ => throw new ArgumentException($"\"{Product}\" or \"{Sum}\" was expected.", nameof(formula)),
        };
        Guard.NotNull(levels);
        bool increasing = Enumerable.Range(1, Math.Max(0, levels.Count - 1)).All(i => levels[i - 1].Value < levels[i].Value);
        if (levels.Count == 0 || !increasing || levels[0].Value > score(1, 1))
        {
            throw new ArgumentException("Levels were expected whose lower bounds increase, the first at or below the lowest score.", nameof(levels));
        }

        ValueList<ValueList<int>> scores = Enumerable.Range(1, Guard.NotNull(likelihood).Count)
            .Select(row => Enumerable.Range(1, Guard.NotNull(consequence).Count).Select(column => score(row, column)).ToValueList())
            .ToValueList();
        return new RiskMatrixDefinition
        {
            Id = id,
            Version = version,
            Likelihood = likelihood,
            Consequence = consequence,
            Levels = levels.Select(level => level.Key).ToValueList(),
            Cells = scores.Select(row => row.Select(value => levels.Last(level => level.Value <= value).Key.Id).ToValueList()).ToValueList(),
            Scores = scores,
            Origin = formula,
        };
    }
}
