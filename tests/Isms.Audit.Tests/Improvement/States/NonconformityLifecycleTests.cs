using FsCheck;
using FsCheck.Fluent;
using Isms.Audit.Improvement;
using Isms.Audit.Improvement.States;
using Isms.Audit.Json;
using Isms.Core;
using Isms.Tests;
using NodaTime;

namespace Isms.Audit.Tests.Improvement.States;

public sealed class NonconformityLifecycleTests
{
    private static readonly LocalDate Today = new(2026, 3, 31);

    private static readonly NonconformityState
        Detected = NonconformityState.Detected, Corrected = NonconformityState.Corrected, CauseKnown = NonconformityState.CauseKnown,
        Planned = NonconformityState.ActionPlanned, Done = NonconformityState.ActionDone, Confirmed = NonconformityState.EffectivenessConfirmed,
        Ineffective = NonconformityState.ActionIneffective, Closed = NonconformityState.Closed, Reopened = NonconformityState.Reopened;

    // Written down by hand: what may follow on what.
    private static readonly Dictionary<NonconformityState, NonconformityState[]> Ways = new()
    {
        [Detected] = [Corrected, CauseKnown],
        [Corrected] = [CauseKnown],
        [CauseKnown] = [Planned],
        [Planned] = [Done],
        [Done] = [Confirmed, Ineffective],
        [Ineffective] = [CauseKnown],
        [Confirmed] = [Closed],
        [Closed] = [Reopened],
        [Reopened] = [Corrected, CauseKnown],
    };

    private static readonly Nonconformity Bare = new()
    {
        Id = NonconformityId.Parse("NC-1"),
        Source = new() { Kind = NonconformitySourceKind.Other },
        DetectedOn = new(2025, 6, 1),
        Grade = NonconformityGrade.Minor,
        Status = NonconformityStatus.Open,
        CorrectiveAction = CorrectiveActionId.Parse("CA-1"),
    };

    private static readonly CorrectiveAction Full = new()
    {
        Id = CorrectiveActionId.Parse("CA-1"),
        Nonconformity = Bare.Id,
        Correction = Hospital.Text("correction"),
        RootCause = Hospital.Text("cause"),
        Action = Hospital.Text("action"),
        Completed = new(2025, 8, 1),
        Effectiveness = new() { CheckedOn = new(2025, 9, 1), Effective = true },
    };

    private static readonly Nonconformity ClosedOne = Bare with { Status = NonconformityStatus.Closed, ClosedOn = new(2025, 9, 2) };

    [Fact]
    public void The_table_allows_what_is_written_down_and_no_more()
    {
        Assert.True(new HashSet<NonconformityState>(NonconformityState.List.Known).SetEquals(NonconformityLifecycle.Table.States));
        Assert.True(new HashSet<NonconformityState>(Ways.Keys).SetEquals(NonconformityLifecycle.Table.States));
        Assert.All(Ways, way => Assert.Equal(way.Value, NonconformityLifecycle.Allowed(way.Key)));
        Assert.Equal(12, NonconformityLifecycle.Table.Transitions.Count);
        Assert.Empty(NonconformityLifecycle.Allowed(NonconformityState.List.Get("elsewhere")));
    }

    public static TheoryData<string, string, string> Transitions => new()
    {
        // from, to, what of the record opens it; with all else left out it must be shut.
        { "detected", "corrected", "correction" },
        { "detected", "causeKnown", "cause" },
        { "corrected", "causeKnown", "cause" },
        { "causeKnown", "actionPlanned", "action" },
        { "actionPlanned", "actionDone", "completed" },
        { "actionDone", "effectivenessConfirmed", "effective" },
        { "actionDone", "actionIneffective", "ineffective" },
        { "actionIneffective", "causeKnown", "cause" },
        { "effectivenessConfirmed", "closed", "closed" },
        { "closed", "reopened", "reopened" },
        { "reopened", "corrected", "correction" },
        { "reopened", "causeKnown", "cause" },
    };

    [Theory]
    [MemberData(nameof(Transitions))]
    public void Each_step_is_open_to_a_record_with_what_it_asks_for_and_shut_without(string from, string to, string what)
    {
        NonconformityState before = NonconformityState.List.Get(from), after = NonconformityState.List.Get(to);
        CorrectiveAction empty = new() { Id = Full.Id, Nonconformity = Bare.Id };
        (Nonconformity item, CorrectiveAction action) = what switch
        {
            "correction" => (Bare, empty with { Correction = Full.Correction }),
            "cause" => (Bare, empty with { RootCause = Full.RootCause }),
            "action" => (Bare, empty with { Action = Full.Action }),
            "completed" => (Bare, empty with { Completed = Full.Completed }),
            "effective" => (Bare, empty with { Effectiveness = Full.Effectiveness }),
            "ineffective" => (Bare, empty with { Effectiveness = new() { Effective = false } }),
            "closed" => (ClosedOne, empty),
            _ => (Bare with { Reopenings = [new() { ClosedOn = new(2025, 9, 2), On = new(2025, 10, 1) }] }, empty),
        };
        NonconformityRound with = new() { Nonconformity = item, Action = action, AsOf = Today };
        Assert.Null(NonconformityLifecycle.Table.Refusal(before, after, with));
        NonconformityRound without = new() { Nonconformity = Bare, Action = empty, AsOf = Today };
        Assert.NotNull(NonconformityLifecycle.Table.Refusal(before, after, without));
        Assert.NotNull(NonconformityLifecycle.Table.Refusal(before, after, without with { Action = null }));
        if (what is "completed" or "effective" or "closed" or "reopened")
        {
            // What is dated after the day has not happened.
            Assert.NotNull(NonconformityLifecycle.Table.Refusal(before, after, with with { AsOf = new(2025, 7, 31) }));
        }
    }

    [Fact]
    public void The_states_of_the_hospital_come_out_as_worked_by_hand()
    {
        NonconformityCourse Course(int number, LocalDate asOf) => NonconformityLifecycle.Trace(Hospital.Records.Nonconformities[number - 1], Hospital.Records.CorrectiveActions, asOf);
        Assert.Equal(["closed", "closed", "closed", "closed", "actionDone", "closed"], Enumerable.Range(1, 6).Select(number => Course(number, Today).State.Value));
        Assert.All(Enumerable.Range(1, 6), number => Assert.True(Course(number, Today).AgreesWithClaim));

        // NC-01: detected 2025-06-12, done 2025-09-05, checked and closed 2025-10-10.
        NonconformityCourse first = Course(1, Today);
        Assert.Equal(
            [
                "detected 2025-06-12", "corrected -", "causeKnown -", "actionPlanned -", "actionDone 2025-09-05", "effectivenessConfirmed 2025-10-10", "closed 2025-10-10",
            ],
            first.Steps.Select(step => $"{step.To} {(step.On is { } on ? Core.Time.IsoDate.Format(on) : "-")}"));
        Assert.Equal("actionPlanned", Course(1, new(2025, 9, 4)).State.Value);
        Assert.Equal("actionDone", Course(1, new(2025, 10, 9)).State.Value);
        Assert.Equal(
            "action done (2026-02-27): the day on which the action was completed is on record. Needed next: the check found the action effective.",
            Course(5, Today).Why.English);
        Assert.StartsWith("処置完了 (2026-02-27): ", Course(5, Today).Why.Japanese, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_action_it_is_only_detected()
    {
        NonconformityCourse course = NonconformityLifecycle.Trace(ClosedOne, [], Today);
        Assert.Equal(Detected, course.State);
        Assert.False(course.AgreesWithClaim);
        Assert.EndsWith("The record says closed.", course.Why.English, StringComparison.Ordinal);
        NonconformityCourse open = NonconformityLifecycle.Trace(Bare, [Full], Today);
        Assert.Equal((Confirmed, true), (open.State, open.AgreesWithClaim));
        Assert.Equal("the closing is on record", open.Missing!.English);
    }

    [Fact]
    public void An_action_that_does_not_work_is_followed_by_another()
    {
        CorrectiveAction first = Full with { Effectiveness = new() { CheckedOn = new(2025, 9, 1), Effective = false } };
        Assert.Equal(Ineffective, NonconformityLifecycle.Trace(Bare, [first], Today).State);
        CorrectiveAction second = Full with { Id = CorrectiveActionId.Parse("CA-2"), Completed = new(2025, 11, 1), Effectiveness = null };
        NonconformityCourse course = NonconformityLifecycle.Trace(Bare with { CorrectiveAction = second.Id }, [second, first], Today);
        Assert.Equal([Detected, Corrected, CauseKnown, Planned, Done, Ineffective, CauseKnown, Planned, Done], course.Steps.Select(step => step.To));
        Assert.Equal("CA-1 CA-2", $"{course.Steps[4].Action} {course.Steps[8].Action}");
    }

    [Fact]
    public void What_comes_back_is_reopened_and_closed_again()
    {
        Nonconformity back = ClosedOne with
        {
            ClosedOn = new(2026, 2, 1),
            CorrectiveAction = CorrectiveActionId.Parse("CA-2"),
            Reopenings = [new() { ClosedOn = new(2025, 9, 2), On = new(2025, 12, 1), Why = Hospital.Text("it came back") }],
        };
        CorrectiveAction second = Full with { Id = CorrectiveActionId.Parse("CA-2"), Completed = new(2026, 1, 10), Effectiveness = new() { CheckedOn = new(2026, 1, 31), Effective = true } };
        NonconformityCourse At(int year, int month, int day) => NonconformityLifecycle.Trace(back, [Full, second], new(year, month, day));
        Assert.Equal(
            [Detected, Corrected, CauseKnown, Planned, Done, Confirmed, Closed, Reopened, Corrected, CauseKnown, Planned, Done, Confirmed, Closed],
            At(2026, 3, 31).Steps.Select(step => step.To));
        Assert.Equal((Closed, true), (At(2025, 11, 30).State, At(2025, 11, 30).IsClaimedClosed));
        Assert.Equal((Planned, false), (At(2025, 12, 1).State, At(2025, 12, 1).IsClaimedClosed));
        Assert.Equal((Confirmed, false), (At(2026, 1, 31).State, At(2026, 1, 31).IsClaimedClosed));
        Assert.Equal(Reopened, NonconformityLifecycle.Trace(back with { CorrectiveAction = Full.Id }, [Full], Today).State);
        ShapeRoundTripOf(back);
    }

    [Fact]
    public void No_sequence_of_events_reaches_what_the_table_forbids()
    {
        NonconformityState[] states = [.. Ways.Keys];
        NonconformityRound everything = new()
        {
            Nonconformity = Bare with { Reopenings = [new() { ClosedOn = new(2025, 9, 2), On = new(2025, 10, 1) }] },
            Action = Full,
            AsOf = Today,
        };
        Prop.ForAll(Gen.Choose(0, 999).ListOf().ToArbitrary(), numbers =>
        {
            List<NonconformityState> events = [];
            NonconformityState here = Detected;
            bool allowed = true;
            foreach (int number in numbers)
            {
                // Nine times of ten a step that the table has, so that long walks are met too.
                NonconformityState next = number % 10 < 9 ? Ways[here][number / 10 % Ways[here].Length] : states[number / 10 % states.Length];

                // The record is of an action found effective: the way into "ineffective" is shut.
                allowed = allowed && Ways[here].Contains(next) && next != Ineffective;
                events.Add(next);
                here = next;
            }

            return NonconformityLifecycle.Table.Refusal(events, everything) is null == allowed;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Whatever_the_record_its_course_keeps_to_the_table()
    {
        Gen<LocalDate?> day = Gen.OneOf(Gen.Constant((LocalDate?)null), Gen.Choose(0, 500).Select(days => (LocalDate?)new LocalDate(2025, 1, 1).PlusDays(days)));
        Gen<bool> flag = Gen.Elements(true, false);
        Gen<CorrectiveAction> action =
            from number in Gen.Choose(1, 3)
            from texts in Gen.Choose(0, 7)
            from completed in day
            from isChecked in Gen.Elements<bool?>(null, true, false)
            from checkedOn in day
            select new CorrectiveAction
            {
                Id = CorrectiveActionId.Parse(FormattableString.Invariant($"CA-{number}")),
                Nonconformity = Bare.Id,
                Correction = (texts & 1) == 0 ? null : Full.Correction,
                RootCause = (texts & 2) == 0 ? null : Full.RootCause,
                Action = (texts & 4) == 0 ? null : Full.Action,
                Completed = completed,
                Effectiveness = new() { Effective = isChecked, CheckedOn = checkedOn },
            };
        Gen<(Nonconformity Item, CorrectiveAction[] Actions, LocalDate AsOf)> record =
            from actions in action.ListOf()
            from isClosed in flag
            from closedOn in day
            from reopenings in Gen.Choose(0, 2)
            from days in Gen.Choose(0, 600)
            select (
                Bare with
                {
                    Status = isClosed ? NonconformityStatus.Closed : NonconformityStatus.Open,
                    ClosedOn = closedOn,
                    Reopenings = Enumerable.Range(0, reopenings).Select(i => new NonconformityReopening { ClosedOn = new LocalDate(2025, 3 + i, 1), On = new LocalDate(2025, 3 + i, 15) }).ToValueList(),
                },
                actions.ToArray(),
                new LocalDate(2025, 1, 1).PlusDays(days));
        Prop.ForAll(record.ToArbitrary(), drawn =>
        {
            NonconformityCourse course = NonconformityLifecycle.Trace(drawn.Item, drawn.Actions, drawn.AsOf);
            NonconformityState[] states = course.Steps.Select(step => step.To).ToArray();
            return states[0] == Detected
                && states.Zip(states.Skip(1)).All(pair => Ways[pair.First].Contains(pair.Second))
                && course.Steps.Skip(1).All(step => !(step.On > drawn.AsOf))
                && (course.State == Closed) == (course.Missing is null)
                && (course.State != Closed || course.IsClaimedClosed || drawn.Item.Reopenings.Count > 0);
        }).QuickCheckThrowOnFailure();
    }

    private static void ShapeRoundTripOf(Nonconformity item)
    {
        string json = ShapeRoundTrip.Write(AuditShapes.Nonconformity, item);
        Assert.Equal(item, ShapeRoundTrip.Holds(AuditShapes.Nonconformity, json));
    }
}
