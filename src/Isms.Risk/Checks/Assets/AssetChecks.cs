using System.Globalization;
using Isms.Core.Issues;
using Isms.Risk.Assets;
using Isms.Risk.Register;

namespace Isms.Risk.Checks.Assets;

/// <summary>The rules of information assets and business flows, and whether the register of risks covers them.</summary>
public static class AssetChecks
{
    /// <summary>Checks the assets and flows of a register.</summary>
    /// <param name="register">The register.</param>
    /// <param name="issues">Where issues go, in the order of the document.</param>
    public static void Check(RiskRegister register, IssueCollector issues)
    {
        Guard.NotNull(register);
        Guard.NotNull(issues);
        HashSet<AssetId> assetsAtRisk = new(register.Risks.SelectMany(risk => risk.Assets));
        for (int i = 0; i < register.Assets.Count; i++)
        {
            CheckAsset(register.Assets[i], JsonPointer.Item("/assets", i), assetsAtRisk, issues);
        }

        HashSet<FlowStepId> stepsOfAssets = new(register.Assets.SelectMany(asset => asset.Occurrences().Select(occurrence => occurrence.Step)));
        HashSet<FlowStepId> stepsAtRisk = new(register.Risks.SelectMany(risk => risk.Steps));
        for (int i = 0; i < register.Flows.Count; i++)
        {
            string steps = JsonPointer.Item("/flows", i) + "/steps";
            for (int j = 0; j < register.Flows[i].Steps.Count; j++)
            {
                FlowStep step = register.Flows[i].Steps[j];
                if (!stepsOfAssets.Contains(step.Id))
                {
                    issues.Add(AssetIssues.StepWithoutAsset, step.Id, JsonPointer.Item(steps, j));
                }

                if (!stepsAtRisk.Contains(step.Id))
                {
                    issues.Add(AssetIssues.StepWithoutRisk, step.Id, JsonPointer.Item(steps, j));
                }
            }
        }
    }

    private static void CheckAsset(Asset asset, string path, HashSet<AssetId> assetsAtRisk, IssueCollector issues)
    {
        CheckValue(asset, "confidentiality", asset.Confidentiality, path, issues);
        CheckValue(asset, "integrity", asset.Integrity, path, issues);
        CheckValue(asset, "availability", asset.Availability, path, issues);
        if (asset.TolerableDowntimeHours is null && (asset.Kind == AssetKind.System || asset.Kind == AssetKind.Service))
        {
            issues.Add(AssetIssues.DowntimeMissing, asset.Id, path);
        }

        if (!asset.Occurrences().Any())
        {
            issues.Add(AssetIssues.AssetInNoStep, asset.Id, path);
        }

        if (asset.Storage == StorageKind.Cloud && asset.Supplier is null)
        {
            issues.Add(AssetIssues.CloudWithoutSupplier, asset.Id, path);
        }

        if (asset.IsNew && !assetsAtRisk.Contains(asset.Id))
        {
            issues.Add(AssetIssues.NewAssetWithoutRisk, asset.Id, path + "/isNew");
        }
    }

    private static void CheckValue(Asset asset, string member, int value, string path, IssueCollector issues)
    {
        if (value is < 1 or > 5)
        {
            issues.Add(AssetIssues.ValueOffScale, asset.Id, path + "/" + member, member, value.ToString(CultureInfo.InvariantCulture));
        }
    }
}
