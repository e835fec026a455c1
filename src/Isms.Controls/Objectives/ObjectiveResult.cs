using Isms.Core;

namespace Isms.Controls.Objectives;

/// <summary>What came of an objective. Immutable.</summary>
public sealed record ObjectiveResult : DocumentElement
{
    /// <summary>The value reached, in the unit of the target.</summary>
    public required decimal Value { get; init; }

    /// <summary>Whether it is reported as achieved; a claim that is checked.</summary>
    public required bool IsAchieved { get; init; }
}
