using Isms.Audit.Review;
using Isms.Controls;
using Isms.Core;
using NodaTime;

namespace Isms.Audit.Preparation;

/// <summary>
/// The inputs of a management review a) to f) (ISO/IEC 27001:2013 9.3), assembled from the data as of a day: what there is, what is missing, and, beside a review on record, what it did not
/// consider. Immutable, with value equality.
/// </summary>
/// <remarks>
/// What has a day counts from the day after the review before to the day asked for. Ratings, results of objectives and the status of improvements have none: they are those of the document.
/// </remarks>
public sealed record ManagementReviewInputs
{
    private ManagementReviewInputs(ReviewWindow window, ManagementReviewSource source)
    {
        AsOf = window.AsOf;
        Review = window.Review?.Id;
        Previous = window.Previous?.Id;
        Since = window.Previous?.Date;
        FollowUp = DecisionStanding.OfAll(source.Records, window.AsOf);
        Topics =
        [
            PreviousActionsTopic.Of(window, FollowUp),
            IssueChangesTopic.Of(window, source.Context),
            PerformanceTopic.Of(window, source),
            FeedbackTopic.Of(window, source),
            RiskResultsTopic.Of(window, source),
            ImprovementTopic.Of(window, source),
        ];
    }

    /// <summary>The day of the judgement.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The review on record that is compared with; null where the next one is prepared.</summary>
    public ManagementReviewId? Review { get; }

    /// <summary>The review before, or null where there is none.</summary>
    public ManagementReviewId? Previous { get; }

    /// <summary>The day of the review before; null where there is none, and everything up to the day counts.</summary>
    public LocalDate? Since { get; }

    /// <summary>The six inputs, a) to f).</summary>
    public ValueList<ReviewInputTopic> Topics { get; }

    /// <summary>Every decision of the reviews held by the day, and what became of it.</summary>
    public ValueList<DecisionStanding> FollowUp { get; }

    /// <summary>One of the inputs.</summary>
    /// <param name="input">Which.</param>
    /// <returns>The input.</returns>
    /// <exception cref="ArgumentException">The word is not one of a) to f).</exception>
    public ReviewInputTopic this[ReviewInputKind input] =>
        Topics.FirstOrDefault(topic => topic.Input == input) ?? throw new ArgumentException("One of the inputs a) to f) was expected.", nameof(input));

    /// <summary>Assembles the inputs.</summary>
    /// <param name="source">The parts of the management system.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="review">A review on record to compare with; null to prepare the next one.</param>
    /// <returns>The inputs.</returns>
    /// <exception cref="ArgumentNullException">The source is null.</exception>
    public static ManagementReviewInputs Assemble(ManagementReviewSource source, LocalDate asOf, ManagementReview? review = null) =>
        new(ReviewWindow.Of(Guard.NotNull(source).Records, review, asOf), source);

    // What a review on record should have looked at on its own day and did not, as far as the data can tell: inputs a, b, c and f. Ratings are those of today, and interested parties have no
    // days, so d and e are not held against a review; decisions of the review just before are a nonconformity of their own (MRV-004).
    internal static IEnumerable<(ReviewInputKind Input, ElementId[] Elements)> NotConsidered(ManagementReviewSource source, ManagementReview review)
    {
        ReviewWindow window = ReviewWindow.Of(source.Records, review, review.Date);
        HashSet<string> justDecided = new((window.Previous?.Outputs ?? []).Select(output => output.Id.Value), StringComparer.Ordinal);
        return new[]
        {
            PreviousActionsTopic.Of(window, DecisionStanding.OfAll(source.Records, review.Date)),
            IssueChangesTopic.Of(window, source.Context),
            PerformanceTopic.Of(window, source),
            ImprovementTopic.Of(window, source),
        }
            .Select(topic => (topic.Input, Elements: topic.NotConsidered.Select(item => item.Element).Where(id => !justDecided.Contains(id.Value)).ToArray()))
            .Where(pair => pair.Elements.Length > 0);
    }
}
