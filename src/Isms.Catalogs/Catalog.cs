using System.Text;
using Isms.Core;

namespace Isms.Catalogs;

/// <summary>The items of one edition of a standard or guideline, in its order. Immutable and safe to share between threads.</summary>
public sealed class Catalog
{
    private readonly Dictionary<string, CatalogItem> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CatalogItem> bySpelling = new(StringComparer.Ordinal);

    internal Catalog(string id, LocalizedText title, string note, string licence, ValueList<CatalogItem> items)
    {
        Id = id;
        Title = title;
        Note = note;
        Licence = licence;
        Items = items;
        Controls = items.Where(item => item.Kind == CatalogItemKind.Control).ToValueList();
        foreach (CatalogItem item in items)
        {
            byId.Add(item.Id, item);
            bySpelling.Add(Normalize(item.Id), item);
        }
    }

    /// <summary>The identifier: <c>iso27001:2022</c>.</summary>
    public string Id { get; }

    /// <summary>The title.</summary>
    public LocalizedText Title { get; }

    /// <summary>Where the rows come from and what is known to be wrong elsewhere.</summary>
    public string Note { get; }

    /// <summary>What may be in it, for reasons of copyright.</summary>
    public string Licence { get; }

    /// <summary>Every item, in the order of the standard.</summary>
    public ValueList<CatalogItem> Items { get; }

    /// <summary>The controls, in the order of the standard; empty in a catalog without controls.</summary>
    public ValueList<CatalogItem> Controls { get; }

    /// <summary>An item by its number in any usual spelling: <c>A.12.6.1</c>, <c>12.6.1</c>, <c>a12.6.1</c>, <c>A 12.6.1</c>, full-width too.</summary>
    /// <param name="id">The number.</param>
    /// <returns>The item, or null where the catalog has none.</returns>
    public CatalogItem? Find(string? id) =>
        id is null ? null
        : byId.TryGetValue(id, out CatalogItem? exact) ? exact
        : bySpelling.TryGetValue(Normalize(id), out CatalogItem? item) ? item
        : null;

    /// <summary>The items that belong to another.</summary>
    /// <param name="parentId">The number of the other, as the catalog writes it; null for the top.</param>
    /// <returns>Them, in the order of the standard.</returns>
    public IEnumerable<CatalogItem> ChildrenOf(string? parentId) => Items.Where(item => string.Equals(item.ParentId, parentId, StringComparison.Ordinal));

    /// <summary>The items whose title contains a text, whatever case and width.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Them, in the order of the standard; none for a blank text.</returns>
    public IEnumerable<CatalogItem> Search(string text)
    {
        string wanted = Fold(Guard.NotNull(text)).Trim();
        return wanted.Length == 0 ? [] : Items.Where(item => Contains(item.Title.Japanese, wanted) || Contains(item.Title.English, wanted));
    }

    private static bool Contains(string? title, string wanted) => title is not null && Fold(title).Contains(wanted);

    private static string Fold(string text) => text.Normalize(NormalizationForm.FormKC).ToUpperInvariant();

    private static string Normalize(string id)
    {
        string folded = Fold(id).Replace(" ", string.Empty);
        bool isAnnex = folded.Length > 1 && folded[0] == 'A' && (folded[1] == '.' || char.IsDigit(folded[1]));
        return isAnnex ? folded.Substring(1).TrimStart('.') : folded;
    }
}
