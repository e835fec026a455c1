using Isms.Core;

namespace Isms.Catalogs.Search;

/// <summary>
/// Looks through every catalog of <see cref="StandardCatalogs"/>, in their order. The first search reads all of them. Static and thread-safe.
/// </summary>
public static class CatalogSearch
{
    /// <summary>A catalog by its identifier in any case and width, where the hyphen and the colon before the year count the same: <c>ISO27001:2022</c>, <c>iso27799:2008</c>.</summary>
    /// <param name="id">The identifier.</param>
    /// <returns>The catalog, or null where there is none.</returns>
    public static Catalog? FindCatalog(string? id)
    {
        if (id is null || StandardCatalogs.Find(id) is { } exact)
        {
            return StandardCatalogs.Find(id);
        }

        string wanted = KeyOf(id);
        return wanted.Length == 0 ? null : StandardCatalogs.Find(StandardCatalogs.Ids.FirstOrDefault(known => KeyOf(known) == wanted));
    }

    /// <summary>
    /// The items a person may mean: <c>catalog/item</c> gives at most one, whatever the spelling of either part; a number alone gives the item of that number in every catalog that has it.
    /// </summary>
    /// <param name="id">For example <c>iso27001:2022/8.2</c> or <c>A.12.6.1</c>.</param>
    /// <returns>Them, in the order of the catalogs; none where there is none.</returns>
    public static IEnumerable<CatalogItem> ById(string id)
    {
        Guard.NotNull(id);
        int slash = id.IndexOf('/');
        if (slash > 0 && FindCatalog(id.Substring(0, slash)) is { } catalog)
        {
            return catalog.Find(id.Substring(slash + 1)) is { } item ? [item] : [];
        }

        return StandardCatalogs.All.Select(one => one.Find(id)).OfType<CatalogItem>();
    }

    /// <summary>The items of all catalogs whose title, or a title that another source gives, contains a text, whatever case and width.</summary>
    /// <param name="text">The text, in either language.</param>
    /// <returns>Them, in the order of the catalogs; none for a blank text.</returns>
    public static IEnumerable<CatalogItem> ByText(string text)
    {
        Guard.NotNull(text);
        return StandardCatalogs.All.SelectMany(catalog => catalog.Search(text));
    }

    /// <summary>The items of all catalogs that have a value of an attribute.</summary>
    /// <param name="name">The name of the attribute, whatever case: <c>properties</c>.</param>
    /// <param name="value">The value, spelled as its source does or as people read it in either language.</param>
    /// <returns>Them, in the order of the catalogs.</returns>
    public static IEnumerable<CatalogItem> ByAttribute(string name, string value)
    {
        Guard.NotNull(name);
        Guard.NotNull(value);
        return StandardCatalogs.All.SelectMany(catalog => catalog.WithAttribute(name, value));
    }

    private static string KeyOf(string id) => new(TextFolding.Fold(id).Where(c => c is not (':' or '-' or ' ' or '/')).ToArray());
}
