using Isms.Controls.Applicability;
using Isms.Controls.Applicability.Approval;
using Isms.Core;
using Isms.Risk;
using Isms.Risk.Register;
using Isms.Risk.Treatment;
using NodaTime;
using static Isms.Controls.Tests.Sample;

namespace Isms.Controls.Tests.Applicability.Approval;

/// <summary>The statement was approved on 2025-06-01; R-01 is treated by CTL-01, which A.8.13 lists.</summary>
public sealed class ApprovalStandingTests
{
    private static readonly LocalDate Later = new(2025, 6, 2);

    private static RiskRegister With(Func<IdentifiedRisk, IdentifiedRisk> change) => new() { Risks = [change(Ransomware)] };

    private static Rating On(LocalDate day) => new() { Likelihood = 1, Consequence = 1, RatedOn = day };

    [Fact]
    public void A_rating_after_the_approval_makes_it_stale()
    {
        ApprovalStanding standing = ApprovalStanding.Of(Statement, With(risk => risk with { Current = On(Later) }));
        RiskMovement movement = Assert.Single(standing.Movements);
        Assert.Equal(("R-01", RiskMovementKind.CurrentRating, Later, "A.8.13"), (movement.Risk.Value, movement.Kind, movement.On, movement.Controls[0]));
        Assert.Equal("R-01: current rating on 2025-06-02, after the approval of 2025-06-01.", movement.Explanation.English);
        Assert.True(standing.IsStale);
    }

    [Fact]
    public void Each_rating_and_each_treatment_counts()
    {
        RiskTreatment treatment = new() { Id = TreatmentId.Parse("T-01"), Option = TreatmentOption.Retain, Status = TreatmentStatus.Done, ApprovedOn = Later };
        RiskRegister moved = With(risk => risk with { Inherent = On(Later), Current = On(Later), Residual = On(Later), Treatments = [treatment, treatment with { ApprovedOn = null }] });
        Assert.Equal(["inherentRating", "currentRating", "residualRating", "treatment"], ApprovalStanding.Of(Statement, moved).Movements.Select(movement => movement.Kind.Value));
    }

    [Fact]
    public void What_moved_before_or_on_the_day_or_after_the_day_of_judgement_does_not()
    {
        Assert.False(ApprovalStanding.Of(Statement, With(risk => risk with { Current = On(new LocalDate(2025, 6, 1)) })).IsStale);
        RiskRegister moved = With(risk => risk with { Current = On(Later) });
        Assert.False(ApprovalStanding.Of(Statement, moved, Later.PlusDays(-1)).IsStale);
        Assert.True(ApprovalStanding.Of(Statement, moved, Later).IsStale);
    }

    [Fact]
    public void A_row_is_bound_by_its_list_by_its_reasons_and_by_the_controls_it_lists()
    {
        RiskRegister moved = With(risk => risk with { Current = On(Later) });
        StatementOfApplicability unbound = WithRow("A.8.13", row => row with { Controls = [] });
        Assert.False(ApprovalStanding.Of(unbound, moved).IsStale);
        StatementOfApplicability listed = unbound with { Rows = unbound.Rows.Select(row => row.Control == "A.5.1" ? row with { Risks = [RiskId.Parse("R-01")] } : row).ToValueList() };
        Assert.Equal(["A.5.1"], Assert.Single(ApprovalStanding.Of(listed, moved).Movements).Controls);
        ApplicabilityReason reason = new() { Basis = ApplicabilityBasis.Risk, References = [ElementId.Parse("R-01")] };
        StatementOfApplicability reasoned = unbound with { Rows = unbound.Rows.Select(row => row.Control == "A.5.2" ? row with { Reasons = [reason] } : row).ToValueList() };
        Assert.Equal(["A.5.2"], Assert.Single(ApprovalStanding.Of(reasoned, moved).Movements).Controls);
    }

    [Fact]
    public void What_was_not_approved_cannot_become_stale()
    {
        RiskRegister moved = With(risk => risk with { Current = On(Later) });
        ApprovalStanding standing = ApprovalStanding.Of(Statement with { ApprovedBy = null }, moved);
        Assert.Equal((false, false), (standing.IsApproved, standing.IsStale));
        Assert.False(ApprovalStanding.Of(Statement with { ApprovedOn = null }, moved).IsApproved);
        Assert.True(ApprovalStanding.Of(Statement, moved).IsApproved);
    }
}
