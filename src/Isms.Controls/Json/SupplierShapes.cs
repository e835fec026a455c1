using Isms.Controls.Suppliers;
using Isms.Core.Identifiers;
using Isms.Core.Json;

namespace Isms.Controls.Json;

/// <summary>The shape of a supplier in a document.</summary>
public static class SupplierShapes
{
    /// <summary>A supplier or entrustee.</summary>
    public static JsonShape<Supplier> Supplier { get; } = SupplierShape();

    private static JsonShape<Supplier> SupplierShape()
    {
        JsonShape<Supplier> shape = new("supplier");
        var id = shape.Identity(SupplierId.Kind, x => x.Id);
        var name = shape.Optional("name", JsonCodecs.LocalizedText, x => x.Name);
        var kind = shape.Required("kind", JsonCodecs.Code(SupplierKind.List), x => x.Kind);
        var personalData = shape.Flag("personalData", x => x.HandlesPersonalData);
        var stages = shape.List("stages", JsonCodecs.Code(SupplierStage.List), x => x.Stages);
        var selectedOn = shape.OptionalValue("selectedOn", JsonCodecs.Date, x => x.SelectedOn);
        var contractedOn = shape.OptionalValue("contractedOn", JsonCodecs.Date, x => x.ContractedOn);
        var agreement = shape.OptionalValue("serviceLevelAgreement", JsonCodecs.Boolean, x => x.HasServiceLevelAgreement);
        var lastSupervisedOn = shape.OptionalValue("lastSupervisedOn", JsonCodecs.Date, x => x.LastSupervisedOn);
        var disclosureStatementOn = shape.OptionalValue("disclosureStatementOn", JsonCodecs.Date, x => x.DisclosureStatementOn);
        var certifications = shape.List("certifications", JsonCodecs.Name, x => x.Certifications);
        var subEntrustment = shape.Optional("subEntrustment", JsonCodecs.Code(SubEntrustment.List), x => x.SubEntrustment);
        var jurisdiction = shape.Optional("jurisdiction", JsonCodecs.Name, x => x.Jurisdiction);
        var crossBorderAssessedOn = shape.OptionalValue("crossBorderAssessedOn", JsonCodecs.Date, x => x.CrossBorderAssessedOn);
        var service = shape.Optional("service", ServiceShape(), x => x.Service);
        return shape.Build(m => new Supplier
        {
            Id = m.Get(id),
            Name = m.Get(name),
            Kind = m.Get(kind),
            HandlesPersonalData = m.Get(personalData),
            Stages = m.Get(stages),
            SelectedOn = m.Get(selectedOn),
            ContractedOn = m.Get(contractedOn),
            HasServiceLevelAgreement = m.Get(agreement),
            LastSupervisedOn = m.Get(lastSupervisedOn),
            DisclosureStatementOn = m.Get(disclosureStatementOn),
            Certifications = m.Get(certifications),
            SubEntrustment = m.Get(subEntrustment),
            Jurisdiction = m.Get(jurisdiction),
            CrossBorderAssessedOn = m.Get(crossBorderAssessedOn),
            Service = m.Get(service),
        });
    }

    private static JsonShape<ServiceComparison> ServiceShape()
    {
        JsonShape<ServiceComparison> shape = new("serviceComparison");
        var form = JsonCodecs.Code(ServiceForm.List);
        var management = shape.Optional("management", form, x => x.Management);
        var access = shape.Optional("access", form, x => x.Access);
        var allocation = shape.Optional("allocation", form, x => x.Allocation);
        var elasticity = shape.Optional("elasticity", form, x => x.Elasticity);
        var metering = shape.Optional("metering", form, x => x.Metering);
        return shape.Build(m => new ServiceComparison
        {
            Management = m.Get(management),
            Access = m.Get(access),
            Allocation = m.Get(allocation),
            Elasticity = m.Get(elasticity),
            Metering = m.Get(metering),
        });
    }
}
