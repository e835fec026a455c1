using Isms.Controls.Checklists;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Json;
using Isms.Core.Organizations;

namespace Isms.Controls.Json;

/// <summary>The shapes of a cyber-security checklist in a document.</summary>
public static class ChecklistShapes
{
    /// <summary>The checklist with all answers.</summary>
    public static JsonShape<CyberSecurityChecklist> Checklist { get; } = ChecklistShape();

    private static JsonShape<CyberSecurityChecklist> ChecklistShape()
    {
        JsonShape<CyberSecurityChecklist> shape = new("cyberSecurityChecklist");
        var edition = shape.Required("edition", JsonCodecs.Name, x => x.Edition);
        var organization = shape.Optional("organization", JsonCodecs.Reference(OrganizationId.Kind), x => x.Organization);
        var form = shape.Optional("form", JsonCodecs.StandardReference, x => x.Form);
        var pattern = shape.Optional("requiredItemPattern", JsonCodecs.Name, x => x.RequiredItemPattern);
        var answeredBy = shape.Optional("answeredBy", JsonCodecs.Reference(PersonId.Kind), x => x.AnsweredBy);
        var document = shape.Optional("document", JsonCodecs.Reference(DocumentId.Kind), x => x.Document);
        var note = shape.Optional("note", JsonCodecs.LocalizedText, x => x.Note);
        var answers = shape.List("answers", AnswerShape(), x => x.Answers);
        var vendors = shape.List("vendorAnswers", VendorShape(), x => x.VendorAnswers);
        return shape.Build(m => new CyberSecurityChecklist
        {
            Edition = m.Get(edition),
            Organization = m.Get(organization),
            Form = m.Get(form),
            RequiredItemPattern = m.Get(pattern),
            AnsweredBy = m.Get(answeredBy),
            Document = m.Get(document),
            Note = m.Get(note),
            Answers = m.Get(answers),
            VendorAnswers = m.Get(vendors),
        });
    }

    private static JsonShape<ChecklistAnswer> AnswerShape()
    {
        JsonShape<SecondAnswer> secondShape = new("secondAnswer");
        var again = secondShape.Required("answer", JsonCodecs.Code(ChecklistReply.List), x => x.Answer);
        var checkedAgain = secondShape.OptionalValue("checked", JsonCodecs.Date, x => x.Checked);
        secondShape.Build(m => new SecondAnswer { Answer = m.Get(again), Checked = m.Get(checkedAgain) });

        JsonShape<ChecklistAnswer> shape = new("checklistAnswer");
        var item = shape.Required("item", JsonCodecs.StandardReference, x => x.Item);
        var answer = shape.Required("answer", JsonCodecs.Code(ChecklistReply.List), x => x.Answer);
        var day = shape.OptionalValue("checked", JsonCodecs.Date, x => x.Checked);
        var target = shape.OptionalValue("target", JsonCodecs.Date, x => x.Target);
        var evidence = shape.List("evidence", JsonCodecs.Reference(ElementId.Kind, []), x => x.Evidence);
        var second = shape.Optional("second", secondShape, x => x.Second);
        var status = shape.Optional("status", JsonCodecs.Code(ChecklistStatus.List), x => x.Status);
        var plannedBy = shape.OptionalValue("plannedBy", JsonCodecs.Date, x => x.PlannedBy);
        return shape.Build(m => new ChecklistAnswer
        {
            Item = m.Get(item),
            Answer = m.Get(answer),
            Checked = m.Get(day),
            Target = m.Get(target),
            Evidence = m.Get(evidence),
            Second = m.Get(second),
            Status = m.Get(status),
            PlannedBy = m.Get(plannedBy),
        });
    }

    private static JsonShape<VendorAnswer> VendorShape()
    {
        JsonShape<VendorItemAnswer> itemShape = new("vendorItemAnswer");
        var name = itemShape.Required("item", JsonCodecs.StandardReference, x => x.Item);
        var answer = itemShape.Required("answer", JsonCodecs.Code(ChecklistReply.List), x => x.Answer);
        itemShape.Build(m => new VendorItemAnswer { Item = m.Get(name), Answer = m.Get(answer) });

        JsonShape<VendorAnswer> shape = new("vendorAnswer");
        var supplier = shape.Required("supplier", JsonCodecs.Reference(SupplierId.Kind), x => x.Supplier);
        var form = shape.Optional("form", JsonCodecs.StandardReference, x => x.Form);
        var received = shape.OptionalValue("received", JsonCodecs.Date, x => x.Received);
        var items = shape.List("items", itemShape, x => x.Items);
        return shape.Build(m => new VendorAnswer { Supplier = m.Get(supplier), Form = m.Get(form), Received = m.Get(received), Items = m.Get(items) });
    }
}
