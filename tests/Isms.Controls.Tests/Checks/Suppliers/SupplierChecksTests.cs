using Isms.Controls.Checks;
using Isms.Controls.Checks.Suppliers;
using Isms.Controls.Linkage;
using Isms.Controls.Suppliers;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Issues;
using Isms.Core.Organizations;
using Isms.Risk;
using Isms.Risk.Assets;
using Isms.Risk.Criteria;
using NodaTime;
using static Isms.Controls.Tests.Sample;

namespace Isms.Controls.Tests.Checks.Suppliers;

/// <summary>The rules SUP-001 to SUP-006, and the advice beside them.</summary>
public sealed class SupplierChecksTests
{
    // A system vendor abroad that handles personal data: every rule is about it, and everything is done.
    private static readonly Supplier Vendor = new()
    {
        Id = SupplierId.Parse("SUP-A"),
        Kind = SupplierKind.SystemVendor,
        HandlesPersonalData = true,
        SelectedOn = new LocalDate(2022, 6, 10),
        ContractedOn = new LocalDate(2022, 7, 1),
        LastSupervisedOn = AsOf.PlusDays(-366),
        DisclosureStatementOn = new LocalDate(2025, 6, 5),
        Jurisdiction = "XX",
        CrossBorderAssessedOn = new LocalDate(2022, 6, 20),
    };

    private static readonly Asset Cloud = HealthRecord with
    {
        Id = AssetId.Parse("A-031"),
        Name = Text("Cloud"),
        Kind = AssetKind.Service,
        Storage = StorageKind.Cloud,
        Supplier = Vendor.Id,
        CloudCharacteristics = new CloudCharacteristics { HasPooledResources = true, IsMultiTenant = true, IsElasticSelfService = true, IsMetered = true, HasBroadNetworkAccess = true },
    };

    private static readonly RiskCriteria Criteria = new()
    {
        Id = CriteriaId.Parse("CRIT-01"),
        Version = 1,
        Matrices = [],
        Acceptance = new RiskAcceptance { AcceptUpTo = RiskThreshold.OfScore(6), MustTreatFrom = RiskThreshold.OfScore(13) },
        SupervisionMaxDays = 366,
    };

    private static IsmsIssue[] Found(Supplier supplier, Asset? asset = null, RiskCriteria? criteria = null, LocalDate? asOf = null, RegionalLinkage? linkage = null)
    {
        IssueCollector issues = new();
        ControlsCheck.Run(
            new ControlsCheckInput
            {
                Organization = Clinic,
                Register = Register with { Assets = [asset ?? Cloud] },
                Records = Complete with { Suppliers = [Vendor, supplier with { Id = SupplierId.Parse("SUP-B") }], Linkage = linkage },
                AsOf = asOf,
                Criteria = criteria,
            },
            issues);
        return issues.Issues.Where(issue => issue.Code.StartsWith("CTRL09", StringComparison.Ordinal)).ToArray();
    }

    private static string Rules(Supplier supplier, Asset? asset = null) =>
        string.Join(' ', Found(supplier, asset, Criteria, AsOf).Select(issue => $"{issue.Definition.SampleRule ?? issue.Code} {issue.Subject} {issue.Path} {issue.Severity}"));

    [Fact]
    public void Where_everything_is_done_nothing_is_said() => Assert.Empty(Rules(Vendor));

    [Fact]
    public void SUP_001_one_for_each_duty_that_is_missing()
    {
        const string Missing = "SUP-001 SUP-B /suppliers/1 Nonconformity";
        Assert.Equal(Missing, Rules(Vendor with { SelectedOn = null }));
        Assert.Equal(Missing, Rules(Vendor with { ContractedOn = null }));
        Assert.Equal(Missing, Rules(Vendor with { LastSupervisedOn = null }));
        Assert.Equal($"{Missing} {Missing} {Missing}", Rules(Vendor with { SelectedOn = null, ContractedOn = null, LastSupervisedOn = null }));
        Assert.Empty(Rules(Vendor with { SelectedOn = null, ContractedOn = null, LastSupervisedOn = null, HandlesPersonalData = false }));
    }

    [Fact]
    public void SUP_002_the_contract_is_not_earlier_than_the_selection()
    {
        Assert.Equal("SUP-002 SUP-B /suppliers/1/contractedOn Nonconformity", Rules(Vendor with { ContractedOn = new LocalDate(2022, 6, 9) }));
        Assert.Empty(Rules(Vendor with { ContractedOn = new LocalDate(2022, 6, 10) }));
    }

    [Fact]
    public void SUP_003_supervision_is_no_longer_ago_than_the_criteria_allow() => TestCultures.Each(() =>
    {
        Supplier late = Vendor with { LastSupervisedOn = AsOf.PlusDays(-367) };
        Assert.Equal("SUP-003 SUP-B /suppliers/1/lastSupervisedOn Nonconformity", Rules(late));
        Assert.Equal(
            "The supplier SUP-B was last supervised on 2025-03-29, longer ago than the days allowed: 366.",
            Assert.Single(Found(late, null, Criteria, AsOf)).Message.English);
        Assert.Empty(Rules(late with { HandlesPersonalData = false }, Cloud with { Supplier = null }));

        // Without a limit, criteria or a date nothing is late.
        Assert.Empty(Found(late, null, Criteria with { SupervisionMaxDays = null }, AsOf));
        Assert.Empty(Found(late, null, null, AsOf));
        Assert.Empty(Found(late, null, Criteria, null));
    });

    [Fact]
    public void SUP_004_a_system_vendor_gives_a_disclosure_statement()
    {
        Assert.Equal("SUP-004 SUP-B /suppliers/1 Nonconformity", Rules(Vendor with { DisclosureStatementOn = null }));
        Assert.Empty(Rules(Vendor with { DisclosureStatementOn = null, Kind = SupplierKind.ServiceProvider }));
    }

    [Fact]
    public void SUP_005_a_transfer_to_another_jurisdiction_is_assessed()
    {
        Assert.Equal("SUP-005 SUP-B /suppliers/1 Nonconformity", Rules(Vendor with { CrossBorderAssessedOn = null }));
        Assert.Empty(Rules(Vendor with { CrossBorderAssessedOn = null, Jurisdiction = "JP" }));
        Assert.Empty(Rules(Vendor with { CrossBorderAssessedOn = null, Jurisdiction = null }));
        Assert.Empty(Rules(Vendor with { CrossBorderAssessedOn = null, HandlesPersonalData = false }));
    }

    [Fact]
    public void SUP_006_a_cloud_service_lacks_none_of_the_five_characteristics()
    {
        Asset dedicated = Cloud with { CloudCharacteristics = Cloud.CloudCharacteristics! with { IsMultiTenant = false } };
        Assert.Equal("SUP-006 A-031 /assets/0/cloudCharacteristics Error", Rules(Vendor, dedicated));
        Assert.Empty(Rules(Vendor, Cloud with { CloudCharacteristics = null }));
    }

    [Fact]
    public void An_asset_with_personal_information_is_not_with_a_supplier_that_handles_none()
    {
        Supplier unmarked = Vendor with { HandlesPersonalData = false };
        Asset there = Cloud with { Supplier = SupplierId.Parse("SUP-B") };
        Assert.Equal("CTRL0907 SUP-B /suppliers/1 Advice", Rules(unmarked, there));
        Assert.Empty(Rules(unmarked, there with { Personal = PersonalInformationKind.None }));
        Assert.Empty(Rules(Vendor, there));
    }

    [Fact]
    public void A_flow_of_the_linkage_goes_between_roles_that_somebody_plays()
    {
        RegionalLinkage linkage = new()
        {
            Partners = [new LinkagePartner { Organization = OrganizationId.Parse("ORG-01"), Role = LinkageRole.CoreInstitution }],
            Flows = [new InformationFlow { From = LinkageRole.CoreInstitution, To = LinkageRole.ParticipatingPharmacy, Kind = InformationFlowKind.MedicalInformation }],
        };
        IsmsIssue issue = Assert.Single(Found(Vendor, linkage: linkage));
        Assert.Equal(("CTRL0911", "participatingPharmacy", "/linkage/flows"), (issue.Code, issue.Subject, issue.Path));
        Assert.Empty(Found(Vendor, linkage: linkage with { Flows = [] }));
    }

    [Fact]
    public void Every_issue_has_its_own_code_in_the_order_of_the_codes() =>
        Assert.Equal(SupplierIssues.All.Select(issue => issue.Code).Distinct().Order(StringComparer.Ordinal), SupplierIssues.All.Select(issue => issue.Code));
}
