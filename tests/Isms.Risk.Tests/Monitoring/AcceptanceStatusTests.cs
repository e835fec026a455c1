using Isms.Core.Organizations;
using Isms.Risk.Criteria;
using Isms.Risk.Monitoring;
using Isms.Risk.Register;
using Isms.Risk.Tests.Register;
using Isms.Risk.Treatment;
using NodaTime;
using static Isms.Risk.Tests.Register.RegisterSample;

namespace Isms.Risk.Tests.Monitoring;

public sealed class AcceptanceStatusTests
{
    private static readonly AcceptanceRecord Record = new()
    {
        By = Director,
        On = new LocalDate(2026, 3, 18),
        Until = AsOf,
        Why = Text("費用", "cost"),
        Likelihood = 2,
        Consequence = 4,
        Matrix = MatrixId.Parse("hospital-5x5"),
        MatrixVersion = 1,
        CriteriaVersion = 1,
    };

    private static readonly IdentifiedRisk Accepted = Phishing with { Acceptance = Record };

    private static AcceptanceStatus Of(IdentifiedRisk risk, RiskCriteria? criteria = null, LocalDate? asOf = null) => AcceptanceStatus.Of(risk, criteria ?? RegisterSample.Criteria, asOf ?? AsOf);

    [Fact]
    public void It_holds_while_nothing_moves_up_to_and_with_its_last_day()
    {
        AcceptanceStatus status = Of(Accepted);
        Assert.Equal(AcceptanceStanding.Current, status.Standing);
        Assert.Empty(status.Reasons);
        Assert.Equal(Record, status.Record);
        Assert.Equal(AcceptanceStanding.Current, Of(Accepted with { Acceptance = Record with { Until = null } }, asOf: new LocalDate(2999, 1, 1)).Standing);
    }

    [Fact]
    public void It_is_stale_by_what_moved_and_says_all_of_it()
    {
        AssertStale(Of(Accepted with { Residual = Rate(2, 3) }), "ratingMoved", "2 × 4 was accepted; it is 2 × 3 now.");
        AssertStale(Of(Accepted with { Residual = null, Current = null, Inherent = null }), "ratingMoved", "2 × 4 was accepted; it is not assessed now.");
        AssertStale(Of(Accepted, RegisterSample.Criteria with { Version = 2 }), "criteriaChanged", "It was accepted under version 1 of the criteria; it is version 2 now.");
        AssertStale(Of(Accepted, asOf: AsOf.PlusDays(1)), "expired", "It held until 2026-03-31.");
        AssertStale(Of(Accepted with { Acceptance = Record with { MatrixVersion = 2 } }), "matrixChanged", "It was accepted under matrix hospital-5x5 2; it is hospital-5x5 1 now.");
        AcceptanceStatus all = Of(Accepted with { Residual = Rate(3, 4), Acceptance = Record with { Matrix = MatrixId.Parse("old") } }, RegisterSample.Criteria with { Version = 3 }, AsOf.PlusDays(9));
        Assert.Equal([StaleCause.RatingMoved, StaleCause.MatrixChanged, StaleCause.CriteriaChanged, StaleCause.Expired], all.Reasons.Select(reason => reason.Cause));
        Assert.All(all.Reasons, reason => Assert.True(reason.Text.IsComplete));
    }

    [Fact]
    public void What_is_not_recorded_cannot_move()
    {
        AcceptanceRecord bare = Record with { Matrix = null, MatrixVersion = null, CriteriaVersion = null, Until = null };
        Assert.Equal(AcceptanceStanding.Current, Of(Accepted with { Acceptance = bare }, RegisterSample.Criteria with { Version = 9 }).Standing);
    }

    [Fact]
    public void Without_a_record_or_before_its_day_there_is_no_acceptance()
    {
        Assert.Equal(AcceptanceStanding.NotAccepted, Of(Phishing).Standing);
        Assert.Equal(AcceptanceStanding.NotAccepted, Of(Accepted, asOf: new LocalDate(2026, 3, 17)).Standing);
        Assert.Null(Of(Accepted, asOf: new LocalDate(2026, 3, 17)).Record);
    }

    [Fact]
    public void Only_above_the_acceptance_level_or_by_the_guideline_rule_top_management_is_needed()
    {
        Assert.True(Of(Phishing).NeedsTopManagement);
        Assert.False(Of(OldModality).NeedsTopManagement);
        Assert.True(Of(Labels with { Residual = Rate(1, 1) }).NeedsTopManagement);
        Assert.False(Of(Subsidy).NeedsTopManagement);
        Assert.Null(Of(Phishing with { Inherent = null, Current = null, Residual = null }).NeedsTopManagement);
        Assert.Null(Of(Phishing with { Residual = Rate(6, 1) }).NeedsTopManagement);
    }

    private static void AssertStale(AcceptanceStatus status, string cause, string text)
    {
        Assert.Equal(AcceptanceStanding.Stale, status.Standing);
        StaleReason reason = Assert.Single(status.Reasons);
        Assert.Equal((cause, text), (reason.Cause.Value, reason.Text.English));
    }
}
