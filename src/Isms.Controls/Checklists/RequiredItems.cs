using System.Text.RegularExpressions;
using Isms.Catalogs;
using Isms.Core;

namespace Isms.Controls.Checklists;

/// <summary>Which items of a checklist must be answered. Static and thread-safe.</summary>
public static class RequiredItems
{
    // A pattern comes with the document, so it may take no longer than this over one short reference.
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(1);

    /// <summary>Lists them.</summary>
    /// <param name="catalog">The catalog of the checklist.</param>
    /// <param name="pattern">A regular expression of .NET over the full references of items.</param>
    /// <param name="items">The items that match, in the order of the catalog; null where the pattern is no such expression or takes too long.</param>
    /// <returns>True when there is an answer.</returns>
    public static bool TryList(Catalog catalog, string pattern, out ValueList<StandardReference>? items)
    {
        Guard.NotNull(catalog);
        Guard.NotNull(pattern);
        try
        {
            Regex required = new(pattern, RegexOptions.CultureInvariant, MostTime);
            items = catalog.Items.Select(item => item.Reference).Where(reference => required.IsMatch(reference.ToString())).ToValueList();
            return true;
        }
        catch (Exception fault) when (fault is ArgumentException or RegexMatchTimeoutException)
        {
            // Either is a fault of the pattern, which the caller reports.
            items = null;
            return false;
        }
    }
}
