using Isms.Core;

namespace Isms.Catalogs;

/// <summary>The items of one edition of a standard or guideline, in its order. Immutable and safe to share between threads.</summary>
public sealed class Catalog
{
    private readonly Dictionary<string, CatalogItem> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CatalogItem> bySpelling = new(StringComparer.Ordinal);

    internal Catalog(
        string id, LocalizedText title, string note, string licence, ValueList<CatalogAttributeDefinition> attributes, ValueList<CatalogItem> items)
    {
        Id = id;
        Title = title;
        Note = note;
        Licence = licence;
        Attributes = attributes;
        Items = items;
        Controls = items.Where(item => item.Kind == CatalogItemKind.Control).ToValueList();
        foreach (CatalogItem item in items)
        {
            byId.Add(item.Id, item);
            bySpelling.Add(TextFolding.Number(item.Id), item);
        }

        // Annex A is often cited without its letter. An item that really has the bare number goes first.
        foreach (CatalogItem item in items.Where(item => item.Id.StartsWith("A.", StringComparison.Ordinal)))
        {
            string bare = TextFolding.Number(item.Id.Substring(2));
            if (!bySpelling.TryGetValue(bare, out _))
            {
                bySpelling[bare] = item;
            }
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

    /// <summary>The attributes that items can have, with their values; empty in a catalog without attributes.</summary>
    public ValueList<CatalogAttributeDefinition> Attributes { get; }

    /// <summary>Every item, in the order of the standard.</summary>
    public ValueList<CatalogItem> Items { get; }

    /// <summary>The controls, in the order of the standard; empty in a catalog without controls.</summary>
    public ValueList<CatalogItem> Controls { get; }

    /// <summary>
    /// An item by its number in any usual spelling: <c>A.12.6.1</c>, <c>12.6.1</c>, <c>a12.6.1</c>, <c>A 12.6.1</c>, <c>Annex A 12.6.1</c>, <c>7.2.1 a)</c>, full-width too.
    /// The catalog's own spelling is found without allocation.
    /// </summary>
    /// <param name="id">The number.</param>
    /// <returns>The item, or null where the catalog has none.</returns>
    public CatalogItem? Find(string? id) =>
        id is null ? null
        : byId.TryGetValue(id, out CatalogItem? exact) ? exact
        : bySpelling.TryGetValue(TextFolding.Number(id), out CatalogItem? item) ? item
        : TextFolding.WithoutPrefix(id) is { } bare && bySpelling.TryGetValue(TextFolding.Number(bare), out CatalogItem? behind) ? behind
        : null;

    /// <summary>The items that belong to another.</summary>
    /// <param name="parentId">The number of the other, as the catalog writes it; null for the top.</param>
    /// <returns>Them, in the order of the standard.</returns>
    public IEnumerable<CatalogItem> ChildrenOf(string? parentId) => Items.Where(item => string.Equals(item.ParentId, parentId, StringComparison.Ordinal));

    /// <summary>The items whose title, or a title that another source gives, contains a text, whatever case and width.</summary>
    /// <param name="text">The text, in either language.</param>
    /// <returns>Them, in the order of the standard; none for a blank text.</returns>
    public IEnumerable<CatalogItem> Search(string text)
    {
        string wanted = TextFolding.Fold(Guard.NotNull(text)).Trim();
        return wanted.Length == 0 ? [] : Items.Where(item => TitlesOf(item).Any(title => TextFolding.Fold(title).Contains(wanted)));
    }

    /// <summary>The items that have a value of an attribute.</summary>
    /// <param name="name">The name of the attribute, whatever case: <c>controlType</c>.</param>
    /// <param name="value">The value as its source spells it or as people read it in either language, whatever case and width: <c>Identity_and_access_management</c>, <c>予防</c>.</param>
    /// <returns>Them, in the order of the standard; none where the catalog has no such attribute or value.</returns>
    public IEnumerable<CatalogItem> WithAttribute(string name, string value)
    {
        Guard.NotNull(name);
        Guard.NotNull(value);
        HashSet<CatalogAttributeValue> wanted = new(Attributes
            .Where(definition => string.Equals(definition.Name, name, StringComparison.OrdinalIgnoreCase))
            .SelectMany(definition => definition.Values)
            .Where(one => one.Matches(value)));
        return wanted.Count == 0 ? [] : Items.Where(item => item.AttributeOf(name) is { } attribute && attribute.Values.Any(wanted.Contains));
    }

    private static IEnumerable<string> TitlesOf(CatalogItem item) =>
        new[] { item.Title.Japanese, item.Title.English }.OfType<string>()
            .Concat(item.JapaneseEvidence.Alternatives.Select(alternative => alternative.Text))
            .Concat(item.EnglishEvidence.Alternatives.Select(alternative => alternative.Text));
}
