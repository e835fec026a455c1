using NodaTime;

namespace Isms.Audit;

/// <summary>Months after or before a day, staying inside the calendar: at its ends there are not so many.</summary>
internal static class CalendarMonths
{
    public static LocalDate After(LocalDate date, int months) => IsInside(date, months) ? date.PlusMonths(months) : LocalDate.MaxIsoValue;

    public static LocalDate Before(LocalDate date, int months) => IsInside(date, -months) ? date.PlusMonths(-months) : LocalDate.MinIsoValue;

    private static bool IsInside(LocalDate date, int months)
    {
        int year = date.Year + ((months - 11) / 12);
        return year > LocalDate.MinIsoValue.Year && date.Year + ((months + 11) / 12) < LocalDate.MaxIsoValue.Year;
    }
}
