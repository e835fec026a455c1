using Isms.Controls.Implementation;
using Isms.Controls.Measurement;
using Isms.Core;
using Isms.Core.Identifiers;

namespace Isms.Controls.Effectiveness;

/// <summary>
/// Whether a control works (ISO/IEC 27001:2013 9.1: "the effectiveness of controls", concept 65), from the measures of controls that name it. Measures of the management system do not
/// count for a control, though they may name it. A control without a measure, or not in place, is not known to work. Immutable, with value equality.
/// </summary>
public sealed record ControlEffectiveness
{
    private ControlEffectiveness(SecurityControl control, MeasureEvidence evidence)
    {
        Control = control;
        Evidence = evidence;
    }

    /// <summary>The control.</summary>
    public SecurityControl Control { get; }

    /// <summary>What its measures show.</summary>
    public MeasureEvidence Evidence { get; }

    /// <summary>Whether the control is in place at all: partly, wholly, or by an alternative.</summary>
    public bool IsInPlace =>
        Control.Status == ImplementationStatus.Partial || Control.Status == ImplementationStatus.Implemented || Control.Status == ImplementationStatus.Alternative;

    /// <summary>Whether it works. What is not in place is not known to, whatever its measures say.</summary>
    public EffectivenessState State => IsInPlace || Evidence.Missed.Count > 0 ? Evidence.State : EffectivenessState.NotKnown;

    /// <summary>Why.</summary>
    public LocalizedText Why
    {
        get
        {
            LocalizedText evidence = Evidence.Describe();
            string place = IsInPlace ? string.Empty : Control.Status.Name.In(IsmsLanguage.Japanese) + "のため有効とは言えない。";
            string placeEnglish = IsInPlace ? string.Empty : $" It is not known to work, as its status is: {Control.Status.Name.In(IsmsLanguage.English)}.";
            bool isBare = Evidence.Met.Count + Evidence.Missed.Count + Evidence.NotKnown.Count == 0;
            return LocalizedText.Create(
                $"管理策{Control.Id}は{State.Name.In(IsmsLanguage.Japanese)}。" + (isBare ? "測定する項目がない。" : evidence.In(IsmsLanguage.Japanese)) + place,
                $"Control {Control.Id} is {State.Name.In(IsmsLanguage.English)}. " + (isBare ? "No measure of controls names it." : evidence.In(IsmsLanguage.English)) + placeEnglish);
        }
    }

    /// <summary>The effectiveness of a control.</summary>
    /// <param name="control">The control.</param>
    /// <param name="measures">The measures of the management system; those that do not name the control are left out.</param>
    /// <param name="calendar">The fiscal year and the day; null where they are not known: then no reading is missing.</param>
    /// <returns>Whether it works.</returns>
    public static ControlEffectiveness Of(SecurityControl control, IEnumerable<EffectivenessMeasure> measures, MeasurementCalendar? calendar = null)
    {
        ControlId id = Guard.NotNull(control).Id;
        return new ControlEffectiveness(
            control,
            MeasureEvidence.Of(Guard.NotNull(measures).Where(measure => measure.Subject == MeasureSubject.ControlEffectiveness && measure.Controls.Contains(id)), calendar));
    }

    /// <summary>The effectiveness of every control.</summary>
    /// <param name="controls">The controls.</param>
    /// <param name="measures">The measures of the management system.</param>
    /// <param name="calendar">The fiscal year and the day; null where they are not known.</param>
    /// <returns>One for each control, in their order.</returns>
    public static ValueList<ControlEffectiveness> OfEach(IEnumerable<SecurityControl> controls, IEnumerable<EffectivenessMeasure> measures, MeasurementCalendar? calendar = null)
    {
        ILookup<ControlId, EffectivenessMeasure> byControl = Guard.NotNull(measures)
            .SelectMany(measure => measure.Controls.Distinct().Select(control => (Control: control, Measure: measure)))
            .ToLookup(pair => pair.Control, pair => pair.Measure);
        return Guard.NotNull(controls).Select(control => Of(control, byControl[control.Id], calendar)).ToValueList();
    }
}
