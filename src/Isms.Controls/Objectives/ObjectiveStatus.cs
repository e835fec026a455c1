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

    /// <summary>The comparison with the year before; null where there is no number before or no result.</summary>
    public YearOnYearChange? Change => YearOnYearChange.Of(Objective);

    /// <summary>How the state comes about, beside what is claimed.</summary>
    public LocalizedText Why
    {
        get
        {
            LocalizedText computed = Objective is { Measurable: { } target, Result: { } result }
                ? LocalizedText.Create(
                    $"結果{NumberText.Exact(result.Value)}、目標{NumberText.Exact(target.Target)} {target.Comparison.Name.In(IsmsLanguage.Japanese)}: {State.Name.In(IsmsLanguage.Japanese)}。",
                    $"Result {NumberText.Exact(result.Value)}, {target.Comparison.Name.In(IsmsLanguage.English)} {NumberText.Exact(target.Target)}: {State.Name.In(IsmsLanguage.English)}.")
                : LocalizedText.Create(State.Name.In(IsmsLanguage.Japanese) + "。", State.Name.In(IsmsLanguage.English) + ".");
            (string Japanese, string English) claim = AgreesWithClaim switch
            {
                true => ("記載と一致。", " What is claimed agrees."),
                false => ("記載と不一致。", " What is claimed does not agree."),
                null => (string.Empty, string.Empty),
            };
            string missed = string.Join(", ", MissedMeasures);
            (string Japanese, string English) measures = MissedMeasures.Count == 0 ? (string.Empty, string.Empty) : ($"未達の測定項目: {missed}。", $" Measures missed: {missed}.");
            return LocalizedText.Create(
                computed.In(IsmsLanguage.Japanese) + claim.Japanese + measures.Japanese,
                computed.In(IsmsLanguage.English) + claim.English + measures.English);
        }
    }

    /// <summary>The status of an objective.</summary>
    /// <param name="objective">The objective.</param>
    /// <param name="measures">The measures of the management system.</param>
    /// <param name="calendar">The fiscal year and the day; null where all readings count.</param>
    /// <returns>Its status.</returns>
    public static ObjectiveStatus Of(InformationSecurityObjective objective, IEnumerable<EffectivenessMeasure> measures, MeasurementCalendar? calendar = null)
    {
        ValueList<MeasureId> named = Guard.NotNull(objective).Plan.Evaluation?.Measures ?? [];
        ValueList<MeasureId> missed = Guard.NotNull(measures)
            .Where(measure => named.Contains(measure.Id) && MeasureStatus.Of(measure, calendar).State == MeasureState.Missed)
            .Select(measure => measure.Id)
            .ToValueList();
        return new ObjectiveStatus(objective, StateOf(objective), missed);
    }

    /// <summary>Whether an objective is achieved, from its result and target alone.</summary>
    /// <param name="objective">The objective.</param>
    /// <returns>The state.</returns>
    public static AchievementState StateOf(InformationSecurityObjective objective) =>
        Guard.NotNull(objective).Measurable is not { } target ? AchievementState.NotMeasurable
        : objective.Result is not { } result ? AchievementState.NoResult
        : target.Comparison.IsMet(result.Value, target.Target) switch
        {
            true => AchievementState.Achieved,
            false => AchievementState.NotAchieved,
            null => AchievementState.NoResult,
        };
}
