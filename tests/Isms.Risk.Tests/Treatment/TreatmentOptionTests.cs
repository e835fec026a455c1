using Isms.Risk.Treatment;
using NodaTime;

namespace Isms.Risk.Tests.Treatment;

public class TreatmentOptionTests
{
    // ISO 31000:2009 5.5.1 a to g; the older options after the deck and MHLW 6.0.
    [Theory]
    [InlineData("avoid", 1, "avoid", "avoid")]
    [InlineData("pursue", 2, "pursue", null)]
    [InlineData("removeSource", 3, "modify", "reduce")]
    [InlineData("changeLikelihood", 4, "modify", "reduce")]
    [InlineData("changeConsequence", 5, "modify", "reduce")]
    [InlineData("share", 6, "share", "transfer")]
    [InlineData("retain", 7, "retain", "accept")]
    public void Each_option_has_number_group_and_older_counterpart(string value, int number, string group, string? legacy)
    {
        TreatmentOption option = TreatmentOption.List.Get(value);
        Assert.True(option.IsKnown);
        Assert.Equal(number, option.Number);
        Assert.Equal(group, option.Group!.Value);
        Assert.Equal(legacy, option.Legacy?.Value);
    }

    [Fact]
    public void There_are_seven_options_in_the_order_of_their_numbers() =>
        Assert.Equal([1, 2, 3, 4, 5, 6, 7], TreatmentOption.List.Known.Select(option => option.Number!.Value));

    [Fact]
    public void An_unknown_option_is_kept_and_has_no_number()
    {
        TreatmentOption option = TreatmentOption.List.Get("ignore");
        Assert.False(option.IsKnown);
        Assert.Equal("ignore", option.Value);
        Assert.Null(option.Number);
        Assert.Null(option.Group);
        Assert.Null(option.Legacy);
    }

    [Fact]
    public void A_treatment_is_overdue_from_the_day_after_its_due_date_until_it_is_done()
    {
        RiskTreatment treatment = new()
        {
            Id = TreatmentId.Parse("T-38"),
            Option = TreatmentOption.ChangeLikelihood,
            Status = TreatmentStatus.InProgress,
            Due = new LocalDate(2026, 3, 31),
        };
        Assert.False(treatment.IsOverdue(new LocalDate(2026, 3, 31)));
        Assert.True(treatment.IsOverdue(new LocalDate(2026, 4, 1)));
        Assert.False((treatment with { Status = TreatmentStatus.Done }).IsOverdue(new LocalDate(2026, 4, 1)));
        Assert.False((treatment with { Due = null }).IsOverdue(new LocalDate(2026, 4, 1)));
    }
}
