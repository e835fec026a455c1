using NodaTime;

namespace Isms.Core.Time;

/// <summary>A period of a fiscal year: it ends on its last day and begins the day after the period before it. Immutable.</summary>
public sealed record FiscalPeriod : DocumentElement
{
    /// <summary>Its name, unique in the document.</summary>
    public required FiscalPeriodId Id { get; init; }

    /// <summary>Its last day.</summary>
    public required LocalDate End { get; init; }
}
