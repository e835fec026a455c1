using Isms.Core;
using Isms.Core.Issues;

namespace Isms.Catalogs.Checks;

/// <summary>Whether references to standards name something. Static and thread-safe.</summary>
public static class CatalogReferenceChecks
{
    /// <summary>Checks references.</summary>
    /// <param name="references">Each with the JSON pointer where it stands.</param>
    /// <param name="issues">Where issues go; the subject is the reference itself.</param>
    public static void Check(IEnumerable<(StandardReference Reference, string Path)> references, IssueCollector issues)
    {
        Guard.NotNull(issues);
        foreach ((StandardReference reference, string path) in Guard.NotNull(references))
        {
            if (StandardCatalogs.Resolve(reference) is null)
            {
                bool isHeld = StandardCatalogs.Ids.Contains(reference.Catalog);
                issues.Add(isHeld ? CatalogIssues.UnknownItem : CatalogIssues.UnknownCatalog, reference.ToString(), path, reference.Catalog, reference.Item);
            }
        }
    }
}
