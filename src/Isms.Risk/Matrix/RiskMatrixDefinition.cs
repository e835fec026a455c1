using System.Diagnostics.CodeAnalysis;
using Isms.Core;
using Isms.Core.Issues;
using NodaTime;

namespace Isms.Risk.Matrix;

/// <summary>
/// A risk matrix as somebody wrote it down: scales, levels, and the level of every cell. A <see cref="RiskMatrix"/> is made of it when it has no fault.
/// Read from and written to a matrix file by <see cref="FromJson"/> and <see cref="ToJson"/>. Immutable, with value equality.
/// </summary>
public sealed record RiskMatrixDefinition : DocumentElement
{
    /// <summary>The identifier.</summary>
    public required MatrixId Id { get; init; }

    /// <summary>The version, from 1. Ratings say which version they were classified by.</summary>
    public required int Version { get; init; }

    /// <summary>Whether it rates threats or opportunities; threats unless said otherwise.</summary>
    public RiskDirection Direction { get; init; } = RiskDirection.Threat;

    /// <summary>The steps of likelihood, lowest first: 1 to 15.</summary>
    public required ValueList<RiskMatrixStep> Likelihood { get; init; }

    /// <summary>The steps of consequence, lowest first: 1 to 15.</summary>
    public required ValueList<RiskMatrixStep> Consequence { get; init; }

    /// <summary>The unit of the bands of likelihood (per year, probability in ten years …); null where there are no bands.</summary>
    public LocalizedText? LikelihoodUnit { get; init; }

    /// <summary>The unit of the bands of consequence (JPY, patients affected …); null where there are no bands.</summary>
    public LocalizedText? ConsequenceUnit { get; init; }

    /// <summary>The levels, lowest first: 1 to 254.</summary>
    public required ValueList<RiskLevelDefinition> Levels { get; init; }

    /// <summary>The level of each cell: one row for each likelihood, lowest first; one column for each consequence, lowest first.</summary>
    public required ValueList<ValueList<RiskLevelId>> Cells { get; init; }

    /// <summary>The score of each cell, in the shape of <see cref="Cells"/>; empty where the matrix gives none.</summary>
    public ValueList<ValueList<int>> Scores { get; init; } = [];

    /// <summary>Who answers for it, or null.</summary>
    public string? Owner { get; init; }

    /// <summary>When this version was made, or null.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>Where it comes from: a source, or the formula it was made by. Null where that is not recorded.</summary>
    public string? Origin { get; init; }

    /// <summary>Why a higher likelihood or consequence may have a lower level here; null where it may not.</summary>
    public LocalizedText? NonMonotoneReason { get; init; }

    /// <summary>The definition as a matrix file, <c>isms/matrix/1</c>.</summary>
    /// <param name="text">The JSON text.</param>
    /// <returns>The definition.</returns>
    /// <exception cref="IsmsIssuesException">The text is no matrix file; the exception has all issues.</exception>
    public static RiskMatrixDefinition FromJson(string text) => MatrixFile.Read(text);

    /// <summary>The definition as a matrix file, or everything that is wrong with it.</summary>
    /// <param name="text">The JSON text.</param>
    /// <param name="definition">The definition, or null where an issue is an error.</param>
    /// <param name="issues">Every issue of the text; what is wrong with the matrix itself is said by <see cref="RiskMatrix.TryCreate"/>.</param>
    /// <returns>True when there is a definition.</returns>
    public static bool TryFromJson(string text, [NotNullWhen(true)] out RiskMatrixDefinition? definition, out IReadOnlyList<IsmsIssue> issues)
    {
        definition = MatrixFile.TryRead(text, out issues);
        return definition is not null;
    }

    /// <summary>The matrix file, <c>isms/matrix/1</c>.</summary>
    /// <returns>The JSON text, indented, line feeds.</returns>
    public string ToJson() => MatrixFile.Write(this);
}
