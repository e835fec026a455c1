using Isms.Controls.Measurement;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Json;
using Isms.Core.Organizations;
using Isms.Core.Time;
using Isms.Risk;

namespace Isms.Controls.Json;

/// <summary>The shape of a measure in a document.</summary>
public static class MeasureShapes
{
    /// <summary>A measure with its readings.</summary>
    public static JsonShape<EffectivenessMeasure> Measure { get; } = MeasureShape();

    private static JsonShape<EffectivenessMeasure> MeasureShape()
    {
        JsonShape<EffectivenessMeasure> shape = new("measure");
        var id = shape.Identity(MeasureId.Kind, x => x.Id);
        var name = shape.Required("name", JsonCodecs.LocalizedText, x => x.Name);
        var subject = shape.Required("subject", JsonCodecs.Code(MeasureSubject.List), x => x.Subject);
        var controls = shape.List("controls", JsonCodecs.Reference(ControlId.Kind), x => x.Controls);
        var unit = shape.Optional("unit", JsonCodecs.Text, x => x.Unit);
        var comparison = shape.Required("comparison", JsonCodecs.Code(TargetComparison.List), x => x.Comparison);
        var target = shape.Required("target", JsonCodecs.Number, x => x.Target);
        var aggregation = shape.Required("aggregation", JsonCodecs.Code(ReadingAggregation.List), x => x.Aggregation);
        var what = shape.Optional("what", JsonCodecs.Text, x => x.What);
        var method = shape.Optional("method", JsonCodecs.Text, x => x.Method);
        var whenMonitored = shape.Optional("whenMonitored", JsonCodecs.Text, x => x.WhenMonitored);
        var whoMonitors = shape.Optional("whoMonitors", JsonCodecs.Reference(RoleId.Kind), x => x.WhoMonitors);
        var whenAnalysed = shape.Optional("whenAnalysed", JsonCodecs.Text, x => x.WhenAnalysed);
        var whoAnalyses = shape.Optional("whoAnalyses", JsonCodecs.Reference(RoleId.Kind), x => x.WhoAnalyses);
        var readings = shape.List("readings", ReadingShape(), x => x.Readings);
        var met = shape.OptionalValue("met", JsonCodecs.Boolean, x => x.IsMet);
        var missed = shape.List("missed", JsonCodecs.Reference(FiscalPeriodId.Kind), x => x.Missed);
        var assets = shape.List("assets", JsonCodecs.Reference(AssetId.Kind), x => x.Assets);
        var availabilityOf = shape.Optional("availabilityOf", JsonCodecs.Code(AvailabilitySubject.List), x => x.AvailabilityOf);
        var derivedFrom = shape.Optional("derivedFrom", JsonCodecs.Text, x => x.DerivedFrom);
        var derivation = shape.Optional("derivation", DerivationShape(), x => x.Derivation);
        var tolerance = shape.OptionalValue("tolerance", JsonCodecs.Number, x => x.Tolerance);
        var frequency = shape.Optional("frequency", JsonCodecs.Code(MeasureFrequency.List), x => x.Frequency);
        var dueDays = shape.OptionalValue("dueDays", JsonCodecs.Integer(0, 3660), x => x.DueDays);
        var ratePer = shape.OptionalValue("ratePer", JsonCodecs.Number, x => x.RatePer);
        return shape.Build(m => new EffectivenessMeasure
        {
            Id = m.Get(id),
            Name = m.Get(name),
            Subject = m.Get(subject),
            Controls = m.Get(controls),
            Unit = m.Get(unit),
            Comparison = m.Get(comparison),
            Target = m.Get(target),
            Aggregation = m.Get(aggregation),
            What = m.Get(what),
            Method = m.Get(method),
            WhenMonitored = m.Get(whenMonitored),
            WhoMonitors = m.Get(whoMonitors),
            WhenAnalysed = m.Get(whenAnalysed),
            WhoAnalyses = m.Get(whoAnalyses),
            Readings = m.Get(readings),
            IsMet = m.Get(met),
            Missed = m.Get(missed),
            Assets = m.Get(assets),
            AvailabilityOf = m.Get(availabilityOf),
            DerivedFrom = m.Get(derivedFrom),
            Derivation = m.Get(derivation),
            Tolerance = m.Get(tolerance),
            Frequency = m.Get(frequency),
            DueDays = m.Get(dueDays),
            RatePer = m.Get(ratePer),
        });
    }

    private static JsonShape<MeasureReading> ReadingShape()
    {
        JsonShape<MeasureReading> shape = new("measureReading");
        var period = shape.Required("period", JsonCodecs.Reference(FiscalPeriodId.Kind), x => x.Period);
        var value = shape.OptionalValue("value", JsonCodecs.Number, x => x.Value);
        var id = shape.Optional("id", JsonCodecs.PlainId(ReadingId.Kind), x => x.Id);
        var numerator = shape.OptionalValue("numerator", JsonCodecs.Number, x => x.Numerator);
        var denominator = shape.OptionalValue("denominator", JsonCodecs.Number, x => x.Denominator);
        var measuredOn = shape.OptionalValue("measuredOn", JsonCodecs.Date, x => x.MeasuredOn);
        var recordedOn = shape.OptionalValue("recordedOn", JsonCodecs.Date, x => x.RecordedOn);
        var corrects = shape.Optional("corrects", JsonCodecs.PlainId(ReadingId.Kind), x => x.Corrects);
        var reason = shape.Optional("reason", JsonCodecs.LocalizedText, x => x.Reason);
        return shape.Build(m => new MeasureReading
        {
            Period = m.Get(period),
            Value = m.Get(value),
            Id = m.Get(id),
            Numerator = m.Get(numerator),
            Denominator = m.Get(denominator),
            MeasuredOn = m.Get(measuredOn),
            RecordedOn = m.Get(recordedOn),
            Corrects = m.Get(corrects),
            Reason = m.Get(reason),
        });
    }

    private static JsonShape<MeasureDerivation> DerivationShape()
    {
        JsonShape<MeasureDerivation> shape = new("measureDerivation");
        var function = shape.Required("function", JsonCodecs.Name, x => x.Function);
        var cause = shape.Optional("cause", JsonCodecs.Text, x => x.Cause);
        return shape.Build(m => new MeasureDerivation
        {
            Function = m.Get(function),
            Cause = m.Get(cause),
        });
    }
}
