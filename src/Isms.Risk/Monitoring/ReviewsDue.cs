using Isms.Core;
using Isms.Risk.Events;
using Isms.Risk.Register;
using NodaTime;

namespace Isms.Risk.Monitoring;

/// <summary>Which risks are to be reviewed, and by when (monitoring and review, ISO 31000:2009 5.6; ISO/IEC 27001:2013 8.2). Immutable.</summary>
public sealed class ReviewsDue
{
    /// <summary>The most days that can be looked ahead: a hundred years.</summary>
    public const int MaximumDays = 36_500;

    private ReviewsDue(LocalDate asOf, int days, ValueList<DueReview> reviews)
    {
        AsOf = asOf;
        Days = days;
        Reviews = reviews;
    }

    /// <summary>The day of the judgement.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Within how many days from then a review counts as due.</summary>
    public int Days { get; }

    /// <summary>The review of each risk that is not closed: earliest first, then by identifier; those without a day last.</summary>
    public ValueList<DueReview> Reviews { get; }

    /// <summary>The reviews of a register.</summary>
    /// <param name="register">The register.</param>
    /// <param name="asOf">The day of the judgement.</param>
    /// <param name="days">Within how many days a review counts as due, 0 to <see cref="MaximumDays"/>; the day itself is day 0.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is outside the range.</exception>
    public static ReviewsDue Of(RiskRegister register, LocalDate asOf, int days)
    {
        Guard.InRange(days, 0, MaximumDays);
        return new ReviewsDue(asOf, days, Guard.NotNull(register).Risks
            .Where(risk => !risk.IsClosedOn(asOf))
            .Select(risk => Of(risk, asOf, days))
            .OrderBy(review => review.On is null)
            .ThenBy(review => review.On ?? asOf)
            .ThenBy(review => review.Risk.Id)
            .ToValueList());
    }

    /// <summary>How many reviews stand so.</summary>
    /// <param name="state">The state.</param>
    /// <returns>The number.</returns>
    public int Count(ReviewState state) => Reviews.Count(review => review.State == state);

    internal static DueReview Of(IdentifiedRisk risk, LocalDate asOf, int days)
    {
        LocalDate? last = risk.History.Where(entry => entry.Kind == RiskEventKind.Reviewed && entry.On <= asOf).Select(entry => (LocalDate?)entry.On).Max();

        // A day that was kept is past: the next one is not set yet.
        LocalDate? on = risk.ReviewOn <= last ? null : risk.ReviewOn;
        return new DueReview(risk, on, last, on is not { } day ? ReviewState.NotPlanned
            : day < asOf ? ReviewState.Overdue
            : Period.DaysBetween(asOf, day) <= days ? ReviewState.Due
            : ReviewState.Later);
    }
}
