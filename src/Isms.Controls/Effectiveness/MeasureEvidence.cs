using Isms.Controls.Measurement;
using Isms.Core;

namespace Isms.Controls.Effectiveness;

/// <summary>What measures together show: those that speak for it, those that speak against it, those that do not tell. Immutable, with value equality.</summary>
public sealed record MeasureEvidence
{
    private MeasureEvidence(ValueList<MeasureId> met, ValueList<MeasureId> missed, ValueList<MeasureId> notKnown)
    {
        Met = met;
        Missed = missed;
        NotKnown = notKnown;
    }

    /// <summary>The measures that meet their target with no reading missing.</summary>
    public ValueList<MeasureId> Met { get; }

    /// <summary>The measures that miss their target.</summary>
    public ValueList<MeasureId> Missed { get; }

    /// <summary>The measures that cannot be determined, or meet their target only on the readings that are there.</summary>
    public ValueList<MeasureId> NotKnown { get; }

    /// <summary>What follows of them alone: not effective where one is missed; else not known where one does not tell or there is none; else effective.</summary>
    public EffectivenessState State =>
        Missed.Count > 0 ? EffectivenessState.NotEffective
        : NotKnown.Count > 0 || Met.Count == 0 ? EffectivenessState.NotKnown
        : EffectivenessState.Effective;

    /// <summary>Sorts measures by what they show.</summary>
    /// <param name="measures">The measures.</param>
    /// <param name="calendar">The fiscal year and the day; null where they are not known: then no reading is missing.</param>
    /// <returns>The evidence.</returns>
    public static MeasureEvidence Of(IEnumerable<EffectivenessMeasure> measures, MeasurementCalendar? calendar)
    {
        List<MeasureId> met = [];
        List<MeasureId> missed = [];
        List<MeasureId> notKnown = [];
        foreach (EffectivenessMeasure measure in Guard.NotNull(measures))
        {
            MeasureStatus status = MeasureStatus.Of(measure, calendar);
            (status.State == MeasureState.Missed ? missed : status.State == MeasureState.Met && status.Missing.Count == 0 ? met : notKnown).Add(measure.Id);
        }

        return new MeasureEvidence(met.ToValueList(), missed.ToValueList(), notKnown.ToValueList());
    }

    internal LocalizedText Describe()
    {
        (string Japanese, string English)[] parts =
        [
            ("達成: " + Join(Met), "met: " + Join(Met)),
            ("未達: " + Join(Missed), "missed: " + Join(Missed)),
            ("判定できない: " + Join(NotKnown), "not known: " + Join(NotKnown)),
        ];
        return LocalizedText.Create("測定項目 " + string.Join("、", parts.Select(part => part.Japanese)) + "。", "Measures " + string.Join("; ", parts.Select(part => part.English)) + ".");
    }

    private static string Join(ValueList<MeasureId> measures) => measures.Count == 0 ? "-" : string.Join(", ", measures);
}
