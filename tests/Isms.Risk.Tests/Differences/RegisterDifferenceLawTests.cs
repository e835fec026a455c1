using FsCheck;
using FsCheck.Fluent;
using Isms.Core;
using Isms.Risk.Differences;
using Isms.Risk.Monitoring;
using Isms.Risk.Register;
using Isms.Risk.Tests.Monitoring;
using Isms.Risk.Tests.Register;
using NodaTime;
using static Isms.Risk.Tests.Register.RegisterSample;

namespace Isms.Risk.Tests.Differences;

/// <summary>Laws of the difference, on random registers: ids that stand twice, other orders, empty lists included.</summary>
public sealed class RegisterDifferenceLawTests
{
    private static void Holds(Func<(RiskRegister Older, RiskRegister Newer), bool> law) => Prop.ForAll(AnyPair().ToArbitrary(), law).QuickCheckThrowOnFailure();

    [Fact]
    public void A_register_differs_in_nothing_from_itself() => Holds(pair =>
        RegisterDifference.Of(pair.Older, pair.Older, RegisterSample.Criteria, RegisterSample.Criteria).IsEmpty
        && RegisterDifference.Of(pair.Older, pair.Older with { Risks = pair.Older.Risks.Select(risk => risk with { }).ToValueList() }).IsEmpty);

    [Fact]
    public void Applied_to_the_older_it_gives_the_newer() => Holds(pair =>
        RegisterDifference.Apply(RegisterDifference.Of(pair.Older, pair.Newer, RegisterSample.Criteria, RegisterSample.Criteria), pair.Older).Equals(pair.Newer));

    [Fact]
    public void It_is_empty_exactly_where_the_registers_are_equal() => Holds(pair =>
        RegisterDifference.Of(pair.Older, pair.Newer).IsEmpty == pair.Older.Equals(pair.Newer));

    [Fact]
    public void Every_change_has_a_reason_and_what_is_new_one_way_is_gone_the_other() => Holds(pair =>
    {
        RegisterDifference there = RegisterDifference.Of(pair.Older, pair.Newer, RegisterSample.Criteria, RegisterSample.Criteria);
        RegisterDifference back = RegisterDifference.Of(pair.Newer, pair.Older, RegisterSample.Criteria, RegisterSample.Criteria);
        return there.Risks.All(change => change.Reasons.Count > 0)
            && Ids(there, ChangeKind.New).SequenceEqual(Ids(back, ChangeKind.Gone))
            && Ids(there, ChangeKind.Moved).SequenceEqual(Ids(back, ChangeKind.Moved))
            && there.Others.Count == back.Others.Count;
    });

    [Fact]
    public void Between_two_days_only_what_has_an_entry_in_between_differs() => Prop.ForAll(HistorySample.AnyStory().ToArbitrary(), story =>
    {
        RiskRegister now = new() { Risks = [story[^1].Risk] };
        return story.Zip(story.Skip(1)).All(step =>
        {
            RegisterDifference difference = RegisterDifference.Of(RiskHistory.AsOf(now, step.First.Day), RiskHistory.AsOf(now, step.Second.Day));
            return difference.IsEmpty == (step.First.Risk.History.Count == step.Second.Risk.History.Count);
        });
    }).QuickCheckThrowOnFailure();

    private static IEnumerable<RiskId> Ids(RegisterDifference difference, ChangeKind kind) => difference.Of(kind).Select(change => change.Id).Order();

    private static Gen<(RiskRegister Older, RiskRegister Newer)> AnyPair() =>
        from older in AnyRegister()
        from other in AnyRegister()
        from keep in Gen.Choose(0, 3).ArrayOf(40)
        from shuffled in Gen.Shuffle(older.Risks.ToArray())
        select (older, older with
        {
            // Each risk is kept, changed or dropped; some of another register come in, at times in another order.
            Risks = (keep[0] == 0 ? shuffled : older.Risks.ToArray()).Select((risk, i) => (Risk: risk, Keep: keep[i % keep.Length]))
                .Where(item => item.Keep != 1)
                .Select(item => item.Keep == 2 ? item.Risk with { Maturity = 5 } : item.Risk)
                .Concat(keep[1] == 0 ? other.Risks : [])
                .ToValueList(),
            OwnerApprovals = keep[2] == 0 ? other.OwnerApprovals : older.OwnerApprovals,
            Assets = keep[3] == 0 ? other.Assets : older.Assets,
        });

    private static Gen<RiskRegister> AnyRegister() =>
        from risks in AnyRisk().ListOf()
        from assets in Gen.SubListOf(RegisterSample.Register.Assets.ToArray())
        from approvals in Gen.SubListOf(RegisterSample.Register.OwnerApprovals.ToArray())
        select RegisterSample.Register with { Risks = risks.ToValueList(), Assets = assets.ToValueList(), OwnerApprovals = approvals.ToValueList() };

    // Few ids, so that some stand twice.
    private static Gen<IdentifiedRisk> AnyRisk() =>
        from id in Gen.Choose(1, 9)
        from story in HistorySample.AnyStory()
        select story[^1].Risk with { Id = RiskId.Parse(FormattableString.Invariant($"R-{id}")) };
}
