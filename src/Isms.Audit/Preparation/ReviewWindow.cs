using Isms.Audit.Records;
using Isms.Audit.Review;
using Isms.Core;
using NodaTime;

namespace Isms.Audit.Preparation;

/// <summary>The time between the review before and a day, and the review that is compared with, if any.</summary>
internal sealed class ReviewWindow
{
    private readonly Dictionary<ReviewInputKind, HashSet<string>> considered = [];

    private ReviewWindow(AuditRecords records, ManagementReview? review, LocalDate asOf)
    {
        AsOf = asOf;
        Review = review;
        Earlier = review is null
            ? ReviewOrder.ByDate(records).Where(held => held.Date <= asOf).ToArray()
            : ReviewOrder.ByDate(records).TakeWhile(held => held.Id != review.Id).ToArray();
        Previous = Earlier.LastOrDefault();
        if (review is not null)
        {
            ReviewInputs inputs = review.Inputs ?? new ReviewInputs();
            considered[ReviewInputKind.PreviousActions] = Values(inputs.PreviousActions?.Refs);
            considered[ReviewInputKind.ChangesInIssues] = Values(inputs.ChangesInIssues?.Refs);
            considered[ReviewInputKind.Feedback] = Values(inputs.Feedback?.Refs);
            considered[ReviewInputKind.Improvement] = Values(inputs.Improvement?.Refs);
            considered[ReviewInputKind.RiskResults] = Values(inputs.RiskResults?.Refs);
            if (inputs.RiskResults?.Assessment is { } assessment)
            {
                considered[ReviewInputKind.RiskResults].Add(assessment.Value);
            }

            ReviewPerformance performance = inputs.Performance ?? new ReviewPerformance();
            considered[ReviewInputKind.Performance] = Values(
                performance.NonconformitiesAndCorrectiveActions.Cast<IIdentifier>()
                    .Concat(performance.MonitoringAndMeasurement).Concat(performance.AuditResults).Concat(performance.Objectives));
        }
    }

    public LocalDate AsOf { get; }

    /// <summary>The review compared with, or null.</summary>
    public ManagementReview? Review { get; }

    /// <summary>The reviews before, in the order of their days.</summary>
    public ManagementReview[] Earlier { get; }

    public ManagementReview? Previous { get; }

    public static ReviewWindow Of(AuditRecords records, ManagementReview? review, LocalDate asOf) => new(records, review, asOf);

    /// <summary>Whether a day lies after the review before and not after the day of the judgement.</summary>
    public bool Contains(LocalDate day) => day <= AsOf && !(day <= Previous?.Date);

    public ReviewInputItem Item(ReviewInputKind input, string kind, IIdentifier id, LocalizedText state, bool needsAttention) => new()
    {
        Element = ElementId.Of(id),
        Kind = kind,
        State = state,
        NeedsAttention = needsAttention,
        IsConsidered = Review is null ? null : considered[input].Contains(id.Value),
    };

    private static HashSet<string> Values(IEnumerable<IIdentifier>? ids) => new((ids ?? []).Select(id => id.Value), StringComparer.Ordinal);
}
