using Isms.Core;
using Isms.Risk.Matrix;

namespace Isms.Risk.Migration.Mapping;

/// <summary>Which matrix, in which version. Immutable, with value equality.</summary>
public sealed record MatrixVersion : DocumentElement
{
    /// <summary>The identifier of the matrix.</summary>
    public required MatrixId Id { get; init; }

    /// <summary>Its version, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>The identifier and version of a matrix.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <returns>Both together.</returns>
    public static MatrixVersion Of(RiskMatrix matrix) => new() { Id = Guard.NotNull(matrix).Id, Version = matrix.Version };

    /// <summary>As messages name it.</summary>
    /// <returns>For example <c>hospital-5x5 version 1</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Id} version {Version}");
}
