using Isms.Core.Issues;
using Isms.Risk;
using Isms.Risk.Assets;
using Isms.Risk.Register;

namespace Isms.Controls.Checks.Support;

/// <summary>Whether data that can be linked back to people are under control like the rest of the management system (ISO 22857; concept 116).</summary>
internal static class LinkableDataChecks
{
    public static void Check(RiskRegister register, IssueCollector issues)
    {
        HashSet<AssetId>? protectedAssets = null;
        for (int i = 0; i < register.Assets.Count; i++)
        {
            Asset asset = register.Assets[i];
            if (asset.IsLinkable)
            {
                protectedAssets ??= [.. register.Risks.Where(risk => risk.ExistingControls.Count > 0 || risk.Treatments.Any(treatment => treatment.Controls.Count > 0)).SelectMany(risk => risk.Assets)];
                if (!protectedAssets.Contains(asset.Id))
                {
                    issues.Add(SupportIssues.LinkableWithoutControl, asset.Id, JsonPointer.Item("/assets", i), asset.Id.Value);
                }
            }
        }
    }
}
