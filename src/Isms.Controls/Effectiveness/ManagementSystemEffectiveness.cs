using Isms.Controls.Measurement;
using Isms.Controls.Objectives;
using Isms.Core;
using Isms.Core.Identifiers;

namespace Isms.Controls.Effectiveness;

/// <summary>
/// Whether the management system works (ISO/IEC 27001:2013 9.1: "the effectiveness of the information security management system", concept 65): from the measures of the system
/// and from what came of the objectives. It is not the sum of its controls: what measures of controls say does not count here. Immutable, with value equality.
/// </summary>
public sealed record ManagementSystemEffectiveness
{
    private ManagementSystemEffectiveness(MeasureEvidence evidence, ValueList<ObjectiveId> achieved, ValueList<ObjectiveId> notAchieved, ValueList<ObjectiveId> notKnown)
    {
        Evidence = evidence;
        Achieved = achieved;
        NotAchieved = notAchieved;
        NotKnown = notKnown;
    }

    /// <summary>What the measures of the system show.</summary>
    public MeasureEvidence Evidence { get; }

    /// <summary>The objectives achieved, computed.</summary>
    public ValueList<ObjectiveId> Achieved { get; }

    /// <summary>The objectives not achieved, computed.</summary>
    public ValueList<ObjectiveId> NotAchieved { get; }

    /// <summary>The objectives without a number or without a result.</summary>
    public ValueList<ObjectiveId> NotKnown { get; }

    /// <summary>Whether it works: not effective where a measure is missed or an objective not achieved; not known where one of them does not tell, or where there are none of either.</summary>
    public EffectivenessState State =>
        Evidence.Missed.Count > 0 || NotAchieved.Count > 0 ? EffectivenessState.NotEffective
        : Evidence.State == EffectivenessState.NotKnown || NotKnown.Count > 0 || Achieved.Count == 0 ? EffectivenessState.NotKnown
        : EffectivenessState.Effective;

    /// <summary>Why.</summary>
    public LocalizedText Why
    {
        get
        {
            LocalizedText evidence = Evidence.Describe();
            return LocalizedText.Create(
                $"マネジメントシステムは{State.Name.In(IsmsLanguage.Japanese)}。{evidence.In(IsmsLanguage.Japanese)}目的 達成: {Join(Achieved)}、未達成: {Join(NotAchieved)}、不明: {Join(NotKnown)}。",
                $"The management system is {State.Name.In(IsmsLanguage.English)}. {evidence.In(IsmsLanguage.English)} "
                + $"Objectives achieved: {Join(Achieved)}; not achieved: {Join(NotAchieved)}; not known: {Join(NotKnown)}.");
        }
    }

    /// <summary>The effectiveness of the management system.</summary>
    /// <param name="measures">Its measures; those of controls are left out.</param>
    /// <param name="objectives">Its objectives.</param>
    /// <param name="calendar">The fiscal year and the day; null where they are not known: then no reading is missing.</param>
    /// <returns>Whether it works.</returns>
    public static ManagementSystemEffectiveness Of(
        IEnumerable<EffectivenessMeasure> measures, IEnumerable<InformationSecurityObjective> objectives, MeasurementCalendar? calendar = null)
    {
        ILookup<AchievementState, ObjectiveId> byState = Guard.NotNull(objectives).ToLookup(ObjectiveStatus.StateOf, objective => objective.Id);
        return new ManagementSystemEffectiveness(
            MeasureEvidence.Of(Guard.NotNull(measures).Where(measure => measure.Subject == MeasureSubject.IsmsEffectiveness), calendar),
            byState[AchievementState.Achieved].ToValueList(),
            byState[AchievementState.NotAchieved].ToValueList(),
            byState[AchievementState.NoResult].Concat(byState[AchievementState.NotMeasurable]).ToValueList());
    }

    private static string Join(ValueList<ObjectiveId> objectives) => objectives.Count == 0 ? "-" : string.Join(", ", objectives);
}
