using FsCheck;
using FsCheck.Fluent;
using Isms.Controls.Json;
using Isms.Controls.Linkage;
using Isms.Core.Organizations;

namespace Isms.Controls.Tests.Linkage;

public sealed class RegionalLinkageTests
{
    private static InformationFlow Flow(LinkageRole from, LinkageRole to) => new() { From = from, To = to, Kind = InformationFlowKind.Visit };

    private static LinkagePartner Partner(LinkageRole role) => new() { Organization = OrganizationId.Parse("ORG-01"), Role = role };

    [Fact]
    public void There_are_five_roles_and_five_kinds_of_flow()
    {
        Assert.Equal(["dataSubject", "participatingPharmacy", "participatingInstitution", "coreInstitution", "coreResearchInstitution"], LinkageRole.List.Known.Select(role => role.Value));
        Assert.Equal(["visitGuidance", "visit", "medicalInformation", "researchData", "entrustedWork"], InformationFlowKind.List.Known.Select(kind => kind.Value));
    }

    [Fact]
    public void Roles_that_nobody_plays_are_told_once_in_the_order_of_the_flows()
    {
        RegionalLinkage linkage = new()
        {
            Partners = [Partner(LinkageRole.CoreInstitution)],
            Flows =
            [
                Flow(LinkageRole.DataSubject, LinkageRole.CoreInstitution), Flow(LinkageRole.CoreInstitution, LinkageRole.CoreResearchInstitution),
                Flow(LinkageRole.ParticipatingPharmacy, LinkageRole.CoreResearchInstitution),
            ],
        };
        Assert.Equal([LinkageRole.CoreResearchInstitution, LinkageRole.ParticipatingPharmacy], linkage.RolesWithoutPartner());
        Assert.Empty(new RegionalLinkage().RolesWithoutPartner());
    }

    [Fact]
    public void A_partner_more_never_leaves_a_role_more_without_one() =>
        Prop.ForAll<(byte From, byte To)[], byte[], byte>((flows, partners, more) =>
        {
            RegionalLinkage linkage = new() { Flows = [.. flows.Select(flow => Flow(Role(flow.From), Role(flow.To)))], Partners = [.. partners.Select(partner => Partner(Role(partner)))] };
            LinkageRole[] before = [.. linkage.RolesWithoutPartner()];
            LinkageRole[] after = [.. (linkage with { Partners = [.. linkage.Partners, Partner(Role(more))] }).RolesWithoutPartner()];
            return before.Where(role => role != Role(more)).SequenceEqual(after);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void It_survives_a_round_trip_in_every_culture() => TestCultures.Each(() =>
    {
        RegionalLinkage linkage = ShapeRoundTrip.Holds(LinkageShapes.RegionalLinkage, """
            { "partners": [ { "organization": "ORG-01", "role": "coreInstitution" } ],
              "flows": [ { "from": "dataSubject", "to": "coreInstitution", "kind": "visit" },
                         { "from": "coreInstitution", "to": "participatingInstitution", "kind": "medicalInformation", "assets": ["A-026"], "interfaces": ["IF-01"] } ] }
            """);
        Assert.Equal(("A-026", "IF-01", 1), (linkage.Flows[1].Assets[0].Value, linkage.Flows[1].Interfaces[0].Value, linkage.Partners.Count));
    });

    private static LinkageRole Role(byte drawn) => LinkageRole.List.Known[drawn % LinkageRole.List.Known.Count];
}
