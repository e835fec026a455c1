using Isms.Audit.Improvement;
using Isms.Audit.Improvement.States;
using Isms.Core;
using Isms.Core.Time;
using NodaTime;

namespace Isms.Audit.Summaries;

/// <summary>Where a nonconformity stands on a day: its action, the state that its record bears out, and why it is open. Immutable, with value equality.</summary>
public sealed record NonconformityStanding
{
    internal NonconformityStanding(Nonconformity nonconformity, CorrectiveAction? action, IEnumerable<CorrectiveAction> actions, LocalDate asOf)
    {
        Nonconformity = nonconformity;
        Action = action is null ? null : CorrectiveActionStatus.Of(action, asOf);
        Course = NonconformityLifecycle.Trace(nonconformity, actions, asOf);
        IsOpen = !nonconformity.IsClosedOn(asOf);
        WhyOpen = IsOpen ? Reason() : null;
    }

    /// <summary>The nonconformity.</summary>
    public Nonconformity Nonconformity { get; }

    /// <summary>Where its corrective action stands, or null where there is none.</summary>
    public CorrectiveActionStatus? Action { get; }

    /// <summary>The way through its lifecycle: state, steps with their days, and whether what is claimed is borne out.</summary>
    public NonconformityCourse Course { get; }

    /// <summary>Whether it is open as the record says: not closed, or closed only after the day, or opened again.</summary>
    public bool IsOpen { get; }

    /// <summary>What is still to be done before it can be closed; null where it is closed.</summary>
    public LocalizedText? WhyOpen { get; }

    private LocalizedText Reason()
    {
        if (Action is null)
        {
            return LocalizedText.Create("是正処置がありません。", "There is no corrective action.");
        }

        string due = Date(Action.Due);
        if (Action.Progress == CorrectiveActionProgress.Overdue)
        {
            return LocalizedText.Create($"是正処置{Action.Action}が期限{due}を過ぎても完了していません。", $"The corrective action {Action.Action} was due on {due} and is not completed.");
        }

        if (Action.Progress == CorrectiveActionProgress.Open)
        {
            return LocalizedText.Create($"是正処置{Action.Action}を実施中です(期限{due})。", $"The corrective action {Action.Action} is under way (due {due}).");
        }

        if (Action.Effectiveness == EffectivenessVerdict.NotYetChecked)
        {
            string planned = Date(Action.EffectivenessCheckPlannedOn);
            return LocalizedText.Create($"是正処置{Action.Action}の有効性が未確認です(予定{planned})。", $"The effectiveness of {Action.Action} is not checked yet (planned for {planned}).");
        }

        return Action.Effectiveness == EffectivenessVerdict.Ineffective
            ? LocalizedText.Create($"是正処置{Action.Action}は有効ではありませんでした。", $"The corrective action {Action.Action} was not effective.")
            : LocalizedText.Create($"是正処置{Action.Action}は有効と確認されています。完了の記録がありません。", $"The corrective action {Action.Action} is effective; the nonconformity is only to be closed.");
    }

    private static string Date(LocalDate? date) => date is { } day ? IsoDate.Format(day) : "-";
}
