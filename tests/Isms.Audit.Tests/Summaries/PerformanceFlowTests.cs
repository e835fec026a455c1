using Isms.Audit.Improvement;
using Isms.Audit.Records;
using Isms.Audit.Review;
using Isms.Audit.Summaries;
using Isms.Controls;
using Isms.Controls.Measurement;
using Isms.Controls.Objectives;
using Isms.Core;
using Isms.Core.Identifiers;

namespace Isms.Audit.Tests.Summaries;

public sealed class PerformanceFlowTests
{
    private static readonly MeasureId Id = MeasureId.Parse("M-90");

    private static readonly EffectivenessMeasure Missed = Hospital.Measure("M-90", "none", 10, 10, 10, 10);

    private static readonly AuditRecords Nothing = new();

    private static PerformanceFlow Of(AuditRecords records, params string[] controls) =>
        Assert.Single(PerformanceFlow.OfMeasures([Missed with { Controls = controls.Select(control => ControlId.Parse(control)).ToValueList() }], records));

    private static AuditRecords Reviewed(ReviewPerformance performance) =>
        new() { Reviews = [Hospital.Records.Reviews[0] with { Inputs = new ReviewInputs { Performance = performance } }] };

    [Fact]
    public void A_missed_measure_that_nobody_takes_up_is_seen()
    {
        PerformanceFlow flow = Of(Nothing, "CTL-01");
        Assert.True(flow.IsMissed);
        Assert.False(flow.IsTakenUp);
        Assert.False(Assert.Single(PerformanceFlow.OfMeasures([Missed with { Target = 5 }], Nothing)).IsMissed);
    }

    [Fact]
    public void A_finding_about_a_control_of_the_measure_leads_to_its_audit_and_nonconformity()
    {
        AuditRecords records = Hospital.Records with
        {
            Findings = [Hospital.Records.Findings[0] with { Control = ControlId.Parse("CTL-77") }],
            Nonconformities = [Hospital.Records.Nonconformities[0] with { Source = new NonconformitySource { Kind = NonconformitySourceKind.Audit, Finding = Hospital.Records.Findings[0].Id } }],
            Reviews = [],
        };
        PerformanceFlow flow = Of(records, "CTL-77");
        Assert.Equal([Hospital.Records.Findings[0].Id], flow.Findings);
        Assert.Equal([Hospital.Records.Findings[0].Audit], flow.Audits);
        Assert.Equal([Hospital.Records.Nonconformities[0].Id], flow.Nonconformities);
        Assert.False(Of(records, "CTL-78").IsTakenUp);
    }

    [Fact]
    public void A_review_that_considered_it_is_found()
    {
        Assert.Equal([Hospital.Records.Reviews[0].Id], Of(Reviewed(new ReviewPerformance { MonitoringAndMeasurement = [Id] })).Reviews);
        Assert.Empty(Of(Reviewed(new ReviewPerformance())).Reviews);
    }

    [Fact]
    public void A_nonconformity_of_monitoring_names_its_measure()
    {
        AuditRecords records = new()
        {
            Nonconformities = [Hospital.Records.Nonconformities[0] with { Source = new NonconformitySource { Kind = NonconformitySourceKind.Monitoring, Measure = Id } }],
        };
        Assert.Equal([Hospital.Records.Nonconformities[0].Id], Of(records).Nonconformities);
        Assert.Empty(Assert.Single(PerformanceFlow.OfMeasures([Missed with { Id = MeasureId.Parse("M-91") }], records)).Nonconformities);
    }

    [Fact]
    public void An_objective_goes_the_same_ways()
    {
        ObjectiveId id = ObjectiveId.Parse("OBJ-90");
        InformationSecurityObjective objective = new()
        {
            Id = id,
            Name = Hospital.Text("objective"),
            Measurable = new MeasurableTarget { Unit = "days", Target = 1, Comparison = TargetComparison.AtMost },
            Plan = new ObjectivePlan(),
            Result = new ObjectiveResult { Value = 2, IsAchieved = false },
        };
        PerformanceFlow flow = Assert.Single(PerformanceFlow.OfObjectives([objective], Reviewed(new ReviewPerformance { Objectives = [id] })));
        Assert.True(flow.IsMissed);
        Assert.Single(flow.Reviews);
        AuditRecords records = new()
        {
            Nonconformities = [Hospital.Records.Nonconformities[0] with { Source = new NonconformitySource { Kind = NonconformitySourceKind.Monitoring, Objective = id } }],
        };
        Assert.Single(Assert.Single(PerformanceFlow.OfObjectives([objective], records)).Nonconformities);
        Assert.False(Assert.Single(PerformanceFlow.OfObjectives([objective with { Result = null }], Nothing)).IsMissed);
    }
}
