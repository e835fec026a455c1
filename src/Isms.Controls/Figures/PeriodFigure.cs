using Isms.Core.Time;

namespace Isms.Controls.Figures;

/// <summary>A figure of each fiscal period, recomputed from records.</summary>
/// <param name="period">The period.</param>
/// <returns>The figure in the unit of the measure, or null where the period has none.</returns>
public delegate decimal? PeriodFigure(FiscalPeriod period);
