using Isms.Catalogs.Overlays;
using Isms.Controls.Applicability;
using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Controls.Checks.Obligations;

/// <summary>Whether the controls that an overlay makes a requirement are applicable and in place (concept 117).</summary>
internal static class OverlayChecks
{
    /// <summary>Checks every statement.</summary>
    /// <param name="statements">The statements.</param>
    /// <param name="overlays">The overlays at hand. A statement is judged by those that it names and, while it is in force, by those over its catalogs.</param>
    /// <param name="issues">Where issues go.</param>
    public static void Check(ValueList<StatementOfApplicability> statements, ValueList<ControlOverlay> overlays, IssueCollector issues)
    {
        for (int i = 0; i < statements.Count; i++)
        {
            StatementOfApplicability statement = statements[i];
            IEnumerable<string> over = overlays.Where(overlay => statement.InForce && (overlay.Catalog == statement.Catalog || statement.Catalogs.Contains(overlay.Catalog))).Select(overlay => overlay.Id);
            ControlSet set = ControlSet.Of(statement with { Overlays = statement.Overlays.Concat(over).ToValueList() }, overlays);
            CheckStatement(statement, set, JsonPointer.Item("/statements", i), issues);
        }
    }

    private static void CheckStatement(StatementOfApplicability statement, ControlSet set, string path, IssueCollector issues)
    {
        string edition = ControlNumber.EditionOf(statement.Catalog);
        for (int i = 0; i < statement.Overlays.Count; i++)
        {
            if (set.NotHeld.Contains(statement.Overlays[i]))
            {
                issues.Add(ObligationIssues.OverlayNotGiven, edition, JsonPointer.Item(path + "/overlays", i), edition, statement.Overlays[i]);
            }
        }

        for (int i = 0; i < statement.Rows.Count; i++)
        {
            ApplicabilityRow row = statement.Rows[i];
            if (set.Find(row.Control) is not { } control || control.Strength != RequirementStrength.Shall)
            {
                continue;
            }

            string number = ControlNumber.Of(row.Control);
            string overlays = string.Join(", ", control.Overlays.Distinct());
            string place = JsonPointer.Item(path + "/rows", i);
            if (!row.IsApplicable)
            {
                issues.Add(ObligationIssues.RequiredExcluded, number, place, number, overlays);
            }
            else if (row.Status is null)
            {
                issues.Add(ObligationIssues.RequiredStatusUnknown, number, place, number, overlays);
            }
            else if (row.Status.Progress is not 3)
            {
                issues.Add(ObligationIssues.RequiredNotInPlace, number, place + "/status", number, overlays, row.Status.Value);
            }
        }
    }
}
