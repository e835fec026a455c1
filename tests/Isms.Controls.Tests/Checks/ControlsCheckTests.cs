using Isms.Controls.Applicability;
using Isms.Controls.Measurement;
using Isms.Controls.Objectives;
using Isms.Controls.Records;
using Isms.Core;
using Isms.Core.Identifiers;
using NodaTime;
using static Isms.Controls.Tests.Sample;

namespace Isms.Controls.Tests.Checks;

public sealed class ControlsCheckTests
{
    private static ControlRecords WithStatement(StatementOfApplicability statement) => Complete with { Statements = [statement] };

    private static ControlRecords WithObjective(InformationSecurityObjective objective) => Complete with { Objectives = [objective] };

    private static ControlRecords WithPlan(ObjectivePlan plan) => WithObjective(Halve with { Plan = plan });

    private static ControlRecords WithMeasure(EffectivenessMeasure measure) => Complete with { Objectives = [], Measures = [RestoreTests, measure] };

    private static void Single(string rule, string subject, ControlRecords records)
    {
        (string Code, string? Rule, string Subject, string Path) found = Assert.Single(Check(records));
        Assert.Equal((rule, subject), (found.Rule, found.Subject));
    }

    [Fact]
    public void Records_without_fault_are_silent_in_every_culture() => TestCultures.Each(() => Assert.Empty(Check()));

    [Fact]
    public void A_statement_without_a_row_is_short_and_the_control_in_place_misses_it()
    {
        StatementOfApplicability cut = Statement with { Rows = Statement.Rows.Where(row => row.Control != "A.5.1").ToValueList() };
        Single("SOA-001", "2022", WithStatement(cut));
        StatementOfApplicability cutInUse = Statement with { Rows = Statement.Rows.Where(row => row.Control != "A.8.13").ToValueList() };
        Assert.Equal(["SOA-001", "SOA-002"], Check(WithStatement(cutInUse)).Select(found => found.Rule));
    }

    [Fact]
    public void A_claimed_count_that_is_not_there_is_an_error() => Single("SOA-001", "2022", WithStatement(Statement with { ControlCount = 94 }));

    [Fact]
    public void A_control_in_use_may_not_be_excluded() =>
        Single("SOA-003", "8.13", WithStatement(WithRow("A.8.13", row => row with { IsApplicable = false, Reason = Text("not needed") })));

    [Fact]
    public void The_row_of_a_control_in_place_lists_it()
    {
        (string _, string? rule, string subject, string path) = Assert.Single(Check(WithStatement(WithRow("A.8.13", row => row with { Controls = [] }))));
        Assert.Equal(("SOA-004", "8.13", "/statements/0/rows/71"), (rule, subject, path));
    }

    [Fact]
    public void An_exclusion_needs_a_reason()
    {
        Single("SOA-005", "8.4", WithStatement(WithRow("A.8.4", row => row with { IsApplicable = false, Basis = [] })));
        Assert.Empty(Check(WithStatement(WithRow("A.8.4", row => row with { IsApplicable = false, Basis = [], Reason = Text("no source code") }))));
    }

    [Fact]
    public void What_is_applicable_needs_a_basis() => Single("SOA-006", "5.1", WithStatement(WithRow("A.5.1", row => row with { Basis = [] })));

    [Fact]
    public void A_control_the_catalog_does_not_have_and_a_second_row_are_errors()
    {
        Assert.Contains("CTRL0107", Check(WithStatement(WithRow("A.5.1", row => row with { Control = "A.9.9" }))).Select(found => found.Code));
        Assert.Equal(["CTRL0108"], Check(WithStatement(Statement with { Rows = Statement.Rows.Append(Statement.Rows[0]).ToValueList() })).Select(found => found.Code));
    }

    [Fact]
    public void A_statement_is_about_a_catalog_that_is_held_and_only_one_is_in_force()
    {
        Assert.Equal(["CTRL0109"], Check(WithStatement(Statement with { Catalog = "iso27001:1999", ControlCount = null })).Select(found => found.Code));
        Assert.Contains("CTRL0110", Check(Complete with { Statements = [Statement, Statement] }).Select(found => found.Code));
    }

    [Fact]
    public void The_statement_in_force_is_approved_by_the_day_that_is_judged()
    {
        Assert.Equal(["CTRL0111"], Check(WithStatement(Statement with { ApprovedBy = null })).Select(found => found.Code));
        Assert.Equal(["CTRL0111"], Check(WithStatement(Statement with { ApprovedOn = AsOf.PlusDays(1) })).Select(found => found.Code));
        Assert.Empty(Check(WithStatement(Statement with { InForce = false, ApprovedBy = null })));
    }

    [Fact]
    public void A_plan_says_what_with_what_who_when_and_how_evaluated()
    {
        ObjectivePlan plan = Halve.Plan;
        Single("OBJ-001", "OBJ-01", WithPlan(plan with { What = [] }));
        Single("OBJ-002", "OBJ-01", WithPlan(plan with { Resources = plan.Resources! with { Money = null } }));
        Single("OBJ-002", "OBJ-01", WithPlan(plan with { Resources = plan.Resources! with { People = [] } }));
        Single("OBJ-002", "OBJ-01", WithPlan(plan with { Resources = null }));
        Single("OBJ-003", "OBJ-01", WithPlan(plan with { Responsible = null }));
        Single("OBJ-004", "OBJ-01", WithPlan(plan with { Due = null }));
        Single("OBJ-005", "OBJ-01", WithPlan(plan with { Evaluation = plan.Evaluation! with { Measures = [] } }));
        Single("OBJ-005", "OBJ-01", WithPlan(plan with { Evaluation = null }));
    }

    [Theory]
    [InlineData(16, 8, -50, true)]
    [InlineData(16, 8, -49, false)]
    [InlineData(8, 9, 12, true)]
    [InlineData(8, 11, 38, true)]
    [InlineData(8, 9, 13, false)]
    public void The_relative_change_is_rounded_half_to_even(int baseline, int target, int claimed, bool agrees)
    {
        // 9 from 8 is 12.5 %, which rounds to 12; 11 from 8 is 37.5 %, which rounds to 38.
        MeasurableTarget measurable = Halve.Measurable! with { Baseline = baseline, Target = target, RelativeChangePercent = claimed };
        Assert.Equal(agrees, !Check(WithObjective(Halve with { Measurable = measurable, Result = null })).Any(found => found.Rule == "OBJ-006"));
    }

    [Fact]
    public void A_claim_is_compared_with_value_and_target()
    {
        Single("OBJ-007", "OBJ-01", WithObjective(Halve with { Result = new ObjectiveResult { Value = 8, IsAchieved = false } }));
        Assert.Equal(["OBJ-007", "OBJ-008"], Check(WithObjective(Halve with { Result = new ObjectiveResult { Value = 9, IsAchieved = true } })).Select(found => found.Rule));
        Single("OBJ-008", "OBJ-01", WithObjective(Halve with { Result = new ObjectiveResult { Value = 9, IsAchieved = false } }));
    }

    [Fact]
    public void An_objective_reported_as_achieved_although_its_measure_was_missed_is_worth_a_look()
    {
        ControlRecords records = Complete with { Measures = [RestoreTests, IncidentCount with { Target = 7, IsMet = false }] };
        Assert.Equal(["OBJ-009", "MSR-003"], Check(records).Select(found => found.Rule));
        Assert.DoesNotContain("OBJ-009", Check(records with { Objectives = [Halve with { Result = null }] }).Select(found => found.Rule));
    }

    [Fact]
    public void The_objective_of_a_risk_lists_it()
    {
        (string _, string? rule, string subject, string path) = Assert.Single(Check(WithObjective(Halve with { Risks = [Isms.Risk.RiskId.Parse("R-02")] })));
        Assert.Equal(("RSK-011", "R-01", "/risks/0/objective"), (rule, subject, path));
    }

    [Fact]
    public void A_measure_claims_what_its_readings_say()
    {
        Single("MSR-001", "M-02", WithMeasure(IncidentCount with { IsMet = false }));
        Single("MSR-003", "M-02", WithMeasure(IncidentCount with { Target = 7, IsMet = false }));
        Assert.Equal(["MSR-001", "MSR-003"], Check(WithMeasure(IncidentCount with { Target = 7, IsMet = true })).Select(found => found.Rule));
        Assert.Empty(Check(WithMeasure(IncidentCount with { IsMet = true })));
    }

    [Fact]
    public void A_measure_says_what_how_when_and_who()
    {
        Single("MSR-004", "M-02", WithMeasure(IncidentCount with { What = " " }));
        Single("MSR-004", "M-02", WithMeasure(IncidentCount with { WhoAnalyses = null }));
        Single("MSR-004", "M-02", WithMeasure(IncidentCount with { Method = null, WhenMonitored = null, WhenAnalysed = null, WhoMonitors = null }));
    }

    [Fact]
    public void Both_kinds_of_effectiveness_are_measured() =>
        Assert.Contains(("MSR-005", "M"), Check(Complete with { Measures = [RestoreTests] }).Select(found => (found.Rule, found.Subject)));

    [Fact]
    public void The_linkage_is_at_least_as_available_as_the_order_system()
    {
        // The sample hospital: 99.9425 against 99.9675.
        EffectivenessMeasure order = Measure("M-03", TargetComparison.AtLeast, 90, ReadingAggregation.Last, 99.97m, 99.93m, 99.98m, 99.99m) with { AvailabilityOf = AvailabilitySubject.OrderSystem };
        EffectivenessMeasure linkage = Measure("M-04", TargetComparison.AtLeast, 90, ReadingAggregation.Last, 99.90m, 99.94m, 99.96m, 99.97m) with { AvailabilityOf = AvailabilitySubject.Linkage };
        Single("CTX-007", "M-04", Complete with { Measures = [IncidentCount, order, linkage] });
        Assert.Empty(Check(Complete with { Measures = [IncidentCount, order, linkage with { Readings = order.Readings }] }));
    }
}
