using Isms.Core;

namespace Isms.Controls.Objectives;

/// <summary>What came of an objective the year before. Immutable.</summary>
public sealed record PreviousResult : DocumentElement
{
    /// <summary>The fiscal year, for example <c>FY2024</c>.</summary>
    public required string Year { get; init; }

    /// <summary>The value reached, in the unit of the target.</summary>
    public required decimal Value { get; init; }
}
