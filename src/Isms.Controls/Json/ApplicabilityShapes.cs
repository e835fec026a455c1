using Isms.Controls.Applicability;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Json;
using Isms.Core.Organizations;
using Isms.Risk;

namespace Isms.Controls.Json;

/// <summary>The shape of a statement of applicability in a document.</summary>
public static class ApplicabilityShapes
{
    /// <summary>A statement of applicability.</summary>
    public static JsonShape<StatementOfApplicability> StatementOfApplicability { get; } = StatementShape();

    private static JsonShape<StatementOfApplicability> StatementShape()
    {
        JsonShape<StatementOfApplicability> shape = new("statementOfApplicability");
        var catalog = shape.Required("catalog", JsonCodecs.Name, x => x.Catalog);
        var document = shape.Optional("document", JsonCodecs.Reference(DocumentId.Kind), x => x.Document);
        var approvedBy = shape.Optional("approvedBy", JsonCodecs.Reference(PersonId.Kind), x => x.ApprovedBy);
        var approvedOn = shape.OptionalValue("approvedOn", JsonCodecs.Date, x => x.ApprovedOn);
        var inForce = shape.Flag("inForce", x => x.InForce);
        var controlCount = shape.OptionalValue("controlCount", JsonCodecs.Integer(0, 100_000), x => x.ControlCount);
        var rows = shape.List("rows", RowShape(), x => x.Rows);
        return shape.Build(m => new StatementOfApplicability
        {
            Catalog = m.Get(catalog),
            Document = m.Get(document),
            ApprovedBy = m.Get(approvedBy),
            ApprovedOn = m.Get(approvedOn),
            InForce = m.Get(inForce),
            ControlCount = m.Get(controlCount),
            Rows = m.Get(rows),
        });
    }

    private static JsonShape<ApplicabilityRow> RowShape()
    {
        JsonShape<ApplicabilityRow> shape = new("applicabilityRow");
        var control = shape.Required("control", JsonCodecs.Name, x => x.Control);
        var applicable = shape.Required("applicable", JsonCodecs.Boolean, x => x.IsApplicable);
        var status = shape.Optional("status", JsonCodecs.Code(ApplicabilityStatus.List), x => x.Status);
        var basis = shape.List("basis", JsonCodecs.Code(ApplicabilityBasis.List), x => x.Basis);
        var controls = shape.List("controls", JsonCodecs.Reference(ControlId.Kind), x => x.Controls);
        var risks = shape.List("risks", JsonCodecs.Reference(RiskId.Kind), x => x.Risks);
        var evidence = shape.List("evidence", JsonCodecs.Reference(DocumentId.Kind), x => x.Evidence);
        var reason = shape.Optional("reason", JsonCodecs.LocalizedText, x => x.Reason);
        return shape.Build(m => new ApplicabilityRow
        {
            Control = m.Get(control),
            IsApplicable = m.Get(applicable),
            Status = m.Get(status),
            Basis = m.Get(basis),
            Controls = m.Get(controls),
            Risks = m.Get(risks),
            Evidence = m.Get(evidence),
            Reason = m.Get(reason),
        });
    }
}
