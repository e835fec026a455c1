namespace Isms.Controls.Charts;

/// <summary>A value on a control chart with the limits that hold for it. Immutable.</summary>
/// <param name="Value">The value.</param>
/// <param name="Lower">The lower control limit, three standard deviations below the centre, not below what the kind of value can be.</param>
/// <param name="Upper">The upper control limit, three standard deviations above the centre, not above what the kind of value can be.</param>
/// <param name="Distance">How many standard deviations the value lies above the centre; negative below it, 0 where nothing varies.</param>
public sealed record ChartPoint(double Value, double Lower, double Upper, double Distance);
