using Isms.Controls.Linkage;
using Isms.Core.Json;
using Isms.Core.Organizations;
using Isms.Risk;
using Isms.Risk.Scope;

namespace Isms.Controls.Json;

/// <summary>The shape of a regional linkage in a document.</summary>
public static class LinkageShapes
{
    /// <summary>A regional linkage with its partners and information flows.</summary>
    public static JsonShape<RegionalLinkage> RegionalLinkage { get; } = LinkageShape();

    private static JsonShape<RegionalLinkage> LinkageShape()
    {
        JsonShape<LinkagePartner> partner = new("linkagePartner");
        var organization = partner.Required("organization", JsonCodecs.Reference(OrganizationId.Kind), x => x.Organization);
        var role = partner.Required("role", JsonCodecs.Code(LinkageRole.List), x => x.Role);
        partner.Build(m => new LinkagePartner { Organization = m.Get(organization), Role = m.Get(role) });

        JsonShape<InformationFlow> flow = new("informationFlow");
        var from = flow.Required("from", JsonCodecs.Code(LinkageRole.List), x => x.From);
        var to = flow.Required("to", JsonCodecs.Code(LinkageRole.List), x => x.To);
        var kind = flow.Required("kind", JsonCodecs.Code(InformationFlowKind.List), x => x.Kind);
        var assets = flow.List("assets", JsonCodecs.Reference(AssetId.Kind), x => x.Assets);
        var interfaces = flow.List("interfaces", JsonCodecs.Reference(InterfaceId.Kind), x => x.Interfaces);
        flow.Build(m => new InformationFlow { From = m.Get(from), To = m.Get(to), Kind = m.Get(kind), Assets = m.Get(assets), Interfaces = m.Get(interfaces) });

        JsonShape<RegionalLinkage> shape = new("regionalLinkage");
        var partners = shape.List("partners", partner, x => x.Partners);
        var flows = shape.List("flows", flow, x => x.Flows);
        return shape.Build(m => new RegionalLinkage { Partners = m.Get(partners), Flows = m.Get(flows) });
    }
}
