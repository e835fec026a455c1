using System.Globalization;
using Isms.Catalogs;
using Isms.Catalogs.Overlays;
using Isms.Controls.Applicability;
using Isms.Controls.Implementation;
using Isms.Controls.Records;
using Isms.Core;
using Isms.Core.Issues;
using Isms.Risk.Register;
using NodaTime;

namespace Isms.Controls.Checks;

/// <summary>What ISO/IEC 27001:2013 6.1.3 d asks of a statement of applicability.</summary>
internal static class ApplicabilityChecks
{
    public static void Check(ControlRecords records, ValueList<ControlOverlay> overlays, RiskRegister register, LocalDate? asOf, IssueCollector issues)
    {
        int inForce = records.Statements.Count(statement => statement.InForce);
        if (inForce > 1)
        {
            issues.Add(ApplicabilityIssues.SeveralInForce, "statements", "/statements", Text(inForce));
        }

        for (int i = 0; i < records.Statements.Count; i++)
        {
            CheckStatement(records.Statements[i], FormattableString.Invariant($"/statements/{i}"), records.Controls, overlays, register, asOf, issues);
        }
    }

    private static void CheckStatement(
        StatementOfApplicability statement, string path, ValueList<SecurityControl> controls, ValueList<ControlOverlay> overlays, RiskRegister register, LocalDate? asOf, IssueCollector issues)
    {
        string edition = ControlNumber.EditionOf(statement.Catalog);
        if (statement.InForce && (statement.ApprovedBy is null || statement.ApprovedOn is null || statement.ApprovedOn > asOf))
        {
            issues.Add(ApplicabilityIssues.NotApproved, edition, path, edition);
        }

        StatementContentChecks.Check(statement, edition, path, register, asOf, issues);
        Catalog? catalog = StandardCatalogs.Find(statement.Catalog);
        if (catalog is null)
        {
            issues.Add(ApplicabilityIssues.UnknownCatalog, edition, path + "/catalog", statement.Catalog);
        }

        for (int i = 0; i < statement.Catalogs.Count; i++)
        {
            if (StandardCatalogs.Find(statement.Catalogs[i]) is null)
            {
                issues.Add(ApplicabilityIssues.UnknownCatalog, edition, FormattableString.Invariant($"{path}/catalogs/{i}"), statement.Catalogs[i]);
            }
        }

        ControlSet set = ControlSet.Of(statement, overlays);

        Dictionary<string, ApplicabilityRow> rows = new(StringComparer.Ordinal);
        for (int i = 0; i < statement.Rows.Count; i++)
        {
            ApplicabilityRow row = statement.Rows[i];
            string number = ControlNumber.Of(row.Control);
            string place = FormattableString.Invariant($"{path}/rows/{i}");
            if (rows.ContainsKey(row.Control))
            {
                issues.Add(ApplicabilityIssues.DuplicateRow, number, place, number);
                continue;
            }

            rows.Add(row.Control, row);
            if (catalog is not null && set.Find(row.Control) is null && !IsNotHeld(row.Control, set))
            {
                issues.Add(ApplicabilityIssues.UnknownControl, number, place + "/control", row.Control, catalog.Id);
            }

            if (!row.IsApplicable && string.IsNullOrWhiteSpace(row.Reason?.Japanese))
            {
                issues.Add(ApplicabilityIssues.ExcludedWithoutReason, number, place, number);
            }

            if (row.IsApplicable && row.Basis.Count == 0 && row.Reasons.Count == 0)
            {
                issues.Add(ApplicabilityIssues.ApplicableWithoutBasis, number, place, number);
            }
        }

        // Of what is not held nobody knows how many controls there are.
        int expected = catalog is not null && set.NotHeld.Count == 0 ? set.Items.Count : statement.ControlCount ?? rows.Count;
        if (rows.Count != expected || statement.ControlCount is { } claimed && claimed != rows.Count)
        {
            int wanted = rows.Count != expected ? expected : statement.ControlCount!.Value;
            issues.Add(ApplicabilityIssues.ControlCount, edition, path + "/rows", edition, Text(wanted), Text(rows.Count));
        }

        CheckControls(statement, path, rows, controls, issues);
    }

    private static void CheckControls(StatementOfApplicability statement, string path, Dictionary<string, ApplicabilityRow> rows, ValueList<SecurityControl> controls, IssueCollector issues)
    {
        for (int i = 0; i < controls.Count; i++)
        {
            for (int j = 0; j < controls[i].References.Count; j++)
            {
                StandardReference reference = controls[i].References[j];
                bool isFirst = string.Equals(reference.Catalog, statement.Catalog, StringComparison.Ordinal);
                if (!isFirst && !statement.Catalogs.Contains(reference.Catalog) && !statement.Overlays.Contains(reference.Catalog))
                {
                    continue;
                }

                IssueDefinition? found = !rows.TryGetValue(isFirst ? reference.Item : reference.ToString(), out ApplicabilityRow? row) ? ApplicabilityIssues.RowMissing
                    : !row.IsApplicable ? ApplicabilityIssues.ExcludedInUse
                    : !row.Controls.Contains(controls[i].Id) ? ApplicabilityIssues.RowDoesNotList
                    : null;
                if (found is not null)
                {
                    int index = row is null ? -1 : IndexOf(statement.Rows, row);
                    string place = index < 0 ? FormattableString.Invariant($"/controls/{i}/references/{j}") : FormattableString.Invariant($"{path}/rows/{index}");
                    string number = isFirst ? ControlNumber.Of(reference.Item) : reference.ToString();
                    issues.Add(found, number, place, number, controls[i].Id.Value);
                }
            }
        }
    }

    // A control of an overlay, or of a catalog that is reported as unknown already.
    private static bool IsNotHeld(string control, ControlSet set) => StandardReference.TryParse(control, out StandardReference? reference) && set.NotHeld.Contains(reference.Catalog);

    private static int IndexOf(ValueList<ApplicabilityRow> rows, ApplicabilityRow row)
    {
        for (int i = 0; i < rows.Count; i++)
        {
            if (ReferenceEquals(rows[i], row))
            {
                return i;
            }
        }

        return -1;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
