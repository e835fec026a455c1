using System.Globalization;
using Isms.Controls.Records;
using Isms.Controls.Suppliers;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Issues;
using Isms.Core.Time;
using Isms.Risk.Assets;
using Isms.Risk.Criteria;
using NodaTime;

namespace Isms.Controls.Checks.Suppliers;

/// <summary>Whether the duties toward suppliers are fulfilled, and whether what they provide is what it is said to be.</summary>
internal static class SupplierChecks
{
    public static void Check(ControlRecords records, ValueList<Asset> assets, RiskCriteria? criteria, LocalDate? asOf, IssueCollector issues)
    {
        CheckClouds(assets, issues);
        ILookup<SupplierId, Asset> entrusted = assets
            .Where(asset => asset.Supplier is not null && asset.Personal != PersonalInformationKind.None)
            .ToLookup(asset => asset.Supplier!);
        for (int i = 0; i < records.Suppliers.Count; i++)
        {
            Supplier supplier = records.Suppliers[i];
            string path = JsonPointer.Item("/suppliers", i);
            foreach (DutyGap gap in SupplierStanding.Of(supplier, asOf, criteria?.SupervisionMaxDays).Gaps)
            {
                Report(supplier, gap, path, criteria, issues);
            }

            if (!supplier.HandlesPersonalData && entrusted.Contains(supplier.Id))
            {
                issues.Add(SupplierIssues.PersonalDataNotMarked, supplier.Id, path, supplier.Id.Value, string.Join(", ", entrusted[supplier.Id].Select(asset => asset.Id.Value)));
            }
        }

        foreach (string role in records.Linkage?.RolesWithoutPartner().Select(role => role.Value) ?? [])
        {
            issues.Add(SupplierIssues.RoleWithoutPartner, role, "/linkage/flows", role);
        }
    }

    private static void Report(Supplier supplier, DutyGap gap, string path, RiskCriteria? criteria, IssueCollector issues)
    {
        string id = supplier.Id.Value;
        if (gap.Kind == DutyGapKind.OutOfOrder)
        {
            issues.Add(SupplierIssues.ContractBeforeSelection, supplier.Id, path + "/contractedOn", id, IsoDate.Format(supplier.ContractedOn!.Value), IsoDate.Format(supplier.SelectedOn!.Value));
        }
        else if (gap.Kind == DutyGapKind.Late)
        {
            issues.Add(
                SupplierIssues.SupervisionLate, supplier.Id, path + "/lastSupervisedOn", id, IsoDate.Format(supplier.LastSupervisedOn!.Value),
                criteria!.SupervisionMaxDays!.Value.ToString(CultureInfo.InvariantCulture));
        }
        else if (gap.Duty == SupplierDuty.DisclosureStatement)
        {
            issues.Add(SupplierIssues.DisclosureMissing, supplier.Id, path, id);
        }
        else if (gap.Duty == SupplierDuty.CrossBorderAssessment)
        {
            issues.Add(SupplierIssues.TransferNotAssessed, supplier.Id, path, id, supplier.Jurisdiction!);
        }
        else
        {
            issues.Add(SupplierIssues.DutyMissing, supplier.Id, path, id, gap.Duty.Name.Japanese!, gap.Duty.Name.English!);
        }
    }

    private static void CheckClouds(ValueList<Asset> assets, IssueCollector issues)
    {
        for (int i = 0; i < assets.Count; i++)
        {
            if (assets[i].CloudCharacteristics is { } characteristics && CloudStanding.Of(characteristics) is { IsCloud: false } standing)
            {
                issues.Add(
                    SupplierIssues.NoCloudService, assets[i].Id, JsonPointer.Item("/assets", i) + "/cloudCharacteristics", assets[i].Id.Value,
                    string.Join(", ", standing.Lacking.Select(name => name.Japanese)), string.Join(", ", standing.Lacking.Select(name => name.English)));
            }
        }
    }
}
