using FsCheck;
using FsCheck.Fluent;
using Isms.Controls.Objectives;
using Isms.Core;
using NodaTime;
using static Isms.Controls.Tests.Sample;

namespace Isms.Controls.Tests.Objectives;

public sealed class ObjectiveTests
{
    private static InformationSecurityObjective With(TargetComparison comparison, decimal target, decimal value) => Halve with
    {
        Measurable = Halve.Measurable! with { Comparison = comparison, Target = target },
        Result = new ObjectiveResult { Value = value, IsAchieved = true },
    };

    [Fact]
    public void Achieved_is_monotone_in_the_result_for_each_direction() =>
        Prop.ForAll<int, int, PositiveInt>((target, value, better) => TargetComparison.List.Known.All(comparison =>
        {
            int step = comparison == TargetComparison.AtLeast ? better.Get : -better.Get;
            return ObjectiveStatus.StateOf(With(comparison, target, value)) != AchievementState.Achieved
                || ObjectiveStatus.StateOf(With(comparison, target, (decimal)value + step)) == AchievementState.Achieved;
        })).QuickCheckThrowOnFailure();

    [Fact]
    public void The_change_from_the_year_before_is_computed_and_explained() => TestCultures.Each(() =>
    {
        // 16 to 8: half as many. 99.85 to 99.97: 0.12 of 99.85 are 0.1202 percent.
        YearOnYearChange change = YearOnYearChange.Of(Halve with { Measurable = Halve.Measurable! with { BaselineYear = "FY2024" } })!;
        Assert.Equal((-8m, -50m, true, -50m), (change.Change, change.ChangePercent, change.IsBetter, change.TargetPercent));
        Assert.Equal("From 16 in FY2024 to 8 (incidents): -8 (-50 %; the target asks for -50 %), better.", change.Why.English);
        Assert.Contains("改善", change.Why.Japanese, StringComparison.Ordinal);
        YearOnYearChange uptime = YearOnYearChange.Of(With(TargetComparison.AtLeast, 99.95m, 99.97m) with
        {
            Measurable = Halve.Measurable! with { Comparison = TargetComparison.AtLeast, Target = 99.95m, Baseline = 99.85m },
        })!;
        Assert.Equal((0.12m, true), (uptime.Change, uptime.IsBetter));
        Assert.Equal(0.1202m, Math.Round(uptime.ChangePercent!.Value, 4));
    });

    [Fact]
    public void The_previous_result_goes_before_the_baseline_and_without_either_there_is_no_comparison()
    {
        InformationSecurityObjective later = Halve with { Measurable = Halve.Measurable! with { Previous = new PreviousResult { Year = "FY2024", Value = 7 } } };
        Assert.Equal((1m, false, "FY2024"), (YearOnYearChange.Of(later)!.Change, YearOnYearChange.Of(later)!.IsBetter, YearOnYearChange.Of(later)!.Year));
        Assert.Null(YearOnYearChange.Of(Halve with { Measurable = Halve.Measurable! with { Baseline = null } }));
        Assert.Null(YearOnYearChange.Of(Halve with { Result = null }));
        YearOnYearChange fromZero = YearOnYearChange.Of(Halve with { Measurable = Halve.Measurable! with { Baseline = 0 } })!;
        Assert.Equal((8m, (decimal?)null), (fromZero.Change, fromZero.ChangePercent));
        YearOnYearChange vast = YearOnYearChange.Of(Halve with { Measurable = Halve.Measurable! with { Baseline = decimal.MinValue }, Result = new ObjectiveResult { Value = decimal.MaxValue, IsAchieved = false } })!;
        Assert.Equal(((decimal?)null, (decimal?)null), (vast.Change, vast.ChangePercent));
        Assert.NotNull(vast.Why);
    }

    [Fact]
    public void Each_letter_of_the_clause_is_looked_for()
    {
        Assert.Equal("abcfghij", Letters(Halve));
        ObjectivePlan plan = Halve.Plan;
        InformationSecurityObjective full = Halve with
        {
            Communications = [new ObjectiveCommunication { On = new LocalDate(2025, 4, 10) }],
            UpdatedOn = new LocalDate(2025, 4, 1),
        };
        Assert.Equal("abcdefghij", Letters(full));
        Assert.Equal("bcdefghij", Letters(full with { Policy = null }));
        Assert.Equal("acdefghij", Letters(full with { Measurable = null }));
        Assert.Equal("abdefghij", Letters(full with { Risks = [] }));
        Assert.Equal("abcdefghij", Letters(full with { Risks = [], Requirements = [Isms.Risk.Context.RequirementId.Parse("REQ-01")] }));
        Assert.Equal("abcdeghij", Letters(full with { Plan = plan with { What = [] } }));
        Assert.Equal("abcdefhij", Letters(full with { Plan = plan with { Resources = null } }));
        Assert.Equal("abcdefgij", Letters(full with { Plan = plan with { Responsible = null } }));
        Assert.Equal("abcdefghj", Letters(full with { Plan = plan with { Due = null } }));
        Assert.Equal("abcdefghi", Letters(full with { Plan = plan with { Evaluation = null } }));
    }

    [Fact]
    public void A_status_says_how_it_comes_about()
    {
        LocalizedText why = ObjectiveStatus.Of(Halve, [IncidentCount with { Target = 7 }]).Why;
        Assert.Equal("Result 8, at most the target 8: achieved. What is claimed agrees. Measures missed: M-02.", why.English);
        Assert.Contains("未達の測定項目: M-02", why.Japanese, StringComparison.Ordinal);
    }

    private static string Letters(InformationSecurityObjective objective) => string.Concat(ObjectiveElement.Of(objective).Where(element => element.IsThere).Select(element => element.Letter));
}
