using NodaTime;

namespace Isms.Core.Time;

/// <summary>
/// The days on which an organisation works: Monday to Friday without its holidays. The holidays are data of the caller; none are built in, and a year whose holidays were not given
/// has none. Immutable and thread-safe.
/// </summary>
public sealed record BusinessCalendar
{
    private readonly HashSet<LocalDate> closed;

    /// <summary>A calendar.</summary>
    /// <param name="holidays">The days off beside Saturdays and Sundays, in any order; a day may be there more than once or lie on a weekend.</param>
    /// <exception cref="ArgumentNullException"><paramref name="holidays"/> is null.</exception>
    public BusinessCalendar(IEnumerable<LocalDate> holidays)
    {
        closed = [.. Guard.NotNull(holidays)];
        Holidays = closed.OrderBy(day => day).ToValueList();
    }

    /// <summary>The holidays, each once, in their order.</summary>
    public ValueList<LocalDate> Holidays { get; }

    /// <summary>Whether a day is a business day.</summary>
    /// <param name="day">A day.</param>
    /// <returns>False on Saturdays, Sundays and holidays.</returns>
    public bool IsBusinessDay(LocalDate day) => day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !closed.Contains(day);

    /// <summary>The business day so many business days after a day; the day itself does not count, whether it is one or not.</summary>
    /// <param name="day">A day.</param>
    /// <param name="businessDays">How many; 1 or more.</param>
    /// <returns>The last day of a period such as "within 5 business days".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="businessDays"/> is less than 1.</exception>
    public LocalDate After(LocalDate day, int businessDays)
    {
        Guard.InRange(businessDays, 1, int.MaxValue);
        for (int left = businessDays; left > 0;)
        {
            day = day.PlusDays(1);
            left -= IsBusinessDay(day) ? 1 : 0;
        }

        return day;
    }

    /// <summary>The number of business days after one day up to another, which counts.</summary>
    /// <param name="from">The day that does not count.</param>
    /// <param name="to">The last day; not before <paramref name="from"/>.</param>
    /// <returns>0 or more.</returns>
    /// <exception cref="ArgumentException"><paramref name="to"/> lies before <paramref name="from"/>.</exception>
    public int Between(LocalDate from, LocalDate to)
    {
        if (to < from)
        {
            throw new ArgumentException("A day not before the first was expected.", nameof(to));
        }

        int count = 0;
        for (LocalDate day = from; day < to;)
        {
            day = day.PlusDays(1);
            count += IsBusinessDay(day) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Whether two calendars have the same holidays.</summary>
    /// <param name="other">The other.</param>
    /// <returns>True when equal.</returns>
    public bool Equals(BusinessCalendar? other) => other is not null && Holidays.Equals(other.Holidays);

    /// <inheritdoc/>
    public override int GetHashCode() => Holidays.GetHashCode();
}
