namespace Isms.Reporting.Svg.HeatMaps;

/// <summary>A mark on a cell that a remark beneath the map explains.</summary>
/// <param name="Likelihood">The likelihood step, 1 the lowest.</param>
/// <param name="Consequence">The consequence step, 1 the lowest.</param>
/// <param name="Remark">Which remark, counted from 1.</param>
public sealed record HeatMapMark(int Likelihood, int Consequence, int Remark);
