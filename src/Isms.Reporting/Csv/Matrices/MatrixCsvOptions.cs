using Isms.Core;
using Isms.Risk;
using Isms.Risk.Matrix;

namespace Isms.Reporting.Csv.Matrices;

/// <summary>What a CSV file does not say about the matrix in it. Immutable.</summary>
public sealed record MatrixCsvOptions
{
    /// <summary>The identifier of the matrix.</summary>
    public required MatrixId Id { get; init; }

    /// <summary>The version of the matrix; 1 unless said otherwise.</summary>
    public int Version { get; init; } = 1;

    /// <summary>Whether it rates threats or opportunities; threats unless said otherwise.</summary>
    public RiskDirection Direction { get; init; } = RiskDirection.Threat;

    /// <summary>The levels, lowest first; empty where the file has a line <c>levels</c>. Cells name them by id or by a name.</summary>
    public ValueList<RiskLevelDefinition> Levels { get; init; } = [];

    /// <summary>The language of the names in the file; English unless said otherwise.</summary>
    public IsmsLanguage Language { get; init; } = IsmsLanguage.English;

    /// <summary>Whether the highest likelihood stands in the first row of the table, as on many wall charts; false unless said otherwise.</summary>
    public bool LikelihoodHighestFirst { get; init; }

    /// <summary>Whether the highest consequence stands in the first column of the table; false unless said otherwise.</summary>
    public bool ConsequenceHighestFirst { get; init; }

    /// <summary>Where the matrix comes from, or null.</summary>
    public string? Origin { get; init; }
}
