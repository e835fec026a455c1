using Isms.Risk.Events;
using Isms.Risk.Monitoring;
using Isms.Risk.Register;
using Isms.Risk.Tests.Register;
using NodaTime;
using static Isms.Risk.Tests.Monitoring.HistorySample;
using static Isms.Risk.Tests.Register.RegisterSample;

namespace Isms.Risk.Tests.Monitoring;

public sealed class ReviewsDueTests
{
    private static IdentifiedRisk On(string id, LocalDate? day, params RiskEventEntry[] history) =>
        RegisterSample.Risk(id, RiskDirection.Threat) with { ReviewOn = day, History = [.. history] };

    [Fact]
    public void Earliest_first_with_how_each_stands_and_those_without_a_day_last()
    {
        RiskRegister register = RegisterSample.Register with
        {
            Risks =
            [
                On("R-5", null),
                On("R-4", AsOf.PlusDays(31)),
                On("R-3", AsOf.PlusDays(30)),
                On("R-2", AsOf),
                On("R-1", AsOf.PlusDays(-1)),
                On("R-0", AsOf),
                On("R-9", AsOf, Entry(RiskEventKind.Closed, AsOf)),
            ],
        };
        ReviewsDue due = ReviewsDue.Of(register, AsOf, 30);
        Assert.Equal(
            ["R-1 overdue", "R-0 due", "R-2 due", "R-3 due", "R-4 later", "R-5 notPlanned"],
            due.Reviews.Select(review => review.Risk.Id + " " + review.State));
        Assert.Equal((1, 3, 1, 1), (due.Count(ReviewState.Overdue), due.Count(ReviewState.Due), due.Count(ReviewState.Later), due.Count(ReviewState.NotPlanned)));
        Assert.Equal(["R-0", "R-2"], ReviewsDue.Of(register, AsOf, 0).Reviews.Where(review => review.State == ReviewState.Due).Select(review => review.Risk.Id.Value));
    }

    [Fact]
    public void A_review_held_on_or_after_its_day_leaves_the_next_one_to_be_planned()
    {
        LocalDate day = AsOf.PlusDays(-10);
        DueReview Of(LocalDate reviewed) => ReviewsDue.Of(RegisterSample.Register with { Risks = [On("R-1", day, Entry(RiskEventKind.Reviewed, reviewed))] }, AsOf, 30).Reviews[0];
        Assert.Equal((ReviewState.NotPlanned, null, day), (Of(day).State, Of(day).On, Of(day).LastReviewedOn));
        Assert.Equal(ReviewState.Overdue, Of(day.PlusDays(-1)).State);
        Assert.Equal((ReviewState.Overdue, null), (Of(AsOf.PlusDays(1)).State, Of(AsOf.PlusDays(1)).LastReviewedOn));
    }

    [Fact]
    public void Days_outside_the_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ReviewsDue.Of(RegisterSample.Register, AsOf, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReviewsDue.Of(RegisterSample.Register, AsOf, ReviewsDue.MaximumDays + 1));
        Assert.NotEmpty(ReviewsDue.Of(RegisterSample.Register, LocalDate.MaxIsoValue, ReviewsDue.MaximumDays).Reviews);
    }
}
