using Isms.Controls.Implementation;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Json;
using Isms.Core.Organizations;

namespace Isms.Controls.Json;

/// <summary>The shape of a control in a document.</summary>
public static class ControlShapes
{
    /// <summary>A control in place or planned.</summary>
    public static JsonShape<SecurityControl> Control { get; } = ControlShape();

    private static JsonShape<SecurityControl> ControlShape()
    {
        JsonShape<SecurityControl> shape = new("control");
        var id = shape.Identity(ControlId.Kind, x => x.Id);
        var name = shape.Required("name", JsonCodecs.LocalizedText, x => x.Name);
        var references = shape.List("references", JsonCodecs.StandardReference, x => x.References);
        var status = shape.Required("status", JsonCodecs.Code(ImplementationStatus.List), x => x.Status);
        var maturity = shape.OptionalValue("maturity", JsonCodecs.Integer(0, 5), x => x.Maturity);
        var owner = shape.Optional("owner", JsonCodecs.Reference(UnitId.Kind), x => x.Owner);
        return shape.Build(m => new SecurityControl
        {
            Id = m.Get(id),
            Name = m.Get(name),
            References = m.Get(references),
            Status = m.Get(status),
            Maturity = m.Get(maturity),
            Owner = m.Get(owner),
        });
    }
}
