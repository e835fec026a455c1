using FsCheck.Fluent;
using FsCheck;
using Isms.Core;
using Isms.Risk.Events;
using Isms.Risk.Monitoring;
using Isms.Risk.Register;
using Isms.Risk.Tests.Register;
using Isms.Risk.Treatment;
using NodaTime;
using static Isms.Risk.Tests.Monitoring.HistorySample;
using static Isms.Risk.Tests.Register.RegisterSample;

namespace Isms.Risk.Tests.Monitoring;

public sealed class RiskHistoryTests
{
    private static readonly LocalDate May = new(2026, 5, 18);
    private static readonly LocalDate June = new(2026, 6, 30);

    // 4 × 4 until May, 3 × 4 since; T-2 planned in May, done in June; accepted in June.
    private static readonly IdentifiedRisk Story = OldModality with
    {
        Current = Rate(3, 4) with { RatedOn = May },
        Treatments = [Treat("T-1", TreatmentOption.Share), Treat("T-2", TreatmentOption.RemoveSource) with { DoneOn = June }],
        Decision = TreatmentDecision.Accepted,
        Acceptance = new AcceptanceRecord { By = Director, On = June, Likelihood = 3, Consequence = 2 },
        History =
        [
            Rated(May, RiskStage.Current, Rate(4, 4), Rate(3, 4)),
            Treated(May, "T-2", null, TreatmentStatus.Planned),
            Treated(June, "T-2", TreatmentStatus.Planned, TreatmentStatus.Done),
            Entry(RiskEventKind.Accepted, June) with { OldDecision = TreatmentDecision.RetainedWithApproval, NewDecision = TreatmentDecision.Accepted },
        ],
    };

    [Fact]
    public void Ratings_treatments_decision_and_acceptance_are_as_they_were()
    {
        IdentifiedRisk before = RiskHistory.AsOf(Story, May.PlusDays(-1))!;
        Assert.Equal(Rate(4, 4), before.Current);
        Assert.Equal(["T-1"], before.Treatments.Select(treatment => treatment.Id.Value));
        Assert.Equal(TreatmentDecision.RetainedWithApproval, before.Decision);
        Assert.Null(before.Acceptance);
        Assert.Empty(before.History);

        IdentifiedRisk between = RiskHistory.AsOf(Story, May)!;
        Assert.Equal(Story.Current, between.Current);
        Assert.Equal([TreatmentStatus.Done, TreatmentStatus.Planned], between.Treatments.Select(treatment => treatment.Status));
        Assert.Null(between.Treatments[1].DoneOn);
        Assert.Equal(2, between.History.Count);

        Assert.Equal(Story, RiskHistory.AsOf(Story, June));
    }

    [Fact]
    public void What_is_dated_later_was_not_there_even_without_an_entry()
    {
        IdentifiedRisk silent = Story with { History = [] };
        IdentifiedRisk before = RiskHistory.AsOf(silent, May.PlusDays(-1))!;
        Assert.Null(before.Current);
        Assert.Equal(Story.Residual, before.Residual);
        Assert.Equal(TreatmentStatus.Planned, before.Treatments[1].Status);
        Assert.Equal(Story, RiskHistory.AsOf(Story, AsOf.PlusDays(365)));
    }

    [Fact]
    public void A_risk_identified_later_is_not_there_yet()
    {
        IdentifiedRisk risk = Story with { History = Story.History.Prepend(Entry(RiskEventKind.Identified, May)).ToValueList() };
        Assert.Null(RiskHistory.AsOf(risk, May.PlusDays(-1)));
        Assert.NotNull(RiskHistory.AsOf(risk, May));
        RiskRegister register = RegisterSample.Register with { Risks = [risk, Labels] };
        Assert.Equal(["R-05"], RiskHistory.AsOf(register, May.PlusDays(-1)).Risks.Select(found => found.Id.Value));
    }

    [Fact]
    public void Closing_and_reopening_hold_from_their_day()
    {
        IdentifiedRisk risk = OldModality with { History = [Entry(RiskEventKind.Closed, May), Entry(RiskEventKind.Reopened, June)] };
        Assert.False(risk.IsClosedOn(May.PlusDays(-1)));
        Assert.True(risk.IsClosedOn(May));
        Assert.True(RiskHistory.AsOf(risk, June.PlusDays(-1))!.IsClosed);
        Assert.False(risk.IsClosedOn(June));
        Assert.False(risk.IsClosed);
    }

    [Fact]
    public void Analyses_and_approvals_dated_later_were_not_there()
    {
        RiskRegister register = RegisterSample.Register with { DetailedAnalyses = [RegisterSample.Register.DetailedAnalyses[0] with { Date = June }], OwnerApprovals = [Approval("PER-14"), Approval("PER-02") with { ApprovedOn = June }] };
        RiskRegister before = RiskHistory.AsOf(register, May);
        Assert.Empty(before.DetailedAnalyses);
        Assert.Equal(["PER-14"], before.OwnerApprovals.Select(approval => approval.Owner.Value));
        Assert.Equal(register, RiskHistory.AsOf(register, June));
    }

    [Fact]
    public void Going_back_retells_the_story_day_by_day() => Prop.ForAll(AnyStory().ToArbitrary(), story =>
    {
        IdentifiedRisk now = story[^1].Risk;
        return story.All(day => day.Risk.Equals(RiskHistory.AsOf(now, day.Day))) && RiskHistory.AsOf(now, story[0].Day.PlusDays(-1)) is null;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_entry_once_in_stays_in() => Prop.ForAll(AnyStory().ToArbitrary(), story =>
    {
        IdentifiedRisk now = story[^1].Risk;
        ValueList<RiskEventEntry>[] entries = story.Select(day => RiskHistory.EntriesAsOf(now, day.Day)).ToArray();
        return entries.Zip(entries.Skip(1)).All(pair => pair.First.SequenceEqual(pair.Second.Take(pair.First.Count)))
            && entries[^1].Equals(now.History)
            && RiskHistory.EntriesAsOf(now, story[0].Day.PlusDays(-1)).Count == 0;
    }).QuickCheckThrowOnFailure();
}
