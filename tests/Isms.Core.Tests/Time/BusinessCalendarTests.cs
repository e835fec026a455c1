using FsCheck;
using FsCheck.Fluent;
using Isms.Core.Time;
using NodaTime;

namespace Isms.Core.Tests.Time;

public sealed class BusinessCalendarTests
{
    // Golden week of 2025: Tuesday 29 April, Saturday 3 May (a weekend), Monday 5 and Tuesday 6 May.
    private static readonly BusinessCalendar GoldenWeek = new([new(2025, 5, 6), new(2025, 4, 29), new(2025, 5, 3), new(2025, 5, 5), new(2025, 5, 5)]);

    private static BusinessCalendar Calendar(byte[] offsets) => new(offsets.Select(offset => Day(offset)));

    private static LocalDate Day(int offset) => new LocalDate(2025, 4, 1).PlusDays(offset);

    [Fact]
    public void Weekends_and_holidays_are_no_business_days()
    {
        Assert.Equal(
            [false, true, true, true, false, false, false, false, true],
            Enumerable.Range(28, 9).Select(offset => GoldenWeek.IsBusinessDay(Day(offset))));
    }

    // Fridays 25 April and 2 May; Wednesday 7 May is the first day after the holidays.
    [Theory]
    [InlineData(25, 1, 28)]
    [InlineData(25, 2, 30)]
    [InlineData(26, 1, 28)]
    [InlineData(27, 4, 32)]
    [InlineData(32, 1, 37)]
    [InlineData(32, 3, 39)]
    public void The_day_so_many_business_days_later(int dayOfApril, int businessDays, int expectedDayOfApril) =>
        Assert.Equal(Day(expectedDayOfApril - 1), GoldenWeek.After(Day(dayOfApril - 1), businessDays));

    [Fact]
    public void Between_two_days_the_first_does_not_count_and_the_last_does()
    {
        Assert.Equal(0, GoldenWeek.Between(Day(24), Day(24)));
        Assert.Equal(1, GoldenWeek.Between(Day(31), Day(36)));
        Assert.Equal(5, GoldenWeek.Between(Day(24), Day(36)));
    }

    [Fact]
    public void It_counts_as_a_list_of_days_does() =>
        Prop.ForAll<byte[], byte, byte>((holidays, from, days) =>
        {
            BusinessCalendar calendar = Calendar(holidays);
            int count = (days % 20) + 1;
            LocalDate expected = Enumerable.Range(from + 1, 400).Select(Day)
                .Where(day => day.DayOfWeek != IsoDayOfWeek.Saturday && day.DayOfWeek != IsoDayOfWeek.Sunday && !holidays.Any(offset => Day(offset) == day))
                .ElementAt(count - 1);
            return calendar.After(Day(from), count) == expected;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void After_and_between_are_each_others_inverse_and_end_on_a_business_day() =>
        Prop.ForAll<byte[], byte, byte>((holidays, from, days) =>
        {
            BusinessCalendar calendar = Calendar(holidays);
            LocalDate due = calendar.After(Day(from), days + 1);
            return calendar.IsBusinessDay(due) && calendar.Between(Day(from), due) == days + 1;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Two_steps_are_one_step_of_their_sum() =>
        Prop.ForAll<byte[], byte, byte>((holidays, first, second) =>
            Calendar(holidays).After(Calendar(holidays).After(Day(0), first + 1), second + 1) == Calendar(holidays).After(Day(0), first + second + 2)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_holiday_more_never_makes_a_day_earlier() =>
        Prop.ForAll<byte[], byte, byte>((holidays, more, days) => Calendar([.. holidays, more]).After(Day(0), days + 1) >= Calendar(holidays).After(Day(0), days + 1)).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_the_holidays_makes_no_difference() =>
        Prop.ForAll<byte[]>(holidays => Calendar(holidays).Equals(Calendar([.. holidays.Reverse()])) && Calendar(holidays).GetHashCode() == Calendar([.. holidays.Reverse()]).GetHashCode())
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Mistakes_are_answered_at_once()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => GoldenWeek.After(Day(0), 0));
        Assert.Throws<ArgumentException>(() => GoldenWeek.Between(Day(1), Day(0)));
    }
}
