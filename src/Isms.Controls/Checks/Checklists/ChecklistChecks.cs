using Isms.Catalogs;
using Isms.Controls.Checklists;
using Isms.Core;
using Isms.Core.Identifiers;
using Isms.Core.Issues;
using Isms.Core.Organizations;
using Isms.Core.Time;

namespace Isms.Controls.Checks.Checklists;

/// <summary>Whether a checklist is answered in full, a no has its day, and every vendor answered. Without a checklist in the document nothing is said.</summary>
internal static class ChecklistChecks
{
    public static void Check(CyberSecurityChecklist? checklist, Organization? organization, ValueList<SupplierId>? systemVendors, IssueCollector issues)
    {
        if (checklist is null)
        {
            return;
        }

        CheckRequired(checklist, issues);
        for (int i = 0; i < checklist.Answers.Count; i++)
        {
            CheckAnswer(checklist.Answers[i], organization?.FiscalYear, FormattableString.Invariant($"/checklist/answers/{i}"), issues);
        }

        if (systemVendors is not null)
        {
            CheckVendors(checklist, systemVendors, issues);
        }
    }

    private static void CheckRequired(CyberSecurityChecklist checklist, IssueCollector issues)
    {
        if (StandardCatalogs.Find(checklist.Edition) is not { } catalog)
        {
            issues.Add(ChecklistIssues.UnknownEdition, checklist.Edition, "/checklist/edition", checklist.Edition);
        }
        else if (checklist.RequiredItemPattern is { } pattern)
        {
            if (!RequiredItems.TryList(catalog, pattern, out ValueList<StandardReference>? required))
            {
                issues.Add(ChecklistIssues.BadPattern, checklist.Edition, "/checklist/requiredItemPattern", pattern);
                return;
            }

            foreach (StandardReference item in required!.Where(item => checklist.Answers.All(answer => !answer.Item.Equals(item))))
            {
                issues.Add(ChecklistIssues.NotAnswered, item.ToString(), "/checklist/answers", item.ToString());
            }
        }
    }

    private static void CheckAnswer(ChecklistAnswer answer, FiscalYear? year, string path, IssueCollector issues)
    {
        string item = answer.Item.ToString();
        if (answer.Answer == ChecklistReply.No && answer.Target is null)
        {
            issues.Add(ChecklistIssues.NoWithoutTarget, item, path, item);
        }

        if (answer.Target is { } target && year is not null && (target < year.Start || target > year.End))
        {
            issues.Add(ChecklistIssues.TargetOutsideYear, item, path + "/target", item, IsoDate.Format(target), IsoDate.Format(year.Start), IsoDate.Format(year.End));
        }

        if (answer.Last == ChecklistReply.No)
        {
            issues.Add(ChecklistIssues.StillNo, item, path, item);
        }
    }

    private static void CheckVendors(CyberSecurityChecklist checklist, ValueList<SupplierId> systemVendors, IssueCollector issues)
    {
        SupplierId[] answered = checklist.VendorAnswers.Select(answer => answer.Supplier).ToArray();
        SupplierId[] silent = systemVendors.Except(answered).ToArray();
        SupplierId[] others = answered.Except(systemVendors).ToArray();
        if (silent.Length > 0 || others.Length > 0)
        {
            issues.Add(ChecklistIssues.VendorsDiffer, "vendor_answers", "/checklist/vendorAnswers", Listed(silent), Listed(others));
        }
    }

    private static string Listed(SupplierId[] suppliers) => suppliers.Length == 0 ? "-" : string.Join(", ", suppliers.Select(supplier => supplier.Value));
}
