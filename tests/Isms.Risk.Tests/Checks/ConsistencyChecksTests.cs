using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Issues;
using Isms.Core.Organizations;
using Isms.Risk.Assets;
using Isms.Risk.Checks;
using Isms.Risk.Criteria;
using Isms.Risk.Register;
using Isms.Risk.Tests.Register;
using Isms.Risk.Treatment;
using Isms.Tests;
using NodaTime;
using static Isms.Risk.Tests.Checks.CheckFixture;

namespace Isms.Risk.Tests.Checks;

public class ConsistencyChecksTests
{
    private static readonly RiskCriteria Dated = RegisterSample.Criteria with
    {
        AssessmentCycle = new AssessmentCycle { Id = AssessmentCycleId.Parse("AC-2025"), Date = new LocalDate(2025, 5, 15) },
    };

    [Fact]
    public void A_residual_rating_is_lowered_by_a_treatment_that_does_more_than_retain()
    {
        // Medium 12 to medium 8: within one level the score tells.
        RiskTreatment retain = RegisterSample.Phishing.Treatments[1];
        IdentifiedRisk retained = RegisterSample.Phishing with { Current = RegisterSample.Rate(3, 4), Treatments = [retain] };
        AssertOnly(ConsistencyIssues.LoweredWithoutTreatment, "R-34", "/risks/3/residual", retained);
        AssertHas(ConsistencyIssues.LoweredWithoutTreatment, "R-34", "/risks/3/residual", retained with { Treatments = [] });
        AssertNothing(retained with { Current = RegisterSample.Rate(4, 2) });
        AssertNothing(retained with { Treatments = [retain, RegisterSample.Treat("T-42", TreatmentOption.Share) with { Supplier = SupplierId.Parse("SUP-A"), Status = TreatmentStatus.Planned }] });
        AssertHasNot(ConsistencyIssues.LoweredWithoutTreatment, retained with { Current = null });
        AssertNothing(RegisterSample.CheckForm with { Residual = RegisterSample.Rate(1, 1) });
    }

    [Fact]
    public void A_current_rating_is_lowered_by_a_control()
    {
        AssertOnly(ConsistencyIssues.LoweredWithoutControl, "R-34", "/risks/3/current", RegisterSample.Phishing with { ExistingControls = [] });
        AssertNothing(RegisterSample.Phishing with { ExistingControls = [], Inherent = RegisterSample.Rate(4, 4) });
        AssertNothing(RegisterSample.Phishing with { ExistingControls = [], Inherent = null });
        AssertNothing(RegisterSample.CheckForm with { Inherent = RegisterSample.Rate(5, 5), ExistingControls = [] });
    }

    [Fact]
    public void An_asset_is_in_a_risk()
    {
        Asset alone = RegisterSample.Data with { Id = AssetId.Parse("A-003") };
        RiskRegister register = RegisterSample.Register with { Assets = [.. RegisterSample.Register.Assets, alone] };
        AssertOnly(ConsistencyIssues.AssetWithoutRisk, "A-003", "/assets/2", register);
        AssertNothing(register with { Risks = RegisterSample.With(RegisterSample.Subsidy with { Assets = [alone.Id, RegisterSample.Data.Id] }).Risks });
    }

    [Fact]
    public void The_last_approval_of_an_owner_is_not_older_than_the_ratings()
    {
        OwnerApproval early = RegisterSample.Approval("PER-14") with { ApprovedOn = new LocalDate(2025, 5, 14) };
        RiskRegister register = RegisterSample.Register with { OwnerApprovals = [early, RegisterSample.Approval("PER-02")] };
        IsmsIssue issue = AssertOnly(ConsistencyIssues.OwnerApprovalOutdated, "PER-14", "/ownerApprovals/0/approvedOn", register);
        Assert.Contains("2025-05-14", issue.Message.English, StringComparison.Ordinal);
        Assert.Contains("R-01", issue.Message.English, StringComparison.Ordinal);
        AssertNothing(register with { OwnerApprovals = [early with { ApprovedOn = new LocalDate(2025, 5, 15) }, RegisterSample.Approval("PER-02")] });
        AssertNothing(register with { OwnerApprovals = [early, RegisterSample.Approval("PER-14"), RegisterSample.Approval("PER-02")] });
        AssertNothing(register with { OwnerApprovals = [RegisterSample.Approval("PER-14"), early, RegisterSample.Approval("PER-02")] });
    }

    [Fact]
    public void A_rating_without_a_date_has_that_of_the_cycle()
    {
        RiskRegister register = RegisterSample.Register with
        {
            OwnerApprovals = [RegisterSample.Approval("PER-14"), RegisterSample.Approval("PER-02") with { ApprovedOn = new LocalDate(2025, 5, 14) }],
        };
        AssertNothing(register);
        AssertOnly(ConsistencyIssues.OwnerApprovalOutdated, "PER-02", "/ownerApprovals/1/approvedOn", register, Dated);
    }

    [Fact]
    public void A_decision_follows_a_current_rating()
    {
        AssertOnly(ConsistencyIssues.DecidedWithoutRating, "R-34", "/risks/3/decision", RegisterSample.Phishing with { Current = null });
        AssertOnly(ConsistencyIssues.DecidedWithoutRating, "R-45", "/risks/5/decision", RegisterSample.CheckForm with { Current = null, Residual = null });
        AssertNothing(RegisterSample.CheckForm with { Current = null, Residual = null, Decision = null });
        AssertHasNot(ConsistencyIssues.DecidedWithoutRating, RegisterSample.Phishing with { Current = RegisterSample.Rate(9, 9) });
    }

    [Fact]
    public void A_treatment_is_due_after_the_risk_was_rated()
    {
        RiskTreatment done = RegisterSample.Treat("T-40", TreatmentOption.ChangeLikelihood) with { Due = new LocalDate(2025, 5, 14) };
        IdentifiedRisk early = RegisterSample.Phishing with { Treatments = [done, RegisterSample.Phishing.Treatments[1]] };
        AssertOnly(ConsistencyIssues.DueBeforeRating, "R-34", "/risks/3/treatments/0/due", early);
        AssertNothing(RegisterSample.Phishing with { Treatments = [done with { Due = new LocalDate(2025, 5, 15) }, RegisterSample.Phishing.Treatments[1]] });
        AssertOnly(TreatmentIssues.Overdue, "T-40", "/risks/3/treatments/0/due", RegisterSample.Phishing with { Treatments = [done with { Status = TreatmentStatus.Planned }, RegisterSample.Phishing.Treatments[1]] });
        IdentifiedRisk undated = RegisterSample.OldModality with { Treatments = [done] };
        AssertNothing(undated);
        AssertOnly(ConsistencyIssues.DueBeforeRating, "R-08", "/risks/2/treatments/0/due", RegisterSample.With(undated), Dated);
    }

    [Fact]
    public void A_treatment_stands_once()
    {
        RiskTreatment first = RegisterSample.OldModality.Treatments[0] with { Controls = [ControlId.Parse("CTL-17")] };
        RiskTreatment second = first with { Id = TreatmentId.Parse("T-10") };
        IsmsIssue issue = AssertOnly(ConsistencyIssues.DuplicateTreatment, "R-08", "/risks/2/treatments/1", RegisterSample.With(RegisterSample.OldModality with { Treatments = [first, second] }));
        Assert.Equal("The treatment T-10 is the same as T-09 but for its id.", issue.Message.English);
        AssertNothing(RegisterSample.OldModality with { Treatments = [first, second with { Option = TreatmentOption.ChangeConsequence }] });
        AssertNothing(RegisterSample.OldModality with { Treatments = [first, second with { Controls = [ControlId.Parse("CTL-21")] }] });
        AssertNothing(RegisterSample.OldModality with { Treatments = [first, second with { Owner = PersonId.Parse("PER-02") }] });
    }

    [Fact]
    public void Three_copies_of_a_treatment_are_told_of_once_each_and_both_name_the_first()
    {
        RiskTreatment first = RegisterSample.OldModality.Treatments[0];
        RiskRegister register = RegisterSample.With(RegisterSample.OldModality with
        {
            Treatments = [first, first with { Id = TreatmentId.Parse("T-10") }, first with { Id = TreatmentId.Parse("T-11") }],
        });
        Assert.Equal(
            [("/risks/2/treatments/1", "T-09"), ("/risks/2/treatments/2", "T-09")],
            Run(register).Select(issue => (issue.Path, issue.Arguments[1])));
    }

    [Theory]
    [InlineData("avoid", true)]
    [InlineData("removeSource", true)]
    [InlineData("share", false)]
    [InlineData("changeLikelihood", false)]
    [InlineData("changeConsequence", false)]
    [InlineData("retain", false)]
    [InlineData("pursue", false)]
    public void An_opportunity_is_not_done_away_with(string option, bool isReported)
    {
        RiskTreatment treatment = RegisterSample.Retain("T-55", RegisterSample.Director) with
        {
            Option = TreatmentOption.List.Get(option),
            Supplier = SupplierId.Parse("SUP-A"),
            ActivityStopped = RegisterSample.Text("搬送", "transport"),
        };
        Assert.Equal(
            isReported ? [("RISK0808", "R-45", "/risks/5/treatments/0/option")] : [],
            Run(RegisterSample.With(RegisterSample.CheckForm with { Treatments = [treatment] })).Select(issue => (issue.Code, issue.Subject, issue.Path)));
        AssertHasNot(ConsistencyIssues.OpportunityRemoved, RegisterSample.OldModality with { Treatments = [treatment with { Id = TreatmentId.Parse("T-09") }] });
    }

    [Theory]
    [InlineData("accepted", true)]
    [InlineData("acceptedByMinimumGuideline", true)]
    [InlineData("retainedWithApproval", true)]
    [InlineData("pursued", false)]
    [InlineData("monitored", false)]
    public void A_decision_is_one_for_the_direction(string decision, bool isOfThreat)
    {
        IdentifiedRisk opportunity = RegisterSample.CheckForm with { Decision = TreatmentDecision.List.Get(decision) };
        IdentifiedRisk threat = RegisterSample.Phishing with { Residual = null, Decision = TreatmentDecision.List.Get(decision) };
        (IdentifiedRisk wrong, IdentifiedRisk right) = isOfThreat ? (opportunity, threat) : (threat, opportunity);
        AssertHas(ConsistencyIssues.DecisionOfOtherDirection, wrong.Id.Value, isOfThreat ? "/risks/5/decision" : "/risks/3/decision", wrong);
        AssertHasNot(ConsistencyIssues.DecisionOfOtherDirection, right);
    }

    [Fact]
    public void A_threat_with_a_residual_rating_is_compared_with_the_acceptance_level_instead() =>
        AssertOnly(TreatmentIssues.DecisionWithoutApproval, "R-34", "/risks/3/decision", RegisterSample.Phishing with { Decision = TreatmentDecision.Monitored });

    [Fact]
    public void A_register_has_an_opportunity_concept_49()
    {
        RiskRegister threats = RegisterSample.Register with { Risks = RegisterSample.Register.Risks.Where(risk => risk.Direction == RiskDirection.Threat).ToValueList() };
        AssertOnly(ConsistencyIssues.NoOpportunity, "risks", "/risks", threats);
        AssertNothing(RegisterSample.Register);
        AssertNothing(new RiskRegister());
    }

    [Fact]
    public void What_is_not_known_is_left_out_and_the_rest_is_the_same_in_every_culture()
    {
        RiskRegister register = RegisterSample.With(RegisterSample.Phishing with { Current = null, ExistingControls = [] });
        TestCultures.Each(() =>
        {
            IssueCollector issues = new();
            RiskCheck.Run(new RiskCheckInput { Organization = null, Criteria = null, Register = register, AsOf = null }, issues);
            Assert.Equal(["RISK0805"], issues.Issues.Select(issue => issue.Code));
        });
    }

    [Fact]
    public void Codes_are_unique_and_stand_in_order()
    {
        string[] codes = [.. ConsistencyIssues.All.Select(definition => definition.Code)];
        Assert.Equal(codes.Distinct().OrderBy(code => code, StringComparer.Ordinal), codes);
        Assert.Equal(10, codes.Length);
    }
}
