using Isms.Core;
using Isms.Core.Time;
using NodaTime;

namespace Isms.Controls.Maintenance;

/// <summary>
/// By which day the log of a session has to be reviewed, and whether it was: the n-th business day after the end of the session, where the day of the end does not count.
/// Immutable, with value equality.
/// </summary>
public sealed record LogReview
{
    private LogReview(LocalDate due, LocalDate? reviewed, LogReviewState state)
    {
        Due = due;
        Reviewed = reviewed;
        State = state;
    }

    /// <summary>The last day on which the review is in time.</summary>
    public LocalDate Due { get; }

    /// <summary>The day of the review, or null while there is none.</summary>
    public LocalDate? Reviewed { get; }

    /// <summary>How it stands.</summary>
    public LogReviewState State { get; }

    /// <summary>Whether it was reviewed in time.</summary>
    public bool IsInTime => State == LogReviewState.InTime;

    /// <summary>The reason in words, with the days that decide.</summary>
    public LocalizedText Why => State switch
    {
        LogReviewState.InTime => LocalizedText.Create($"{Day(Reviewed)}に確認(期限: {Day(Due)})", $"reviewed on {Day(Reviewed)} (due {Day(Due)})"),
        LogReviewState.Late => LocalizedText.Create($"{Day(Reviewed)}に確認、期限({Day(Due)})後", $"reviewed on {Day(Reviewed)}, after {Day(Due)}"),
        LogReviewState.Missing => LocalizedText.Create($"未確認、期限({Day(Due)})後", $"not reviewed by {Day(Due)}"),
        _ => LocalizedText.Create($"未確認(期限: {Day(Due)})", $"not reviewed yet (due {Day(Due)})"),
    };

    /// <summary>Judges a session.</summary>
    /// <param name="session">The session.</param>
    /// <param name="withinBusinessDays">Within how many business days its log is reviewed; 1 or more.</param>
    /// <param name="calendar">The business days.</param>
    /// <param name="asOf">The day that counts as today; null where it is not known.</param>
    /// <returns>The answer; null while the session is not disconnected.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="withinBusinessDays"/> is less than 1.</exception>
    public static LogReview? Of(MaintenanceSession session, int withinBusinessDays, BusinessCalendar calendar, LocalDate? asOf)
    {
        Guard.InRange(withinBusinessDays, 1, int.MaxValue);
        Guard.NotNull(calendar);
        if (Guard.NotNull(session).Disconnected is not { } end)
        {
            return null;
        }

        LocalDate due = calendar.After(end, withinBusinessDays);
        return new LogReview(due, session.Reviewed, session.Reviewed switch
        {
            null => asOf > due ? LogReviewState.Missing : LogReviewState.Open,
            { } reviewed => reviewed <= due ? LogReviewState.InTime : LogReviewState.Late,
        });
    }

    private static string Day(LocalDate? day) => day is { } known ? IsoDate.Format(known) : "-";
}
