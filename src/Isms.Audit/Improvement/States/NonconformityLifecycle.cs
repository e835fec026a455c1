using Isms.Audit.Lifecycles;
using Isms.Core;
using NodaTime;

namespace Isms.Audit.Improvement.States;

/// <summary>
/// The lifecycle of a nonconformity (ISO/IEC 27001:2013 10.1): corrected, cause known, action planned and done, found effective, closed; and the ways back from an action that does not work
/// and from a closing that did not last. The state is worked out by walking the table, so that no record reaches a state that the table forbids. Static and thread-safe.
/// </summary>
public static class NonconformityLifecycle
{
    private static readonly LifecycleGuard<NonconformityRound> Correction = new(
        "correctionRecorded", LocalizedText.Create("修正の記録がある", "the correction is on record"), round => round.IsCorrected);

    private static readonly LifecycleGuard<NonconformityRound> Cause = new(
        "causeRecorded", LocalizedText.Create("原因の記録がある", "the cause is on record"), round => round.IsCauseKnown);

    private static readonly LifecycleGuard<NonconformityRound> Decided = new(
        "actionDecided", LocalizedText.Create("原因を除く処置の記録がある", "the action against the cause is on record"), round => round.IsActionDecided);

    private static readonly LifecycleGuard<NonconformityRound> Completed = new(
        "actionCompleted", LocalizedText.Create("処置の完了日の記録がある", "the day on which the action was completed is on record"), round => round.IsActionDone);

    private static readonly LifecycleGuard<NonconformityRound> Effective = new(
        "foundEffective", LocalizedText.Create("有効性の確認で有効とされている", "the check found the action effective"), round => round.IsFoundEffective);

    private static readonly LifecycleGuard<NonconformityRound> Ineffective = new(
        "foundIneffective", LocalizedText.Create("有効性の確認で有効でないとされている", "the check found the action ineffective"), round => round.IsFoundIneffective);

    private static readonly LifecycleGuard<NonconformityRound> Closing = new(
        "closingRecorded", LocalizedText.Create("完了の記録がある", "the closing is on record"), round => round.IsClosingRecorded);

    private static readonly LifecycleGuard<NonconformityRound> Reopening = new(
        "reopeningRecorded", LocalizedText.Create("再開の記録がある", "that it was opened again is on record"), round => round.IsReopeningRecorded);

    /// <summary>
    /// The table. Of several steps out of one state the first that is open is the one taken. A correction is made where it applies (10.1 a), so the cause may be known without one.
    /// What leads out of <c>actionIneffective</c> and <c>reopened</c> is asked of the next corrective action.
    /// </summary>
    public static LifecycleTable<NonconformityState, NonconformityRound> Table { get; } = new(
        NonconformityState.Detected,
        new(NonconformityState.Detected, NonconformityState.Corrected, Correction),
        new(NonconformityState.Detected, NonconformityState.CauseKnown, Cause),
        new(NonconformityState.Corrected, NonconformityState.CauseKnown, Cause),
        new(NonconformityState.CauseKnown, NonconformityState.ActionPlanned, Decided),
        new(NonconformityState.ActionPlanned, NonconformityState.ActionDone, Completed),
        new(NonconformityState.ActionDone, NonconformityState.EffectivenessConfirmed, Effective),
        new(NonconformityState.ActionDone, NonconformityState.ActionIneffective, Ineffective),
        new(NonconformityState.ActionIneffective, NonconformityState.CauseKnown, Cause),
        new(NonconformityState.EffectivenessConfirmed, NonconformityState.Closed, Closing),
        new(NonconformityState.Closed, NonconformityState.Reopened, Reopening),
        new(NonconformityState.Reopened, NonconformityState.Corrected, Correction),
        new(NonconformityState.Reopened, NonconformityState.CauseKnown, Cause));

    /// <summary>The states that the table allows after a state, whatever the record.</summary>
    /// <param name="state">The state.</param>
    /// <returns>The states, in the order of the steps; none where the table does not know the state.</returns>
    public static ValueList<NonconformityState> Allowed(NonconformityState state) =>
        Table.Transitions.Where(step => step.From == Guard.NotNull(state)).Select(step => step.To).ToValueList();

    /// <summary>The way of a nonconformity by a day.</summary>
    /// <param name="nonconformity">The nonconformity.</param>
    /// <param name="actions">The corrective actions of the document; those of other nonconformities are passed over.</param>
    /// <param name="asOf">The day.</param>
    /// <returns>The steps, where it is, and what is missing for the next one.</returns>
    /// <remarks>
    /// The action that the nonconformity names is the last. Before it come those that were found ineffective, or were completed by the day it was last opened again, in the order of their days.
    /// An action that runs beside the one named decides nothing.
    /// </remarks>
    public static NonconformityCourse Trace(Nonconformity nonconformity, IEnumerable<CorrectiveAction> actions, LocalDate asOf)
    {
        Queue<CorrectiveAction> rounds = new(InOrder(Guard.NotNull(nonconformity), Guard.NotNull(actions)));
        NonconformityRound round = new() { Nonconformity = nonconformity, Action = Next(rounds), AsOf = asOf };
        List<NonconformityStep> steps = [Begin(nonconformity)];
        NonconformityState state = Table.Initial;

        // Every way round leads through the next action, and there are only so many.
        while (Table.Transitions.FirstOrDefault(step => step.From == state && step.IsOpenTo(round)) is { } open)
        {
            state = open.To;
            steps.Add(Step(open, round));
            if (state == NonconformityState.ActionIneffective || state == NonconformityState.Reopened)
            {
                round = round with { Action = Next(rounds), ReopenedBefore = round.ReopenedBefore + (state == NonconformityState.Reopened ? 1 : 0) };
            }
        }

        return new NonconformityCourse
        {
            AsOf = asOf,
            Steps = steps.ToValueList(),
            Missing = state == NonconformityState.Closed ? null : Table.Transitions.First(step => step.From == state).Guard!.Requirement,
            IsClaimedClosed = nonconformity.IsClosedOn(asOf),
        };
    }

    private static IEnumerable<CorrectiveAction> InOrder(Nonconformity nonconformity, IEnumerable<CorrectiveAction> actions)
    {
        LocalDate? reopened = nonconformity.Reopenings.Count == 0 ? null : nonconformity.Reopenings[nonconformity.Reopenings.Count - 1].On;
        CorrectiveAction[] all = actions.Where(action => action.Nonconformity == nonconformity.Id || action.Id == nonconformity.CorrectiveAction).ToArray();
        return all
            .Where(action => action.Id != nonconformity.CorrectiveAction && (action.Effectiveness?.Effective == false || action.Completed <= reopened))
            .OrderBy(action => action.Completed ?? action.Due ?? LocalDate.MaxIsoValue)
            .Concat(all.Where(action => action.Id == nonconformity.CorrectiveAction).Take(1));
    }

    private static CorrectiveAction? Next(Queue<CorrectiveAction> rounds) => rounds.Count > 0 ? rounds.Dequeue() : null;

    private static NonconformityStep Begin(Nonconformity nonconformity) => new()
    {
        To = Table.Initial,
        On = nonconformity.DetectedOn,
        Why = LocalizedText.Create(
            $"{nonconformity.Source.Kind.Name.In(IsmsLanguage.Japanese)}で明らかになった",
            $"it came to light by {nonconformity.Source.Kind.Name.In(IsmsLanguage.English)}"),
    };

    private static NonconformityStep Step(LifecycleTransition<NonconformityState, NonconformityRound> open, NonconformityRound round) => new()
    {
        From = open.From,
        To = open.To,
        On = open.To == NonconformityState.ActionDone ? round.Action?.Completed
            : open.To == NonconformityState.EffectivenessConfirmed || open.To == NonconformityState.ActionIneffective ? round.Action?.Effectiveness?.CheckedOn
            : open.To == NonconformityState.Closed ? round.ClosedOn
            : open.To == NonconformityState.Reopened ? round.Reopening?.On
            : null,
        Action = round.Action?.Id,
        Why = open.Guard!.Requirement,
    };
}
