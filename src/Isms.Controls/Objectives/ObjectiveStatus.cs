using Isms.Controls.Measurement;
using Isms.Core;

namespace Isms.Controls.Objectives;

/// <summary>Whether an objective is achieved: computed from its result and target, beside what is claimed and what its measures say. Immutable, with value equality.</summary>
public sealed record ObjectiveStatus
{
    private ObjectiveStatus(InformationSecurityObjective objective, AchievementState state, ValueList<MeasureId> missedMeasures)
    {
        Objective = objective;
        State = state;
        MissedMeasures = missedMeasures;
    }

    /// <summary>The objective.</summary>
    public InformationSecurityObjective Objective { get; }

    /// <summary>Achieved or not, computed.</summary>
    public AchievementState State { get; }

    /// <summary>The measures of its evaluation that missed their own target.</summary>
    public ValueList<MeasureId> MissedMeasures { get; }

    /// <summary>Whether what is claimed agrees with what is computed; null where there is nothing to compare.</summary>
    public bool? AgreesWithClaim =>
        State == AchievementState.Achieved ? Objective.Result!.IsAchieved
        : State == AchievementState.NotAchieved ? !Objective.Result!.IsAchieved
        : null;

    /// <summary>The status of an objective.</summary>
    /// <param name="objective">The objective.</param>
    /// <param name="measures">The measures of the management system.</param>
    /// <returns>Its status.</returns>
    public static ObjectiveStatus Of(InformationSecurityObjective objective, IEnumerable<EffectivenessMeasure> measures)
    {
        ValueList<MeasureId> named = Guard.NotNull(objective).Plan.Evaluation?.Measures ?? [];
        ValueList<MeasureId> missed = Guard.NotNull(measures)
            .Where(measure => named.Contains(measure.Id) && MeasureStatus.Of(measure).State == MeasureState.Missed)
            .Select(measure => measure.Id)
            .ToValueList();
        return new ObjectiveStatus(objective, StateOf(objective), missed);
    }

    private static AchievementState StateOf(InformationSecurityObjective objective) =>
        objective.Measurable is not { } target ? AchievementState.NotMeasurable
        : objective.Result is not { } result ? AchievementState.NoResult
        : target.Comparison.IsMet(result.Value, target.Target) switch
        {
            true => AchievementState.Achieved,
            false => AchievementState.NotAchieved,
            null => AchievementState.NoResult,
        };
}
