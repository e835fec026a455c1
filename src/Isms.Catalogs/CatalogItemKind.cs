using Isms.Core;
namespace Isms.Catalogs;

/// <summary>What an item of a catalog is.</summary>
public sealed class CatalogItemKind : Code<CatalogItemKind>
{
    private CatalogItemKind(string value, LocalizedText name)
        : base(value, name)
    {
    }

    private CatalogItemKind(string value)
        : base(value)
    {
    }

    /// <summary>Clause.</summary>
    public static CatalogItemKind Clause { get; } = new("clause", LocalizedText.Create("箇条", "clause"));

    /// <summary>Theme.</summary>
    public static CatalogItemKind Theme { get; } = new("theme", LocalizedText.Create("テーマ", "theme"));

    /// <summary>Control objective.</summary>
    public static CatalogItemKind Objective { get; } = new("objective", LocalizedText.Create("管理目的", "control objective"));

    /// <summary>Control.</summary>
    public static CatalogItemKind Control { get; } = new("control", LocalizedText.Create("管理策", "control"));

    /// <summary>Item.</summary>
    public static CatalogItemKind Item { get; } = new("item", LocalizedText.Create("項目", "item"));

    /// <summary>The words of the list, in their order.</summary>
    public static CodeList<CatalogItemKind> List { get; } = new("catalogItemKind", value => new CatalogItemKind(value), Clause, Theme, Objective, Control, Item);
}
