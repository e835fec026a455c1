using NodaTime;

namespace Isms.Core.Time;

/// <summary>A fiscal year with its periods, in their order. Japanese institutions run from 1 April to 31 March. Immutable.</summary>
public sealed record FiscalYear : DocumentElement
{
    /// <summary>Its name, for example <c>FY2025</c>.</summary>
    public required string Label { get; init; }

    /// <summary>The first day.</summary>
    public required LocalDate Start { get; init; }

    /// <summary>The last day.</summary>
    public required LocalDate End { get; init; }

    /// <summary>The periods (quarters), in their order.</summary>
    public ValueList<FiscalPeriod> Periods { get; init; } = [];

    /// <summary>The period that a date lies in.</summary>
    /// <param name="date">A day.</param>
    /// <returns>The period, or null when the date lies outside the year.</returns>
    public FiscalPeriod? PeriodOf(LocalDate date) =>
        date < Start ? null : Periods.FirstOrDefault(period => date <= period.End);
}
