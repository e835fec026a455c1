using Isms.Catalogs.Checks;
using Isms.Controls.Applicability;
using Isms.Controls.Checklists;
using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Management.Checks;

/// <summary>Whether every reference to a standard in the document names an item that the catalog has.</summary>
internal static class ReferenceChecks
{
    public static void Check(SystemParts system, IssueCollector issues) => CatalogReferenceChecks.Check(References(system), issues);

    private static IEnumerable<(StandardReference Reference, string Path)> References(SystemParts system)
    {
        for (int i = 0; i < system.Register.Risks.Count; i++)
        {
            ValueList<StandardReference> items = system.Register.Risks[i].Minimum?.Items ?? [];
            for (int j = 0; j < items.Count; j++)
            {
                yield return (items[j], FormattableString.Invariant($"/risks/{i}/minimum/items/{j}"));
            }
        }

        for (int i = 0; i < system.Controls.Controls.Count; i++)
        {
            ValueList<StandardReference> references = system.Controls.Controls[i].References;
            for (int j = 0; j < references.Count; j++)
            {
                yield return (references[j], FormattableString.Invariant($"/controls/{i}/references/{j}"));
            }
        }

        for (int i = 0; i < system.Controls.Statements.Count; i++)
        {
            ValueList<ApplicabilityRow> rows = system.Controls.Statements[i].Rows;
            for (int j = 0; j < rows.Count; j++)
            {
                for (int k = 0; k < rows[j].Reasons.Count; k++)
                {
                    ValueList<StandardReference> items = rows[j].Reasons[k].Items;
                    for (int l = 0; l < items.Count; l++)
                    {
                        yield return (items[l], FormattableString.Invariant($"/statements/{i}/rows/{j}/reasons/{k}/items/{l}"));
                    }
                }
            }
        }

        for (int i = 0; i < system.Controls.Support.Documents.Count; i++)
        {
            ValueList<StandardReference> references = system.Controls.Support.Documents[i].References;
            for (int j = 0; j < references.Count; j++)
            {
                yield return (references[j], FormattableString.Invariant($"/documents/{i}/references/{j}"));
            }
        }

        foreach ((StandardReference, string) reference in OfChecklist(system.Controls.Checklist))
        {
            yield return reference;
        }
    }

    private static IEnumerable<(StandardReference Reference, string Path)> OfChecklist(CyberSecurityChecklist? checklist)
    {
        if (checklist?.Form is { } form)
        {
            yield return (form, "/checklist/form");
        }

        for (int i = 0; i < checklist?.Answers.Count; i++)
        {
            yield return (checklist.Answers[i].Item, FormattableString.Invariant($"/checklist/answers/{i}/item"));
        }

        for (int i = 0; i < checklist?.VendorAnswers.Count; i++)
        {
            VendorAnswer vendor = checklist.VendorAnswers[i];
            if (vendor.Form is { } filledIn)
            {
                yield return (filledIn, FormattableString.Invariant($"/checklist/vendorAnswers/{i}/form"));
            }

            for (int j = 0; j < vendor.Items.Count; j++)
            {
                yield return (vendor.Items[j].Item, FormattableString.Invariant($"/checklist/vendorAnswers/{i}/items/{j}/item"));
            }
        }
    }
}
