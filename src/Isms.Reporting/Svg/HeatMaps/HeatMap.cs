using Isms.Core;
using Isms.Risk.Matrix;

namespace Isms.Reporting.Svg.HeatMaps;

/// <summary>What a risk heat map shows: a matrix of levels, and the risks in its cells. Immutable.</summary>
public sealed record HeatMap
{
    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The names of the likelihood steps, lowest first; one or more.</summary>
    public required ValueList<string> LikelihoodSteps { get; init; }

    /// <summary>The names of the consequence steps, lowest first; one or more.</summary>
    public required ValueList<string> ConsequenceSteps { get; init; }

    /// <summary>The levels, lowest first; one or more.</summary>
    public required ValueList<HeatMapLevel> Levels { get; init; }

    /// <summary>The level of each cell as an index into <see cref="Levels"/>: one row for each likelihood step, lowest first, one column for each consequence step.</summary>
    public required ValueList<ValueList<int>> Cells { get; init; }

    /// <summary>The risks in the order in which they are shown.</summary>
    public ValueList<HeatMapRisk> Risks { get; init; } = [];

    /// <summary>How many risks lie in each cell, shown instead of <see cref="Risks"/>; null where the risks are named.</summary>
    public HeatMapCounts? Counts { get; init; }

    /// <summary>Marks on cells.</summary>
    public ValueList<HeatMapMark> Marks { get; init; } = [];

    /// <summary>What the marks mean, written beneath the map and numbered from 1.</summary>
    public ValueList<string> Remarks { get; init; } = [];

    /// <summary>The map of a matrix, without risks.</summary>
    /// <param name="matrix">The matrix; a level without colour gets one.</param>
    /// <param name="title">The title.</param>
    /// <param name="language">The language of steps and levels.</param>
    /// <returns>The map.</returns>
    public static HeatMap Of(RiskMatrix matrix, string title, IsmsLanguage language)
    {
        Guard.NotNull(matrix);
        return new HeatMap
        {
            Title = Guard.NotNull(title),
            LikelihoodSteps = matrix.Likelihood.Select(step => step.Name.In(language)).ToValueList(),
            ConsequenceSteps = matrix.Consequence.Select(step => step.Name.In(language)).ToValueList(),
            Levels = matrix.Levels.Select(level => new HeatMapLevel(level.Name.In(language), HeatMapLevel.ColorOf(level, matrix))).ToValueList(),
            Cells = Enumerable.Range(1, matrix.Likelihood.Count)
                .Select(row => Enumerable.Range(1, matrix.Consequence.Count).Select(column => matrix.Classify(row, column).Rank - 1).ToValueList())
                .ToValueList(),
        };
    }
}
