using NodaTime;

namespace Isms.Audit.Improvement.States;

/// <summary>
/// A nonconformity with one of its corrective actions, seen from a day: what the guards of the lifecycle look at. There is one round for each action, as an action that does not work,
/// or does not last, is followed by another. What the record dates after the day has not happened. Immutable, with value equality.
/// </summary>
public sealed record NonconformityRound
{
    /// <summary>The nonconformity.</summary>
    public required Nonconformity Nonconformity { get; init; }

    /// <summary>The corrective action of this round, or null while there is none.</summary>
    public CorrectiveAction? Action { get; init; }

    /// <summary>How many times the nonconformity was opened again before this round, 0 or more.</summary>
    public int ReopenedBefore { get; init; }

    /// <summary>The day of the judgement.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>Whether it is on record what was done at once.</summary>
    public bool IsCorrected => Action?.Correction is not null;

    /// <summary>Whether the cause is on record.</summary>
    public bool IsCauseKnown => Action?.RootCause is not null;

    /// <summary>Whether it is on record what removes the cause.</summary>
    public bool IsActionDecided => Action?.Action is not null;

    /// <summary>Whether the action was completed by the day.</summary>
    public bool IsActionDone => Action?.Completed <= AsOf;

    /// <summary>Whether the action was found effective by the day.</summary>
    public bool IsFoundEffective => Verdict == EffectivenessVerdict.Effective;

    /// <summary>Whether the action was found ineffective by the day.</summary>
    public bool IsFoundIneffective => Verdict == EffectivenessVerdict.Ineffective;

    /// <summary>The day of the closing of this round, or null where none is on record.</summary>
    public LocalDate? ClosedOn => Reopening is { } reopening ? reopening.ClosedOn
        : Nonconformity.Status == NonconformityStatus.Closed ? Nonconformity.ClosedOn : null;

    /// <summary>Whether the closing of this round is on record, by the day.</summary>
    public bool IsClosingRecorded => (Reopening is not null || Nonconformity.Status == NonconformityStatus.Closed) && !(ClosedOn > AsOf);

    /// <summary>Whether it was opened again after the closing of this round, by the day.</summary>
    public bool IsReopeningRecorded => Reopening?.On <= AsOf;

    /// <summary>How it was opened again after the closing of this round, or null.</summary>
    public NonconformityReopening? Reopening => Nonconformity.Reopenings.Count > ReopenedBefore ? Nonconformity.Reopenings[ReopenedBefore] : null;

    private EffectivenessVerdict? Verdict => Action is null ? null : CorrectiveActionStatus.Of(Action, AsOf).Effectiveness;
}
