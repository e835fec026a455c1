using FsCheck;
using FsCheck.Fluent;
using Isms.Controls.Maintenance;
using Isms.Core.Identifiers;
using Isms.Core.Time;
using NodaTime;

namespace Isms.Controls.Tests.Maintenance;

public sealed class LogReviewTests
{
    private static readonly BusinessCalendar Holidays = new([new LocalDate(2025, 11, 3), new LocalDate(2025, 11, 24)]);

    private static MaintenanceSession Session(LocalDate? disconnected, LocalDate? reviewed) => new()
    {
        Id = SessionId.Parse("MSN-01"),
        Supplier = SupplierId.Parse("SUP-A"),
        Connected = new LocalDate(2025, 5, 1),
        Disconnected = disconnected,
        Operator = OperatorIdentity.Individual,
        Reviewed = reviewed,
    };

    // By the calendar of 2025: 14 May is a Wednesday; 30 October a Thursday, and 3 November a holiday; 31 October a Friday.
    [Theory]
    [InlineData("2025-05-14", "2025-05-19", "2025-05-19", LogReviewState.InTime, "reviewed on 2025-05-19 (due 2025-05-19)", "2025-05-19に確認(期限: 2025-05-19)")]
    [InlineData("2025-05-14", "2025-05-22", "2025-05-19", LogReviewState.Late, "reviewed on 2025-05-22, after 2025-05-19", "2025-05-22に確認、期限(2025-05-19)後")]
    [InlineData("2025-10-30", "2025-11-05", "2025-11-05", LogReviewState.InTime, "reviewed on 2025-11-05 (due 2025-11-05)", "2025-11-05に確認(期限: 2025-11-05)")]
    [InlineData("2025-10-31", null, "2025-11-06", LogReviewState.Missing, "not reviewed by 2025-11-06", "未確認、期限(2025-11-06)後")]
    [InlineData("2026-03-26", null, "2026-03-31", LogReviewState.Open, "not reviewed yet (due 2026-03-31)", "未確認(期限: 2026-03-31)")]
    public void The_third_business_day_is_the_last(string end, string? reviewed, string due, LogReviewState state, string english, string japanese) => TestCultures.Each(() =>
    {
        LogReview review = LogReview.Of(Session(IsoDate.Parse(end), reviewed is null ? null : IsoDate.Parse(reviewed)), 3, Holidays, new LocalDate(2026, 3, 31))!;
        Assert.Equal((due, state, state == LogReviewState.InTime), (IsoDate.Format(review.Due), review.State, review.IsInTime));
        Assert.Equal((english, japanese), (review.Why.English, review.Why.Japanese));
    });

    [Fact]
    public void A_session_that_is_connected_has_no_last_day_yet()
    {
        Assert.Null(LogReview.Of(Session(null, null), 3, Holidays, null));
        Assert.Equal(LogReviewState.Open, LogReview.Of(Session(new LocalDate(2025, 5, 14), null), 3, Holidays, null)!.State);
        Assert.Throws<ArgumentOutOfRangeException>(() => LogReview.Of(Session(null, null), 0, Holidays, null));
    }

    // The obvious way: a review is in time when fewer business days than the limit lie between the end and its own day.
    [Fact]
    public void It_agrees_with_counting_the_business_days_in_between() => Prop.ForAll<byte, byte, byte>((end, after, within) =>
    {
        LocalDate from = new LocalDate(2025, 10, 1).PlusDays(end);
        int days = after % 20;
        int limit = 1 + (within % 8);
        int between = 0;
        for (int day = 1; day < days; day++)
        {
            between += Holidays.IsBusinessDay(from.PlusDays(day)) ? 1 : 0;
        }

        return LogReview.Of(Session(from, from.PlusDays(days)), limit, Holidays, null)!.IsInTime == (between < limit);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_share_reviewed_in_time_is_that_of_the_totals()
    {
        MaintenanceRecords records = new() { Totals = [Total("FY2025-Q1", 50, 38), Total("FY2025-Q2", 0, 0), Total("FY2025-Q4", 3, 1)] };
        Assert.Equal(76, MaintenanceFigures.SessionsReviewedInTimePercent(records, FiscalPeriodId.Parse("FY2025-Q1")));
        Assert.Null(MaintenanceFigures.SessionsReviewedInTimePercent(records, FiscalPeriodId.Parse("FY2025-Q2")));
        Assert.Null(MaintenanceFigures.SessionsReviewedInTimePercent(records, FiscalPeriodId.Parse("FY2025-Q3")));
        Assert.Equal(100m / 3, MaintenanceFigures.SessionsReviewedInTimePercent(records, FiscalPeriodId.Parse("FY2025-Q4")));
    }

    private static MaintenanceTotal Total(string period, int sessions, int reviewed) => new() { Period = FiscalPeriodId.Parse(period), Sessions = sessions, ReviewedInTime = reviewed };
}
