using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace Isms.Core.Time;

/// <summary>Dates as documents spell them: ISO 8601, <c>2026-03-31</c>, whatever the culture of the thread.</summary>
public static class IsoDate
{
    /// <summary>Reads a date.</summary>
    /// <param name="text">Four digits, two, two, with hyphens.</param>
    /// <param name="date">The date.</param>
    /// <returns>True when the text is a date.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out LocalDate date)
    {
        date = default;
        return text is not null && LocalDatePattern.Iso.Parse(text).TryGetValue(default, out date);
    }

    /// <summary>Reads a date.</summary>
    /// <param name="text">Four digits, two, two, with hyphens.</param>
    /// <returns>The date.</returns>
    /// <exception cref="FormatException">The text is no date.</exception>
    public static LocalDate Parse(string text) => TryParse(text, out LocalDate date)
        ? date
        : throw new FormatException("A date such as 2026-03-31 was expected.");

    /// <summary>Writes a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>For example <c>2026-03-31</c>.</returns>
    public static string Format(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
