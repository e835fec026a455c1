using FsCheck;
using FsCheck.Fluent;
using Isms.Audit.Frequency;
using Isms.Audit.Improvement;
using Isms.Audit.Programme;
using Isms.Audit.Records;
using Isms.Core;
using Isms.Risk;
using Isms.Risk.Assets;
using Isms.Risk.Criteria;
using Isms.Risk.Events;
using Isms.Risk.Matrix;
using Isms.Risk.Register;
using NodaTime;

namespace Isms.Audit.Tests.Frequency;

public sealed class AuditScheduleTests
{
    private static readonly FlowStepId Step = FlowStepId.Parse("F1-S1");

    // Two by two: high only where both are 2.
    private static readonly RiskCriteria Criteria = new()
    {
        Id = CriteriaId.Parse("C"),
        Version = 1,
        Matrices = [RiskMatrixDefinition.FromJson("""
            { "schema": "isms/matrix/1", "id": "m", "version": 1,
              "likelihood": [ { "name": { "en": "l1" } }, { "name": { "en": "l2" } } ], "consequence": [ { "name": { "en": "c1" } }, { "name": { "en": "c2" } } ],
              "levels": [ { "id": "low", "name": { "en": "low" } }, { "id": "high", "name": { "en": "high" } } ],
              "cells": [ [ "low", "low" ], [ "low", "high" ] ] }
            """)],
        Acceptance = new RiskAcceptance { AcceptUpTo = RiskThreshold.OfScore(1), MustTreatFrom = RiskThreshold.OfScore(4) },
    };

    private static IdentifiedRisk Threat(string id, int? likelihood, int consequence = 2) => new()
    {
        Id = RiskId.Parse(id),
        Direction = RiskDirection.Threat,
        Steps = [Step],
        Current = likelihood is { } value ? new Rating { Likelihood = value, Consequence = consequence } : null,
    };

    private static RiskRegister Register(params IdentifiedRisk[] risks) => new()
    {
        Flows = [new() { Id = FlowId.Parse("F1"), Name = Hospital.Text("flow"), Steps = [new() { Id = Step, Name = Hospital.Text("step"), Unit = Hospital.Unit(3) }] }],
        Risks = risks.ToValueList(),
    };

    private static AuditSchedule Schedule(AuditRecords records, LocalDate asOf, params IdentifiedRisk[] risks) =>
        AuditSchedule.Of(records, Hospital.Organization, Register(risks), Criteria, asOf);

    private static DueAudit Of(AuditSchedule schedule, string subject) => schedule.Items.Single(item => item.Subject.Value == subject);

    [Fact]
    public void The_units_of_the_hospital_by_hand() => TestCultures.Each(() =>
    {
        AuditSchedule schedule = Schedule(Hospital.Records, Hospital.Today);
        Assert.True(schedule.IsProposed);

        // AUD-01 audited DEP-08 on 2025-06-12 and led to the minor NC-01: nine months.
        DueAudit liaison = Of(schedule, "DEP-08");
        Assert.Equal((new LocalDate(2026, 3, 12), AuditDueState.Overdue), (liaison.DueOn, liaison.State));
        Assert.Equal("DEP-08: last AUD-01, 9 months from 2025-06-12 is 2026-03-12; minor nonconformity (NC-01): within 9 months.", liaison.Why.English);
        Assert.Equal("DEP-08: 前回AUD-01。2025-06-12から9か月で2026-03-12。軽微な不適合(NC-01)のため9か月以内", liaison.Why.Japanese);

        // AUD-03, 2025-11-12, with the major NC-03 and the minor NC-04: six.
        DueAudit informatics = Of(schedule, "DEP-02");
        Assert.Equal((new LocalDate(2026, 5, 12), 6, AuditDueState.ToPlan), (informatics.DueOn, informatics.Interval.Months, informatics.State));
        Assert.Equal(["NC-03", "NC-04"], informatics.Interval.Reasons.SelectMany(reason => reason.Evidence).Select(id => id.Value));

        // AUD-05, 2026-02-18, nothing found: twelve. DEP-03 was never audited: twelve from the approval of the programme.
        Assert.Equal(new LocalDate(2027, 2, 18), Of(schedule, "DEP-13").DueOn);
        Assert.Equal("DEP-03: never audited, 12 months from 2025-04-20 is 2026-04-20.", Of(schedule, "DEP-03").Why.English);

        // F1 was audited on 2025-12-10 by AUD-04, whose FND-07 led to NC-05: nine months.
        Assert.Equal(new LocalDate(2026, 9, 10), Of(schedule, "F1").DueOn);
    });

    [Fact]
    public void A_threat_at_the_highest_level_shortens_and_a_lower_or_closed_or_unrated_one_does_not()
    {
        Assert.Equal(6, Of(Schedule(Hospital.Records, Hospital.Today, Threat("R-1", 2)), "F1").Interval.Months);
        Assert.Equal(6, Of(Schedule(Hospital.Records, Hospital.Today, Threat("R-1", 2)), "DEP-03").Interval.Months);
        Assert.Equal(12, Of(Schedule(Hospital.Records, Hospital.Today, Threat("R-1", 2)), "DEP-04").Interval.Months);
        Assert.Equal(12, Of(Schedule(Hospital.Records, Hospital.Today, Threat("R-1", 1)), "DEP-03").Interval.Months);
        Assert.Equal(12, Of(Schedule(Hospital.Records, Hospital.Today, Threat("R-1", 2) with { Direction = RiskDirection.Opportunity }), "DEP-03").Interval.Months);
        IdentifiedRisk closed = Threat("R-1", 2) with { History = [new() { On = Hospital.Today, Kind = RiskEventKind.Closed }] };
        Assert.Equal(12, Of(Schedule(Hospital.Records, Hospital.Today, closed), "DEP-03").Interval.Months);
        Assert.Equal(6, Of(Schedule(Hospital.Records, Hospital.Today.PlusDays(-1), closed), "DEP-03").Interval.Months);
        DueAudit unrated = Of(Schedule(Hospital.Records, Hospital.Today, Threat("R-1", null)), "DEP-03");
        Assert.Equal((12, 1), (unrated.Interval.Months, unrated.NotAssessed));
        Assert.EndsWith("; 1 threat(s) not assessed.", unrated.Why.English, StringComparison.Ordinal);
        IdentifiedRisk onlyInherent = Threat("R-1", null) with { Inherent = new Rating { Likelihood = 2, Consequence = 2 } };
        Assert.Equal(6, Of(Schedule(Hospital.Records, Hospital.Today, onlyInherent), "DEP-03").Interval.Months);
    }

    [Fact]
    public void A_nonconformity_counts_from_its_day_for_the_months_looked_back_and_while_it_is_open()
    {
        AuditRecords With(Func<Nonconformity, Nonconformity> change) => Hospital.Records with { Nonconformities = [change(Hospital.Records.Nonconformities[0])] };
        int Months(AuditRecords records, LocalDate asOf) => Of(Schedule(records, asOf), "DEP-08").Interval.Months;

        // NC-01: detected 2025-06-12, closed 2025-10-10; 24 months.
        Assert.Equal(12, Months(With(nc => nc), new(2025, 6, 11)));
        Assert.Equal(9, Months(With(nc => nc), new(2025, 6, 12)));
        Assert.Equal(9, Months(With(nc => nc), new(2027, 6, 12)));
        Assert.Equal(12, Months(With(nc => nc), new(2027, 6, 13)));
        Assert.Equal(9, Months(With(nc => nc with { Status = NonconformityStatus.Open, ClosedOn = null }), new(2030, 1, 1)));
        Assert.Equal(9, Months(With(nc => nc with { ClosedOn = new(2028, 1, 2) }), new(2028, 1, 1)));
        Assert.Equal(6, Months(With(nc => nc with { Grade = NonconformityGrade.Major }), new(2026, 1, 1)));
    }

    [Fact]
    public void The_rule_of_the_programme_is_applied_and_a_planned_audit_is_seen()
    {
        AuditRecords records = Hospital.Records with
        {
            Programme = Hospital.Records.Programme! with { Frequency = new() { Months = 24, MinorMonths = 10 } },
            Audits = [.. Hospital.Records.Audits, Hospital.Records.Audits[0] with { Id = AuditId.Parse("AUD-06"), Date = new(2026, 4, 12) }],
        };
        AuditSchedule schedule = Schedule(records, Hospital.Today, Threat("R-1", 2));
        Assert.False(schedule.IsProposed);
        DueAudit liaison = Of(schedule, "DEP-08");
        Assert.Equal((new LocalDate(2026, 4, 12), "AUD-06", AuditDueState.Planned), (liaison.DueOn, liaison.Next!.Value, liaison.State));
        Assert.Equal(24, Of(schedule, "DEP-03").Interval.Months);
        AuditRecords late = records with { Audits = Hospital.Changed(records.Audits, 6, audit => audit with { Date = new(2026, 4, 13) }) };
        Assert.Equal(AuditDueState.PlannedLate, Of(Schedule(late, Hospital.Today), "DEP-08").State);

        // The day itself is in time, the day after is not.
        AuditRecords unplanned = records with { Audits = Hospital.Records.Audits };
        Assert.Equal(AuditDueState.ToPlan, Of(Schedule(unplanned, new(2026, 4, 12)), "DEP-08").State);
        Assert.Equal(AuditDueState.Overdue, Of(Schedule(unplanned, new(2026, 4, 13)), "DEP-08").State);
    }

    [Fact]
    public void More_risk_and_more_nonconformities_never_make_an_interval_longer() =>
        Prop.ForAll(Gen.Choose(1, 2).ListOf(3).ToArbitrary(), Gen.Choose(0, 5).ToArbitrary(), Gen.Choose(0, 5).ToArbitrary(), (likelihoods, one, other) =>
        {
            AuditRecords With(int count) => Hospital.Records with { Nonconformities = Hospital.Records.Nonconformities.Take(count).ToValueList() };
            IdentifiedRisk[] risks = [.. likelihoods.Select((likelihood, i) => Threat(FormattableString.Invariant($"R-{i}"), likelihood))];
            AuditSchedule few = Schedule(With(Math.Min(one, other)), Hospital.Today, risks);
            AuditSchedule more = Schedule(With(Math.Max(one, other)), Hospital.Today, [.. risks, Threat("R-9", 2)]);
            return few.Items.Zip(more.Items).All(pair => pair.Second.Interval.Months <= pair.First.Interval.Months && pair.Second.DueOn <= pair.First.DueOn);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_ends_of_the_calendar_are_no_fault()
    {
        AuditRecords records = Hospital.Records with { Audits = [Hospital.Records.Audits[0] with { Date = LocalDate.MaxIsoValue }, Hospital.Records.Audits[1] with { Date = LocalDate.MinIsoValue }] };
        Assert.Equal(LocalDate.MaxIsoValue, Of(Schedule(records, LocalDate.MaxIsoValue), "DEP-08").DueOn);
        Assert.Equal(AuditDueState.ToPlan, Of(Schedule(records with { Nonconformities = [] }, LocalDate.MinIsoValue), "DEP-09").State);
    }
}
