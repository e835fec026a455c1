using System.Reflection;
using Isms.Core;
using Isms.Risk.Criteria;
using Isms.Risk.Differences;
using Isms.Risk.Events;
using Isms.Risk.Migration.Comparison;
using Isms.Risk.Register;
using Isms.Risk.Tests.Register;
using Isms.Risk.Treatment;
using NodaTime;
using static Isms.Risk.Tests.Monitoring.HistorySample;
using static Isms.Risk.Tests.Register.RegisterSample;

namespace Isms.Risk.Tests.Differences;

public sealed class RegisterDifferenceTests
{
    private static readonly LocalDate May = new(2026, 5, 18);

    private static RiskChange Only(IdentifiedRisk changed, RiskCriteria? newer = null) => Assert.Single(Diff(With(changed), newer).Risks);

    private static RegisterDifference Diff(RiskRegister newer, RiskCriteria? newerCriteria = null) =>
        RegisterDifference.Of(RegisterSample.Register, newer, RegisterSample.Criteria, newerCriteria ?? RegisterSample.Criteria);

    [Fact]
    public void A_register_differs_in_nothing_from_itself()
    {
        Assert.True(Diff(RegisterSample.Register).IsEmpty);
        Assert.True(RegisterDifference.Of(RegisterSample.Register, RegisterSample.Register with { }).IsEmpty);
        Assert.True(RegisterDifference.Of(new RiskRegister(), new RiskRegister()).IsEmpty);
    }

    [Fact]
    public void A_moved_rating_has_its_levels_and_its_reason()
    {
        // 2 × 4 = 8 medium goes down to 2 × 3 = 6 low.
        RiskChange change = Only(Phishing with { Residual = Rate(2, 3), History = [Rated(May, RiskStage.Residual, Rate(2, 4), Rate(2, 3), "training")] });
        Assert.Equal((ChangeKind.Moved, "R-34"), (change.Kind, change.Id.Value));
        RatingMove move = Assert.Single(change.Moves);
        Assert.Equal((RiskStage.Residual, "medium", "low", LevelMove.Down), (move.Stage, move.FromLevel!.Value, move.ToLevel!.Value, move.Move));
        Assert.Equal("residual: 2 × 4 medium → 2 × 3 low (goes down)", move.Text.English);
        Assert.Equal("残留: 2 × 4 medium → 2 × 3 low(下がる)", move.Text.Japanese);
        Assert.Equal(["residual", "history"], change.Members.Select(member => member.Name));
        DifferenceReason reason = Assert.Single(change.Reasons);
        Assert.Equal((ReasonKind.RecordedEvent, May, "rated residual: training"), (reason.Kind, reason.On, reason.Text.English));
    }

    [Fact]
    public void A_move_within_a_level_and_one_from_or_to_not_assessed_are_told()
    {
        RatingMove within = Assert.Single(Only(Phishing with { Residual = Rate(3, 4) }).Moves);
        Assert.Equal((LevelMove.Same, "medium", "medium"), (within.Move, within.FromLevel!.Value, within.ToLevel!.Value));
        RatingMove gone = Assert.Single(Only(Phishing with { Residual = null }).Moves);
        Assert.Null(gone.Move);
        Assert.Equal("residual: 2 × 4 medium → not assessed", gone.Text.English);
        RatingMove first = Assert.Single(Only(Labels with { Inherent = Rate(5, 5) }).Moves);
        Assert.Equal("inherent: not assessed → 5 × 5 high", first.Text.English);
    }

    [Fact]
    public void A_new_day_of_the_same_rating_is_a_change_and_no_move()
    {
        RiskChange change = Only(Phishing with { Current = Phishing.Current! with { RatedOn = May } });
        Assert.Equal(ChangeKind.Changed, change.Kind);
        Assert.Equal(["current"], change.Members.Select(member => member.Name));
    }

    [Fact]
    public void Nothing_recorded_is_said()
    {
        RiskChange change = Only(Phishing with { Maturity = 4, Decision = TreatmentDecision.Accepted });
        Assert.Equal([new MemberChange("maturity", "3", "4"), new MemberChange("decision", "retainedWithApproval", "accepted")], change.Members);
        Assert.Equal(ReasonKind.NotRecorded, Assert.Single(change.Reasons).Kind);

        // An entry without a reason is shown, and that nothing is recorded is said all the same.
        RiskChange silent = Only(Phishing with { Residual = Rate(2, 3), History = [Rated(May, RiskStage.Residual, Rate(2, 4), Rate(2, 3))] });
        Assert.Equal(["rated residual: no reason given", "not recorded"], silent.Reasons.Select(reason => reason.Text.English));
    }

    [Fact]
    public void To_have_told_somebody_is_no_reason()
    {
        RiskChange change = Only(Phishing with { History = [Entry(RiskEventKind.Communicated, May, "as every year") with { With = [ElementId.Parse("PER-01")] }] });
        Assert.Equal([ReasonKind.NotRecorded], change.Reasons.Select(reason => reason.Kind));
    }

    [Fact]
    public void Treatments_done_in_between_and_acceptances_are_reasons_each_told_once()
    {
        RiskTreatment done = Treat("T-99", TreatmentOption.Share) with { DoneOn = May };
        AcceptanceRecord acceptance = new() { By = Director, On = May, Until = AsOf.PlusDays(365), Why = Text("費用", "cost"), Likelihood = 2, Consequence = 4 };
        RiskChange change = Only(Phishing with { Treatments = Phishing.Treatments.Append(done).ToValueList(), Acceptance = acceptance });
        Assert.Equal(
            [(ReasonKind.TreatmentDone, "treatment T-99 (Share the risk) was done"), (ReasonKind.AcceptanceGiven, "accepted until 2027-03-31: cost")],
            change.Reasons.Select(reason => (reason.Kind, reason.Text.English)));

        RiskChange told = Only(Phishing with
        {
            Treatments = Phishing.Treatments.Append(done).ToValueList(),
            Acceptance = acceptance,
            History = [Treated(May, "T-99", TreatmentStatus.Planned, TreatmentStatus.Done), Entry(RiskEventKind.Accepted, May, "cost")],
        });
        Assert.Equal(["treated T-99: planned → done", "accepted: cost"], told.Reasons.Select(reason => reason.Text.English));
    }

    [Fact]
    public void Another_matrix_moves_risks_that_are_the_same_and_is_the_reason()
    {
        // The newer matrix calls 8 high: only 2 × 4 of R-05 (current, residual) and R-34 (residual) lie between 8 and 12.
        ValueList<ValueList<RiskLevelId>> cells = RegisterSample.Criteria.Matrices[0].Scores
            .Select(row => row.Select(score => RiskLevelId.Parse(score >= 8 ? "high" : score >= 7 ? "medium" : "low")).ToValueList())
            .ToValueList();
        RiskCriteria newer = RegisterSample.Criteria with { Version = 2, Matrices = [RegisterSample.Criteria.Matrices[0] with { Version = 2, Cells = cells }, RegisterSample.Criteria.Matrices[1]] };
        RegisterDifference difference = Diff(RegisterSample.Register, newer);
        Assert.Equal(
            [("R-05", "current"), ("R-05", "residual"), ("R-34", "residual")],
            difference.Risks.SelectMany(change => change.Moves.Select(move => (change.Id.Value, move.Stage.Value))));
        Assert.All(difference.Risks, change =>
        {
            Assert.Equal(ChangeKind.Moved, change.Kind);
            Assert.Empty(change.Members);
            Assert.Equal((ReasonKind.CriteriaChange, "criteria version 1 → 2, matrix hospital-5x5 1 → hospital-5x5 2"), (change.Reasons[0].Kind, change.Reasons[0].Text.English));
        });
        Assert.Equal(RegisterSample.Register, RegisterDifference.Apply(difference, RegisterSample.Register));
    }

    [Fact]
    public void New_and_gone_closed_and_reopened()
    {
        IdentifiedRisk fresh = Phishing with { Id = RiskId.Parse("R-99"), Treatments = [], History = [Entry(RiskEventKind.Identified, May, "found")] };
        IdentifiedRisk closed = Labels with { History = [Entry(RiskEventKind.Closed, May, "no labels any more")] };
        RiskRegister newer = With(closed) with { Risks = With(closed).Risks.Skip(1).Append(fresh).ToValueList() };
        RegisterDifference difference = Diff(newer);
        Assert.Equal([("R-05", "gone"), ("R-99", "new"), ("R-01", "gone")], difference.Risks.Select(change => (change.Id.Value, change.Kind.Value)));
        Assert.Equal(["closed: no labels any more", "identified: found", "not recorded"], difference.Risks.Select(change => Assert.Single(change.Reasons).Text.English));
        Assert.Null(difference.Of(ChangeKind.New).Single().Older);
        Assert.Null(difference.Of(ChangeKind.Gone).Last().Newer);

        RegisterDifference back = RegisterDifference.Of(newer, newer with { Risks = newer.Risks.Select(risk => risk.Id != closed.Id ? risk
            : risk with { History = risk.History.Append(Entry(RiskEventKind.Reopened, May.PlusDays(1), "labels again")).ToValueList() }).ToValueList() });
        Assert.Equal([ChangeKind.New], back.Risks.Select(change => change.Kind));
    }

    [Fact]
    public void The_rest_of_the_register_and_its_order_are_looked_at_too()
    {
        RiskRegister newer = RegisterSample.Register with
        {
            Assets = [Cloud, Data with { Availability = 2 }],
            Flows = [],
            OwnerApprovals = [.. RegisterSample.Register.OwnerApprovals, Approval("PER-01")],
        };
        RegisterDifference difference = Diff(newer);
        Assert.Empty(difference.Risks);
        Assert.Equal(
            [new ElementChange("assets", "A-001", ChangeKind.Changed), new ElementChange("flows", "F1", ChangeKind.Gone), new ElementChange("ownerApprovals", "PER-01", ChangeKind.New)],
            difference.Others);
        Assert.True(difference.IsReordered);
        Assert.False(Diff(RegisterSample.Register with { Risks = RegisterSample.Register.Risks.Reverse().ToValueList() }).IsEmpty);
    }

    [Fact]
    public void A_difference_is_applied_only_to_its_own_older_register()
    {
        RegisterDifference difference = Diff(With(Phishing with { Maturity = 4 }));
        Assert.Throws<ArgumentException>(() => RegisterDifference.Apply(difference, With(Phishing with { Maturity = 5 })));
        Assert.Throws<ArgumentException>(() => RegisterDifference.Apply(difference, new RiskRegister()));
        Assert.Throws<ArgumentException>(() => RegisterDifference.Apply(difference, RegisterSample.Register with { Risks = [.. RegisterSample.Register.Risks, Phishing with { Id = RiskId.Parse("R-99") }] }));
    }

    [Fact]
    public void Every_member_of_a_risk_is_compared()
    {
        // Whatever is added to a risk must be added to the list of the difference, else a change of it has no name.
        string[] derived = [nameof(IdentifiedRisk.Id), nameof(IdentifiedRisk.IsClosed), nameof(IdentifiedRisk.JudgedRating)];
        string[] expected = typeof(IdentifiedRisk).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => property.Name).Except(derived)
            .Select(name => name.StartsWith("Is", StringComparison.Ordinal) ? name[2..] : name).Order(StringComparer.OrdinalIgnoreCase).ToArray();
        Assert.Equal(expected, RiskMembers.All.Select(member => member.Name).Order(StringComparer.OrdinalIgnoreCase), StringComparer.OrdinalIgnoreCase);
    }
}
