using Isms.Controls.Obligations;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Json;

namespace Isms.Controls.Json;

/// <summary>The shape of an obligation in a document.</summary>
public static class ObligationShapes
{
    /// <summary>An obligation.</summary>
    public static JsonShape<Obligation> Obligation { get; } = ObligationShape();

    private static JsonShape<Obligation> ObligationShape()
    {
        JsonShape<Obligation> shape = new("obligation");
        var id = shape.Identity(ObligationId.Kind, x => x.Id);
        var kind = shape.Required("kind", JsonCodecs.Code(ObligationKind.List), x => x.Kind);
        var name = shape.Required("name", JsonCodecs.LocalizedText, x => x.Name);
        var source = shape.Required("source", JsonCodecs.Name, x => x.Source);
        var edition = shape.Optional("edition", JsonCodecs.Name, x => x.Edition);
        var from = shape.OptionalValue("inForceFrom", JsonCodecs.Date, x => x.InForceFrom);
        var until = shape.OptionalValue("inForceUntil", JsonCodecs.Date, x => x.InForceUntil);
        var answeredBy = shape.List(
            "answeredBy", JsonCodecs.Reference(ElementId.Kind, [ControlId.Kind.Name, DocumentId.Kind.Name, ObjectiveId.Kind.Name]), x => x.AnsweredBy);
        return shape.Build(m => new Obligation
        {
            Id = m.Get(id),
            Kind = m.Get(kind),
            Name = m.Get(name),
            Source = m.Get(source),
            Edition = m.Get(edition),
            InForceFrom = m.Get(from),
            InForceUntil = m.Get(until),
            AnsweredBy = m.Get(answeredBy),
        });
    }
}
