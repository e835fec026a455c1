using Isms.Core;

namespace Isms.Controls.Objectives;

/// <summary>The number an objective aims at (6.2 b). Immutable.</summary>
public sealed record MeasurableTarget : DocumentElement
{
    /// <summary>The unit of baseline, target and result.</summary>
    public required string Unit { get; init; }

    /// <summary>The value it starts from, or null.</summary>
    public decimal? Baseline { get; init; }

    /// <summary>The fiscal year of that value, or null.</summary>
    public string? BaselineYear { get; init; }

    /// <summary>The value to reach.</summary>
    public required decimal Target { get; init; }

    /// <summary>Which side of the target counts as reached.</summary>
    public required TargetComparison Comparison { get; init; }

    /// <summary>The change from baseline to target in percent of the baseline; a claim that is checked. Null where nothing is said.</summary>
    public decimal? RelativeChangePercent { get; init; }

    /// <summary>What came of it the year before; null where the baseline is that, or there was no such objective.</summary>
    public PreviousResult? Previous { get; init; }

    /// <summary>The record that the baseline comes from; null where that is not said.</summary>
    public BaselineSource? BaselineSource { get; init; }
}
