using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Organizations;
using Isms.Risk.Checks;
using Isms.Risk.Register;
using Isms.Risk.Tests.Register;
using Isms.Risk.Treatment;
using NodaTime;
using static Isms.Risk.Tests.Checks.CheckFixture;

namespace Isms.Risk.Tests.Checks;

public class TreatmentChecksTests
{
    private static readonly PersonId Deputy = PersonId.Parse("PER-02");

    [Fact]
    public void RSK_004_a_risk_has_a_treatment()
    {
        AssertOnly(TreatmentIssues.NoTreatment, "R-45", "/risks/5", RegisterSample.CheckForm with { Treatments = [] });
        AssertHasNot(TreatmentIssues.NoTreatment, RegisterSample.CheckForm);
    }

    [Fact]
    public void RSK_005_an_option_is_one_of_the_seven() =>
        AssertOnly(TreatmentIssues.UnknownOption, "R-45", "/risks/5/treatments/0/option", RegisterSample.CheckForm with { Treatments = [RegisterSample.Treat("T-55", TreatmentOption.List.Get("ignore"))] });

    [Fact]
    public void RSK_006_a_risk_is_shared_with_somebody()
    {
        RiskTreatment share = RegisterSample.Treat("T-09", TreatmentOption.Share);
        AssertOnly(TreatmentIssues.SharedWithNobody, "R-08", "/risks/2/treatments/0", RegisterSample.OldModality with { Treatments = [share] });
        AssertNothing(RegisterSample.OldModality with { Treatments = [share with { Supplier = SupplierId.Parse("SUP-A") }] });
    }

    [Fact]
    public void RSK_007_to_avoid_is_to_stop_an_activity()
    {
        RiskTreatment avoid = RegisterSample.Treat("T-09", TreatmentOption.Avoid);
        AssertOnly(TreatmentIssues.NothingStopped, "R-08", "/risks/2/treatments/0", RegisterSample.OldModality with { Treatments = [avoid] });
        AssertOnly(
            TreatmentIssues.NothingStopped, "R-08", "/risks/2/treatments/0",
            RegisterSample.OldModality with { Treatments = [avoid with { ActivityStopped = LocalizedText.Create(null, "transport") }] });
        AssertNothing(RegisterSample.OldModality with { Treatments = [avoid with { ActivityStopped = LocalizedText.Create("搬送", null) }] });
    }

    [Fact]
    public void RSK_008_what_is_retained_is_approved_by_somebody()
    {
        RiskTreatment retain = RegisterSample.CheckForm.Treatments[0];
        AssertOnly(TreatmentIssues.RetainedWithoutApproval, "R-45", "/risks/5/treatments/0", RegisterSample.CheckForm with { Treatments = [retain with { ApprovedBy = null, ApprovedOn = null }] });
        AssertNothing(RegisterSample.CheckForm with { Treatments = [retain with { ApprovedBy = Deputy }] });
        AssertNothing(RegisterSample.OldModality with { Treatments = [RegisterSample.Treat("T-09", TreatmentOption.ChangeConsequence)] });
    }

    [Fact]
    public void What_is_retained_has_a_date_and_a_reason()
    {
        RiskTreatment retain = RegisterSample.CheckForm.Treatments[0];
        AssertOnly(TreatmentIssues.RetainedWithoutReason, "R-45", "/risks/5/treatments/0", RegisterSample.CheckForm with { Treatments = [retain with { ApprovedOn = null }] });
        AssertOnly(TreatmentIssues.RetainedWithoutReason, "R-45", "/risks/5/treatments/0", RegisterSample.CheckForm with { Treatments = [retain with { Rationale = null }] });
    }

    [Fact]
    public void An_approval_is_not_older_than_the_rating()
    {
        RiskTreatment retain = RegisterSample.Phishing.Treatments[1];
        AssertOnly(TreatmentIssues.ApprovedBeforeRating, "R-34", "/risks/3/treatments/1/approvedOn", Phishing(retain with { ApprovedOn = new LocalDate(2025, 5, 14) }));
        AssertNothing(Phishing(retain with { ApprovedOn = new LocalDate(2025, 5, 15) }));
    }

    [Fact]
    public void What_is_retained_is_the_residual_risk_and_what_is_changed_the_current_one()
    {
        RiskTreatment change = RegisterSample.Phishing.Treatments[0] with { ApprovedOn = new LocalDate(2025, 6, 1) };
        RiskTreatment retain = RegisterSample.Phishing.Treatments[1] with { ApprovedOn = new LocalDate(2025, 6, 1) };
        IdentifiedRisk later = RegisterSample.Phishing with { Residual = RegisterSample.Rate(2, 4) with { RatedOn = new LocalDate(2025, 6, 2) }, Treatments = [change, retain] };
        AssertOnly(TreatmentIssues.ApprovedBeforeRating, "R-34", "/risks/3/treatments/1/approvedOn", later);
        AssertOnly(
            TreatmentIssues.ApprovedBeforeRating, "R-34", "/risks/3/treatments/0/approvedOn",
            RegisterSample.Phishing with { Treatments = [change with { ApprovedOn = new LocalDate(2025, 5, 14) }, retain] });
    }

    [Fact]
    public void RSK_009_only_an_opportunity_is_pursued()
    {
        AssertOnly(TreatmentIssues.PursuedThreat, "R-08", "/risks/2/treatments/0/option", RegisterSample.OldModality with { Treatments = [RegisterSample.Treat("T-09", TreatmentOption.Pursue)] });
        AssertNothing(RegisterSample.CheckForm with { Treatments = [RegisterSample.Treat("T-55", TreatmentOption.Pursue)] });
    }

    [Fact]
    public void RSK_010_a_treatment_is_done_by_its_due_date()
    {
        RiskTreatment late = RegisterSample.Treat("T-09", TreatmentOption.RemoveSource) with { Status = TreatmentStatus.InProgress, Due = RegisterSample.AsOf.PlusDays(-1) };
        AssertOnly(TreatmentIssues.Overdue, "T-09", "/risks/2/treatments/0/due", RegisterSample.OldModality with { Treatments = [late] });
        AssertOnly(TreatmentIssues.Overdue, "T-09", "/risks/2/treatments/0/due", RegisterSample.OldModality with { Treatments = [late with { Status = TreatmentStatus.Planned }] });
        AssertNothing(RegisterSample.OldModality with { Treatments = [late with { Due = RegisterSample.AsOf }] });
        AssertNothing(RegisterSample.OldModality with { Treatments = [late with { Due = null }] });
        AssertNothing(RegisterSample.OldModality with { Treatments = [late with { Status = TreatmentStatus.Done }] });
    }

    [Fact]
    public void RSK_012_an_opportunity_at_the_level_is_pursued()
    {
        IdentifiedRisk retained = RegisterSample.Subsidy with { Treatments = [RegisterSample.Retain("T-51", Deputy)] };
        AssertOnly(TreatmentIssues.OpportunityNotPursued, "R-41", "/risks/4/current", retained with { Current = RegisterSample.Rate(3, 3) });
        AssertNothing(retained with { Current = RegisterSample.Rate(4, 2) });
        AssertHasNot(TreatmentIssues.OpportunityNotPursued, retained with { Current = null });
        AssertNothing(RegisterSample.Subsidy with { Current = RegisterSample.Rate(3, 3) });
    }

    [Fact]
    public void RSK_013_a_high_threat_is_not_only_retained()
    {
        RiskTreatment retain = RegisterSample.Phishing.Treatments[1];
        AssertOnly(TreatmentIssues.OnlyRetained, "R-34", "/risks/3/current", RegisterSample.Phishing with { Treatments = [retain], Residual = null });
        AssertHas(TreatmentIssues.OnlyRetained, "R-34", "/risks/3/current", RegisterSample.Phishing with { Treatments = [] });
        AssertHasNot(TreatmentIssues.OnlyRetained, RegisterSample.Phishing with { Treatments = [retain], Current = RegisterSample.Rate(3, 4) });
        AssertHasNot(TreatmentIssues.OnlyRetained, RegisterSample.Phishing with { Treatments = [retain], Current = null });
    }

    [Fact]
    public void RSK_015_acceptance_by_the_minimum_guideline_needs_the_items_to_be_met()
    {
        AssertOnly(TreatmentIssues.MinimumNotMet, "R-05", "/risks/1/decision", RegisterSample.Labels with { Minimum = new MinimumGuidelineAssessment() });
        AssertOnly(TreatmentIssues.MinimumNotMet, "R-05", "/risks/1/decision", RegisterSample.Labels with { Minimum = null });
        AssertHas(TreatmentIssues.MinimumNotMet, "R-05", "/risks/1/decision", RegisterSample.Labels with { Minimum = new MinimumGuidelineAssessment { Met = false } });
        AssertHasNot(TreatmentIssues.MinimumNotMet, RegisterSample.Labels);
    }

    [Fact]
    public void RSK_016_acceptance_by_the_minimum_guideline_is_approved_by_top_management_under_that_rule()
    {
        RiskTreatment retain = RegisterSample.Labels.Treatments[0];
        AssertOnly(TreatmentIssues.MinimumWithoutTopManagement, "R-05", "/risks/1/decision", RegisterSample.Labels with { Treatments = [retain with { ApprovedBy = Deputy }] });
        AssertOnly(TreatmentIssues.MinimumWithoutTopManagement, "R-05", "/risks/1/decision", RegisterSample.Labels with { Treatments = [retain with { Rule = null }] });
        AssertOnly(TreatmentIssues.MinimumWithoutTopManagement, "R-05", "/risks/1/decision", RegisterSample.Labels with { Treatments = [retain with { Option = TreatmentOption.ChangeLikelihood }] });
        AssertNothing(RegisterSample.Labels with { Treatments = [retain with { ApprovedBy = Deputy }, retain with { Id = TreatmentId.Parse("T-99") }] });
    }

    [Fact]
    public void Acceptance_by_the_minimum_guideline_needs_the_rule_to_be_in_force()
    {
        AssertOnly(TreatmentIssues.MinimumRuleNotInForce, "R-05", "/risks/1/decision", RegisterSample.Register, RegisterSample.Criteria with { MinimumGuideline = null });
        AssertOnly(
            TreatmentIssues.MinimumRuleNotInForce, "R-05", "/risks/1/decision", RegisterSample.Register,
            RegisterSample.Criteria with { MinimumGuideline = RegisterSample.Criteria.MinimumGuideline! with { IsEnabled = false } });
    }

    [Fact]
    public void RSK_017_a_residual_risk_is_below_the_level_that_must_be_treated()
    {
        AssertOnly(TreatmentIssues.ResidualMustBeTreated, "R-34", "/risks/3/residual", RegisterSample.Phishing with { Residual = RegisterSample.Rate(3, 5) });
        AssertOnly(TreatmentIssues.ResidualMustBeTreated, "R-34", "/risks/3/residual", RegisterSample.Phishing with { Residual = RegisterSample.Rate(3, 5), Decision = null });
        AssertNothing(RegisterSample.Phishing with { Residual = RegisterSample.Rate(3, 4) });
        AssertNothing(RegisterSample.Labels with { Residual = RegisterSample.Rate(3, 5), Current = RegisterSample.Rate(3, 5), Treatments = [RegisterSample.Treat("T-07", TreatmentOption.ChangeLikelihood), .. RegisterSample.Labels.Treatments] });
        AssertNothing(RegisterSample.Subsidy);
    }

    [Fact]
    public void RSK_018_above_the_acceptance_level_the_decision_is_to_retain_with_approval()
    {
        AssertOnly(TreatmentIssues.DecisionWithoutApproval, "R-34", "/risks/3/decision", RegisterSample.Phishing with { Decision = TreatmentDecision.Accepted });
        AssertOnly(TreatmentIssues.DecisionWithoutApproval, "R-34", "/risks/3", RegisterSample.Phishing with { Decision = null });
        AssertNothing(RegisterSample.Phishing with { Residual = RegisterSample.Rate(2, 3), Decision = TreatmentDecision.Accepted });
        AssertNothing(RegisterSample.Phishing with { Residual = null, Decision = null });
    }

    [Fact]
    public void RSK_018_above_the_acceptance_level_top_management_approves()
    {
        RiskTreatment retain = RegisterSample.Phishing.Treatments[1];
        AssertOnly(TreatmentIssues.RetainedWithoutTopManagement, "R-34", "/risks/3/residual", Phishing(retain with { ApprovedBy = Deputy }));
        AssertOnly(TreatmentIssues.RetainedWithoutTopManagement, "R-34", "/risks/3/residual", RegisterSample.Phishing with { Treatments = [RegisterSample.Phishing.Treatments[0]] });
        AssertNothing(RegisterSample.Phishing with { Treatments = [retain with { Id = TreatmentId.Parse("T-98"), ApprovedBy = Deputy }, .. RegisterSample.Phishing.Treatments] });
    }

    [Fact]
    public void RSK_019_within_the_acceptance_level_the_decision_is_to_accept()
    {
        IdentifiedRisk low = RegisterSample.Phishing with { Residual = RegisterSample.Rate(2, 3) };
        AssertOnly(TreatmentIssues.DecisionContradictsLevel, "R-34", "/risks/3/decision", low);
        AssertOnly(TreatmentIssues.DecisionContradictsLevel, "R-34", "/risks/3", low with { Decision = null });
        AssertNothing(low with { Decision = TreatmentDecision.Accepted });
        AssertNothing(RegisterSample.Labels with { Current = RegisterSample.Rate(1, 1), Residual = RegisterSample.Rate(1, 1) });
        AssertNothing(RegisterSample.CheckForm with { Decision = null });
    }

    private static IdentifiedRisk Phishing(RiskTreatment retain) => RegisterSample.Phishing with { Treatments = [RegisterSample.Phishing.Treatments[0], retain] };
}
