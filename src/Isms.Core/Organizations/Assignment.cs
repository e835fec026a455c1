using NodaTime;

namespace Isms.Core.Organizations;

/// <summary>That a person belonged to a unit from one day to another, both included. Immutable.</summary>
public sealed record Assignment : DocumentElement
{
    /// <summary>The unit.</summary>
    public required UnitId Unit { get; init; }

    /// <summary>The first day.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The last day, or null while it goes on.</summary>
    public LocalDate? To { get; init; }

    /// <summary>Whether the person belongs to the unit on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>True from <see cref="From"/> to <see cref="To"/>, both included.</returns>
    public bool Covers(LocalDate date) => From <= date && (To is null || date <= To);
}
