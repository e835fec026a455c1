using Isms.Core;

namespace Isms.Catalogs;

/// <summary>An item of a standard or guideline: its number, what it is, its short title with the evidence for it, and its attributes. Immutable.</summary>
public sealed record CatalogItem
{
    internal CatalogItem(StandardReference reference, CatalogItemKind kind, string? parentId, LocalizedText title, TitleEvidence japanese, TitleEvidence english, ValueList<CatalogAttribute> attributes)
    {
        Reference = reference;
        Kind = kind;
        ParentId = parentId;
        Title = title;
        JapaneseEvidence = japanese;
        EnglishEvidence = english;
        Attributes = attributes;
    }

    /// <summary>Catalog and number: <c>iso27001:2022/A.8.2</c>.</summary>
    public StandardReference Reference { get; }

    /// <summary>The number in the catalog: <c>A.8.2</c>.</summary>
    public string Id => Reference.Item;

    /// <summary>What it is.</summary>
    public CatalogItemKind Kind { get; }

    /// <summary>The number of the item it belongs to, or null at the top.</summary>
    public string? ParentId { get; }

    /// <summary>The short title.</summary>
    public LocalizedText Title { get; }

    /// <summary>Where the Japanese title comes from.</summary>
    public TitleEvidence JapaneseEvidence { get; }

    /// <summary>Where the English title comes from.</summary>
    public TitleEvidence EnglishEvidence { get; }

    /// <summary>The attributes, in the order of the catalog's definitions; empty where the catalog has none for the item.</summary>
    public ValueList<CatalogAttribute> Attributes { get; }

    /// <summary>The attribute with a name.</summary>
    /// <param name="name">The name in camelCase, whatever case: <c>controlType</c>.</param>
    /// <returns>The attribute, or null where the item has none of the name.</returns>
    public CatalogAttribute? AttributeOf(string name)
    {
        Guard.NotNull(name);
        return Attributes.FirstOrDefault(attribute => string.Equals(attribute.Name, name, StringComparison.OrdinalIgnoreCase));
    }
}
