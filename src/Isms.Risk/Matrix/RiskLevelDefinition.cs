using Isms.Core;

namespace Isms.Risk.Matrix;

/// <summary>A level of risk as a matrix definition names it. Immutable.</summary>
public sealed record RiskLevelDefinition : DocumentElement
{
    /// <summary>The identifier, unique in the matrix.</summary>
    public required RiskLevelId Id { get; init; }

    /// <summary>The name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The colour as <c>#rrggbb</c>, or null.</summary>
    public string? Color { get; init; }
}
