using FsCheck;
using FsCheck.Fluent;
using Isms.Audit.Lifecycles;
using Isms.Core;

namespace Isms.Audit.Tests.Lifecycles;

public sealed class LifecycleTableTests
{
    private static readonly ActionStatus A = ActionStatus.List.Get("a"), B = ActionStatus.List.Get("b"), C = ActionStatus.List.Get("c"), D = ActionStatus.List.Get("d");

    private static readonly LifecycleGuard<string> Long = new("long", LocalizedText.Create("長い", "it is long"), text => text.Length > 3);

    // a -> b -> c and back to b, c -> d only for long texts.
    private static readonly LifecycleTable<ActionStatus, string> Table = new(A, new(A, B), new(B, C), new(C, B), new(C, D, Long));

    [Fact]
    public void States_come_in_the_order_of_the_steps()
    {
        Assert.Equal([A, B, C, D], Table.States);
        Assert.Equal([A, B, C, D], Table.States.Where(state => !Table.IsFinal(state)).Concat([D]));
        Assert.False(Table.IsFinal(ActionStatus.List.Get("elsewhere")));
        Assert.Equal([B, D], Table.Next(C, "long text"));
        Assert.Equal([B], Table.Next(C, "no"));
    }

    [Fact]
    public void A_refusal_says_whether_there_is_no_step_or_what_stands_before_it()
    {
        Assert.Null(Table.Refusal(C, D, "long text"));
        Assert.Equal("The step from \"c\" to \"d\" is not open; what is missing: it is long", Table.Refusal(C, D, "no")?.English);
        Assert.Equal("「c」から「d」へ移るための条件を満たしていません: 長い", Table.Refusal(C, D, "no")?.Japanese);
        Assert.Equal("There is no step from \"a\" to \"d\".", Table.Refusal(A, D, "long text")?.English);
        Assert.Equal("「a」から「d」へは移れません。", Table.Refusal(A, D, "long text")?.Japanese);
        Assert.Equal("There is no step from \"a\" to \"c\".", Table.Refusal([C], "long text")?.English);
        Assert.Null(Table.Refusal([], "no"));
        Assert.Null(Table.Refusal([B, C, B, C, D], "long text"));
    }

    [Fact]
    public void The_diagram_shows_beginning_steps_guards_and_end() => Assert.Equal(
        """
        stateDiagram-v2
            state "a" as a
            state "b" as b
            state "c" as c
            state "d" as d
            [*] --> a
            a --> b
            b --> c
            c --> b
            c --> d : long
            d --> [*]

        """.ReplaceLineEndings("\n"),
        Table.Mermaid(IsmsLanguage.English));

    [Fact]
    public void A_table_with_a_step_twice_or_a_state_out_of_reach_is_a_mistake()
    {
        Assert.Throws<ArgumentException>(() => new LifecycleTable<ActionStatus, string>(A, new(A, B), new(A, B, Long)));
        Assert.Throws<ArgumentException>(() => new LifecycleTable<ActionStatus, string>(A, new(A, B), new(C, B)));
        Assert.Throws<ArgumentNullException>(() => new LifecycleTable<ActionStatus, string>(null!));
        Assert.Throws<ArgumentException>(() => new LifecycleGuard<string>(" ", Long.Requirement, _ => true));
    }

    [Fact]
    public void No_walk_of_open_steps_reaches_what_the_table_forbids()
    {
        ActionStatus[] states = [A, B, C, D];
        (ActionStatus, ActionStatus)[] allowed = [(A, B), (B, C), (C, B), (C, D)];
        Prop.ForAll(
            Gen.Choose(0, 3).ListOf().ToArbitrary(),
            ArbMap.Default.ArbFor<bool>(),
            (walk, isLong) =>
            {
                string subject = isLong ? "long text" : "no";
                ActionStatus[] steps = walk.Select(i => states[i]).ToArray();
                bool expected = new[] { A }.Concat(steps).Zip(steps).All(pair => allowed.Contains((pair.First, pair.Second)) && (isLong || pair.Second != D));
                return Table.Refusal(steps, subject) is null == expected;
            }).QuickCheckThrowOnFailure();
    }
}
