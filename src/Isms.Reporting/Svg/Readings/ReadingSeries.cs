using Isms.Core;

namespace Isms.Reporting.Svg.Readings;

/// <summary>The readings of a measure by period, with their target. Immutable.</summary>
public sealed record ReadingSeries
{
    /// <summary>What was measured.</summary>
    public required string Title { get; init; }

    /// <summary>The target.</summary>
    public required decimal Target { get; init; }

    /// <summary>Whether the target is a floor (at least) rather than a ceiling (at most).</summary>
    public required bool AtLeast { get; init; }

    /// <summary>The unit, or null.</summary>
    public string? Unit { get; init; }

    /// <summary>A word beside the target, for example that the values are cumulative; or null.</summary>
    public string? Note { get; init; }

    /// <summary>The readings, in the order of their periods.</summary>
    public ValueList<ReadingPoint> Points { get; init; } = [];
}
