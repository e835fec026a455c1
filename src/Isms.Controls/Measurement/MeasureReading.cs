using Isms.Core;
using Isms.Core.Time;

namespace Isms.Controls.Measurement;

/// <summary>The reading of a measure for one period. Immutable.</summary>
public sealed record MeasureReading : DocumentElement
{
    /// <summary>The period.</summary>
    public required FiscalPeriodId Period { get; init; }

    /// <summary>The value, or null where nothing was due or nothing was read.</summary>
    public decimal? Value { get; init; }
}
