using Isms.Core;
using Isms.Risk.Assets;
using Isms.Risk.Checks.Assets;
using Isms.Risk.Register;
using Isms.Risk.Tests.Register;
using static Isms.Risk.Tests.Checks.CheckFixture;

namespace Isms.Risk.Tests.Checks.Assets;

public class AssetChecksTests
{
    private static readonly Asset Plain = RegisterSample.Data with { Id = AssetId.Parse("A-003") };

    [Fact]
    public void The_sample_has_nothing_to_complain_of() => AssertNothing(RegisterSample.Register);

    [Fact]
    public void AST_001_an_asset_is_in_a_step()
    {
        AssertOnly(AssetIssues.AssetInNoStep, "A-003", "/assets/2", With(Plain with { CreatedIn = [] }));
        AssertNothing(With(Plain with { CreatedIn = [], UsedIn = [FlowStepId.Parse("F1-S1")] }));
    }

    [Fact]
    public void AST_002_values_are_1_to_5()
    {
        AssertOnly(AssetIssues.ValueOffScale, "A-003", "/assets/2/availability", With(Plain with { Availability = 6 }));
        AssertOnly(AssetIssues.ValueOffScale, "A-003", "/assets/2/confidentiality", With(Plain with { Confidentiality = 0 }));
        AssertOnly(AssetIssues.ValueOffScale, "A-003", "/assets/2/integrity", With(Plain with { Integrity = -1 }));
        AssertNothing(With(Plain with { Confidentiality = 1, Integrity = 3, Availability = 5 }));
    }

    [Fact]
    public void AST_003_systems_and_services_have_a_tolerable_downtime()
    {
        AssertOnly(AssetIssues.DowntimeMissing, "A-003", "/assets/2", With(Plain with { Kind = AssetKind.System }));
        AssertOnly(AssetIssues.DowntimeMissing, "A-003", "/assets/2", With(Plain with { Kind = AssetKind.Service }));
        AssertNothing(With(Plain with { Kind = AssetKind.Device }));
        AssertNothing(With(Plain with { Kind = AssetKind.System, TolerableDowntimeHours = 0 }));
    }

    [Fact]
    public void AST_004_what_is_in_a_cloud_has_a_supplier()
    {
        AssertOnly(AssetIssues.CloudWithoutSupplier, "A-003", "/assets/2", With(Plain with { Storage = StorageKind.Cloud }));
        AssertNothing(With(Plain with { Storage = StorageKind.Cloud, Supplier = RegisterSample.Cloud.Supplier }));
        AssertNothing(With(Plain with { Storage = StorageKind.Media }));
    }

    [Fact]
    public void AST_005_a_step_has_an_asset()
    {
        AssertOnly(AssetIssues.StepWithoutAsset, "F1-S3", "/flows/0/steps/2", WithStep("F1-S3", RegisterSample.Labels with { Steps = [.. RegisterSample.Labels.Steps, FlowStepId.Parse("F1-S3")] }));
    }

    [Fact]
    public void RSK_023_a_new_asset_is_in_a_risk()
    {
        AssertOnly(AssetIssues.NewAssetWithoutRisk, "A-003", "/assets/2/isNew", WithoutRisk(Plain with { IsNew = true }));
        AssertNothing(With(Plain with { IsNew = true }));
    }

    [Fact]
    public void RSK_024_a_step_is_in_a_risk()
    {
        RiskRegister register = WithStep("F1-S3", RegisterSample.Labels);
        register = register with { Assets = register.Assets.Select(asset => asset.Id == RegisterSample.Data.Id ? asset with { UsedIn = [FlowStepId.Parse("F1-S3")] } : asset).ToValueList() };
        AssertOnly(AssetIssues.StepWithoutRisk, "F1-S3", "/flows/0/steps/2", register);
        IdentifiedRisk opportunity = RegisterSample.Subsidy with { Steps = [FlowStepId.Parse("F1-S3")] };
        AssertNothing(register with { Risks = register.Risks.Select(risk => risk.Id == opportunity.Id ? opportunity : risk).ToValueList() });
    }

    // One more asset, and a risk of several assets that names it.
    private static RiskRegister With(Asset asset) => WithoutRisk(asset) with
    {
        Risks = RegisterSample.With(RegisterSample.Ransomware with { Assets = [.. RegisterSample.Ransomware.Assets, asset.Id] }).Risks,
    };

    private static RiskRegister WithoutRisk(Asset asset) => RegisterSample.Register with { Assets = [.. RegisterSample.Register.Assets, asset] };

    private static RiskRegister WithStep(string id, IdentifiedRisk changed)
    {
        BusinessFlow flow = RegisterSample.Register.Flows[0];
        FlowStep step = new() { Id = FlowStepId.Parse(id), Name = RegisterSample.Text("会計", "Billing") };
        return RegisterSample.With(changed) with { Flows = [flow with { Steps = [.. flow.Steps, step] }] };
    }
}
