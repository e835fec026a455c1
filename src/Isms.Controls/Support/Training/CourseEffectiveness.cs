using Isms.Core;

namespace Isms.Controls.Support.Training;

/// <summary>How the effect of a course is evaluated, and what came of it (ISO/IEC 27001:2013 7.2 c). Immutable.</summary>
public sealed record CourseEffectiveness : DocumentElement
{
    /// <summary>The method, or null where none is recorded.</summary>
    public string? Method { get; init; }

    /// <summary>The value before the course, or null where it was not measured.</summary>
    public decimal? Before { get; init; }

    /// <summary>The value after it, or null where it was not measured.</summary>
    public decimal? After { get; init; }

    /// <summary>The value aimed at, or null.</summary>
    public decimal? Target { get; init; }

    /// <summary>Whether it is reported as achieved; null where nothing is said.</summary>
    public bool? IsAchieved { get; init; }

    /// <summary>By how much it rose from before to after the course; null where one of the two was not measured.</summary>
    public decimal? Gain => After - Before;

    /// <summary>Whether what was aimed at was reached, a higher value being better; null where it was not measured or nothing was aimed at.</summary>
    public bool? ReachesTarget => After is { } after && Target is { } target ? after >= target : null;
}
