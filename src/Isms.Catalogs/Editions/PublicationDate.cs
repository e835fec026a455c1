using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Isms.Core.Time;
using NodaTime;

namespace Isms.Catalogs.Editions;

/// <summary>
/// When something was published, as exactly as it is known: a day (<c>2026-06-29</c>), a month (<c>2023-07</c>), a year (<c>2018</c>)
/// or a Japanese fiscal year from April to March (<c>FY2013</c>). Immutable and thread-safe.
/// </summary>
public sealed record PublicationDate
{
    private PublicationDate(string text, LocalDate earliest, LocalDate latest)
    {
        Text = text;
        Earliest = earliest;
        Latest = latest;
    }

    /// <summary>The date as it is known.</summary>
    public string Text { get; }

    /// <summary>The first day it can have been.</summary>
    public LocalDate Earliest { get; }

    /// <summary>The last day it can have been; the same as <see cref="Earliest"/> where the day is known.</summary>
    public LocalDate Latest { get; }

    /// <summary>Reads a date.</summary>
    /// <param name="text">A day, a month, a year or a fiscal year.</param>
    /// <param name="date">The date, or null when the text is none.</param>
    /// <returns>True when the text is a date.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out PublicationDate? date)
    {
        date = null;
        if (IsoDate.TryParse(text, out LocalDate day))
        {
            date = new PublicationDate(text, day, day);
        }
        else if (IsoDate.TryParse(text + "-01", out LocalDate month))
        {
            date = new PublicationDate(text!, month, month.PlusMonths(1).PlusDays(-1));
        }
        else if (text is { Length: 4 } && IsYear(text))
        {
            date = OfYear(text, new LocalDate(YearOf(text), 1, 1));
        }
        else if (text is { Length: 6 } && text.StartsWith("FY", StringComparison.Ordinal) && IsYear(text.Substring(2)))
        {
            date = OfYear(text, new LocalDate(YearOf(text.Substring(2)), 4, 1));
        }

        return date is not null;
    }

    /// <summary>Reads a date.</summary>
    /// <param name="text">A day, a month, a year or a fiscal year.</param>
    /// <returns>The date.</returns>
    /// <exception cref="FormatException">The text is no date.</exception>
    public static PublicationDate Parse(string text) => TryParse(text, out PublicationDate? date)
        ? date
        : throw new FormatException("A day (2026-06-29), a month (2023-07), a year (2018) or a fiscal year (FY2013) was expected.");

    /// <summary>The date as it is known.</summary>
    /// <returns>The same as <see cref="Text"/>.</returns>
    public override string ToString() => Text;

    // from 1000 on, so that no year is written with leading zeros and the one after it exists
    private static bool IsYear(string text) => text.All(c => c is >= '0' and <= '9') && text[0] != '0' && YearOf(text) < 9999;

    private static int YearOf(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private static PublicationDate OfYear(string text, LocalDate first) => new(text, first, first.PlusYears(1).PlusDays(-1));
}
