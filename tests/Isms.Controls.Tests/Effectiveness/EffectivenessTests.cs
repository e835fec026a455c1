using FsCheck;
using FsCheck.Fluent;
using Isms.Controls.Effectiveness;
using Isms.Controls.Measurement;
using Isms.Controls.Objectives;
using Isms.Core;
using NodaTime;
using static Isms.Controls.Tests.Sample;

namespace Isms.Controls.Tests.Effectiveness;

public sealed class EffectivenessTests
{
    private static readonly EffectivenessMeasure Good = Measure("M-1", TargetComparison.AtLeast, 1, ReadingAggregation.Last, 1, 1, 1, 1);
    private static readonly EffectivenessMeasure Bad = Measure("M-2", TargetComparison.AtLeast, 1, ReadingAggregation.Last, 1, 1, 1, 0);
    private static readonly EffectivenessMeasure Empty = Measure("M-3", TargetComparison.AtLeast, 1, ReadingAggregation.Last);

    private static EffectivenessState Of(params EffectivenessMeasure[] measures) => ControlEffectiveness.Of(Backup, measures).State;

    [Fact]
    public void A_control_works_when_every_measure_of_it_says_so()
    {
        Assert.Equal(EffectivenessState.Effective, Of(Good));
        Assert.Equal(EffectivenessState.NotEffective, Of(Good, Bad, Empty));
        Assert.Equal(EffectivenessState.NotKnown, Of(Good, Empty));
        Assert.Equal(EffectivenessState.NotKnown, Of());
        Assert.Equal(EffectivenessState.NotKnown, Of(Good with { Controls = [] }));
    }

    [Fact]
    public void A_measure_of_the_system_does_not_count_for_a_control_it_names()
    {
        Assert.Equal(EffectivenessState.NotKnown, Of(Good with { Subject = MeasureSubject.IsmsEffectiveness }));
        Assert.Equal(EffectivenessState.Effective, Of(Good, Bad with { Subject = MeasureSubject.IsmsEffectiveness }));
    }

    [Fact]
    public void A_missing_reading_is_not_known_even_where_the_others_are_good()
    {
        EffectivenessMeasure cut = Good with { Readings = [.. Good.Readings.Take(2)] };
        Assert.Equal(EffectivenessState.NotKnown, ControlEffectiveness.Of(Backup, [cut], Quarters(new LocalDate(2026, 3, 31))).State);
        Assert.Equal(EffectivenessState.Effective, ControlEffectiveness.Of(Backup, [cut], Quarters(new LocalDate(2025, 10, 1))).State);
    }

    [Fact]
    public void What_is_not_in_place_is_not_known_to_work()
    {
        ControlEffectiveness planned = ControlEffectiveness.Of(Backup with { Status = ImplementationStatus.Planned }, [Good]);
        Assert.Equal(EffectivenessState.NotKnown, planned.State);
        Assert.Contains("planned", planned.Why.English, StringComparison.Ordinal);
        Assert.Contains("計画中", planned.Why.Japanese, StringComparison.Ordinal);
        Assert.Equal(EffectivenessState.NotEffective, ControlEffectiveness.Of(Backup with { Status = ImplementationStatus.Planned }, [Bad]).State);
    }

    [Fact]
    public void Taking_a_reading_away_never_makes_a_control_effective() =>
        Prop.ForAll<int[], int, bool>((values, target, ceiling) =>
        {
            MeasurementCalendar calendar = Quarters(new LocalDate(2026, 12, 31));
            decimal?[] readings = [.. values.Take(4).Select(value => (decimal?)value)];
            return ReadingAggregation.List.Known.All(aggregation =>
            {
                EffectivenessMeasure measure = Measure("M", ceiling ? TargetComparison.AtMost : TargetComparison.AtLeast, target, aggregation, readings);
                EffectivenessState before = ControlEffectiveness.Of(Backup, [measure], calendar).State;
                return Enumerable.Range(0, measure.Readings.Count).All(i =>
                {
                    EffectivenessMeasure less = measure with { Readings = measure.Readings.Where((_, place) => place != i).ToValueList() };
                    return before == EffectivenessState.Effective || ControlEffectiveness.Of(Backup, [less], calendar).State != EffectivenessState.Effective;
                });
            });
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Adverse_evidence_never_raises_and_each_control_is_judged_as_alone()
    {
        foreach (EffectivenessMeasure[] measures in new[] { [], [Good], [Bad], [Empty], new[] { Good, Empty } })
        {
            Assert.Equal(EffectivenessState.NotEffective, Of([.. measures, Bad with { Id = MeasureId.Parse("M-9") }]));
            Assert.Equal(ControlEffectiveness.Of(Backup, measures), Assert.Single(ControlEffectiveness.OfEach([Backup], measures)));
        }
    }

    [Fact]
    public void The_system_is_judged_by_its_own_measures_and_its_objectives()
    {
        EffectivenessMeasure system = Good with { Subject = MeasureSubject.IsmsEffectiveness };
        Assert.Equal(EffectivenessState.Effective, ManagementSystemEffectiveness.Of([system, Bad], [Halve]).State);
        Assert.Equal(EffectivenessState.NotEffective, ManagementSystemEffectiveness.Of([Bad with { Subject = MeasureSubject.IsmsEffectiveness }], [Halve]).State);
        InformationSecurityObjective failed = Halve with { Result = new ObjectiveResult { Value = 9, IsAchieved = true } };
        Assert.Equal(EffectivenessState.NotEffective, ManagementSystemEffectiveness.Of([system], [failed]).State);
        Assert.Equal(EffectivenessState.NotKnown, ManagementSystemEffectiveness.Of([system], [Halve with { Result = null }]).State);
        Assert.Equal(EffectivenessState.NotKnown, ManagementSystemEffectiveness.Of([system], []).State);
        Assert.Equal(EffectivenessState.NotKnown, ManagementSystemEffectiveness.Of([Good], [Halve]).State);
        Assert.Contains("OBJ-01", ManagementSystemEffectiveness.Of([system], [failed]).Why.English, StringComparison.Ordinal);
    }
}
