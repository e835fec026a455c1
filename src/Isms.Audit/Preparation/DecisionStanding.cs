using Isms.Audit.Records;
using Isms.Audit.Review;
using Isms.Controls;
using Isms.Core;
using Isms.Core.Time;
using NodaTime;

namespace Isms.Audit.Preparation;

/// <summary>
/// Where a decision of a management review stands on a day, and which later reviews took it up (ISO/IEC 27001:2013 9.3 a). Immutable, with value equality.
/// </summary>
public sealed record DecisionStanding
{
    private DecisionStanding(ManagementReview review, ReviewOutput output, ValueList<ManagementReviewId> takenUpBy, LocalDate asOf)
    {
        Review = review.Id;
        DecidedOn = review.Date;
        Output = output;
        TakenUpBy = takenUpBy;
        AsOf = asOf;
        bool isDone = output.Status == ActionStatus.Done && !(output.CompletedOn > asOf);
        Progress = isDone
            ? output.CompletedOn > output.Due ? DecisionProgress.DoneLate : DecisionProgress.Done
            : output.Due < asOf ? DecisionProgress.Overdue : DecisionProgress.Open;
    }

    /// <summary>The review that decided it.</summary>
    public ManagementReviewId Review { get; }

    /// <summary>The day of that review.</summary>
    public LocalDate DecidedOn { get; }

    /// <summary>The decision.</summary>
    public ReviewOutput Output { get; }

    /// <summary>The later reviews that took it up among the actions from previous reviews, in the order of their days.</summary>
    public ValueList<ManagementReviewId> TakenUpBy { get; }

    /// <summary>The day of the judgement.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Done, done late, open or overdue. A decision recorded as done without a day counts as done on every day.</summary>
    public DecisionProgress Progress { get; }

    /// <summary>Whether it is done by the day, in time or late.</summary>
    public bool IsDone => Progress == DecisionProgress.Done || Progress == DecisionProgress.DoneLate;

    /// <summary>The days from its last day to its completion, or to the day of the judgement while it is overdue; 0 where it is in time.</summary>
    public int DaysLate => Progress == DecisionProgress.DoneLate ? Period.DaysBetween(Output.Due!.Value, Output.CompletedOn!.Value)
        : Progress == DecisionProgress.Overdue ? Period.DaysBetween(Output.Due!.Value, AsOf)
        : 0;

    /// <summary>The standing in words.</summary>
    public LocalizedText Why
    {
        get
        {
            string due = Output.Due is { } last ? IsoDate.Format(last) : "-";
            string days = FormattableString.Invariant($"{DaysLate}");
            string taken = TakenUpBy.Count == 0 ? "-" : string.Join(", ", TakenUpBy.Select(review => review.Value));
            (string Ja, string En) late = DaysLate == 0 ? (string.Empty, string.Empty) : ($"、{days}日超過", $", {days} days late");
            return LocalizedText.Create(
                $"{Review}で決定、期限{due}: {Progress.Name.Japanese}{late.Ja}。取り上げたレビュー: {taken}。",
                $"Decided by {Review}, due {due}: {Progress.Name.English}{late.En}. Taken up by: {taken}.");
        }
    }

    /// <summary>Every decision of the reviews held by a day.</summary>
    /// <param name="records">The records of audit and improvement.</param>
    /// <param name="asOf">The day.</param>
    /// <returns>The decisions, in the order of the days of the reviews.</returns>
    /// <exception cref="ArgumentNullException">The records are null.</exception>
    public static ValueList<DecisionStanding> OfAll(AuditRecords records, LocalDate asOf)
    {
        ManagementReview[] held = ReviewOrder.ByDate(Guard.NotNull(records)).Where(review => review.Date <= asOf).ToArray();
        return held
            .SelectMany((review, position) => review.Outputs.Select(output => new DecisionStanding(
                review,
                output,
                held.Skip(position + 1).Where(later => TakesUp(later, output)).Select(later => later.Id).ToValueList(),
                asOf)))
            .ToValueList();
    }

    private static bool TakesUp(ManagementReview review, ReviewOutput output) =>
        review.Inputs?.PreviousActions?.Refs.Any(id => string.Equals(id.Value, output.Id.Value, StringComparison.Ordinal)) == true;
}
