using Isms.Core;
using Isms.Core.Time;
using NodaTime;

namespace Isms.Audit.Improvement;

/// <summary>
/// Where a corrective action and the check of its effectiveness stand on a day, derived from the record. What the record dates after that day has not happened yet.
/// Immutable, with value equality.
/// </summary>
public sealed record CorrectiveActionStatus
{
    private CorrectiveActionStatus(CorrectiveAction action, LocalDate asOf)
    {
        Action = action.Id;
        AsOf = asOf;
        Due = action.Due;
        Completed = action.Completed <= asOf ? action.Completed : null;
        IsLate = action.IsLate;
        Progress = Completed is not null
            ? Completed > Due ? CorrectiveActionProgress.CompletedLate : CorrectiveActionProgress.CompletedInTime
            : Due < asOf ? CorrectiveActionProgress.Overdue : CorrectiveActionProgress.Open;
        EffectivenessCheck? check = action.Effectiveness;
        Effectiveness = check?.Effective is not { } effective || check.CheckedOn > asOf
            ? EffectivenessVerdict.NotYetChecked
            : effective ? EffectivenessVerdict.Effective : EffectivenessVerdict.Ineffective;
        EffectivenessCheckPlannedOn = Effectiveness == EffectivenessVerdict.NotYetChecked ? check?.PlannedOn ?? check?.CheckedOn : null;
    }

    /// <summary>The corrective action.</summary>
    public CorrectiveActionId Action { get; }

    /// <summary>The day of the judgement.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The last day for the action, or null.</summary>
    public LocalDate? Due { get; }

    /// <summary>When it was completed, or null where that had not happened on the day of the judgement.</summary>
    public LocalDate? Completed { get; }

    /// <summary>Where the action stands. Open until the last day, overdue from the day after it.</summary>
    public CorrectiveActionProgress Progress { get; }

    /// <summary>Whether the record knows no completion by the last day, without regard to the day of the judgement (<see cref="CorrectiveAction.IsLate"/>).</summary>
    public bool IsLate { get; }

    /// <summary>What the check of the effectiveness showed.</summary>
    public EffectivenessVerdict Effectiveness { get; }

    /// <summary>When the effectiveness is to be checked, where it is not yet; or null.</summary>
    public LocalDate? EffectivenessCheckPlannedOn { get; }

    /// <summary>The days from the last day for the action to its completion, or to the day of the judgement while it is overdue; 0 where it is in time.</summary>
    public int DaysLate => Due is { } due && (Completed ?? AsOf) is var end && end > due ? Period.DaysBetween(due, end) : 0;

    /// <summary>The status in words, in both languages.</summary>
    public LocalizedText Why
    {
        get
        {
            string due = Due is { } last ? IsoDate.Format(last) : "-";
            string dueJa = $"期限{due}", dueEn = $"due {due}";
            string completed = Completed is { } done ? IsoDate.Format(done) : "-";
            (string ja, string en) = Completed is null ? (dueJa, dueEn) : ($"{dueJa}、完了{completed}", $"{dueEn}, completed {completed}");
            string planned = EffectivenessCheckPlannedOn is { } day ? IsoDate.Format(day) : string.Empty;
            return LocalizedText.Create(
                $"{Action}: {Progress.Name.Japanese}({ja})。有効性: {Effectiveness.Name.Japanese}{(planned.Length == 0 ? string.Empty : $"({planned}予定)")}。",
                $"{Action}: {Progress.Name.English} ({en}). Effectiveness: {Effectiveness.Name.English}{(planned.Length == 0 ? string.Empty : $" (planned for {planned})")}.");
        }
    }

    /// <summary>The status of an action.</summary>
    /// <param name="action">The action.</param>
    /// <param name="asOf">The day of the judgement.</param>
    /// <returns>The status.</returns>
    /// <exception cref="ArgumentNullException">The action is null.</exception>
    public static CorrectiveActionStatus Of(CorrectiveAction action, LocalDate asOf) => new(Guard.NotNull(action), asOf);
}
