using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Issues;
using Isms.Risk;
using Isms.Risk.Register;

namespace Isms.Management.Checks;

/// <summary>Whether risks of data that cross a border are treated together with a supplier whose jurisdiction was assessed (concept 115).</summary>
internal static class TransferChecks
{
    public static void Check(SystemParts system, IssueCollector issues)
    {
        HashSet<SupplierId> assessed = [.. system.Controls.Suppliers.Where(supplier => supplier.CrossBorderAssessedOn is not null).Select(supplier => supplier.Id)];

        // Of a supplier whose record is kept elsewhere it is not known whether there is an assessment.
        HashSet<string> elsewhere =
            new(system.ExternalRecords.Where(record => record.Kind == ExternalRecordKind.Supplier).Select(record => record.Id.Value), StringComparer.Ordinal);
        ValueList<IdentifiedRisk> risks = system.Register.Risks;
        for (int i = 0; i < risks.Count; i++)
        {
            if (risks[i].Direction == RiskDirection.Threat && risks[i].IsCrossBorder
                && !risks[i].Treatments.Any(treatment => treatment.Supplier is { } supplier && (assessed.Contains(supplier) || elsewhere.Contains(supplier.Value))))
            {
                issues.Add(TransferIssues.TransferNotAssessed, risks[i].Id, JsonPointer.Item("/risks", i) + "/treatments", risks[i].Id.Value);
            }
        }
    }
}
