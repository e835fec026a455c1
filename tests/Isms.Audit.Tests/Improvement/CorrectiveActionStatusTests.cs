using FsCheck;
using FsCheck.Fluent;
using Isms.Audit.Improvement;
using Isms.Core.Time;
using Isms.Tests;
using NodaTime;

namespace Isms.Audit.Tests.Improvement;

public sealed class CorrectiveActionStatusTests
{
    private static CorrectiveAction Action(string? due, string? completed, EffectivenessCheck? check = null) => new()
    {
        Id = CorrectiveActionId.Parse("CA-1"),
        Nonconformity = NonconformityId.Parse("NC-1"),
        Due = due is null ? null : IsoDate.Parse(due),
        Completed = completed is null ? null : IsoDate.Parse(completed),
        Effectiveness = check,
    };

    [Theory]
    [InlineData("2025-08-31", "2025-08-31", "2026-03-31", "completedInTime", false, 0)]
    [InlineData("2025-08-31", "2025-09-05", "2026-03-31", "completedLate", true, 5)]
    [InlineData("2026-04-30", null, "2026-03-31", "open", true, 0)]
    [InlineData("2026-03-31", null, "2026-03-31", "open", true, 0)]
    [InlineData("2026-03-30", null, "2026-03-31", "overdue", true, 1)]
    [InlineData(null, null, "2026-03-31", "open", true, 0)]
    [InlineData(null, "2025-09-05", "2026-03-31", "completedInTime", false, 0)]
    [InlineData("2025-08-31", "2025-09-05", "2025-09-04", "overdue", true, 4)]
    [InlineData("2025-08-31", "2025-08-20", "2025-08-19", "open", false, 0)]
    public void Progress_and_lateness_are_two_things(string? due, string? completed, string asOf, string progress, bool late, int days)
    {
        CorrectiveActionStatus status = CorrectiveActionStatus.Of(Action(due, completed), IsoDate.Parse(asOf));
        Assert.Equal(progress, status.Progress.Value);
        Assert.Equal(late, status.IsLate);
        Assert.Equal(days, status.DaysLate);
    }

    [Fact]
    public void Effectiveness_is_known_from_the_day_of_the_check_on()
    {
        CorrectiveAction effective = Action("2025-08-31", "2025-09-05", new() { CheckedOn = new(2025, 10, 10), Effective = true });
        Assert.Equal(EffectivenessVerdict.Effective, CorrectiveActionStatus.Of(effective, new(2025, 10, 10)).Effectiveness);
        CorrectiveActionStatus before = CorrectiveActionStatus.Of(effective, new(2025, 10, 9));
        Assert.Equal(EffectivenessVerdict.NotYetChecked, before.Effectiveness);
        Assert.Equal(new LocalDate(2025, 10, 10), before.EffectivenessCheckPlannedOn);
        CorrectiveAction ineffective = effective with { Effectiveness = effective.Effectiveness! with { Effective = false } };
        Assert.Equal(EffectivenessVerdict.Ineffective, CorrectiveActionStatus.Of(ineffective, new(2026, 3, 31)).Effectiveness);
        CorrectiveActionStatus planned = CorrectiveActionStatus.Of(Action("2026-02-28", "2026-02-27", new() { PlannedOn = new(2026, 6, 10) }), new(2026, 3, 31));
        Assert.Equal(EffectivenessVerdict.NotYetChecked, planned.Effectiveness);
        Assert.Equal(new LocalDate(2026, 6, 10), planned.EffectivenessCheckPlannedOn);
    }

    [Fact]
    public void The_status_explains_itself_in_every_culture() => TestCultures.Each(() =>
    {
        CorrectiveActionStatus status = CorrectiveActionStatus.Of(Action("2026-02-28", "2026-02-27", new() { PlannedOn = new(2026, 6, 10) }), new(2026, 3, 31));
        Assert.Equal("CA-1: completed in time (due 2026-02-28, completed 2026-02-27). Effectiveness: not yet checked (planned for 2026-06-10).", status.Why.English);
        Assert.Equal("CA-1: 期限内完了(期限2026-02-28、完了2026-02-27)。有効性: 未確認(2026-06-10予定)。", status.Why.Japanese);
        Assert.Equal("CA-1: overdue (due 2026-01-31). Effectiveness: not yet checked.", CorrectiveActionStatus.Of(Action("2026-01-31", null), new(2026, 3, 31)).Why.English);
    });

    [Fact]
    public void An_action_that_is_completed_stays_so_and_an_overdue_one_never_becomes_open_again() =>
        Prop.ForAll(
            Gen.Choose(-50, 50).ToArbitrary(),
            Gen.Choose(-50, 50).ToArbitrary(),
            Gen.Choose(0, 20).ToArbitrary(),
            (completed, asOf, later) =>
            {
                LocalDate due = new(2025, 12, 31);
                CorrectiveAction action = Action("2025-12-31", null) with { Completed = due.PlusDays(completed) };
                CorrectiveActionProgress first = CorrectiveActionStatus.Of(action, due.PlusDays(asOf)).Progress;
                CorrectiveActionProgress second = CorrectiveActionStatus.Of(action, due.PlusDays(asOf + later)).Progress;
                bool done = first == CorrectiveActionProgress.CompletedInTime || first == CorrectiveActionProgress.CompletedLate;
                return (!done || second == first) && !(first == CorrectiveActionProgress.Overdue && second == CorrectiveActionProgress.Open);
            }).QuickCheckThrowOnFailure();
}
