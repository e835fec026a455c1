using Isms.Core;

namespace Isms.Catalogs;

/// <summary>An item of a standard or guideline: its number, what it is, its short title, and the evidence for the title. Immutable.</summary>
public sealed record CatalogItem
{
    internal CatalogItem(StandardReference reference, CatalogItemKind kind, string? parentId, LocalizedText title, TitleEvidence japanese, TitleEvidence english)
    {
        Reference = reference;
        Kind = kind;
        ParentId = parentId;
        Title = title;
        JapaneseEvidence = japanese;
        EnglishEvidence = english;
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
}
