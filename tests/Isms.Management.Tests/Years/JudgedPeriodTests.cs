using Isms.Management.Years;
using NodaTime;

namespace Isms.Management.Tests.Years;

public sealed class JudgedPeriodTests
{
    private static JudgedPeriod Of(string asOf) => JudgedPeriod.Of(Hospital.System.Organization.FiscalYear, Core.Time.IsoDate.Parse(asOf));

    [Theory]
    [InlineData("2025-04-01", "2025-04-01")]
    [InlineData("2025-09-30", "2025-04-01")]
    [InlineData("2026-03-31", "2025-04-01")]
    [InlineData("2026-04-01", "2025-04-02")]
    [InlineData("2025-03-31", "2024-04-01")]
    [InlineData("2024-02-29", "2023-03-01")]
    public void It_is_the_fiscal_year_so_far_or_the_twelve_months_before(string asOf, string from)
    {
        JudgedPeriod period = Of(asOf);
        Assert.Equal((from, asOf), (Core.Time.IsoDate.Format(period.From), Core.Time.IsoDate.Format(period.Until)));
    }

    [Fact]
    public void The_keys_of_the_hospital_fill_up_over_the_year()
    {
        // In April and May: courses for all three audiences, none of them ad hoc before the drill of 10 June; no audit before 12 June.
        Assert.Equal(["ad hoc training"], Of("2025-05-31").KeysOf(Hospital.System).Keys[0].Missing.Select(missing => missing.English));
        Assert.Empty(Of("2025-06-11").KeysOf(Hospital.System).Keys[2].Evidence);
        Assert.Equal(["AUD-01"], Of("2025-06-12").KeysOf(Hospital.System).Keys[2].Evidence);
        Assert.True(Of("2026-03-31").KeysOf(Hospital.System).AreComplete);
    }

    [Fact]
    public void A_period_ends_on_or_after_its_first_day()
    {
        LocalDate day = new(2025, 6, 12);
        Assert.Equal(day, JudgedPeriod.Between(day, day).Until);
        Assert.Throws<ArgumentException>(() => JudgedPeriod.Between(day, day.PlusDays(-1)));
    }
}
