namespace Isms.Reporting.Svg.Readings;

/// <summary>A reading.</summary>
/// <param name="Period">The short name of the period, for example <c>Q1</c>.</param>
/// <param name="Value">The value, or null where there is none: a gap in the chart.</param>
/// <param name="Missed">Whether it misses the target; shown by shape and colour.</param>
public sealed record ReadingPoint(string Period, decimal? Value, bool Missed);
