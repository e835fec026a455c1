using Isms.Core;
using Isms.Core.Issues;
using Isms.Core.Organizations;
using Isms.Risk.Checks;
using Isms.Risk.Events;
using Isms.Risk.Register;
using Isms.Risk.Tests.Register;
using Isms.Risk.Treatment;
using NodaTime;
using static Isms.Risk.Tests.Checks.CheckFixture;
using static Isms.Risk.Tests.Monitoring.HistorySample;

namespace Isms.Risk.Tests.Checks;

public sealed class MonitoringChecksTests
{
    private static readonly LocalDate Accepted = new(2026, 3, 18);

    // Retained above the acceptance level with the approval of top management; residual 2 × 4.
    private static readonly AcceptanceRecord Acceptance = new()
    {
        By = RegisterSample.Director,
        On = Accepted,
        Until = RegisterSample.AsOf,
        Likelihood = 2,
        Consequence = 4,
        Matrix = MatrixId.Parse("hospital-5x5"),
        MatrixVersion = 1,
        CriteriaVersion = 1,
    };

    private static IdentifiedRisk Planned(StepEffect? likelihood, StepEffect? consequence = null) => RegisterSample.OldModality with
    {
        Treatments = [RegisterSample.Treat("T-09", TreatmentOption.RemoveSource) with { PlannedEffect = new PlannedEffect { Likelihood = likelihood, Consequence = consequence } }],
    };

    private static IdentifiedRisk With(AcceptanceRecord acceptance) => RegisterSample.Phishing with { Acceptance = acceptance };

    private static IdentifiedRisk With(params RiskEventEntry[] history) => RegisterSample.OldModality with { History = [.. history] };

    [Fact]
    public void A_planned_effect_stays_on_the_scale()
    {
        // 4 × 4 → 3 × 2 as claimed.
        AssertNothing(Planned(StepEffect.OfSteps(-4), StepEffect.OfTarget(2)));
        AssertOnly(MonitoringIssues.EffectOffScale, "R-08", "/risks/2/treatments/0/plannedEffect/likelihood", Planned(StepEffect.OfSteps(-5), StepEffect.OfTarget(2)));
        AssertHas(MonitoringIssues.EffectOffScale, "R-08", "/risks/2/treatments/0/plannedEffect/consequence", Planned(StepEffect.OfSteps(-1), StepEffect.OfTarget(6)));
        AssertHasNot(MonitoringIssues.EffectOffScale, Planned(StepEffect.OfSteps(-1), StepEffect.OfTarget(5)));
    }

    [Fact]
    public void A_planned_effect_makes_nothing_worse()
    {
        AssertOnly(MonitoringIssues.EffectWrongWay, "R-08", "/risks/2/treatments/0/plannedEffect/likelihood", Planned(StepEffect.OfSteps(1), StepEffect.OfTarget(1)));
        IdentifiedRisk opportunity = RegisterSample.Subsidy with { Treatments = [RegisterSample.Treat("T-51", TreatmentOption.Pursue) with { PlannedEffect = new PlannedEffect { Likelihood = StepEffect.OfSteps(1) } }] };
        AssertNothing(opportunity);
        AssertHas(
            MonitoringIssues.EffectWrongWay, "R-41", "/risks/4/treatments/0/plannedEffect/likelihood",
            opportunity with { Treatments = [opportunity.Treatments[0] with { PlannedEffect = new PlannedEffect { Likelihood = StepEffect.OfSteps(-1) } }] });
    }

    [Fact]
    public void A_residual_rating_is_no_better_than_the_plan()
    {
        // Claimed 3 × 2 = 6; the plan gives 4 × 2 = 8 in the first case, 3 × 2 = 6 in the second.
        AssertOnly(MonitoringIssues.ResidualBeyondPlan, "R-08", "/risks/2/residual", Planned(null, StepEffect.OfTarget(2)));
        AssertNothing(Planned(StepEffect.OfSteps(-1), StepEffect.OfTarget(2)));
        AssertNothing(RegisterSample.OldModality);
    }

    [Fact]
    public void An_acceptance_that_holds_is_nothing_to_complain_of()
    {
        AssertNothing(With(Acceptance));
        AssertNothing(RegisterSample.OldModality with { Acceptance = Acceptance with { By = PersonId.Parse("PER-14"), Likelihood = 3, Consequence = 2 } });
    }

    [Fact]
    public void An_acceptance_runs_out_after_its_last_day() =>
        AssertOnly(MonitoringIssues.AcceptanceExpired, "R-34", "/risks/3/acceptance/until", With(Acceptance with { Until = RegisterSample.AsOf.PlusDays(-1) }));

    [Fact]
    public void An_acceptance_is_for_what_there_is_now()
    {
        AssertOnly(MonitoringIssues.AcceptanceStale, "R-34", "/risks/3/acceptance", With(Acceptance with { Consequence = 3 }));
        AssertOnly(MonitoringIssues.AcceptanceStale, "R-34", "/risks/3/acceptance", With(Acceptance with { MatrixVersion = 2 }));
        IsmsIssue issue = AssertOnly(MonitoringIssues.AcceptanceStale, "R-34", "/risks/3/acceptance", RegisterSample.With(With(Acceptance with { CriteriaVersion = 3, Likelihood = 1 })));
        Assert.Equal(
            "The acceptance of the risk was given for something else than there is now (1 × 4 was accepted; it is 2 × 4 now. It was accepted under version 3 of the criteria; it is version 1 now). Accept it again.",
            issue.Message.English);
        Assert.Contains("受容したのは 1 × 4、現在は 2 × 4。", issue.Message.Japanese, StringComparison.Ordinal);
    }

    [Fact]
    public void An_acceptance_is_not_older_than_the_rating()
    {
        IdentifiedRisk risk = With(Acceptance) with { Residual = RegisterSample.Rate(2, 4) with { RatedOn = Accepted } };
        AssertNothing(risk);
        AssertHas(MonitoringIssues.AcceptedBeforeRating, "R-34", "/risks/3/acceptance/on", risk with { Residual = risk.Residual! with { RatedOn = Accepted.PlusDays(1) } });
    }

    [Fact]
    public void Above_the_level_or_by_the_guideline_rule_top_management_accepts()
    {
        AcceptanceRecord deputy = Acceptance with { By = PersonId.Parse("PER-02") };
        AssertOnly(MonitoringIssues.AcceptedByOther, "R-34", "/risks/3/acceptance/by", With(deputy));
        AssertOnly(MonitoringIssues.AcceptedByOther, "R-05", "/risks/1/acceptance/by", RegisterSample.Labels with { Acceptance = deputy });
        AssertNothing(RegisterSample.Labels with { Acceptance = Acceptance });
    }

    [Fact]
    public void An_acceptance_does_not_end_before_it_begins() =>
        AssertHas(MonitoringIssues.AcceptanceEndsBefore, "R-34", "/risks/3/acceptance/until", With(Acceptance with { Until = Accepted.PlusDays(-1) }));

    [Fact]
    public void History_is_in_order()
    {
        AssertNothing(With(Entry(RiskEventKind.Reviewed, Accepted), Entry(RiskEventKind.Reviewed, Accepted)));
        AssertOnly(MonitoringIssues.HistoryOutOfOrder, "R-08", "/risks/2/history/1/on", With(Entry(RiskEventKind.Reviewed, Accepted), Entry(RiskEventKind.Reviewed, Accepted.PlusDays(-1))));
    }

    [Fact]
    public void History_hangs_together_and_ends_in_the_risk()
    {
        Rating five = RegisterSample.Rate(5, 4);
        Rating four = RegisterSample.Rate(4, 4);
        AssertNothing(With(Rated(Accepted, RiskStage.Current, null, five), Rated(Accepted, RiskStage.Residual, null, RegisterSample.Rate(3, 2)), Rated(Accepted, RiskStage.Current, five, four)));
        AssertOnly(MonitoringIssues.HistoryContradicts, "R-08", "/risks/2/history/1", With(Rated(Accepted, RiskStage.Current, null, five), Rated(Accepted, RiskStage.Current, null, four)));
        AssertOnly(MonitoringIssues.HistoryContradicts, "R-08", "/risks/2/history/0", With(Rated(Accepted, RiskStage.Current, four, five)));
        AssertOnly(MonitoringIssues.HistoryContradicts, "R-08", "/risks/2/history/0", With(Rated(Accepted, RiskStage.Residual, five, null)));
    }

    [Fact]
    public void An_entry_has_what_its_kind_needs()
    {
        AssertIncomplete(Entry(RiskEventKind.Rated, Accepted), "stage");
        AssertIncomplete(Entry(RiskEventKind.Treated, Accepted), "treatment");
        AssertIncomplete(Entry(RiskEventKind.Decided, Accepted), "newDecision");
        AssertIncomplete(Entry(RiskEventKind.Communicated, Accepted), "with");
        AssertIncomplete(Entry(RiskEventKind.Consulted, Accepted), "with");
        AssertNothing(With(
            Treated(Accepted, "T-09", null, TreatmentStatus.Done),
            Entry(RiskEventKind.Decided, Accepted) with { NewDecision = TreatmentDecision.Accepted },
            Entry(RiskEventKind.Communicated, Accepted) with { With = [ElementId.Parse("PER-01")] }));
    }

    [Fact]
    public void A_review_is_held_by_its_day()
    {
        IdentifiedRisk late = RegisterSample.OldModality with { ReviewOn = RegisterSample.AsOf.PlusDays(-1) };
        AssertOnly(MonitoringIssues.ReviewOverdue, "R-08", "/risks/2/reviewOn", late);
        AssertNothing(late with { ReviewOn = RegisterSample.AsOf });
        AssertNothing(late with { History = [Entry(RiskEventKind.Reviewed, RegisterSample.AsOf)] });
        AssertNothing(late with { History = [Entry(RiskEventKind.Closed, RegisterSample.AsOf)] });
    }

    [Fact]
    public void Only_what_is_done_has_a_day_it_was_done()
    {
        RiskTreatment treatment = RegisterSample.OldModality.Treatments[0] with { DoneOn = Accepted };
        AssertNothing(RegisterSample.OldModality with { Treatments = [treatment] });
        AssertOnly(MonitoringIssues.DoneOnWithoutDone, "T-09", "/risks/2/treatments/0/doneOn", RegisterSample.OldModality with { Treatments = [treatment with { Status = TreatmentStatus.InProgress }] });
    }

    [Fact]
    public void Without_criteria_organization_and_date_only_the_rest_is_judged()
    {
        IdentifiedRisk risk = With(Acceptance with { By = PersonId.Parse("PER-02"), Likelihood = 5, Until = Accepted.PlusDays(-1) }) with { ReviewOn = Accepted };
        IssueCollector issues = new();
        RiskCheck.Run(new RiskCheckInput { Organization = null, Criteria = null, AsOf = null, Register = RegisterSample.With(risk) }, issues);
        Assert.Equal([MonitoringIssues.AcceptanceEndsBefore], issues.Issues.Select(issue => issue.Definition));
    }

    private static void AssertIncomplete(RiskEventEntry entry, string missing)
    {
        IsmsIssue issue = AssertOnly(MonitoringIssues.EntryIncomplete, "R-08", "/risks/2/history/0", RegisterSample.With(With(entry)));
        Assert.EndsWith($"lacks {missing}.", issue.Message.English, StringComparison.Ordinal);
    }
}
