using Isms.Core;
using Isms.Core.Time;
using NodaTime;

namespace Isms.Controls.Measurement;

/// <summary>
/// The reading of a measure for one period. Readings are only ever added: a correction is a reading that says which earlier one it <see cref="Corrects"/>;
/// that one stays on record and no longer counts. Immutable.
/// </summary>
public sealed record MeasureReading : DocumentElement
{
    /// <summary>The period.</summary>
    public required FiscalPeriodId Period { get; init; }

    /// <summary>The value, or null where nothing was due, nothing was read, or it follows from numerator and denominator.</summary>
    public decimal? Value { get; init; }

    /// <summary>The identifier, unique in its measure; null where nothing corrects it.</summary>
    public ReadingId? Id { get; init; }

    /// <summary>How many of the denominator fulfil what is measured, or null.</summary>
    public decimal? Numerator { get; init; }

    /// <summary>Out of how many, or for how much of what is counted: above 0; or null.</summary>
    public decimal? Denominator { get; init; }

    /// <summary>The day it was measured, or null.</summary>
    public LocalDate? MeasuredOn { get; init; }

    /// <summary>The day it was put on record, or null.</summary>
    public LocalDate? RecordedOn { get; init; }

    /// <summary>The earlier reading it takes the place of, or null.</summary>
    public ReadingId? Corrects { get; init; }

    /// <summary>Why it was corrected, or why there is no value; or null.</summary>
    public LocalizedText? Reason { get; init; }
}
