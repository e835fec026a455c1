using Isms.Core.Identifiers;
using Isms.Risk.Register;

namespace Isms.Risk.Tests.Register;

public class RiskRegisterTests
{
    [Fact]
    public void Elements_are_found_by_id_and_nothing_is_found_by_another()
    {
        RiskRegister register = RegisterSample.Register;
        Assert.Same(RegisterSample.Cloud, register.FindAsset(AssetId.Parse("A-002")));
        Assert.Same(RegisterSample.Phishing, register.FindRisk(RiskId.Parse("R-34")));
        Assert.Same(RegisterSample.Phishing, register.FindRiskOf(TreatmentId.Parse("T-41")));
        Assert.Equal("Linkage", register.FindStep(FlowStepId.Parse("F1-S2"))!.Name.English);
        Assert.Equal("Outpatients", register.FindFlow(FlowId.Parse("F1"))!.Name.English);
        Assert.Equal("R-08", register.FindDetailedAnalysis(DetailedAnalysisId.Parse("DA-01"))!.Risk.Value);
        Assert.Null(register.FindAsset(AssetId.Parse("A-999")));
        Assert.Null(register.FindAsset(null));
        Assert.Null(register.FindRiskOf(TreatmentId.Parse("R-34")));
    }

    [Fact]
    public void A_copy_with_other_risks_finds_the_other_risks()
    {
        RiskRegister register = RegisterSample.Register;
        Assert.NotNull(register.FindRisk(RiskId.Parse("R-34")));
        RiskRegister changed = register with { Risks = [RegisterSample.Labels] };
        Assert.Null(changed.FindRisk(RiskId.Parse("R-34")));
        Assert.Same(RegisterSample.Labels, changed.FindRisk(RiskId.Parse("R-05")));
        Assert.Same(RegisterSample.Cloud, changed.FindAsset(AssetId.Parse("A-002")));
    }

    [Fact]
    public void Of_two_elements_with_one_id_the_first_is_found()
    {
        IdentifiedRisk second = RegisterSample.Labels with { Maturity = 5 };
        RiskRegister register = RegisterSample.Register with { Risks = [RegisterSample.Labels, second] };
        Assert.Equal(3, register.FindRisk(second.Id)!.Maturity);
    }

    [Fact]
    public void Equality_is_that_of_the_content_whatever_was_looked_up_before()
    {
        RiskRegister one = RegisterSample.Register;
        RiskRegister other = one with { };
        one.FindRisk(RiskId.Parse("R-01"));
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, one with { OwnerApprovals = [] });
        Assert.NotEqual(one, one with { Risks = [] });
    }

    [Fact]
    public void Risks_by_control_are_those_that_name_it_before_or_in_a_treatment_each_once_in_register_order()
    {
        IReadOnlyDictionary<ControlId, Isms.Core.ValueList<IdentifiedRisk>> risks = RegisterSample.Register.RisksByControl();
        Assert.Equal(["R-01", "R-34"], risks[ControlId.Parse("CTL-17")].Select(risk => risk.Id.Value));
        Assert.Equal(["R-01"], risks[ControlId.Parse("CTL-21")].Select(risk => risk.Id.Value));
        Assert.Equal(["R-34"], risks[ControlId.Parse("CTL-38")].Select(risk => risk.Id.Value));
        Assert.Equal(3, risks.Count);
    }

    [Fact]
    public void An_approval_counts_with_date_and_acceptance_only()
    {
        RiskRegister register = RegisterSample.Register;
        OwnerApproval approval = RegisterSample.Approval("PER-14");
        Assert.True(register.IsApprovedBy(approval.Owner));
        Assert.False((register with { OwnerApprovals = [approval with { ApprovedOn = null }] }).IsApprovedBy(approval.Owner));
        Assert.False((register with { OwnerApprovals = [approval with { IsResidualAccepted = false }] }).IsApprovedBy(approval.Owner));
        Assert.False((register with { OwnerApprovals = [] }).IsApprovedBy(approval.Owner));
    }
}
