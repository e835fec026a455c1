using Isms.Controls.Applicability;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Json;
using Isms.Core.Json.Reading;
using Isms.Core.Organizations;
using Isms.Core.Time;
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
        var version = shape.OptionalValue("version", JsonCodecs.Integer(0, 1_000_000), x => x.Version);
        var hash = shape.Optional("hash", JsonCodecs.Name, x => x.Hash);
        var catalogs = shape.List("catalogs", JsonCodecs.Name, x => x.Catalogs);
        var overlays = shape.List("overlays", JsonCodecs.Name, x => x.Overlays);
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
            Version = m.Get(version),
            Hash = m.Get(hash),
            Catalogs = m.Get(catalogs),
            Overlays = m.Get(overlays),
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
        var reasons = shape.List("reasons", ReasonShape(), x => x.Reasons);
        var maturity = shape.OptionalValue("maturity", JsonCodecs.Integer(0, 5), x => x.Maturity);
        var owner = shape.Optional("owner", JsonCodecs.Reference(ElementId.Kind, [PersonId.Kind.Name, UnitId.Kind.Name, RoleId.Kind.Name]), x => x.Owner);
        var records = shape.List("evidenceRecords", EvidenceShape(), x => x.EvidenceRecords);
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
            Reasons = m.Get(reasons),
            Maturity = m.Get(maturity),
            Owner = m.Get(owner),
            EvidenceRecords = m.Get(records),
        });
    }

    private static JsonShape<ApplicabilityReason> ReasonShape()
    {
        JsonShape<ApplicabilityReason> shape = new("applicabilityReason");
        var basis = shape.Required("basis", JsonCodecs.Code(ApplicabilityBasis.List), x => x.Basis);
        var references = shape.List("refs", JsonCodecs.Reference(ElementId.Kind, []), x => x.References);
        var items = shape.List("items", JsonCodecs.StandardReference, x => x.Items);
        var text = shape.Optional("text", JsonCodecs.LocalizedText, x => x.Text);
        return shape.Build(m => new ApplicabilityReason { Basis = m.Get(basis), References = m.Get(references), Items = m.Get(items), Text = m.Get(text) });
    }

    private static JsonShape<ApplicabilityEvidence> EvidenceShape()
    {
        JsonShape<ApplicabilityEvidence> shape = new("applicabilityEvidence");
        var reference = shape.Required("ref", JsonCodecs.Reference(ElementId.Kind, []), x => x.Reference);
        var date = shape.Required("date", JsonCodecs.Date, x => x.Date);
        var validUntil = shape.OptionalValue("validUntil", JsonCodecs.Date, x => x.ValidUntil);
        var note = shape.Optional("note", JsonCodecs.LocalizedText, x => x.Note);
        return shape.Build(
            m => new ApplicabilityEvidence { Reference = m.Get(reference), Date = m.Get(date), ValidUntil = m.Get(validUntil), Note = m.Get(note) },
            also: (evidence, context) =>
            {
                if (evidence.ValidUntil < evidence.Date)
                {
                    context.Report(JsonIssues.DatesReversed, IsoDate.Format(evidence.Date), IsoDate.Format(evidence.ValidUntil!.Value));
                }
            });
    }
}
