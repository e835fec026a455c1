using Isms.Core;

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
}
