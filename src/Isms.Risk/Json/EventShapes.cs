using Isms.Core;
using Isms.Core.Json;
using Isms.Core.Organizations;
using Isms.Risk.Events;
using Isms.Risk.Register;
using Isms.Risk.Treatment;

namespace Isms.Risk.Json;

/// <summary>The shape of an entry of the history of a risk.</summary>
internal static class EventShapes
{
    private static readonly string[] Partners = ["person", "role", "unit", "interestedParty", "supplier"];

    public static JsonShape<RiskEventEntry> Entry { get; } = EntryShape();

    private static JsonShape<RiskEventEntry> EntryShape()
    {
        JsonShape<RiskEventEntry> shape = new("riskEvent");
        var kind = shape.Required("kind", JsonCodecs.Code(RiskEventKind.List), x => x.Kind);
        var on = shape.Required("on", JsonCodecs.Date, x => x.On);
        var by = shape.Optional("by", JsonCodecs.Reference(PersonId.Kind), x => x.By);
        var why = shape.Optional("why", JsonCodecs.LocalizedText, x => x.Why);
        var stage = shape.Optional("stage", JsonCodecs.Code(RiskStage.List), x => x.Stage);
        var oldRating = shape.Optional("oldRating", RatingShape.Instance, x => x.OldRating);
        var newRating = shape.Optional("newRating", RatingShape.Instance, x => x.NewRating);
        var treatment = shape.Optional("treatment", JsonCodecs.Reference(TreatmentId.Kind), x => x.Treatment);
        var oldStatus = shape.Optional("oldStatus", JsonCodecs.Code(TreatmentStatus.List), x => x.OldStatus);
        var newStatus = shape.Optional("newStatus", JsonCodecs.Code(TreatmentStatus.List), x => x.NewStatus);
        var oldDecision = shape.Optional("oldDecision", JsonCodecs.Code(TreatmentDecision.List), x => x.OldDecision);
        var newDecision = shape.Optional("newDecision", JsonCodecs.Code(TreatmentDecision.List), x => x.NewDecision);
        var with = shape.List("with", JsonCodecs.Reference(ElementId.Kind, Partners), x => x.With);
        var about = shape.Optional("about", JsonCodecs.LocalizedText, x => x.About);
        return shape.Build(m => new RiskEventEntry
        {
            Kind = m.Get(kind),
            On = m.Get(on),
            By = m.Get(by),
            Why = m.Get(why),
            Stage = m.Get(stage),
            OldRating = m.Get(oldRating),
            NewRating = m.Get(newRating),
            Treatment = m.Get(treatment),
            OldStatus = m.Get(oldStatus),
            NewStatus = m.Get(newStatus),
            OldDecision = m.Get(oldDecision),
            NewDecision = m.Get(newDecision),
            With = m.Get(with),
            About = m.Get(about),
        });
    }
}
