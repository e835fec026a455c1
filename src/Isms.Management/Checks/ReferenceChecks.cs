using Isms.Catalogs.Checks;
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

        for (int i = 0; i < system.Controls.Support.Documents.Count; i++)
        {
            ValueList<StandardReference> references = system.Controls.Support.Documents[i].References;
            for (int j = 0; j < references.Count; j++)
            {
                yield return (references[j], FormattableString.Invariant($"/documents/{i}/references/{j}"));
            }
        }
    }
}
