using Isms.Controls.Support.Documents;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Json;
using Isms.Core.Organizations;

namespace Isms.Controls.Json.Support;

/// <summary>The shapes of documented information in a document.</summary>
public static class DocumentShapes
{
    /// <summary>A document or a record.</summary>
    public static JsonShape<DocumentedInformation> Documented { get; } = DocumentedShape();

    /// <summary>What a policy covers.</summary>
    public static JsonShape<PolicyContent> PolicyContent { get; } = PolicyShape();

    private static JsonShape<DocumentedInformation> DocumentedShape()
    {
        JsonShape<DocumentedInformation> shape = new("documentedInformation");
        var id = shape.Identity(DocumentId.Kind, x => x.Id);
        var kind = shape.Required("kind", JsonCodecs.Code(DocumentedInformationKind.List), x => x.Kind);
        var name = shape.Required("name", JsonCodecs.LocalizedText, x => x.Name);
        var version = shape.Optional("version", JsonCodecs.Text, x => x.Version);
        var approvedBy = shape.Optional("approvedBy", JsonCodecs.Reference(PersonId.Kind), x => x.ApprovedBy);
        var approvedOn = shape.OptionalValue("approvedOn", JsonCodecs.Date, x => x.ApprovedOn);
        var reviewDue = shape.OptionalValue("reviewDue", JsonCodecs.Date, x => x.ReviewDue);
        var distribution = shape.List("distribution", JsonCodecs.Name, x => x.Distribution);
        var clauses = shape.List("clauses", JsonCodecs.Name, x => x.Clauses);
        var references = shape.List("references", JsonCodecs.StandardReference, x => x.References);
        var history = shape.List("history", VersionShape(), x => x.History);
        return shape.Build(m => new DocumentedInformation
        {
            Id = m.Get(id),
            Kind = m.Get(kind),
            Name = m.Get(name),
            Version = m.Get(version),
            ApprovedBy = m.Get(approvedBy),
            ApprovedOn = m.Get(approvedOn),
            ReviewDue = m.Get(reviewDue),
            Distribution = m.Get(distribution),
            Clauses = m.Get(clauses),
            References = m.Get(references),
            History = m.Get(history),
        });
    }

    private static JsonShape<DocumentVersion> VersionShape()
    {
        JsonShape<DocumentVersion> shape = new("documentVersion");
        var version = shape.Required("version", JsonCodecs.Name, x => x.Version);
        var approvedBy = shape.Optional("approvedBy", JsonCodecs.Reference(PersonId.Kind), x => x.ApprovedBy);
        var approvedOn = shape.OptionalValue("approvedOn", JsonCodecs.Date, x => x.ApprovedOn);
        return shape.Build(m => new DocumentVersion
        {
            Version = m.Get(version),
            ApprovedBy = m.Get(approvedBy),
            ApprovedOn = m.Get(approvedOn),
        });
    }

    private static JsonShape<PolicyContent> PolicyShape()
    {
        JsonShape<PolicyContent> shape = new("policyContent");
        var document = shape.Required("document", JsonCodecs.Reference(DocumentId.Kind), x => x.Document);
        var against = shape.Required("against", JsonCodecs.Code(PolicyContentList.List), x => x.Against);
        var items = shape.List("items", ItemShape(), x => x.Items);
        var gaps = shape.List("gaps", GapShape(), x => x.Gaps);
        return shape.Build(m => new PolicyContent
        {
            Document = m.Get(document),
            Against = m.Get(against),
            Items = m.Get(items),
            Gaps = m.Get(gaps),
        });
    }

    private static JsonShape<PolicyContentItem> ItemShape()
    {
        JsonShape<PolicyContentItem> shape = new("policyContentItem");
        var item = shape.Required("item", JsonCodecs.Name, x => x.Item);
        var covered = shape.Required("covered", JsonCodecs.Boolean, x => x.IsCovered);
        return shape.Build(m => new PolicyContentItem
        {
            Item = m.Get(item),
            IsCovered = m.Get(covered),
        });
    }

    // Findings belong to the library of audits, which stands above this one: the reference is by the name of their kind.
    private static JsonShape<PolicyGap> GapShape()
    {
        JsonShape<PolicyGap> shape = new("policyGap");
        var item = shape.Required("item", JsonCodecs.Name, x => x.Item);
        var note = shape.Optional("note", JsonCodecs.LocalizedText, x => x.Note);
        var finding = shape.Optional("finding", JsonCodecs.Reference(ElementId.Kind, ["finding"]), x => x.Finding);
        return shape.Build(m => new PolicyGap
        {
            Item = m.Get(item),
            Note = m.Get(note),
            Finding = m.Get(finding),
        });
    }
}
